package io.github.counterclaim.store;

import static io.github.counterclaim.store.Datasets.IRIS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.store.change.DataVersion;
import io.github.counterclaim.store.change.History;
import io.github.counterclaim.store.change.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder of dumps remembers of its versions. */
class ChangesTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.5Z");

    @TempDir
    Path out;

    private History history(DatasetGraph... versions) {
        for (int i = 0; i < versions.length; i++) {
            Dumps.write(versions[i], out, IRIS, NOON.plusSeconds(60L * i));
        }
        return History.of(out);
    }

    @Test
    void theSameDataIsOneVersion() {
        History history = history(Datasets.three(), Datasets.three());
        assertEquals(1, history.versions().size());
        DataVersion first = history.versions().get(0);
        assertEquals("20260102T120000Z-" + Fingerprint.of(Datasets.three()).hash(), first.name());
        assertEquals(Fingerprint.of(Datasets.three()).quads(), first.added());
        assertEquals(0, first.removed());
    }

    @Test
    void namesStayInOrderWhenTheClockDoesNot() {
        Dumps.write(Datasets.one(), out, IRIS, NOON);
        Dumps.write(Datasets.three(), out, IRIS, NOON.minusSeconds(3600));
        Dumps.write(Datasets.one(), out, IRIS, NOON.minusSeconds(3600));
        List<DataVersion> versions = History.of(out).versions();
        assertEquals(List.of("20260102T120000Z", "20260102T120001Z", "20260102T120002Z"),
                versions.stream().map(v -> v.name().substring(0, 16)).toList());
        assertEquals(versions.get(1).name(), versions.get(2).previous());
    }

    @Test
    void thePatchesLeadFromNothingToEachVersion() throws IOException {
        DatasetGraph[] versions = {Datasets.one(), Datasets.three(), Datasets.one()};
        History history = history(versions);
        DatasetGraph replica = DatasetGraphFactory.create();
        for (int i = 0; i < versions.length; i++) {
            apply(history.patch(history.versions().get(i)), replica);
            DatasetGraph expected = DatasetGraphFactory.create();
            QuadLines.named(versions[i]).forEachRemaining(expected::add);
            assertTrue(IsoMatcher.isomorphic(expected, replica), "version " + i);
        }
        assertEquals(history.versions().get(1).added(), history.versions().get(2).removed());
    }

    private static void apply(Path patch, DatasetGraph data) throws IOException {
        try (InputStream in = Files.newInputStream(patch)) {
            RDFPatchOps.applyChange(data, RDFPatchOps.read(in));
        }
    }

    @Test
    void whoFollowsTheMembersHasEachThingAsItIs() {
        DatasetGraph[] versions = {Datasets.one(), Datasets.three(), Datasets.one()};
        History history = history(versions);
        Map<String, Graph> replica = new TreeMap<>();
        for (int i = 0; i < versions.length; i++) {
            DataVersion version = history.versions().get(i);
            assertEquals(version.members(), follow(history, version, replica));
            Graph all = GraphFactory.createDefaultGraph();
            replica.values().forEach(graph -> graph.find().forEachRemaining(all::add));
            Graph expected = GraphFactory.createDefaultGraph();
            QuadLines.named(versions[i]).forEachRemaining(quad -> {
                if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(IRIS.base() + "id/")) {
                    expected.add(quad.asTriple());
                }
            });
            assertTrue(expected.isIsomorphicWith(all), "version " + i);
        }
        assertTrue(history.versions().get(2).members() > 5);
    }

    private static long follow(History history, DataVersion version, Map<String, Graph> replica) {
        Node deleted = NodeFactory.createURI(Tree.ACTIVITY + "Delete");
        long members = 0;
        for (int page = 1; page <= version.pages(); page++) {
            DatasetGraph data = RDFDataMgr.loadDatasetGraph(history.page(version, page).toString());
            for (var triple : data.getDefaultGraph().find(Node.ANY, DCTerms.isVersionOf.asNode(), Node.ANY).toList()) {
                String thing = triple.getObject().getURI();
                Graph state = data.getGraph(triple.getSubject());
                boolean gone = data.getDefaultGraph().contains(triple.getSubject(), RDF.type.asNode(), deleted);
                assertEquals(gone, state.isEmpty(), thing);
                replica.remove(thing);
                if (!gone) {
                    replica.put(thing, GraphFactory.createDefaultGraph());
                    state.find().forEachRemaining(replica.get(thing)::add);
                }
                members++;
            }
        }
        return members;
    }

    @Test
    void anEarlierVersionIsNeverWrittenAgain() throws IOException {
        Map<String, byte[]> before = files(history(Datasets.one()));
        History after = history(Datasets.one(), Datasets.three());
        Map<String, byte[]> now = files(after);
        before.forEach((name, bytes) -> assertArrayEquals(bytes, now.get(name), name));
        assertEquals(2, after.versions().size());
    }

    private Map<String, byte[]> files(History history) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (DataVersion version : history.versions()) {
            List<Path> paths = Stream.concat(Stream.of(history.patch(version)),
                    IntStream.rangeClosed(1, version.pages()).mapToObj(n -> history.page(version, n))).toList();
            for (Path path : paths) {
                files.put(out.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    @Test
    void pagesAreFullAndLeadOn() {
        History history = history(Datasets.three());
        DataVersion version = history.versions().get(0);
        assertEquals(1, version.pages(), "few things fit on one page");
        assertTrue(version.members() > 5 && version.members() <= 250, version.toString());
    }

    @Test
    void aVersionThatWasKilledWhileMovingIsFinished() throws IOException {
        history(Datasets.one());
        Path other = out.resolveSibling(out.getFileName() + "-new");
        Dumps.write(Datasets.three(), other, IRIS, NOON.plusSeconds(60));
        Path ready = Files.createDirectory(out.resolve(DumpFolder.READY));
        Files.move(other.resolve(History.FOLDER), ready.resolve(History.FOLDER));
        Files.move(other.resolve("counterclaim.nq"), ready.resolve("counterclaim.nq"));
        DumpFolder.recover(out);
        assertEquals(2, History.of(out).versions().size());
        Durable.delete(other);
    }

    @Test
    void anArchiveTakesTheFolderThatHoldsTheVersionAndWritesWhatIsMissing() {
        DatasetGraph data = Datasets.three();
        String version = Fingerprint.of(data).hash();
        Dumps.write(data, out, IRIS, NOON);
        Path elsewhere;
        try (Archive archive = Archive.of(out, IRIS)) {
            assertEquals(out, archive.shelf(data, version).sums().getParent());
            Archive.Shelf other = archive.shelf(Datasets.one(), Fingerprint.of(Datasets.one()).hash());
            elsewhere = other.sums().getParent();
            assertTrue(other.files().stream().anyMatch(f -> f.name().equals("counterclaim.ttl.gz")));
            assertEquals(1, other.history().versions().size());
            assertTrue(Files.exists(elsewhere));
        }
        assertTrue(Files.notExists(elsewhere) && Files.exists(out.resolve("SHA256SUMS")));
    }
}
