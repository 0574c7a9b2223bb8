package io.github.counterclaim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.Dumps;
import io.github.counterclaim.store.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same bytes: on one thread or two, in another order, another country and time zone. */
class SameAgainIT {

    private static final List<String> ARTICLES = List.of("amirabdollahian-denies-drones-washington-confident.html",
            "iran-minister-admits-limited-drones-before-war.html", "un-experts-rwandan-troops-in-congo.html");

    /** An article whose people and groups are named twice in different ways, and denied. */
    private static final String CHAD = "Drones\n\nChad supplied drones to Sudan in March, officials in Chad said on Monday. "
            + "Sudan denied that it had received any drones. Senior Officials in Chad said that the minister Idriss Mahamat "
            + "had sent drones to Sudan. I. Mahamat denied that Chad sent drones.\n";

    @TempDir
    private Path folder;

    @Test
    void placeTimeZoneThreadsAndOrderChangeNothing() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, byte[]> here = dumps("here", 2, false);
        try {
            // where "I" has no dot in lower case, numerals are not ASCII's, and it is tomorrow
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals("\u0131", "I".toLowerCase());
            assertSame(here, dumps("there", 1, true));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Made after others with their memory, and kept after them, each edition is what it is when made alone. */
    @Test
    void whatWasMadeBeforeChangesNothing() throws IOException {
        Iris iris = Iris.of(Iris.DEFAULT_BASE);
        Knowledge knowledge = Knowledge.read(Path.of("."), iris.base());
        List<Path> files = ARTICLES.stream().map(Path.of("corpus")::resolve).toList();
        Path early = Files.writeString(folder.resolve("0-early.txt"), CHAD);
        Path late = Files.writeString(folder.resolve("z-late.txt"), CHAD.replace("Drones", "Again, drones"));
        Converter converter = Converter.of(knowledge.lexicon(), knowledge.lexiconHash(), ReadingCache.none().holding());
        Converter anew = Converter.load(knowledge.lexicon());
        EditionMemory memory = new EditionMemory();
        Path cache = folder.resolve("cache");
        EditionCache keeping = EditionCache.in(cache).holding();
        List<List<Path>> corpora = List.of(files.subList(0, 2), List.of(files.get(0), files.get(1), late), files.subList(0, 2),
                List.of(files.get(0), files.get(1), late, early), List.of(early, files.get(0), files.get(2)), files);
        for (int i = 0; i < corpora.size(); i++) {
            Edition made = Edition.of(corpora.get(i), converter, knowledge, iris, false, memory, done -> { });
            Edition alone = Edition.of(corpora.get(i), anew, knowledge, iris, done -> { });
            assertEquals(alone.findings(), made.findings());
            assertEquals(alone.verdict(), made.verdict());
            Dumps.write(alone.data(), folder.resolve("alone" + i), iris);
            Dumps.write(made.data(), folder.resolve("made" + i), iris);
            assertSame(bytes(folder.resolve("alone" + i)), bytes(folder.resolve("made" + i)));
            String key = "%064d".formatted(i);
            keeping.put(key, made);
            Edition kept = EditionCache.in(cache).get(key, () -> fail("It is damaged"));
            assertEquals(alone.verdict(), kept.verdict());
            assertEquals(quads(alone.data()), quads(kept.data()));
        }
    }

    /** What is kept as a change takes a fraction of the room, and is read again where what it changes is gone. */
    @Test
    void aChangeIsOfNoUseWithoutWhatItChanges() throws IOException {
        Iris iris = Iris.of(Iris.DEFAULT_BASE);
        Knowledge knowledge = Knowledge.read(Path.of("."), iris.base());
        Converter converter = Converter.of(knowledge.lexicon(), knowledge.lexiconHash(), ReadingCache.none().holding());
        EditionMemory memory = new EditionMemory();
        Path late = Files.writeString(folder.resolve("z-late.txt"), CHAD);
        Path cache = folder.resolve("cache");
        EditionCache keeping = EditionCache.in(cache).holding();
        String whole = "aa" + "0".repeat(62);
        String change = "bb" + "0".repeat(62);
        List<Path> files = new java.util.ArrayList<>(ARTICLES.stream().map(Path.of("corpus")::resolve).toList());
        keeping.put(whole, Edition.of(files, converter, knowledge, iris, false, memory, done -> { }));
        files.add(late);
        keeping.put(change, Edition.of(files, converter, knowledge, iris, false, memory, done -> { }));
        Path first = cache.resolve("aa").resolve(whole + ".edition");
        Path second = cache.resolve("bb").resolve(change + ".edition");
        assertTrue(4 * Files.size(second) < Files.size(first), Files.size(second) + " of " + Files.size(first));
        assertNotNull(EditionCache.in(cache).get(change, () -> fail("It is damaged")));
        Files.delete(first);
        boolean[] told = {false};
        assertNull(EditionCache.in(cache).get(change, () -> told[0] = true));
        assertTrue(told[0]);
        assertTrue(Files.notExists(second));
        keeping.put(change, Edition.of(files, converter, knowledge, iris, false, memory, done -> { }));
        assertNotNull(EditionCache.in(cache).get(change, () -> fail("It is kept whole now")));
    }

    /** An edition for which there is hardly room in memory is made on the disk, and is the same. */
    @Test
    void roomInMemoryChangesNothing() throws IOException {
        Iris iris = Iris.of(Iris.DEFAULT_BASE);
        Knowledge knowledge = Knowledge.read(Path.of("."), iris.base());
        Converter converter = Converter.load(knowledge.lexicon());
        List<Path> files = ARTICLES.stream().map(Path.of("corpus")::resolve).toList();
        Edition inMemory = Edition.of(files, converter, knowledge, iris, done -> { });
        Dumps.write(inMemory.data(), folder.resolve("memory"), iris);
        Path disk = folder.resolve("disk");
        try (Room room = Room.in(disk, 12_000, 1_000)) {
            Edition onDisk = Edition.of(files, converter, knowledge, iris, false, EditionMemory.once(room), done -> { });
            assertTrue(room.isUsed());
            assertEquals(inMemory.findings(), onDisk.findings());
            assertEquals(inMemory.verdict(), onDisk.verdict());
            Dumps.write(onDisk.data(), disk, iris);
        }
        assertSame(bytes(folder.resolve("memory")), bytes(disk));
        try (Stream<Path> left = Files.list(disk)) {
            assertEquals(List.of(), left.filter(path -> path.getFileName().toString().startsWith(".counter")).toList());
        }
    }

    private static Set<Quad> quads(DatasetGraph data) {
        Set<Quad> quads = new HashSet<>();
        data.listGraphNodes().forEachRemaining(name ->
                data.getGraph(name).find().forEachRemaining(triple -> quads.add(new Quad(name, triple))));
        assertTrue(quads.size() > 100_000, quads.size() + " quads");
        return quads;
    }

    private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertEquals(one.keySet(), other.keySet());
        assertTrue(one.get("counterclaim.nq").length > 100_000);
        one.forEach((name, bytes) -> assertArrayEquals(bytes, other.get(name), name));
    }

    private Map<String, byte[]> dumps(String name, int threads, boolean backwards) throws IOException {
        List<Path> files = new java.util.ArrayList<>(ARTICLES.stream().map(Path.of("corpus")::resolve).toList());
        if (backwards) {
            Collections.reverse(files);
        }
        Iris iris = Iris.of(Iris.DEFAULT_BASE);
        Knowledge knowledge = Knowledge.read(Path.of("."), iris.base());
        Converter.Conversion conversion =
                Converter.load(knowledge.lexicon()).convert(files, file -> { }, threads, Duration.ofMinutes(5));
        assertEquals(ARTICLES.size(), conversion.readings().size());
        Path out = folder.resolve(name);
        Dumps.write(Edition.data(conversion.readings(), knowledge, iris), out, iris);
        return bytes(out);
    }

    private static Map<String, byte[]> bytes(Path out) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> written = Files.list(out)) {
            // the history tells when it was written
            for (Path file : written.filter(f -> Files.isRegularFile(f) && !f.getFileName().toString().startsWith(".")).toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
