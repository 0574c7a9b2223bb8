package io.github.counterclaim.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills processes while they write, with SIGKILL at random moments, and looks at what they leave. */
final class Kills {

    /**
     * What came of it.
     *
     * @param kills how many processes were killed
     * @param commits how many versions they had written by then
     * @param early how many were killed before they wrote any
     * @param ahead how many had made a version count but did not come to say so
     * @param faults what was lost, mixed or partial
     */
    record Report(int kills, int commits, int early, int ahead, List<String> faults) {

        @Override
        public String toString() {
            return "%d kills, %d commits (%d killed before their first, %d after an untold one), %d faults %s".formatted(
                    kills, commits, early, ahead, faults.size(), faults.stream().limit(5).toList());
        }
    }

    private final Path folder;
    private final List<String> javaOptions;
    private final Random random;
    private int kills;
    private int commits;
    private int early;
    private int ahead;
    private final List<String> faults = new ArrayList<>();

    Kills(Path folder, List<String> javaOptions, long seed) {
        this.folder = folder;
        this.javaOptions = javaOptions;
        this.random = new Random(seed);
    }

    /** Kills so many writers of each of the kinds in turn. */
    Report kill(int count, List<Stamped> kinds) throws IOException, InterruptedException {
        int[] last = new int[kinds.size()];
        for (int k = 0; k < kinds.size(); k++) {
            last[k] = 1;
            kinds.get(k).write(1, Files.createDirectories(place(kinds.get(k))));
        }
        for (int i = 0; i < count; i++) {
            int k = i % kinds.size();
            last[k] = once(kinds.get(k), last[k]);
        }
        return new Report(kills, commits, early, ahead, List.copyOf(faults));
    }

    private Path place(Stamped kind) {
        return folder.resolve(kind.name());
    }

    /** Returns the stamp that is there afterwards. */
    private int once(Stamped kind, int before) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(javaOptions);
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Stamped.class.getName(), kind.name(), place(kind).toString(), String.valueOf(before + 1)));
        Process victim = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int told = before;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            // most die after a version or two, at any moment of the next; some before their first
            for (int i = random.nextInt(10) > 0 ? 1 + random.nextInt(2) : 0; i > 0; i--) {
                told = stamp(out.readLine(), told, kind);
            }
            Thread.sleep(random.nextInt(random.nextInt(5) == 0 ? 1_500 : 300));
            // the handle leaves the streams open: what was told before the end is still read
            victim.toHandle().destroyForcibly();
            victim.waitFor();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                told = stamp(line, told, kind);
            }
        }
        kills++;
        commits += told - before;
        early += told == before ? 1 : 0;
        return left(kind, told);
    }

    private int stamp(String line, int told, Stamped kind) {
        if (line == null || !line.matches("[0-9]+")) {
            faults.add(kind + ": the writer ended by itself: " + line);
            return told;
        }
        return Integer.parseInt(line);
    }

    private int left(Stamped kind, int told) {
        try {
            int there = kind.read(place(kind));
            if (there != told && there != told + 1) {
                faults.add(kind + ": " + there + " is there, " + told + " was told");
            }
            ahead += there == told + 1 ? 1 : 0;
            return Math.max(there, told);
        } catch (IOException | RuntimeException | AssertionError e) {
            faults.add(kind + ": " + e);
            return told + 1;
        }
    }

    /** The full run: {@code COUNT FOLDER [JAVA_OPTION...]}; see bench/kills.sh. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        long start = System.nanoTime();
        for (Stamped kind : Stamped.values()) {
            Report report = new Kills(folder, List.of(args).subList(2, args.length), 20260105)
                    .kill(Integer.parseInt(args[0]) / Stamped.values().length, List.of(kind));
            System.out.println(kind + ": " + report + (report.commits() > report.kills() ? "" : " VACUOUS"));
        }
        System.out.println((System.nanoTime() - start) / 1_000_000_000 + " s");
    }
}
