package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To ask a check of what a change concerns finds what it finds when it is asked of all. */
class CheckScopeTest {

    private static final List<Check> CHECKS = Check.readAll(Path.of("queries/checks"));
    private static final int CHANGES = 1_200;

    /** Two articles without a fault; each class of node that a check looks at is there twice. */
    private static final String SOUND = """
            <id/state/a> a cc:State ; skos:prefLabel "A" . <id/state/b> a cc:State ; skos:prefLabel "B" .
            <id/state/c> a cc:State ; skos:prefLabel "C" . <id/person/d> a cc:Person ; skos:prefLabel "D" .
            <id/p/1> a cc:Proposition ; rdf:subject <id/state/a> ; rdf:predicate cc:alliedWith ; rdf:object <id/state/b> .
            <id/p/2> a cc:Proposition ; rdf:subject <id/state/b> ; rdf:predicate cc:alliedWith ; rdf:object <id/state/c> .
            <id/p/3> a cc:Proposition ; rdf:subject <id/state/b> ; rdf:predicate cc:supplies ; rdf:object <id/state/a> ; cc:item <id/w> .
            <id/w> skos:prefLabel "W" .
            <id/c/1> cc:article <id/x> ; cc:proposition <id/p/1> ; cc:polarity cc:Affirmed ; cc:modality cc:Actual ;
              cc:claimant <id/state/a> ; cc:quotation <id/q/1> .
            <id/c/2> cc:article <id/x> ; cc:proposition <id/p/2> ; cc:polarity cc:Affirmed ; cc:modality cc:Intended ;
              cc:claimant <id/x> ; cc:quotation <id/q/2> .
            <id/c/3> cc:article <id/y> ; cc:proposition <id/p/3> ; cc:polarity cc:Denied ; cc:modality cc:Actual ;
              cc:claimant <id/person/d> ; cc:quotation <id/q/3> .
            <id/c/4> cc:article <id/y> ; cc:proposition <id/p/1> ; cc:polarity cc:Denied ; cc:modality cc:Actual ;
              cc:claimant <id/state/b> ; cc:quotation <id/q/4> .
            <id/c/5> cc:article <id/x> ; cc:proposition <id/p/1> ; cc:polarity cc:Affirmed ; cc:modality cc:Actual ;
              cc:claimant <id/state/a> ; cc:quotation <id/q/5> .
            <id/q/5> oa:hasSource <id/x> ; oa:hasSelector <id/s/5> . <id/s/5> oa:start 5 .
            <id/q/1> oa:hasSource <id/x> ; oa:hasSelector <id/s/1> . <id/s/1> oa:start 1 .
            <id/q/2> oa:hasSource <id/x> ; oa:hasSelector <id/s/2> . <id/s/2> oa:start 2 .
            <id/q/3> oa:hasSource <id/y> ; oa:hasSelector <id/s/3> . <id/s/3> oa:start 3 .
            <id/q/4> oa:hasSource <id/y> ; oa:hasSelector <id/s/4> . <id/s/4> oa:start 4 .
            <id/x> a cc:Article ; cc:mentions <id/state/a> , <id/person/d> . <id/y> a cc:Article ; cc:mentions <id/w> .
            <id/k/1> a cc:Conflict ; cc:claim <id/c/1> , <id/c/4> ; cc:conflictKind cc:NegationConflict .
            <id/k/2> a cc:Conflict ; cc:claim <id/c/3> , <id/c/4> .
            """;

    private final Validation validation = new Validation(ModelFactory.createDefaultModel(), CHECKS);

    @Test
    void everyCheckOfOursHasAScope() {
        assertEquals(8, CHECKS.size());
        CHECKS.forEach(check -> assertNotNull(CheckScope.of(check.query()), check.name()));
    }

