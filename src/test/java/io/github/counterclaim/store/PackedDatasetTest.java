package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.graph.Readings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;

/** What is written packed comes back as it was. */
class PackedDatasetTest {

    private static byte[] written(DatasetGraph data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackedDataset.write(data, Map.of(), out);
        return out.toByteArray();
    }

    private static DatasetGraph read(byte[] bytes) throws IOException {
        return PackedDataset.read(new ByteArrayInputStream(bytes), DatasetGraphFactory.empty());
    }

    private static Set<Quad> quads(DatasetGraph data) {
        Set<Quad> quads = new HashSet<>();
        QuadLines.named(data).forEachRemaining(quads::add);
        return quads;
    }

    @Test
    void aDataSetComesBack() throws IOException {
        DatasetGraph data = Datasets.three();
        DatasetGraph back = read(written(data));
        assertTrue(quads(data).size() > 100);
        assertEquals(quads(data), quads(back));
        assertEquals(Fingerprint.of(data), Fingerprint.of(back));
        assertEquals(Fingerprint.of(data), Fingerprint.sum(QuadLines.named(back)), "the kept one is true");
        assertEquals(data.getDefaultGraph().size(), back.getDefaultGraph().size());
        assertEquals(Datasets.count(data, "?c a cc:Claim ; cc:polarity ?p"), Datasets.count(back, "?c a cc:Claim ; cc:polarity ?p"));
        String inGraphs = "GRAPH ?g { ?c a cc:Claim ; cc:polarity cc:Denied }";
        assertTrue(Datasets.count(data, inGraphs) > 0);
        assertEquals(Datasets.count(data, inGraphs), Datasets.count(back, inGraphs));
    }

    @Test
    void everyKindOfTermComesBack() throws IOException {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Node thing = NodeFactory.createURI("http://example.org/\u00e9/\uD83D\uDE80");
        for (Node object : Arrays.asList(
                thing,
                NodeFactory.createBlankNode("b\u20ac-1"),
                NodeFactory.createLiteralString(""),
                NodeFactory.createLiteralString("a\n\"b\" \uD83D\uDE80"),
                NodeFactory.createLiteralLang("colour", "en-GB"),
                SSE.parseNode("'0035.80'^^xsd:decimal"),
                SSE.parseNode("'nonsense'^^xsd:integer"),
                SSE.parseNode("'2024-03'^^<http://id.loc.gov/datatypes/edtf/EDTF>"))) {
            graph.add(NodeFactory.createBlankNode("s"), thing, object);
        }
        DatasetGraph data = new MemoryDataset(Map.of("http://example.org/g", graph));
        assertEquals(8, quads(data).size());
        assertEquals(quads(data), quads(read(written(data))));
    }

    /** Changes hold what graphs are new, name those that are gone, and give the same data set on top of what they change. */
    @Test
    void changesGiveTheSameDataSet() throws IOException {
        KnownArticles known = new KnownArticles();
        List<Reading> readings = List.of(
                Readings.bare("a", Polarity.AFFIRMED), Readings.bare("b", Polarity.DENIED), Readings.bare("c", Polarity.AFFIRMED));
        DatasetGraph before = built(known, readings.get(0), readings.get(1));
        DatasetGraph after = built(known, readings.get(0), readings.get(2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackedDataset.write(after, PackedDataset.graphs(before), out);
        DatasetGraph back = PackedDataset.read(new ByteArrayInputStream(out.toByteArray()), read(written(before)));
        assertEquals(quads(after), quads(back));
        assertNotEquals(quads(before), quads(back));
        assertEquals(Fingerprint.of(after), Fingerprint.sum(QuadLines.named(back)));
        assertEquals(Fingerprint.of(back), Fingerprint.sum(QuadLines.named(back)));
        assertTrue(out.size() < written(after).length, "the lexicon and one article are not written again");
    }

    @Test
    void onlyGraphsThatAreTheSameObjectsCountAsShared() {
        KnownArticles known = new KnownArticles();
        Reading reading = Readings.bare("a", Polarity.AFFIRMED);
        DatasetGraph data = built(known, reading);
        assertTrue(PackedDataset.isMostly(data, PackedDataset.graphs(data)));
        assertFalse(PackedDataset.isMostly(data, Map.of()));
        assertFalse(PackedDataset.isMostly(built(new KnownArticles(), reading), PackedDataset.graphs(data)));
        assertEquals(Map.of(), PackedDataset.graphs(DatasetGraphFactory.createTxnMem()));
    }

    private static DatasetGraph built(KnownArticles known, Reading... readings) {
        return new DatasetBuilder(
                        Datasets.IRIS, Readings.CONVERSION, Datasets.lexicon(), Datasets.ontology(), known, Room.none())
                .addAll(List.of(readings))
                .build(Datasets::conflicts);
    }

    @Test
    void aTermWithoutAFormIsRefused() {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Node half = NodeFactory.createLiteralString("half \uD83D");
        graph.add(NodeFactory.createURI("http://e/s"), NodeFactory.createURI("http://e/p"), half);
        assertThrows(IOException.class, () -> written(new MemoryDataset(Map.of("http://e/g", graph))));
    }

    @Test
    void whatIsCutOffOrFullOfNonsenseIsRefused() throws IOException {
        byte[] whole = written(Datasets.one());
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> read(cut), "cut to " + length);
        }
        byte[] nonsense = whole.clone();
        Arrays.fill(nonsense, whole.length / 2, whole.length, (byte) 0x7f);
        assertThrows(IOException.class, () -> read(nonsense));
    }

    @Test
    void aListedGraphAnswersAsAnyOther() throws IOException {
        DatasetGraph data = Datasets.three();
        DatasetGraph back = read(written(data));
        data.listGraphNodes().forEachRemaining(name -> {
            Graph one = data.getGraph(name);
            Graph other = back.getGraph(name);
            assertTrue(one.isIsomorphicWith(other));
            assertEquals(one.size(), other.size());
            one.find().forEachRemaining(triple -> {
                assertTrue(other.contains(triple));
                assertEquals(one.find(triple.getSubject(), Node.ANY, Node.ANY).toSet(),
                        other.find(triple.getSubject(), Node.ANY, Node.ANY).toSet());
            });
            assertFalse(other.contains(name, name, name));
        });
    }
}
