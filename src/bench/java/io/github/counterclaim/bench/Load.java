package io.github.counterclaim.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that are sent to one server, over and over, by {@code wrk}. */
final class Load {

    private static final String CONNECTIONS = "4";
    private static final Pattern TOTAL = Pattern.compile("(\\d+) requests in ");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");

    private final String name;
    private final Contender server;
    private final List<String> paths;
    private final List<String> headers;
    private final Path script;
    private final List<Double> micros = new ArrayList<>();

    /**
     * Makes one.
     *
     * @param paths asked for by turns
     * @param headers names and values by turns
     * @param folder where the script for wrk may lie
     */
    Load(String name, Contender server, List<String> paths, List<String> headers, Path folder) throws IOException {
        this.name = name;
        this.server = server;
        this.paths = paths;
        this.headers = headers;
        this.script = folder.resolve(name.replaceAll("[^a-z0-9]+", "-") + ".lua");
        Files.writeString(script, lua());
    }

    static String sparql(String path, String query) {
        return path + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    String name() {
        return name;
    }

    /** Makes sure that what is measured is an answer. */
    HttpResponse<byte[]> require(int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = server.get(paths.get(0), headers);
        if (response.statusCode() != status || status == 200 && response.body().length < 200) {
            throw new IllegalStateException(name + " answers " + response.statusCode() + " with "
                    + response.body().length + " bytes: " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response;
    }

    private String lua() {
        StringBuilder lua = new StringBuilder("local paths = {\n");
        paths.forEach(path -> lua.append("  [=[").append(path).append("]=],\n"));
        lua.append("}\nlocal requests = {}\nlocal next = 0\n");
        lua.append("function init()\n");
        for (int i = 0; i < headers.size(); i += 2) {
            lua.append("  wrk.headers[\"").append(headers.get(i)).append("\"] = [=[").append(headers.get(i + 1)).append("]=]\n");
        }
        lua.append("  for i, path in ipairs(paths) do requests[i] = wrk.format(\"GET\", path) end\nend\n");
        lua.append("function request()\n  next = next % #requests + 1\n  return requests[next]\nend\n");
        return lua.toString();
    }

    /** Sends requests for some seconds; returns the server's processor time for each, in microseconds. */
    double run(int seconds) throws IOException, InterruptedException {
        double before = server.cpuSeconds();
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout", "60s", "-s", script.toString(),
                "http://localhost:" + server.port()).redirectErrorStream(true).start();
        String told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        double spent = server.cpuSeconds() - before;
        Matcher bad = BAD.matcher(told);
        Matcher total = TOTAL.matcher(told);
        if (bad.find() || !total.find()) {
            throw new IllegalStateException(name + ": " + told);
        }
        return spent * 1e6 / Long.parseLong(total.group(1));
    }

    void measure(int seconds) throws IOException, InterruptedException {
        micros.add(run(seconds));
    }

    /** Returns the middle of what was measured. */
    double median() {
        List<Double> sorted = micros.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns the least and the most of what was measured, in words. */
    String range() {
        return "%.0f to %.0f".formatted(
                micros.stream().mapToDouble(d -> d).min().orElseThrow(), micros.stream().mapToDouble(d -> d).max().orElseThrow());
    }
}
