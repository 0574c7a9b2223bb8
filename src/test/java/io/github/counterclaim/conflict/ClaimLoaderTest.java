package io.github.counterclaim.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.Test;

/** Claims are read topic by topic, each once. */
class ClaimLoaderTest {

    private static final String BASE = Iris.DEFAULT_BASE;

    private static Model articles(String... more) {
        Model model = RDFDataMgr.loadModel(ClaimLoaderTest.class.getResource("articles.ttl").toString());
        String prefixes = "@base <" + BASE + "> . @prefix cc: <" + CC.NS + "> . "
                + "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . ";
        RDFDataMgr.read(model, new StringReader(prefixes + String.join("\n", more)), BASE, Lang.TURTLE);
        return model;
    }

    private static String proposition(String name, String subject, String relation, String object) {
        return "<id/proposition/" + name + "> a cc:Proposition ; rdf:subject <id/state/" + subject + "> ; rdf:predicate cc:"
                + relation + " ; rdf:object <id/state/" + object + "> .";
    }

    private static String claim(String name, String polarity, String propositions) {
        return "<id/claim/" + name + "> a cc:Claim ; cc:proposition " + propositions + " ; cc:polarity cc:" + polarity
                + " ; cc:modality cc:Actual ; cc:claimant <id/person/mira-holt> ; cc:article <id/article/a1> .";
    }

    /** Returns the claims that are read together, by name. */
    private static List<List<String>> topics(Model model) {
        List<List<String>> topics = new ArrayList<>();
        ClaimLoader.load(model, Background.of(model), claims -> topics.add(
                claims.stream().map(claim -> claim.iri().substring((BASE + "id/claim/").length())).toList()));
        return topics;
    }

    @Test
    void oneSubjectAndRelationAtATimeOrderedByIri() {
        assertEquals(
                List.of(List.of("a1-2", "a3-2", "a3-3"), List.of("a1-1", "a2-1", "a3-1", "a4-1", "a5-1")), topics(articles()));
    }

    @Test
    void aRelationThatReadsTheSameBothWaysIsOneTopic() {
        Model model = articles(
                proposition("p4", "westmark", "alliedWith", "norland"), claim("z-1", "Affirmed", "<id/proposition/p4>"),
                proposition("p5", "norland", "alliedWith", "westmark"), claim("z-2", "Denied", "<id/proposition/p5>"),
                proposition("p6", "westmark", "supplies", "norland"), claim("z-3", "Denied", "<id/proposition/p6>"));
        List<List<String>> topics = topics(model);
        assertTrue(topics.contains(List.of("z-1", "z-2")), topics.toString());
        assertTrue(topics.contains(List.of("z-3")), topics.toString());
        assertEquals(4, topics.size());
    }

    @Test
    void aClaimOfTwoPropositionsIsReadOnceAndOneOfNoClassNever() {
        Model model = articles(
                claim("z-1", "Affirmed", "<id/proposition/p3> , <id/proposition/p1>"),
                claim("z-2", "Affirmed", "<id/proposition/p1>").replace("a cc:Claim ;", ""),
                claim("z-3", "Affirmed", "<id/proposition/p1>").replace("a cc:Claim ;", "a cc:Claim , <urn:a> ;"));
        assertEquals(
                List.of(List.of("a1-2", "a3-2", "a3-3"), List.of("a1-1", "a2-1", "a3-1", "a4-1", "a5-1", "z-1", "z-3")),
                topics(model));
    }

    @Test
    void whatATopicGivesGoesOutBeforeTheNextIsRead() {
        Set<Node> read = new HashSet<>();
        Graph watched = new WrappedGraph(articles().getGraph()) {
            @Override
            public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
                read.add(s);
                return super.find(s, p, o);
            }

            @Override
            public ExtendedIterator<Triple> find(Triple pattern) {
                read.add(pattern.getSubject());
                return super.find(pattern);
            }
        };
        List<Set<String>> readAtConflict = new ArrayList<>();
        ConflictFinder.find(DatasetGraphFactory.wrap(watched), Iris.of(BASE), ModelFactory.createDefaultModel(), triple -> {
            if (triple.getPredicate().equals(CC.conflict.asNode())) {
                readAtConflict.add(claims(read));
            }
        });
        assertEquals(5, readAtConflict.size());
        assertEquals(Set.of("a1-2", "a3-2", "a3-3"), readAtConflict.get(0));
        assertEquals(8, readAtConflict.get(4).size());
        assertFalse(read.contains(NodeFactory.createURI(BASE + "id/claim/broken")));
    }

    private static Set<String> claims(Set<Node> nodes) {
        Set<String> claims = new TreeSet<>();
        nodes.stream().filter(Node::isURI).map(Node::getURI).filter(iri -> iri.startsWith(BASE + "id/claim/"))
                .forEach(iri -> claims.add(iri.substring((BASE + "id/claim/").length())));
        return claims;
    }
}