    @Test
    void aFaultIsFoundWhereverItIsMade() {
        DatasetGraph sound = data(Datasets.turtle(SOUND).getGraph());
        Verdict before = validation.judge(sound);
        assertEquals(List.of(), before.all());
        Random random = new Random(20261129);
        List<Triple> all = sound.getDefaultGraph().find().toList();
        Map<String, Integer> faults = new TreeMap<>();
        DatasetGraph last = sound;
        for (int i = 0; i < CHANGES; i++) {
            DatasetGraph changed = data(changed(last, all, random));
            Verdict whole = validation.judge(changed);
            assertEquals(whole, validation.judge(changed, new Validation.Judged(last, validation.judge(last))), "change " + i);
            whole.all().stream().map(Finding::code).distinct().forEach(code -> faults.merge(code, 1, Integer::sum));
            // what is faulty already changes further now and then: it may be mended, too
            last = random.nextInt(4) == 0 ? changed : sound;
        }
        assertEquals(CHECKS.stream().map(Check::name).collect(Collectors.toSet()), faults.keySet());
        assertTrue(faults.values().stream().allMatch(count -> count < CHANGES / 2), faults.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?where ?what { ?where cc:p ?x . ?y cc:q ?what }",
        "SELECT ?where ?what { { ?where cc:p ?what } UNION { ?where cc:q ?what } }",
        "SELECT ?where ?what { ?where cc:p ?what MINUS { ?x cc:q ?y } }",
        "SELECT ?where ?what { ?where cc:p+ ?what }",
        "SELECT ?where ?what { ?where ?any ?what }",
        "SELECT ?where ?what { ?where cc:p ?what } LIMIT 1",
        "SELECT (MAX(?x) AS ?where) (COUNT(*) AS ?what) { ?x cc:p ?y }",
        "SELECT ?where ?what { ?where cc:p ?x BIND(EXISTS { ?y cc:q ?z } AS ?what) }",
        "SELECT ?where ?what { ?where cc:p ?x { SELECT (COUNT(*) AS ?what) { ?y cc:q ?z } } }",
        "SELECT ?where ?what { ?where <http://jena.apache.org/ARQ/list#member> ?what }",
        "SELECT ?where ?what { GRAPH ?g { ?where cc:p ?what } }",
        "SELECT ?where ?what { ?where cc:p ?x OPTIONAL { ?where cc:q ?y } OPTIONAL { ?y cc:r ?what } }",
        "SELECT ?where ?what { ?x cc:p ?what BIND(?x AS ?where) }",
        "SELECT ?where ?what { ?where cc:p ?what } VALUES ?what { 1 }"})
    void whatAnyTripleMightChangeHasNoScope(String query) {
        assertNull(CheckScope.of(QueryFactory.create("PREFIX cc: <https://w3id.org/counterclaim/ns#> " + query)));
    }

    @Test
    void onlyWhatIsReachedIsAskedAgain() {
        Graph graph = Datasets.turtle(SOUND).getGraph();
        Check check = CHECKS.stream().filter(c -> c.name().equals("claimant-of-no-kind")).findFirst().orElseThrow();
        CheckScope scope = CheckScope.of(check.query());
        assertNotNull(scope);
        Triple kind = graph.find(node("id/person/d"), org.apache.jena.vocabulary.RDF.type.asNode(), Node.ANY).next();
        assertEquals(Set.of(node("id/c/3")), scope.concerned(List.of(kind), graph, 100).orElseThrow());
        Triple name = graph.find(node("id/person/d"), org.apache.jena.vocabulary.SKOS.prefLabel.asNode(), Node.ANY).next();
        assertEquals(Set.of(), scope.concerned(List.of(name), graph, 100).orElseThrow());
        assertTrue(scope.concerned(List.of(kind), graph, 0).isEmpty(), "too far");
    }

    private static Node node(String local) {
        return NodeFactory.createURI(Datasets.IRIS.base() + local);
    }

    private static DatasetGraph data(Graph graph) {
        Map<String, Graph> graphs = new HashMap<>();
        graphs.put("http://example.org/g", graph);
        return new MemoryDataset(graphs);
    }

    /** One to three triples go, or come to point where others do. */
    private static Graph changed(DatasetGraph before, List<Triple> all, Random random) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(graph, before.getDefaultGraph());
        for (int i = random.nextInt(3); i >= 0; i--) {
            Triple one = all.get(random.nextInt(all.size()));
            List<Triple> alike = new ArrayList<>(all);
            alike.removeIf(triple -> !triple.predicateMatches(one.getPredicate()));
            int what = random.nextInt(4);
            if (what != 1) {
                graph.delete(one);
            }
            if (what > 0) {
                Node object = alike.get(random.nextInt(alike.size())).getObject();
                Node subject = what == 3 ? alike.get(random.nextInt(alike.size())).getSubject() : one.getSubject();
                graph.add(subject, one.getPredicate(), object);
            }
        }
        return graph;
    }
}
