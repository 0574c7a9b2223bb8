package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** Judging what a change concerns gives the verdict of judging everything. */
class ReachTest {

    private static final Model SHAPES = RDFDataMgr.loadModel("ontology/shapes.ttl");
    private static final int CHANGES = 400;

    private final Validation validation = new Validation(SHAPES, List.of());
    private final DatasetGraph sound = Datasets.one();

    @Test
    void aFaultIsFoundWhereverItIsMade() {
        Verdict flawless = validation.judge(sound);
        assertEquals(List.of(), flawless.all());
        Random random = new Random(20261127);
        List<Triple> all = sound.getDefaultGraph().find().toList();
        int faulty = 0;
        for (int i = 0; i < CHANGES; i++) {
            DatasetGraph changed = changed(all, random);
            Verdict whole = validation.judge(changed);
            assertEquals(whole, validation.judge(changed, new Validation.Judged(sound, flawless)), "change " + i);
            faulty += whole.all().isEmpty() ? 0 : 1;
        }
        assertTrue(faulty > CHANGES / 4 && faulty < CHANGES, faulty + " changes made a fault");
    }

    @Test
    void aRightChangeIsJudgedByFewNodes() {
        MemoryDataset before = (MemoryDataset) sound;
        Triple label = before.getDefaultGraph()
                .find(Node.ANY, org.apache.jena.vocabulary.SKOS.prefLabel.asNode(), Node.ANY).toList().get(0);
        Reach reach = new Reach(SHAPES.getGraph());
        int reached = reach.of(List.of(label), before.getDefaultGraph(), 10_000).orElseThrow().size();
        assertTrue(reached > 0 && reached < before.getDefaultGraph().size() / 4, "reached " + reached);
        assertTrue(reach.of(List.of(label), before.getDefaultGraph(), 0).isEmpty());
        Triple subclass = Triple.create(label.getSubject(), org.apache.jena.vocabulary.RDFS.subClassOf.asNode(), label.getSubject());
        assertTrue(reach.of(List.of(subclass), before.getDefaultGraph(), 10_000).isEmpty());
    }

    @Test
    void shapesThatSeeMoreThanPathsAreAppliedToEverything() {
        Graph shapes = Datasets.turtle("""
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                <http://s.example/#s> a sh:NodeShape ; sh:targetClass cc:Claim ; sh:closed true .
                """).getGraph();
        Triple any = sound.getDefaultGraph().find().next();
        assertTrue(new Reach(shapes).of(List.of(any), sound.getDefaultGraph(), 10_000).isEmpty());
    }

    /** One to three triples go, come, or come to point elsewhere. */
    private DatasetGraph changed(List<Triple> all, Random random) {
        Map<String, Graph> graphs = new HashMap<>();
        List<String> names = new ArrayList<>();
        sound.listGraphNodes().forEachRemaining(name -> {
            names.add(name.getURI());
            graphs.put(name.getURI(), sound.getGraph(name));
        });
        names.sort(String::compareTo);
        for (int i = random.nextInt(3); i >= 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
            GraphUtil.addInto(graph, graphs.get(name));
            Triple one = all.get(random.nextInt(all.size()));
            Triple other = all.get(random.nextInt(all.size()));
            switch (random.nextInt(3)) {
                case 0 -> graphs.keySet().forEach(n -> graphs.computeIfPresent(n, (k, g) -> without(g, one)));
                case 1 -> graph.add(one.getSubject(), other.getPredicate(), other.getObject());
                default -> graph.add(one.getSubject(), one.getPredicate(), other.getObject());
            }
            if (random.nextBoolean() || !graph.contains(one)) {
                graphs.put(name, without(graph, one));
            } else {
                graphs.put(name, graph);
            }
        }
        return new MemoryDataset(graphs);
    }

    private static Graph without(Graph graph, Triple triple) {
        if (!graph.contains(triple)) {
            return graph;
        }
        Graph less = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(less, graph);
        less.delete(triple);
        return less;
    }
}
