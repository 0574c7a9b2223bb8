package io.github.counterclaim.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.counterclaim.graph.CC;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;

class MarkerTest {

    private static final String QUOTE = "They supplied drones; food supplies came 𝄞 later.";

    private final Model model = ModelFactory.createDefaultModel();
    private final Resource claim = model.createResource("urn:x:claim")
            .addProperty(CC.property("rule"), model.createResource("urn:x:rule").addProperty(CC.property("verb"), "supply"));

    private List<String> marked(Marker.Part... words) {
        List<Piece> pieces = new Marker(model).pieces(claim, QUOTE, List.of(words));
        assertEquals(QUOTE, String.join("", pieces.stream().map(Piece::text).toList()));
        return pieces.stream().filter(Piece::isTurn).map(Piece::text).toList();
    }

    @Test
    void theWordThatTheClaimWasReadAtIsMarkedAlone() {
        assertEquals(List.of("supplied"), marked(new Marker.Part(5, 13)));
    }

    @Test
    void placesAreCountedInCodePoints() {
        assertEquals(List.of("later"), marked(new Marker.Part(43, 48)));
    }

    @Test
    void whereTheDataNamesNoWordAllOfTheRuleAre() {
        assertEquals(List.of("supplied", "supplies"), marked());
    }

    @Test
    void aPlaceOutsideOfTheQuotationIsNone() {
        assertEquals(List.of("supplied", "supplies"), marked(new Marker.Part(40, 400)));
    }

    @Test
    void theWordsThatDenyAreThoseOfTheData() {
        model.createResource("urn:x:cue").addProperty(CC.property("flips"), "true").addProperty(CC.property("adverb"), "later");
        claim.addProperty(CC.polarity, CC.DENIED);
        assertEquals(List.of("supplied", "food"), marked(new Marker.Part(5, 13), new Marker.Part(22, 26)));
    }

    @Test
    void whereTheDataNamesNoneOfThemAllThatCanDenyAre() {
        model.createResource("urn:x:cue").addProperty(CC.property("flips"), "true").addProperty(CC.property("adverb"), "later");
        claim.addProperty(CC.polarity, CC.DENIED);
        assertEquals(List.of("supplied", "later"), marked(new Marker.Part(5, 13)));
    }
}
