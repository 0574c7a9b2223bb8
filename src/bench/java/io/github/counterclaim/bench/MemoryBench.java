package io.github.counterclaim.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Resident memory while a large data set is served and asked: {@code FOLDER PORT SECONDS KILOBYTES HEAP}, the folder as {@link
 * BenchData} leaves it.
 */
final class MemoryBench {

    private static final String BASE = "http://localhost:3030/";

    private MemoryBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).toAbsolutePath();
        int port = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        long triples;
        try (Stream<String> lines = Files.lines(folder.resolve("counterclaim.nq"))) {
            triples = lines.count();
        }
        List<String> command = List.of("java", "-Xmx" + args[4], "-cp", System.getProperty("java.class.path"),
                BenchServer.class.getName(), String.valueOf(port), folder.toString(), BASE, args[3]);
        try (Contender server = Contender.start("memory", port, folder.resolve("memory.log"), command)) {
            report(triples, "loaded", server);
            List<String> things = Files.readAllLines(folder.resolve("things.txt"));
            List<String> claims = Files.readAllLines(folder.resolve("claims.txt"));
            run("crawl of data", server, things.stream().map(t -> "/data/" + t + ".ttl").toList(), folder, seconds);
            report(triples, "after a crawl of data", server);
            run("crawl of pages", server, claims.stream().map(t -> "/page/" + t).toList(), folder, seconds);
            report(triples, "after a crawl of pages", server);
            run("selects", server, things.stream().map(t -> Load.sparql(
                    "/sparql", "SELECT ?p ?o WHERE { <" + BASE + "id/" + t + "> ?p ?o }")).toList(), folder, seconds);
            report(triples, "after queries", server);
            long most = server.residentMegabytes(true);
            System.out.printf("| the most | %d | at most 2048 | %s |%n", most, most <= 2048 ? "yes" : "no");
        }
    }

    private static void run(String name, Contender server, List<String> paths, Path folder, int seconds) throws Exception {
        new Load(name, server, paths, List.of("Accept", "*/*"), folder).run(seconds);
    }

    private static void report(long triples, String when, Contender server) throws Exception {
        System.out.printf("| %,d triples, %s | %d MB | | |%n", triples, when, server.residentMegabytes(false));
    }
}
