package io.github.counterclaim.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Source;
import java.time.Instant;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {

    private static final Iris IRIS = Iris.of("https://pub.example/cc/");

    private static Model describe(Reading reading) {
        return ArticleGraph.describe(reading, IRIS, Readings.CONVERSION, iri -> false);
    }

    private static Resource theClaim(Model model) {
        return model.listSubjectsWithProperty(RDF.type, CC.CLAIM).next();
    }

    @Test
    void theSameReadingGivesTheSameTriples() {
        assertTrue(describe(Readings.rich()).isIsomorphicWith(describe(Readings.rich())));
    }

    @Test
    void saysTheMonthWhereTheDayIsNotKnown() {
        Source source = new Source("a", "A", List.of(), null, null, null, null, "en", "ab12".repeat(16), "2025-08");
        Model model = describe(new Reading(source, "", List.of(), List.of(), List.of()));
        assertTrue(model.contains(null, DCTerms.issued, model.createTypedLiteral("2025-08", XSDDatatype.XSDgYearMonth)));
    }

    @Test
    void hasNoBlankNodes() {
        assertFalse(describe(Readings.rich()).listStatements().toList().stream()
                .anyMatch(s -> s.getSubject().isAnon() || s.getObject().isAnon()));
    }

    @Test
    void theSamePropositionIsOneNodeInAllArticles() {
        Resource one = theClaim(describe(Readings.bare("a", Polarity.AFFIRMED)));
        Resource two = theClaim(describe(Readings.bare("b", Polarity.DENIED)));
        assertEquals(one.getProperty(CC.proposition).getObject(), two.getProperty(CC.proposition).getObject());
        assertNotEquals(one, two);
    }

    @Test
    void assertsNoPropositionAsAPlainTriple() {
        Model model = describe(Readings.rich());
        assertFalse(model.contains(null, CC.property("supplies"), (RDFNode) null));
        assertFalse(model.contains(null, CC.property("trust"), (RDFNode) null));
    }

    @Test
    void aThingOfTheLexiconIsNotDescribedAgain() {
        Model model = ArticleGraph.describe(
                Readings.rich(), IRIS, Readings.CONVERSION, iri -> iri.endsWith("state/iran"));
        assertFalse(model.contains(model.createResource(IRIS.thing(Readings.IRAN)), SKOS.prefLabel));
        assertTrue(model.contains(model.createResource(IRIS.thing(Readings.RUSSIA)), SKOS.prefLabel));
    }

    @Test
    void labelsReadAsSentences() {
        Model model = describe(Readings.bare("a", Polarity.DENIED));
        assertEquals("a denies: Iran supplies Russia: drones", theClaim(model).getProperty(RDFS.label).getString());
    }

    @Test
    void anArticleWithoutAVoiceSpeaksForItself() {
        Model model = describe(Readings.bare("a", Polarity.DENIED));
        Resource claim = theClaim(model);
        assertEquals(claim.getProperty(CC.article).getObject(), claim.getProperty(CC.claimant).getObject());
        assertTrue(model.contains(claim.getPropertyResourceValue(CC.claimant), DCTerms.identifier, "a"));
    }

    @Test
    void positionsCountCodePoints() {
        Model model = describe(Readings.rich());
        Resource position = model.listSubjectsWithProperty(OA.start, model.createTypedLiteral(9)).next();
        assertEquals(9 + "Iran never supplied X drones.".length(), position.getProperty(OA.end).getInt());
    }

    @Test
    void datesAndNumbersKeepTheirLexicalForms() {
        Model model = describe(Readings.rich());
        assertEquals("2022", model.listObjectsOfProperty(CC.date).next().asLiteral().getLexicalForm());
        List<String> quantities = model.listObjectsOfProperty(CC.quantity).toList().stream()
                .map(n -> n.asLiteral().getLexicalForm()).sorted().toList();
        assertEquals(List.of("400", "hundreds"), quantities);
    }

    @Test
    void anAddressThatIsNoneIsLeftOut() {
        Source source = new Source("a", "a", List.of(), null, null, "not a <web> address", "javascript:x", "??", "");
        Model model = describe(new Reading(source, "", List.of(), List.of(), List.of()));
        assertFalse(model.contains(null, SchemaDO.url));
        assertFalse(model.contains(null, DCTerms.source));
        assertEquals("en", model.listObjectsOfProperty(DCTerms.title).next().asLiteral().getLanguage());
    }

    @Test
    void theActivityChangesWithTheLexiconAndNotWithTheClock() {
        Source source = Readings.rich().source();
        String activity = IRIS.activity(source, Readings.CONVERSION);
        assertEquals(activity, IRIS.activity(source, new Conversion("0.1.0", "lexicon-hash", Instant.EPOCH)));
        assertNotEquals(activity, IRIS.activity(source, new Conversion("0.1.0", "other", null)));
    }

    @Test
    void aGivenTimeIsWritten() {
        Conversion timed = new Conversion("0.1.0", "x", Instant.ofEpochSecond(0));
        Model model = ArticleGraph.describe(Readings.rich(), IRIS, timed, iri -> false);
        assertEquals("1970-01-01T00:00:00Z", model.listObjectsOfProperty(Prov.endedAtTime).next().asLiteral().getLexicalForm());
        assertFalse(describe(Readings.rich()).contains(null, Prov.endedAtTime));
    }
}
