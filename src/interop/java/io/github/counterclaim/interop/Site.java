package io.github.counterclaim.interop;

import io.github.counterclaim.Converter;
import io.github.counterclaim.Edition;
import io.github.counterclaim.Knowledge;
import io.github.counterclaim.corpus.Corpus;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.PublicServer;
import io.github.counterclaim.publish.Snapshot;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.query.Parameter;
import io.github.counterclaim.store.Archive;
import io.github.counterclaim.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** Some articles of the corpus, published under the address that they are read from; one for all tests of a process. */
final class Site {

    private static final String ARTICLES = "(amir|us-accuses-iran-of-missile|iran-minister-admits|kanaani-).*";
    private static @Nullable Site one;

    private final Path folder;
    private final Iris iris;
    private final Snapshot snapshot;
    private final CannedQueries queries;

    private Site(Path folder, Iris iris, Snapshot snapshot, CannedQueries queries) {
        this.folder = folder;
        this.iris = iris;
        this.snapshot = snapshot;
        this.queries = queries;
    }

    /** Not made while the class loads: the threads that convert need it loaded. */
    static synchronized Site get() {
        Site known = one;
        if (known == null) {
            known = start();
            one = known;
        }
        return known;
    }

    private static Site start() {
        try {
            int port = freePort();
            Iris iris = Iris.of("http://localhost:" + port + "/");
            Knowledge knowledge = Knowledge.read(Path.of("."), iris.base());
            List<Path> all = Corpus.files(List.of(Path.of("corpus")));
            List<Path> some = all.stream().filter(Site::isNamed).toList();
            DatasetGraph data = Edition.of(some, Converter.load(knowledge.lexicon()), knowledge, iris, file -> {}).sound();
            Store.Version version = Store.inMemory(data).version();
            Path folder = Files.createDirectories(Path.of("target/interop", String.valueOf(ProcessHandle.current().pid())));
            Archive.keep(version.dataset(), folder.resolve("dumps"), iris);
            Snapshot snapshot = new Snapshot(version.dataset(), version.id(), Instant.now());
            CannedQueries queries = CannedQueries.load(Path.of("queries"));
            PublicServer server = PublicServer.of(() -> snapshot).port(port).base(iris).queries(queries)
                    .archive(Archive.of(folder.resolve("dumps"), iris)).build().start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new Site(folder, iris, snapshot, queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few that speak of the same, so that there are conflicts: the lexicon's things are the greater part anyway. */
    private static boolean isNamed(Path file) {
        return file.getFileName().toString().matches(ARTICLES);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String base() {
        return iris.base();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Returns a file of the dumps. */
    Path dump(String name) {
        return folder.resolve("dumps").resolve(name);
    }

    /** Returns a folder of a name, empty. */
    Path scratch(String name) {
        try {
            Path scratch = folder.resolve(name);
            if (Files.exists(scratch)) {
                try (var files = Files.walk(scratch)) {
                    files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
                }
            }
            return Files.createDirectories(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every canned query as plain SPARQL, its needed parameters filled in. */
    Map<String, String> questions() {
        Map<String, String> texts = new HashMap<>();
        for (CannedQuery query : queries.all()) {
            texts.put(query.name(), query.bind(needed(query), iris).toString());
        }
        return texts;
    }

    /** Returns a canned query as plain SPARQL, with a value for one of its parameters. */
    String question(String name, String parameter, String value) {
        return queries.all().stream().filter(query -> query.name().equals(name)).findFirst().orElseThrow()
                .bind(Map.of(parameter, value), iris).toString();
    }

    private Map<String, String> needed(CannedQuery query) {
        Map<String, String> values = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                values.put(parameter.name(), parameter.name().equals("article")
                        ? "article/amirabdollahian-denies-drones-washington-confident" : parameter.example());
            }
        }
        return values;
    }

    HttpResponse<byte[]> fetch(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base() + path))
                .header("Accept", accept).build();
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()
                .send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
