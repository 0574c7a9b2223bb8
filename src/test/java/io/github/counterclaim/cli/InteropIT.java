package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.PublicServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's parsers read the Turtle of ten entities as we do, without a warning. */
class InteropIT {

    private static final Path ARTICLE = Path.of("corpus/amirabdollahian-denies-drones-washington-confident.html");
    /** Accusation and denial in one sentence: it holds a conflict by itself. */
    private static final Path DISPUTED = Path.of("corpus/us-accuses-iran-of-missile-transfer.html");
    private static final String RDFLIB = "import logging,sys,warnings; warnings.simplefilter('error');"
            + " logging.basicConfig(level=logging.WARNING); import rdflib;"
            + " g=rdflib.Graph().parse(sys.argv[1], format='turtle', publicID=sys.argv[2]);"
            + " [t.n3() for s in g for t in s]; print(len(g))";

    @TempDir
    private static Path folder;

    private static final List<Path> FILES = new ArrayList<>();

    @BeforeAll
    static void download() throws IOException, InterruptedException {
        Iris base = Iris.of("http://localhost:3030/");
        Pipeline.Progress silent = new ConsoleProgress(new java.io.PrintWriter(new java.io.StringWriter()), false);
        try (Pipeline.Loaded loaded = new CorpusPipeline(Path.of(".")).load(List.of(ARTICLE, DISPUTED), base, null, silent);
                PublicServer server = PublicServer.of(loaded.data()).port(0).base(base).build().start()) {
            List<String> entities = new ArrayList<>(List.of("state/iran", "person/hossein-amirabdollahian",
                    "weapon/drone", "facility/fordow", "weapon/shahed-136", "organization/tass",
                    "article/" + ARTICLE.getFileName().toString().replace(".html", "")));
            entities.addAll(some(loaded, "Claim", base));
            entities.addAll(some(loaded, "Proposition", base));
            entities.addAll(some(loaded, "Conflict", base));
            for (String entity : entities) {
                FILES.add(fetch(server.port(), entity));
            }
        }
    }

    private static List<String> some(Pipeline.Loaded loaded, String className, Iris base) {
        return loaded.data().current().read(model -> model
                .listSubjectsWithProperty(org.apache.jena.vocabulary.RDF.type,
                        model.createResource("https://w3id.org/counterclaim/ns#" + className))
                .toList().stream()
                .map(node -> node.getURI().substring((base.base() + "id/").length()))
                .sorted().limit(1).toList());
    }

    private static Path fetch(int port, String entity) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/id/" + entity);
        HttpResponse<Path> response = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(HttpRequest.newBuilder(address).header("Accept", "text/turtle").build(),
                        HttpResponse.BodyHandlers.ofFile(folder.resolve(entity.replace('/', '_') + ".ttl")));
        assertEquals(200, response.statusCode(), address.toString());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/turtle"));
        return response.body();
    }

    @AfterAll
    static void forget() {
        FILES.clear();
    }

    @Test
    void thereAreTenEntities() {
        assertEquals(10, FILES.size(), FILES.toString());
        FILES.forEach(file -> assertTrue(size(file) > 2, file.toString()));
    }

    @Test
    void rapperReadsThemAll() throws IOException, InterruptedException {
        assumeTrue(runs("rapper", "--version"), "rapper is absent: apt-get install raptor2-utils");
        for (Path file : FILES) {
            Output output = run("rapper", "-i", "turtle", "-c", file.toString(), Iris.DEFAULT_BASE);
            assertEquals(0, output.code, output.text);
            String text = output.text.toLowerCase(Locale.ROOT);
            assertTrue(!text.contains("warning") && !text.contains("error"), output.text);
            assertTrue(text.contains("returned " + size(file) + " triples"), file + ": " + output.text);
        }
    }

    @Test
    void rdflibReadsThemAll() throws IOException, InterruptedException {
        assumeTrue(runs("/usr/bin/python3", "-c", "import rdflib"), "rdflib is absent: apt-get install python3-rdflib");
        for (Path file : FILES) {
            Output output = run("/usr/bin/python3", "-c", RDFLIB, file.toString(), Iris.DEFAULT_BASE);
            assertEquals(0, output.code, file + ": " + output.text);
            assertEquals(String.valueOf(size(file)), output.text.strip(), file.toString());
        }
    }

    private static long size(Path file) {
        Model model = RDFDataMgr.loadModel(file.toUri().toString());
        return model.size();
    }

    private record Output(int code, String text) {}

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return run(command).code == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Output run(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "out", ".txt");
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        return new Output(code, Files.readString(output));
    }
}
