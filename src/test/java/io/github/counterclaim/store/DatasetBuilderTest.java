package io.github.counterclaim.store;

import static io.github.counterclaim.store.Datasets.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.graph.Readings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class DatasetBuilderTest {

    private final DatasetGraph data = Datasets.three();

    @Test
    void hasTheGraphsOfTheDesign() {
        Set<String> names = Iter.toList(data.listGraphNodes()).stream().map(n -> n.getURI()).collect(Collectors.toSet());
        assertEquals(
                Set.of("http://localhost:3030/id/article/a", "http://localhost:3030/id/article/b",
                        "http://localhost:3030/id/article/story-014", "http://localhost:3030/id/graph/lexicon",
                        "http://localhost:3030/id/graph/conflicts", "http://localhost:3030/id/graph/dataset",
                        "https://w3id.org/counterclaim/ns"),
                names);
    }

    @Test
    void theConflictFinderSeesAllClaims() {
        assertEquals(1, count(data, "GRAPH <http://localhost:3030/id/graph/conflicts> { ?c a cc:Conflict ; rdf:value 5 }"));
    }

    @Test
    void theDescriptionCountsEachClaimOnce() {
        assertEquals(1, count(data, "?p void:class cc:Claim ; void:entities 5"));
        assertEquals(1, count(data, "?p void:class cc:Proposition ; void:entities 3"));
    }

    @Test
    void aThingThatTwoArticlesNameDifferentlyKeepsOnePreferredLabel() {
        DatasetGraph both = new DatasetBuilder(Datasets.IRIS, Readings.CONVERSION, Datasets.lexicon(), Datasets.ontology())
                .add(mentioning("a", "senior officials"))
                .add(mentioning("b", "Senior Officials"))
                .build((d, found) -> { });
        assertEquals(1, count(both, "<http://localhost:3030/id/group/senior-officials> skos:prefLabel ?l"));
        assertEquals(1, count(both, "?x skos:prefLabel 'senior officials'@en ; skos:altLabel 'Senior Officials'@en"));
    }

    private static Reading mentioning(String identifier, String label) {
        Source source = new Source(identifier, identifier, List.of(), null, null, null, null, "en", "0");
        return new Reading(source, "", List.of(), List.of(Thing.of(ThingKind.GROUP, label)), List.of());
    }

    @Test
    void theSameInputHasTheSameFingerprintAndAnotherAnother() {
        assertEquals(Fingerprint.of(data), Fingerprint.of(Datasets.three()));
        assertNotEquals(Fingerprint.of(data).hash(), Fingerprint.of(Datasets.one()).hash());
    }

    @Test
    void itCannotBeChanged() {
        assertThrows(UnsupportedOperationException.class, () -> data.add(Iter.first(data.find(), q -> true)));
        assertThrows(JenaTransactionException.class, () -> data.begin(TxnType.WRITE));
        assertFalse(data.isInTransaction());
    }

    @Test
    void askingForAGraphThatIsNotThereMakesNone() {
        long before = data.size();
        assertEquals(0, count(data, "GRAPH <http://nowhere.example/> { ?s ?p ?o }"));
        assertEquals(before, data.size());
        assertTrue(before > 0);
    }
}
