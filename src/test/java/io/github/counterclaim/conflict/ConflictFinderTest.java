package io.github.counterclaim.conflict;

import static io.github.counterclaim.conflict.ClaimText.WORLD;
import static io.github.counterclaim.conflict.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class ConflictFinderTest {

    private static final Iris IRIS = Iris.of(Iris.DEFAULT_BASE);
    private static final Model ARTICLES = RDFDataMgr.loadModel(
            ConflictFinderTest.class.getResource("articles.ttl").toString());
    private static final Model FOUND = found(ARTICLES, IRIS);

    @Test
    void conflictsLinkTwoClaimsEach() {
        List<Resource> conflicts = of(FOUND, CC.CONFLICT);
        assertEquals(5, conflicts.size());
        conflicts.forEach(c -> assertEquals(2, c.listProperties(CC.claim).toList().size()));
        Set<String> kinds = conflicts.stream()
                .map(c -> c.getPropertyResourceValue(CC.conflictKind).getLocalName())
                .collect(Collectors.toSet());
        assertEquals(Set.of("NegationConflict", "QuantityConflict"), kinds);
    }

    @Test
    void explanationNamesWhatAReaderNeeds() {
        String claimA = Iris.DEFAULT_BASE + "id/claim/a1-1";
        String claimB = Iris.DEFAULT_BASE + "id/claim/a2-1";
        Resource conflict = between(FOUND, claimA, claimB);
        assertEquals(CC.CONTRADICTION, conflict.getPropertyResourceValue(CC.strength));
        assertEquals(CC.resource("NegationRule"), conflict.getPropertyResourceValue(CC.rule));
        assertEquals(
                "Mira Holt (“Norland accused”, 1 March 2024) says that Norland supplies Westmark with Bolt-2, but"
                        + " Norland (“Norland denies”, 5 March 2024) denies that Norland supplies Westmark with"
                        + " missiles; what is denied of “missiles” is denied of “Bolt-2” too, and both speak of the"
                        + " same time, so both cannot be right.",
                conflict.getProperty(RDFS.comment).getString());
    }

    @Test
    void anArticleInItsOwnVoiceIsNamedOnce() {
        Model model = ModelFactory.createDefaultModel().add(ARTICLES);
        Resource claim = model.getResource(Iris.DEFAULT_BASE + "id/claim/a1-1");
        claim.removeAll(CC.claimant).addProperty(CC.claimant, claim.getPropertyResourceValue(CC.article));
        String explanation = between(found(model, IRIS), claim.getURI(), Iris.DEFAULT_BASE + "id/claim/a2-1")
                .getProperty(RDFS.comment)
                .getString();
        assertTrue(explanation.startsWith("“Norland accused” (1 March 2024) says that Norland"), explanation);
    }

    @Test
    void anAddressOutlastsABetterReadingOfItsClaims() {
        Model model = ModelFactory.createDefaultModel().add(ARTICLES);
        Resource claim = model.getResource(Iris.DEFAULT_BASE + "id/claim/a1-1");
        claim.removeAll(CC.claimant).addProperty(CC.claimant, claim.getPropertyResourceValue(CC.article));
        org.apache.jena.util.ResourceUtils.renameResource(claim, Iris.DEFAULT_BASE + "id/claim/a1-read-anew");
        String denial = Iris.DEFAULT_BASE + "id/claim/a2-1";
        assertEquals(
                between(FOUND, Iris.DEFAULT_BASE + "id/claim/a1-1", denial),
                between(found(model, IRIS), Iris.DEFAULT_BASE + "id/claim/a1-read-anew", denial));
    }

    private static Model found(Model data, Iris iris) {
        return found(DatasetGraphFactory.wrap(data.getGraph()), iris);
    }

    private static Model found(DatasetGraph data, Iris iris) {
        return found(data, iris, ModelFactory.createDefaultModel());
    }

    private static Model found(DatasetGraph data, Iris iris, Model known) {
        Model found = ModelFactory.createDefaultModel();
        ConflictFinder.find(data, iris, known, found.getGraph()::add);
        return found;
    }

    private static Resource between(Model found, String claimA, String claimB) {
        return found.listSubjectsWithProperty(CC.claim, found.createResource(claimA))
                .filterKeep(s -> s.hasProperty(RDF.type, CC.CONFLICT) && s.hasProperty(CC.claim, found.createResource(claimB)))
                .next();
    }

    @Test
    void trustIsNamedWithItsValue() {
        ClaimView claim = ClaimText.claim("Kenya: Norland trust Low");
        assertTrue(new Wording(ClaimText.WORLD).proposition(claim).endsWith(" is one of Low trust"),
                new Wording(ClaimText.WORLD).proposition(claim));
    }

    @Test
    void disputesGatherAndRank() {
        List<Resource> disputes = of(FOUND, CC.DISPUTE);
        assertEquals(2, disputes.size());
        Resource supply = disputes.stream()
                .filter(d -> title(d).equals("Whether Norland supplies Westmark with missiles"))
                .findFirst()
                .orElseThrow();
        assertEquals(4, supply.listProperties(CC.conflict).toList().size());
        assertEquals("2024-03-01", supply.getProperty(CC.firstDate).getString());
        assertEquals("2024-03-10", supply.getProperty(CC.lastDate).getString());
        assertEquals(1, supply.getProperty(CC.rank).getInt());
        Resource affirmed = side(supply, "affirmed");
        assertEquals(4, affirmed.listProperties(CC.claim).toList().size());
        assertEquals(2, affirmed.getProperty(CC.publishers).getInt(), "two of the four retell the third");
        assertEquals(1, side(supply, "denied").getProperty(CC.publishers).getInt());
    }

    @Test
    void corroborationCountsIndependentPublishers() {
        assertEquals(2, corroboration("p1"));
        assertEquals(2, corroboration("p3"));
        assertFalse(FOUND.containsResource(FOUND.createResource(Iris.DEFAULT_BASE + "id/proposition/p2")));
    }

    @Test
    void oneEventAHappeningWithItsDisputedDetail() {
        List<Resource> events = of(FOUND, CC.EVENT);
        assertEquals(1, events.size());
        Resource event = events.get(0);
        assertEquals("2024-02-28", event.getProperty(CC.date).getString());
        assertEquals(2, event.listProperties(CC.claim).toList().size());
        assertEquals(Iris.DEFAULT_BASE + "id/state/norland", event.getPropertyResourceValue(CC.agent).getURI());
        assertEquals(Iris.DEFAULT_BASE + "id/place/karst", event.getPropertyResourceValue(CC.patient).getURI());
        assertEquals("Whether Norland attacks Karst", title(event.getPropertyResourceValue(CC.disputed)));
    }

    @Test
    void aRejectedConflictStandsApart() {
        Resource conflict = of(FOUND, CC.CONFLICT).get(0);
        Model known = ModelFactory.createDefaultModel();
        known.createResource(Iris.DEFAULT_BASE + "id/judgement/j", CC.JUDGEMENT)
                .addProperty(CC.verdict, CC.REJECTED)
                .addProperty(CC.judges, conflict);
        DatasetGraph set = DatasetGraphFactory.wrap(ARTICLES.getGraph());
        Model found = found(set, IRIS, known);
        assertEquals(of(FOUND, CC.CONFLICT).size() - 1, of(found, CC.CONFLICT).size());
        assertEquals(List.of(conflict), of(found, CC.REJECTED_CONFLICT));
        assertEquals(2, found.getResource(conflict.getURI()).listProperties(CC.claim).toList().size());
        assertFalse(found.contains(null, CC.conflict, conflict));
        assertTrue(found.containsAll(known));
    }

    @Test
    void anAcceptedConflictStays() {
        Model known = ModelFactory.createDefaultModel();
        known.createResource(Iris.DEFAULT_BASE + "id/judgement/j", CC.JUDGEMENT)
                .addProperty(CC.verdict, CC.resource("Accepted"))
                .addProperty(CC.judges, of(FOUND, CC.CONFLICT).get(0));
        Model found = found(DatasetGraphFactory.wrap(ARTICLES.getGraph()), IRIS, known);
        assertTrue(found.remove(known).isIsomorphicWith(FOUND));
    }

    @Test
    void readsAllGraphsOfADataSet() {
        DatasetGraph set = DatasetGraphFactory.createTxnMem();
        String[] graphs = {"id/article/a1", "id/graph/lexicon", "id/article/a3"};
        int[] next = {0};
        ARTICLES.getGraph().find().forEach(t -> set.add(
                NodeFactory.createURI(Iris.DEFAULT_BASE + graphs[next[0]++ % graphs.length]),
                t.getSubject(),
                t.getPredicate(),
                t.getObject()));
        assertTrue(found(set, IRIS).isIsomorphicWith(FOUND));
    }

    @Test
    void theAddressesDoNotDependOnTheRestOfTheCorpus() {
        Model less = RDFDataMgr.loadModel(ConflictFinderTest.class.getResource("articles.ttl").toString());
        less.removeAll(less.createResource(Iris.DEFAULT_BASE + "id/claim/a5-1"), null, null);
        Set<String> before = addresses(FOUND, CC.CONFLICT);
        assertTrue(before.containsAll(addresses(found(less, IRIS), CC.CONFLICT)));
        assertEquals(addresses(FOUND, CC.DISPUTE), addresses(found(less, IRIS), CC.DISPUTE));
    }

    @Test
    void oneDissentFromThousandsMakesFewLines() {
        List<ClaimView> claims = crowd(5_000);
        claims.add(claim("Norland: not Norland supplies Westmark with drone"));
        assertEquals(Pairing.SIDE_LIMIT, ConflictFinder.conflicts(claims, WORLD).size());
        assertTrue(ConflictFinder.comparisons(claims, WORLD) <= 2L * claims.size());
    }

    @Test
    void theVoicesThatStandForACrowdDiffer() {
        List<ClaimView> claims = crowd(5_000);
        claims.add(claim("Norland: not Norland supplies Westmark with drone"));
        long voices = ConflictFinder.conflicts(claims, WORLD).stream()
                .map(c -> c.a().claimant())
                .distinct()
                .count();
        assertEquals(7, voices, "the crowd has seven claimants, and each is heard");
    }

    @Test
    void twoCrowdsMakeNoMoreThanTheLimitSquared() {
        List<ClaimView> claims = crowd(3_000);
        for (int i = 0; i < 3_000; i++) {
            claims.add(
                    claim("Norland" + i % 9 + ": not Norland supplies Westmark with drone", "no " + i));
        }
        int most = Pairing.SIDE_LIMIT * Pairing.SIDE_LIMIT;
        assertTrue(ConflictFinder.conflicts(claims, WORLD).size() <= most);
        assertTrue(ConflictFinder.comparisons(claims, WORLD) <= 2L * Pairing.SIDE_LIMIT * claims.size());
    }

    @Test
    void costGrowsNoFasterThanTheClaims() {
        long small = ConflictFinder.comparisons(manyTopics(1_000), WORLD);
        long large = ConflictFinder.comparisons(manyTopics(10_000), WORLD);
        assertTrue(small > 0 && large <= 10 * small, small + " then " + large);
    }

    @Test
    void manyDifferentNumbersStayBounded() {
        List<ClaimView> claims = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            claims.add(claim("Kenya: Norland supplies Westmark with drone | n=" + (i + 1) * 10, "number " + i));
        }
        assertTrue(ConflictFinder.conflicts(claims, WORLD).size() <= Pairing.SIDE_LIMIT * Pairing.SIDE_LIMIT);
    }

    @Test
    void theOrderOfTheDataDoesNotMatter() {
        List<ClaimView> claims = crowd(200);
        for (int i = 0; i < 40; i++) {
            claims.add(
                    claim("Norland: not Norland supplies Westmark with drone | day=2024-01-" + (10 + i % 20), "d" + i));
        }
        List<String> expected = pairs(claims);
        assertFalse(expected.isEmpty());
        for (int seed = 0; seed < 5; seed++) {
            List<ClaimView> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, pairs(shuffled));
        }
    }

    private static List<ClaimView> crowd(int size) {
        List<ClaimView> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            claims.add(claim("Voice" + i % 7 + ": Norland supplies Westmark with drone | pub=p" + i % 3, "yes " + i));
        }
        return claims;
    }

    /** Returns claims on a hundredth as many topics, one in ten of them a denial. */
    private static List<ClaimView> manyTopics(int size) {
        List<ClaimView> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String not = i % 10 == 0 ? "not " : "";
            claims.add(claim("Voice" + i % 7 + ": " + not + "Actor" + i / 100 + " supports Westmark", "c " + i));
        }
        return claims;
    }

    private static List<String> pairs(List<ClaimView> claims) {
        return ConflictFinder.conflicts(claims, WORLD).stream()
                .map(c -> c.kind() + " " + c.a().iri() + " " + c.b().iri())
                .toList();
    }

    private static List<Resource> of(Model model, Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).toList();
    }

    private static Set<String> addresses(Model model, Resource type) {
        return of(model, type).stream().map(Resource::getURI).collect(Collectors.toSet());
    }

    private static String title(Resource dispute) {
        return dispute.getProperty(DCTerms.title).getString();
    }

    private static Resource side(Resource dispute, String stance) {
        return dispute.listProperties(CC.side).toList().stream()
                .map(s -> s.getResource())
                .filter(s -> s.getProperty(RDFS.label).getString().equals(stance))
                .findFirst()
                .orElseThrow();
    }

    private static int corroboration(String proposition) {
        Property property = CC.corroboration;
        return FOUND.getResource(Iris.DEFAULT_BASE + "id/proposition/" + proposition).getProperty(property).getInt();
    }
}
