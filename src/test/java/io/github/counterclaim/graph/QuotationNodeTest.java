package io.github.counterclaim.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Quotation;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class QuotationNodeTest {

    private final Model model = ModelFactory.createDefaultModel();
    private final Resource claim = model.createResource("https://pub.example/id/claim/c");

    private Resource position(Quotation quotation) {
        QuotationNode.describe(claim, quotation, model.createResource("https://pub.example/id/article/a"));
        return model.createResource(claim.getURI() + "#position");
    }

    @Test
    void theTurningWordRefinesThePosition() {
        Quotation quotation = Quotation.of("Before. They sent it.", 8, 21).turningOn(5, 9);
        Resource word = position(quotation).getProperty(OA.refinedBy).getResource();
        assertTrue(word.hasProperty(RDF.type, OA.TextPositionSelector));
        assertEquals(5, word.getProperty(OA.start).getInt());
        assertEquals(9, word.getProperty(OA.end).getInt());
        assertEquals(8, position(quotation).getProperty(OA.start).getInt());
    }

    @Test
    void withoutItNothingDoes() {
        assertFalse(position(Quotation.of("They sent it.", 0, 13)).hasProperty(OA.refinedBy));
    }

    @Test
    void eachWordThatDeniesRefinesItToo() {
        Quotation quotation = Quotation.of("They never sent it, not one.", 0, 28).turningOn(11, 15).deniedBy(20, 23).deniedBy(5, 10);
        List<Integer> starts = position(quotation).listProperties(OA.refinedBy).toList().stream()
                .map(s -> s.getResource().getProperty(OA.start).getInt())
                .sorted()
                .toList();
        assertEquals(List.of(5, 11, 20), starts);
    }

    @Test
    void aWordThatBothTurnsAndDeniesStandsOnce() {
        Quotation quotation = Quotation.of("They denied it.", 0, 15).turningOn(5, 11).deniedBy(5, 11);
        assertEquals(1, position(quotation).listProperties(OA.refinedBy).toList().size());
    }
}
