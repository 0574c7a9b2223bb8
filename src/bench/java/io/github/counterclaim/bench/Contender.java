package io.github.counterclaim.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server that is measured: a process of its own, on a port of its own, whose processor time the kernel counts. */
final class Contender implements AutoCloseable {

    private static final int TICKS_PER_SECOND = 100;
    private static final int PATIENCE_SECONDS = 120;

    private final String name;
    private final Process process;
    private final int port;

    private Contender(String name, Process process, int port) {
        this.name = name;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one and waits until it answers anything.
     *
     * @param log where it prints to
     */
    static Contender start(String name, int port, Path log, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        // Else Fuseki makes itself a folder wherever it is started
        builder.environment().put("FUSEKI_BASE", log.resolveSibling("fuseki").toString());
        Process process = builder.start();
        Contender contender = new Contender(name, process, port);
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " ended at once; see " + log);
            }
            try {
                contender.get("/", List.of());
                return contender;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        contender.close();
        throw new IllegalStateException(name + " does not answer; see " + log);
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    /** Asks once; headers as names and values by turns. */
    HttpResponse<byte[]> get(String path, List<String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .version(HttpClient.Version.HTTP_1_1);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Returns the processor seconds that it and its children have taken so far, in user and in system mode. */
    double cpuSeconds() throws IOException {
        long ticks = 0;
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        for (ProcessHandle one : all) {
            String stat = Files.readString(Path.of("/proc/" + one.pid() + "/stat"));
            // The name of the program may hold anything, and stands in brackets
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        return (double) ticks / TICKS_PER_SECOND;
    }

    /** Returns its resident memory, or the most that it ever was, in megabytes. */
    long residentMegabytes(boolean most) throws IOException {
        String key = most ? "VmHWM:" : "VmRSS:";
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
