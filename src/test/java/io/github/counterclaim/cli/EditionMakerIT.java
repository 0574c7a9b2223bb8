package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.Edition;
import io.github.counterclaim.EditionCache;
import io.github.counterclaim.EditionMemory;
import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.Room;
import io.github.counterclaim.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus in which nothing has changed is not read again, and whatever changes is noticed. */
class EditionMakerIT {

    private static final String ARTICLE = "iran-minister-admits-limited-drones-before-war.html";

    @TempDir
    private Path folder;

    /** What was asked of one run. */
    private record Run(Edition edition, int read, List<String> notes) {}

    private Path home() throws IOException {
        Path home = folder.resolve("home");
        copy(Path.of("ontology"), home.resolve("ontology"));
        copy(Path.of("queries/checks"), home.resolve("queries/checks"));
        copy(Path.of("corpus", ARTICLE), home.resolve("corpus").resolve(ARTICLE));
        Path two = home.resolve("corpus/two.txt");
        Files.writeString(two, "Drones\n\nChad supplied drones to Sudan in March, officials in Chad said on Monday. "
                + "Sudan denied that it had received any drones, and said that no talks of that kind had taken place.\n");
        return home;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private Run run(Path home) {
        return run(home, Iris.of(Iris.DEFAULT_BASE), false, List.of(home.resolve("corpus")));
    }

    private Run run(Path home, Iris base, boolean fullText, List<Path> corpus) {
        int[] read = {0};
        List<String> notes = new ArrayList<>();
        Path cache = folder.resolve("cache");
        EditionMaker maker = new EditionMaker(
                home, corpus, base, fullText, ReadingCache.in(cache), EditionCache.in(cache), EditionMemory.once(Room.none()));
        Edition edition = maker.make(new Pipeline.Progress() {
            @Override
            public void begin(int articles) {
                read[0] = articles;
            }

            @Override
            public void step() { }

            @Override
            public void end() { }

            @Override
            public void note(String message) {
                notes.add(message);
            }
        });
        maker.keep();
        return new Run(edition, read[0], notes);
    }

    private static String version(Edition edition) {
        try (Store store = Store.inMemory(edition.sound())) {
            return store.version().id();
        }
    }

    @Test
    void nothingIsReadTwiceAndEverythingIsNoticed() throws IOException {
        Path home = home();
        Run first = run(home);
        assertEquals(2, first.read());
        Run second = run(home);
        assertEquals(0, second.read(), "the lexicon and the articles are as they were");
        assertEquals(version(first.edition()), version(second.edition()));
        assertEquals(first.edition().findings(), second.edition().findings());
        assertEquals(first.edition().verdict(), second.edition().verdict());

        Path corpus = home.resolve("corpus");
        String line = "\n# another line\n";
        appended(home, corpus.resolve("two.txt"), " He said no more.");
        appended(home, home.resolve("ontology/lexicon/eras.ttl"), line);
        appended(home, home.resolve("ontology/shapes.ttl"), line);
        appended(home, home.resolve("ontology/counterclaim.ttl"), line);
        appended(home, firstCheck(home), line);
        appended(home, corpus.resolve("two.json"), "{\"url\": \"https://news.example/two\"}");
        appended(home, corpus.resolve("judgements/x.ttl"), "# not a judgement\n");
        changed(home, () -> Files.move(corpus.resolve("two.txt"), corpus.resolve("three.txt")));
        changed(home, () -> Files.delete(corpus.resolve("three.txt")));
        assertEquals(1, run(home, Iris.of("http://other.example/"), false, List.of(corpus)).read());
        assertEquals(1, run(home, Iris.of(Iris.DEFAULT_BASE), true, List.of(corpus)).read());
        assertEquals(0, run(home).read(), "the others stay kept");
    }

    private static Path firstCheck(Path home) throws IOException {
        try (Stream<Path> checks = Files.list(home.resolve("queries/checks"))) {
            return checks.sorted().findFirst().orElseThrow();
        }
    }

    /** Something that is done to the files. */
    private interface Change {
        void make() throws IOException;
    }

    private void appended(Path home, Path file, String text) throws IOException {
        changed(home, () -> {
            Files.createDirectories(file.getParent());
            String before = Files.exists(file) ? Files.readString(file) : "";
            Files.writeString(file, before + text);
        });
    }

    private void changed(Path home, Change change) throws IOException {
        change.make();
        assertNotEquals(0, run(home).read(), "the change is seen");
        assertEquals(0, run(home).read(), "and kept");
    }

    @Test
    void whatIsDamagedIsThrownAwayWithANote() throws IOException {
        Path home = home();
        String version = version(run(home).edition());
        Path kept = kept().get(0);
        byte[] whole = Files.readAllBytes(kept);
        byte[] changed = whole.clone();
        changed[whole.length - 3] ^= 1;
        for (byte[] damaged : List.of(Arrays.copyOf(whole, whole.length / 2), new byte[0], changed)) {
            Files.write(kept, damaged);
            Run run = run(home);
            assertEquals(2, run.read());
            assertEquals(1, run.notes().size());
            assertTrue(run.notes().get(0).contains("damaged"), run.notes().toString());
            assertEquals(version, version(run.edition()));
            assertEquals(0, run(home).read(), "it was kept anew");
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve("cache"))) {
            return tree.filter(file -> file.toString().endsWith(".edition")).toList();
        }
    }
}
