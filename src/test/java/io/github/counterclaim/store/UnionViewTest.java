package io.github.counterclaim.store;

import static io.github.counterclaim.store.Datasets.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The union as the default graph, on each kind of store. */
class UnionViewTest {

    @TempDir
    Path folder;

    private Store store;

    private DatasetGraph view(String kind) {
        DatasetGraph built = Datasets.three();
        DatasetGraph changeable = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(changeable, () -> QuadLines.named(built).forEachRemaining(changeable::add));
        store = switch (kind) {
            case "memory" -> Store.inMemory(built);
            case "copy" -> Store.inMemory(changeable);
            default -> Store.write(built, folder.resolve("store"));
        };
        return store.dataset();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "copy", "tdb2"})
    void aPatternSeesAllGraphsAndATripleOfTwoGraphsOnce(String kind) {
        DatasetGraph view = view(kind);
        assertEquals(5, count(view, "?c a cc:Claim"));
        String shared = "?p cc:item <http://localhost:3030/id/weapon/drone>";
        assertEquals(1, count(view, shared));
        assertEquals(3, count(view, "GRAPH ?g {" + shared + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "copy", "tdb2"})
    void joinsAndPathsGoAcrossGraphs(String kind) {
        DatasetGraph view = view(kind);
        assertEquals(3, count(view, "?c cc:proposition/cc:item/skos:prefLabel 'drones'@en"));
        assertEquals(2, count(view, "<http://localhost:3030/id/weapon/zx-9> skos:broader+ ?b"));
        assertEquals(3, count(view, "<http://localhost:3030/id/weapon/zx-9> skos:broader* ?b"));
        assertEquals(1, count(view, "?c cc:quotation/oa:hasSelector/oa:start 9"));
        assertEquals(2, count(view, "?c a cc:Claim FILTER EXISTS { ?c cc:polarity cc:Denied }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "copy", "tdb2"})
    void namedGraphsAreAsStored(String kind) {
        DatasetGraph view = view(kind);
        assertEquals(1, count(view, "GRAPH <http://localhost:3030/id/article/a> { ?c a cc:Claim }"));
        assertEquals(7, count(view, "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }".replaceAll("^", "{") + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "copy", "tdb2"})
    void theGraphInterfaceSeesTheSame(String kind) {
        DatasetGraph view = view(kind);
        long triples = Txn.calculateRead(view, () -> (long) view.getDefaultGraph().find().toList().size());
        assertEquals(count(view, "?s ?p ?o"), triples);
        assertTrue(Txn.calculateRead(view, () -> view.contains(
                Quad.defaultGraphIRI, Node.ANY, Node.ANY, io.github.counterclaim.graph.CC.CLAIM.asNode())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "copy", "tdb2"})
    void everyPatternGivesATripleOfTwoGraphsOnce(String kind) {
        DatasetGraph view = view(kind);
        Set<Triple> all = new HashSet<>();
        Datasets.three().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> all.add(quad.asTriple()));
        Txn.executeRead(view, () -> {
            Graph union = view.getUnionGraph();
            assertEquals(all.size(), union.size());
            for (Triple one : all) {
                for (int bound = 0; bound < 8; bound++) {
                    Triple pattern = Triple.create(
                            (bound & 4) == 0 ? Node.ANY : one.getSubject(),
                            (bound & 2) == 0 ? Node.ANY : one.getPredicate(),
                            (bound & 1) == 0 ? Node.ANY : one.getObject());
                    List<Triple> found = union.find(pattern).toList();
                    // by terms: of numbers a pattern itself takes equal ones, whatever their type
                    Set<Triple> expected = all.stream()
                            .filter(triple -> is(pattern.getSubject(), triple.getSubject())
                                    && is(pattern.getPredicate(), triple.getPredicate())
                                    && is(pattern.getObject(), triple.getObject()))
                            .collect(Collectors.toSet());
                    assertEquals(expected.size(), found.size(), pattern.toString());
                    assertEquals(expected, Set.copyOf(found));
                    assertEquals(found.size(), Iter.count(view.find(
                            Quad.unionGraph, pattern.getSubject(), pattern.getPredicate(), pattern.getObject())));
                }
            }
        });
    }

    private static boolean is(Node asked, Node term) {
        return !asked.isConcrete() || asked.equals(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "copy", "tdb2"})
    void nobodyWritesToIt(String kind) {
        DatasetGraph view = view(kind);
        Stream.<Runnable>of(
                        () -> view.add(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY),
                        () -> view.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY),
                        () -> view.getDefaultGraph().clear())
                .forEach(write -> assertThrows(RuntimeException.class, () -> Txn.executeRead(view, write)));
        assertEquals(5, count(view, "?c a cc:Claim"));
    }
}
