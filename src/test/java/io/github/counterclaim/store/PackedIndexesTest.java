package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedIndexesTest {

    @TempDir
    private Path folder;

    /** Quads of few graphs, subjects and predicates, with objects of all kinds. */
    static DatasetGraph data(int quads, long seed) {
        Random random = new Random(seed);
        QuadCollector collected = new QuadCollector();
        Set<Quad> made = new HashSet<>();
        int range = Math.max(3, quads / 4);
        while (made.size() < quads) {
            Quad quad = Quad.create(iri("g", random.nextInt(5)), iri("s", random.nextInt(range)), iri("p", random.nextInt(6)),
                    object(random, range));
            if (made.add(quad)) {
                collected.quad(quad);
            }
        }
        return collected.dataset();
    }

    private static Node object(Random random, int range) {
        int number = random.nextInt(range) - range / 2;
        return switch (random.nextInt(6)) {
            case 0 -> NodeFactory.createLiteralString("text " + number);
            case 1 -> NodeFactory.createLiteralLang("text " + number, "en");
            case 2 -> NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
            case 3 -> NodeFactory.createLiteralDT(number + ".5", XSDDatatype.XSDdecimal);
            case 4 -> NodeFactory.createLiteralDT("%04d-02-03".formatted(1900 + Math.abs(number) % 200), XSDDatatype.XSDdate);
            default -> iri("s", Math.abs(number));
        };
    }

    private static Node iri(String kind, int number) {
        return NodeFactory.createURI("https://example.org/" + kind + number);
    }

    private DatasetGraph filled(DatasetGraph data, int quads) {
        DatasetGraph database = TdbVersion.connect(folder);
        try {
            PackedIndexes.fill(database, data, quads);
        } finally {
            TdbVersion.disconnect(database);
        }
        return TdbVersion.connect(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 100, 126, 127, 128, 129, 254, 255, 256, 257, 1_000, 40_000})
    void eachIndexHoldsEachQuadOnce(int quads) {
        DatasetGraph data = data(quads, quads);
        DatasetGraph database = filled(data, quads);
        try {
            assertEquals(Fingerprint.of(data), Fingerprint.of(database));
            TupleIndex[] indexes =
                    TDBInternal.requireStorage(database).getQuadTable().getNodeTupleTable().getTupleTable().getIndexes();
            assertEquals(Set.of("GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG"),
                    Arrays.stream(indexes).map(TupleIndex::getName).collect(Collectors.toSet()));
            Txn.executeRead(database, () -> {
                Set<Tuple<NodeId>> first = new HashSet<>(Iter.toList(indexes[0].all()));
                assertEquals(quads, first.size());
                for (TupleIndex index : indexes) {
                    List<Tuple<NodeId>> all = Iter.toList(index.all());
                    assertEquals(quads, all.size(), index.getName());
                    assertEquals(first, new HashSet<>(all), index.getName());
                }
            });
        } finally {
            TdbVersion.disconnect(database);
        }
    }

    @Test
    void everyPatternFindsWhatTheDataHolds() {
        DatasetGraph data = data(3_000, 4);
        DatasetGraph database = filled(data, 3_000);
        try {
            List<Quad> some = Iter.toList(QuadLines.named(data)).stream().filter(quad -> quad.hashCode() % 40 == 0).toList();
            assertTrue(some.size() > 20);
            Txn.executeRead(database, () -> {
                for (Quad quad : some) {
                    for (int given = 0; given < 16; given++) {
                        assertEquals(found(data, quad, given), found(database, quad, given), quad + " " + given);
                    }
                }
            });
        } finally {
            TdbVersion.disconnect(database);
        }
    }

    private static Set<Quad> found(DatasetGraph in, Quad quad, int given) {
        return Iter.toSet(in.findNG((given & 8) > 0 ? quad.getGraph() : Node.ANY, (given & 4) > 0 ? quad.getSubject() : Node.ANY,
                (given & 2) > 0 ? quad.getPredicate() : Node.ANY, (given & 1) > 0 ? quad.getObject() : Node.ANY));
    }

    @Test
    void whatIsFilledCanStillBeWrittenTo() {
        DatasetGraph data = data(2_000, 5);
        DatasetGraph database = filled(data, 2_000);
        try {
            DatasetGraph more = data(3_000, 6);
            Txn.executeWrite(database, () -> QuadLines.named(more).forEachRemaining(database::add));
            QuadCollector both = new QuadCollector();
            QuadLines.named(data).forEachRemaining(both::quad);
            QuadLines.named(more).forEachRemaining(both::quad);
            assertEquals(Fingerprint.of(both.dataset()), Fingerprint.of(database));
        } finally {
            TdbVersion.disconnect(database);
        }
    }

    @Test
    void aWrongCountIsNoticed() {
        DatasetGraph data = data(10, 7);
        DatasetGraph database = TdbVersion.connect(folder);
        try {
            assertThrows(RuntimeException.class, () -> PackedIndexes.fill(database, data, 11));
            assertThrows(RuntimeException.class, () -> PackedIndexes.fill(database, data, 9));
        } finally {
            TdbVersion.disconnect(database);
        }
    }
}
