package io.github.counterclaim.store;

import static io.github.counterclaim.store.Datasets.IRIS;
import static io.github.counterclaim.store.Datasets.count;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpsTest {

    private static final List<String> FILES = Stream.concat(
                    Stream.of("SHA256SUMS"),
                    Stream.of("claims.csv", "conflicts.csv", "counterclaim.hdt", "counterclaim.jsonld", "counterclaim.nq",
                                    "counterclaim.nt", "counterclaim.rdf", "counterclaim.trig", "counterclaim.ttl", "csv-metadata.json", "events.csv",
                                    "network.graphml")
                            .flatMap(name -> Stream.of(name, name + ".gz")))
            .toList();

    @TempDir
    Path out;

    private final DatasetGraph data = Datasets.three();

    private static TreeMap<String, byte[]> content(Path folder) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.filter(f -> Files.isRegularFile(f) && !f.endsWith(StoreLock.FILE)).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Dumps.write(data, out.resolve("one"), IRIS);
        Dumps.write(Datasets.three(), out.resolve("two"), IRIS);
        TreeMap<String, byte[]> one = content(out.resolve("one"));
        TreeMap<String, byte[]> two = content(out.resolve("two"));
        assertEquals(FILES, List.copyOf(one.keySet()));
        one.forEach((name, bytes) -> assertArrayEquals(bytes, two.get(name), name));
    }

    @Test
    void aStoreOnDiskGivesTheBytesOfTheOneInMemory() throws IOException {
        Dumps.write(data, out.resolve("memory"), IRIS);
        try (Store store = Store.write(data, out.resolve("store"))) {
            Dumps.write(store.dataset(), out.resolve("disk"), IRIS);
        }
        TreeMap<String, byte[]> disk = content(out.resolve("disk"));
        content(out.resolve("memory")).forEach((name, bytes) -> assertArrayEquals(bytes, disk.get(name), name));
    }

    @Test
    void theQuadsAreSortedByCodePointAndComplete() throws IOException {
        Dumps.write(data, out, IRIS);
        List<String> lines = Files.readAllLines(out.resolve("counterclaim.nq"));
        List<int[]> sorted = lines.stream().map(l -> l.codePoints().toArray()).sorted(java.util.Arrays::compare).toList();
        assertEquals(lines, sorted.stream().map(l -> new String(l, 0, l.length)).toList());
        assertEquals(Fingerprint.of(data).quads(), lines.size());
        assertEquals(lines.size(), lines.stream().distinct().count());
    }

    @Test
    void manyRunsSortAsOne() throws IOException {
        List<String> lines = IntStream.range(0, 1000).mapToObj(i -> "line " + i * 7919 % 1000).toList();
        Iterator<String> again = lines.iterator();
        new SortedLines(out, 64).sort(again, out.resolve("sorted"));
        assertEquals(lines.stream().sorted().toList(), Files.readAllLines(out.resolve("sorted")));
        assertEquals(List.of("sorted"), List.copyOf(content(out).keySet()));
    }

    @Test
    void codePointsBeyondTheBasicPlaneComeLast() throws IOException {
        List<String> bytes = Stream.of("\uD83D\uDE80", "\uFFFD", "é")
                .map(s -> new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)).toList();
        new SortedLines(out, 2).sort(bytes.iterator(), out.resolve("sorted"));
        assertEquals(List.of("é", "\uFFFD", "\uD83D\uDE80"), Files.readAllLines(out.resolve("sorted")));
    }

    @Test
    void everyFormatHoldsTheSame() {
        Dumps.write(data, out, IRIS);
        DatasetGraph quads = RDFDataMgr.loadDatasetGraph(out.resolve("counterclaim.nq").toString());
        DatasetGraph trig = RDFDataMgr.loadDatasetGraph(out.resolve("counterclaim.trig.gz").toString());
        assertTrue(IsoMatcher.isomorphic(quads, trig));
        DatasetGraph json = RDFDataMgr.loadDatasetGraph(out.resolve("counterclaim.jsonld").toString());
        assertTrue(IsoMatcher.isomorphic(quads, json));
        for (String ending : List.of("ttl", "nt", "rdf", "rdf.gz")) {
            assertTrue(RDFDataMgr.loadGraph(out.resolve("counterclaim." + ending).toString())
                    .isIsomorphicWith(Txn.calculateRead(data, data::getDefaultGraph)), ending);
        }
    }

    @Test
    void theSumsAreThoseOfTheFiles() throws Exception {
        Dumps.write(data, out, IRIS);
        Process check = new ProcessBuilder("sha256sum", "--check", "--strict", "SHA256SUMS")
                .directory(out.toFile()).redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, check.waitFor(), said);
        assertEquals(FILES.size() - 1, said.lines().count());
    }

    @Test
    void aDumpIsServed() {
        Dumps.write(data, out, IRIS);
        try (Store store = Store.open(out)) {
            assertEquals(Fingerprint.of(data), Fingerprint.of(store.dataset()));
        }
    }

    @Test
    void eachFileAloneIsServed() throws IOException {
        Dumps.write(data, out.resolve("all"), IRIS);
        for (String ending : List.of(".nq.gz", ".trig", ".trig.gz")) {
            Path folder = Files.createDirectory(out.resolve("only" + ending));
            Files.copy(out.resolve("all/counterclaim" + ending), folder.resolve("counterclaim" + ending));
            assertEquals(5, count(Store.open(folder).dataset(), "?c a cc:Claim"), ending);
        }
    }

    @Test
    void aChangedOrMalformedDumpIsSaid() throws IOException {
        Dumps.write(data, out, IRIS);
        Files.writeString(out.resolve("counterclaim.nq"), "<http://a> <http://b> oops .\n");
        CounterclaimException sum = assertThrows(CounterclaimException.class, () -> Store.open(out));
        assertTrue(sum.getMessage().contains("SHA256SUMS"), sum.getMessage());
        Files.delete(out.resolve("SHA256SUMS"));
        CounterclaimException syntax = assertThrows(CounterclaimException.class, () -> Store.open(out));
        assertEquals("broken-dump", syntax.code());
        assertTrue(syntax.getMessage().contains("line: 1"), syntax.getMessage());
    }

    @Test
    void aDumpThatWasKilledWhileWritingLeavesTheOldOne() throws IOException {
        Dumps.write(data, out, IRIS);
        Files.createDirectory(out.resolve(DumpFolder.WRITING));
        Files.writeString(out.resolve(DumpFolder.WRITING).resolve("counterclaim.nq"), "<cut");
        assertEquals(5, count(Store.open(out).dataset(), "?c a cc:Claim"));
        Dumps.write(Datasets.one(), out, IRIS);
        assertFalse(Files.exists(out.resolve(DumpFolder.WRITING)));
        assertEquals(1, count(Store.open(out).dataset(), "?c a cc:Claim"));
    }

    @Test
    void aDumpThatWasKilledWhileMovingIsFinished() throws IOException {
        Dumps.write(data, out.resolve("dump"), IRIS);
        Dumps.write(Datasets.one(), out.resolve("new"), IRIS);
        Path ready = Files.createDirectory(out.resolve("dump").resolve(DumpFolder.READY));
        for (String name : FILES.subList(2, FILES.size())) { // the first two were moved already
            Files.move(out.resolve("new").resolve(name), ready.resolve(name));
        }
        for (String name : FILES.subList(0, 2)) {
            Files.copy(out.resolve("new").resolve(name), out.resolve("dump").resolve(name),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        try (Store store = Store.open(out.resolve("dump"))) {
            assertEquals(1, count(store.dataset(), "?c a cc:Claim"));
        }
        assertFalse(Files.exists(ready));
    }

    @Test
    void otherFilesStay() throws IOException {
        Files.writeString(out.resolve("notes.txt"), "mine");
        Dumps.write(data, out, IRIS);
        Dumps.write(data, out, IRIS);
        assertEquals("mine", Files.readString(out.resolve("notes.txt")));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "x");
        CounterclaimException e = assertThrows(CounterclaimException.class, () -> Dumps.write(data, file, IRIS));
        assertEquals("store-unwritable", e.code());
    }
}
