package io.github.counterclaim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Measures what a request costs the server's process, beside other programs that do the same, by turns and in changing
 * order: {@code FOLDER PORT ROUNDS SECONDS FUSEKI.jar ENDPOINT.mjs WARM-UP
 * PATTERN}, the folder as {@link BenchData} leaves it; only requests whose names fit the pattern are sent.
 */
final class ServingBench {

    private static final String BASE = "http://localhost:3030/";
    private static final List<String> TURTLE = List.of("Accept", "text/turtle");
    private static final List<String> HTML = List.of("Accept", "text/html");
    private static final List<String> JSON = List.of("Accept", "application/sparql-results+json");

    private final Path folder;
    private final int port;
    private final Path fuseki;
    private final Path endpoint;
    private final Map<String, Load> loads = new LinkedHashMap<>();
    private final List<Contender> contenders = new ArrayList<>();

    private ServingBench(Path folder, int port, Path fuseki, Path endpoint) {
        this.folder = folder;
        this.port = port;
        this.fuseki = fuseki;
        this.endpoint = endpoint;
    }

    public static void main(String[] args) throws Exception {
        ServingBench bench = new ServingBench(
                Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]), Path.of(args[4]), Path.of(args[5]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> bench.contenders.forEach(Contender::close)));
        bench.prepare();
        Pattern wanted = Pattern.compile(args[7]);
        bench.loads.keySet().removeIf(name -> !wanted.matcher(name).find());
        bench.measure(Integer.parseInt(args[6]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        bench.print();
    }

    private Contender start(String name, String... command) throws Exception {
        int own = port + contenders.size();
        List<String> words = new ArrayList<>();
        for (String word : command) {
            words.add(word.replace("PORT", String.valueOf(own)));
        }
        Contender contender = Contender.start(name, own, folder.resolve(name.replace(' ', '-') + ".log"), words);
        contenders.add(contender);
        return contender;
    }

    private Contender java(String name, String heap, Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("java", "-Xmx" + heap, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return start(name, command.toArray(String[]::new));
    }

    private void load(String name, Contender server, int status, List<String> paths, List<String> headers) throws Exception {
        Load load = new Load(name, server, paths, headers, folder);
        load.require(status);
        loads.put(name, load);
    }

    private void prepare() throws Exception {
        List<String> things = Files.readAllLines(folder.resolve("things.txt"));
        List<String> claims = Files.readAllLines(folder.resolve("claims.txt"));
        Contender kept = java("kept", "3g", BenchServer.class, "PORT", folder.toString(), BASE, "65536");
        Contender fresh = java("fresh", "3g", BenchServer.class, "PORT", folder.toString(), BASE, "64");
        Contender stock = start("stock", "java", "-Xmx3g", "-Dlog4j2.configurationFile=" + quiet(), "-jar",
                fuseki.toString(), "--port", "PORT", "--localhost", "--file", folder.resolve("plain.nq").toString(), "/ds");
        Contender oxigraph = start("oxigraph", "node", endpoint.toString(), "PORT", folder.resolve("plain.nq").toString());

        String thing = things.get(0);
        load("data first", fresh, 200, map(things, t -> "/data/" + t + ".ttl"), TURTLE);
        load("page first", fresh, 200, map(things, t -> "/page/" + t), HTML);
        load("claim data first", fresh, 200, map(claims, t -> "/data/" + t + ".ttl"), TURTLE);
        load("claim page first", fresh, 200, map(claims, t -> "/page/" + t), HTML);
        load("stock describe", stock, 200, map(things, t -> Load.sparql("/ds", describe(t))), TURTLE);
        load("stock claim", stock, 200, map(claims, t -> Load.sparql("/ds", describeClaim(t))), TURTLE);
        load("data again", kept, 200, List.of("/data/" + thing + ".ttl"), TURTLE);
        load("page again", kept, 200, List.of("/page/" + thing), HTML);
        byte[] data = kept.get("/data/" + thing + ".ttl", TURTLE).body();
        byte[] page = kept.get("/page/" + thing, HTML).body();
        String tag = kept.get("/data/" + thing + ".ttl", TURTLE).headers().firstValue("ETag").orElseThrow();
        load("304", kept, 304, List.of("/data/" + thing + ".ttl"), List.of("Accept", "text/turtle", "If-None-Match", tag));
        load("ready data", ready("ready data", data, "text/turtle"), 200, List.of("/"), TURTLE);
        load("ready page", ready("ready page", page, "text/html"), 200, List.of("/"), HTML);
        load("nginx", nginx(data), 200, List.of("/thing.ttl"), TURTLE);
        sparql(kept, fresh, stock, oxigraph, things);
    }

    private void sparql(Contender kept, Contender fresh, Contender stock, Contender oxigraph, List<String> things) throws Exception {
        UnaryOperator<String> select = t -> "SELECT ?p ?o WHERE { <" + BASE + "id/" + t + "> ?p ?o }";
        load("select new", fresh, 200, map(things, t -> Load.sparql("/sparql", select.apply(t))), JSON);
        load("describe new", fresh, 200, map(things, t -> Load.sparql("/sparql", describe(t))), TURTLE);
        // what is asked again is asked often before it is measured
        List<String> few = things.subList(0, 100);
        load("select", kept, 200, map(few, t -> Load.sparql("/sparql", select.apply(t))), JSON);
        load("stock select", stock, 200, map(things, t -> Load.sparql("/ds", select.apply(t))), JSON);
        load("oxigraph select", oxigraph, 200, map(things, t -> Load.sparql("/", select.apply(t))), JSON);
        load("describe", kept, 200, map(few, t -> Load.sparql("/sparql", describe(t))), TURTLE);
        load("oxigraph describe", oxigraph, 200, map(things, t -> Load.sparql("/", describe(t))), TURTLE);
    }

    private static String describe(String thing) {
        return "DESCRIBE <" + BASE + "id/" + thing + ">";
    }

    /** A claim's quotation hangs on addresses of its own. */
    private static String describeClaim(String claim) {
        String iri = BASE + "id/" + claim;
        return "DESCRIBE <" + iri + "> <" + iri + "#quotation> <" + iri + "#position> <" + iri + "#quote>";
    }

    private Contender ready(String name, byte[] bytes, String type) throws Exception {
        Path file = Files.write(folder.resolve(name.replace(' ', '-')), bytes);
        return java(name, "256m", ReadyArray.class, "PORT", file.toString(), type + "; charset=utf-8");
    }

    private Contender nginx(byte[] bytes) throws Exception {
        Path root = Files.createDirectories(folder.resolve("www"));
        Files.write(root.resolve("thing.ttl"), bytes);
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log stderr;
                events {}
                http {
                  access_log off;
                  sendfile on;
                  keepalive_requests 1000000;
                  types { text/turtle ttl; }
                  server { listen 127.0.0.1:%2$d; root %1$s/www; }
                }
                """.formatted(folder, port + contenders.size()));
        return start("nginx", "nginx", "-e", "stderr", "-c", configuration.toString());
    }

    private Path quiet() throws IOException {
        return Files.writeString(folder.resolve("quiet.properties"), "rootLogger.level = off\n");
    }

    private static List<String> map(List<String> names, UnaryOperator<String> path) {
        return names.stream().map(path).toList();
    }

    private void measure(int warmUp, int rounds, int seconds) throws IOException, InterruptedException {
        List<Load> order = new ArrayList<>(loads.values());
        for (Load load : order) {
            System.err.printf("warming up: %s %.0f us%n", load.name(), load.run(warmUp));
        }
        Random random = new Random(1);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(order, random);
            for (Load load : order) {
                load.measure(seconds);
            }
            System.err.println("round " + round + " of " + rounds);
        }
    }

    private void print() {
        System.out.println("| request | CPU us each, median (range) |\n|---|---|");
        loads.values().forEach(load -> System.out.printf("| %s | %.0f (%s) |%n", load.name(), load.median(), load.range()));
        System.out.println("\n| what | against | ratio | must be | holds |\n|---|---|---|---|---|");
        atMost("data first", "stock describe", 0.5);
        atMost("data again", "nginx", 2);
        atMost("page first", "stock describe", 1.2);
        atMost("page again", "ready page", 2);
        atMost("304", "ready data", 1.2);
        atLeast("select", "stock select", 5);
        atLeast("select", "oxigraph select", 1);
        atLeast("select new", "stock select", 5);
        atLeast("select new", "oxigraph select", 1);
        atLeast("describe", "stock describe", 5);
        atLeast("describe", "oxigraph describe", 1);
        atLeast("describe new", "stock describe", 5);
        atLeast("describe new", "oxigraph describe", 1);
        atMost("claim data first", "stock claim", 0.5);
        atMost("claim page first", "stock claim", 1.2);
    }

    private boolean isMissing(String one, String other) {
        return !loads.keySet().containsAll(List.of(one, other));
    }

    private double micros(String name) {
        return loads.get(name).median();
    }

    private void atMost(String ours, String theirs, double most) {
        if (isMissing(ours, theirs)) {
            return;
        }
        double ratio = micros(ours) / micros(theirs);
        System.out.printf("| %s: CPU a request | %s | %.2f | at most %.2f | %s |%n", ours, theirs, ratio, most, ratio <= most ? "yes" : "no");
    }

    private void atLeast(String ours, String theirs, double least) {
        if (isMissing(ours, theirs)) {
            return;
        }
        double ratio = micros(theirs) / micros(ours);
        System.out.printf("| %s: requests a CPU second | %s | %.2f | at least %.1f | %s |%n", ours, theirs, ratio, least, ratio >= least ? "yes" : "no");
    }
}
