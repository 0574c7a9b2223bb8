package io.github.counterclaim.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.queries.Small;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Validates the sound data set, which conforms, and for each constraint one that is broken at one place. */
final class ShapesTest {

    private static final Model MODEL = RDFDataMgr.loadModel("ontology/shapes.ttl");
    private static final Shapes SHAPES = Shapes.parse(MODEL.getGraph());
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final String START = "oa:start 229 ; oa:end 333";

    /** Returns the local names of the shapes that a data set breaks, sorted. */
    private static List<String> broken(DatasetGraph data) {
        Graph union = GraphView.createUnionGraph(data);
        return ShaclValidator.get().validate(SHAPES, union).getEntries().stream()
                .map(ReportEntry::source)
                .map(Node::getLocalName)
                .distinct()
                .sorted()
                .toList();
    }

    /** Asserts that this shape is broken and no other. */
    private static void breaks(String shape, DatasetGraph data) {
        assertEquals(List.of(shape), broken(data));
    }

    @Test
    void soundDataConforms() {
        assertEquals(List.of(), broken(Small.sound()));
    }

    @Test
    void soundDataConformsBesideTheOntology() {
        DatasetGraph data = Small.sound();
        RDFDataMgr.read(data, "ontology/counterclaim.ttl");
        assertEquals(List.of(), broken(data));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            claimPolarity      | cc:polarity cc:Denied ;                | # none
            claimPolarity      | cc:polarity cc:Denied                  | cc:polarity cc:Denied , cc:Affirmed
            claimPolarity      | cc:polarity cc:Denied                  | cc:polarity cc:Actual
            claimModality      | cc:modality cc:Predicted               | cc:confidence 0.9
            claimModality      | cc:modality cc:Predicted               | cc:modality cc:Foretold
            claimModality      | cc:modality cc:Predicted               | cc:modality cc:Predicted , cc:Actual
            claimClaimant      | cc:claimant <id/state/ukraine>         | cc:claimant "Ukraine"
            claimClaimant      | cc:claimant <id/state/ukraine>         | cc:claimant <id/state/ukraine> , <id/state/iran>
            claimClaimant      | cc:claimant <id/state/ukraine> ;       | # none
            claimReporter      | cc:reporter <id/organization/nhk>      | cc:reporter "NHK"
            claimConfidence    | cc:confidence 0.9                      | cc:confidence 1.1
            claimConfidence    | cc:confidence 0.9                      | cc:confidence -0.1
            claimConfidence    | cc:confidence 0.9                      | cc:confidence 9e-1
            claimConfidence    | cc:confidence 0.9                      | cc:confidence 0.9 , 0.8
            claimConfidence    | cc:confidence 0.9 ;                    | # none
            claimRule          | cc:rule <id/wording/supply-verb>       | cc:rule "supply-verb"
            claimRule          | cc:rule <id/wording/supply-verb> ;     | # none
            claimActivity      | prov:wasGeneratedBy <id/activity/014>  | prov:wasGeneratedBy <id/activity/none>
            claimDate          | "2024-09"^^edtf:EDTF                   | "September 2024"
            claimDate          | "2024-09"^^edtf:EDTF                   | "2024-09" , "2024-10"
            claimPresentTense  | cc:presentTense true                   | cc:presentTense "yes"
            claimFormer        | cc:presentTense true                   | cc:presentTense true ; cc:former "yes"
            exact              | oa:exact "The partnership is fraying." | oa:exact ""
            exact              | oa:exact "The partnership is fraying." ; | # none
            start              | oa:start 229                           | oa:start -1
            start              | oa:start 229                           | oa:start 333
            start              | oa:start 229                           | oa:start 229.5
            start              | oa:start 229 ;                         | # none
            quotationQuote     | a oa:TextQuoteSelector                 | a oa:CssSelector
            quotationPosition  | a oa:TextPositionSelector              | a oa:CssSelector
            propositionPredicate | rdf:predicate cc:attacks             | rdf:predicate cc:strikes
            propositionPredicate | rdf:predicate cc:attacks             | rdf:predicate cc:attacks , cc:uses
            propositionPredicate | rdf:predicate cc:attacks ;           | # none
            propositionSubject | rdf:subject <id/state/united-states>   | rdf:subject "United States"
            propositionSubject | rdf:subject <id/state/united-states> ; | # none
            propositionObject  | rdf:object <id/place/kyiv>             | rdf:object <id/place/kyiv> , <id/state/ukraine>
            propositionObject  | rdf:object <id/place/kyiv> ;           | # none
            propositionItem    | cc:item <id/weapon/su-35>              | cc:item <id/weapon/su-35> , <id/weapon/drone>
            conflictClaim      | cc:claim <id/claim/014-c1> , <id/claim/021-c4> | cc:claim <id/claim/014-c1>
            conflictClaim      | cc:claim <id/claim/014-c1> , <id/claim/021-c4> | cc:claim <id/claim/014-c1> , <id/claim/gone>
            conflictKind       | cc:conflictKind cc:QuantityConflict    | cc:conflictKind cc:Quarrel
            conflictKind       | cc:conflictKind cc:QuantityConflict ;  | # none
            conflictStrength   | cc:strength cc:Tension                 | cc:strength cc:Tension , cc:Contradiction
            conflictStrength   | cc:strength cc:Tension ;               | # none
            conflictRule       | cc:rule <id/rule/QuantityConflict> ;   | # none
            articleIdentifier  | dct:identifier "014" ;                 | # none
            articleTitle       | dct:title "Missiles arrive, Kyiv says"@en | dct:title ""
            articleChecksum    | cc:checksum "014                       | cc:checksum "014x
            articleMentions    | cc:mentions <id/state/iran>            | cc:mentions "Iran"
            eventLabel         | rdfs:label "Strike on Kyiv"@en ;       | # none
            thingLabel         | skos:prefLabel "Su-35"@en              | skos:altLabel "Su-35"@en
            thingLabel         | skos:prefLabel "Su-35"@en              | skos:prefLabel "Su-35"@en , "Sukhoi Su-35"@en
            """)
    void brokenConstraintIsFound(String shape, String piece, String other) {
        DatasetGraph data = Small.with(piece, other.equals("# none") ? "" : other);
        assertTrue(broken(data).contains(shape), () -> broken(data) + " lacks " + shape);
    }

    @Test
    void claimWithoutProposition() {
        breaks("claimProposition", Small.with(
                "<id/claim/021-c8> a cc:Claim ; cc:proposition", "<id/claim/021-c8> a cc:Claim ; rdfs:seeAlso"));
    }

    @Test
    void relationshipOfOneParty() {
        breaks("relationshipParty", Small.plus("<id/relationship/iran> a cc:Relationship ; skos:prefLabel \"x\"@en ; "
                + "cc:party <id/state/iran> ."));
    }

    @Test
    void claimWithTwoArticles() {
        assertTrue(broken(Small.plus("<id/claim/014-c2> cc:article <id/article/033> .")).contains("claimArticle"));
    }

    @Test
    void quotationFromAnotherArticle() {
        breaks("claimSource", Small.with(
                "<id/claim/014-c2#quotation> a oa:SpecificResource ; oa:hasSource <id/article/014>",
                "<id/claim/014-c2#quotation> a oa:SpecificResource ; oa:hasSource <id/article/033>"));
    }

    @Test
    void claimWithoutQuotation() {
        assertTrue(broken(Small.with("cc:quotation <id/claim/014-c2#quotation> ;", "")).contains("claimQuotation"));
    }

    @Test
    void quotationWithoutSource() {
        assertTrue(broken(Small.with(
                        "<id/claim/014-c2#quotation> a oa:SpecificResource ; oa:hasSource <id/article/014> ;",
                        "<id/claim/014-c2#quotation> a oa:SpecificResource ;"))
                .contains("claimQuotation"));
    }

    @Test
    void wholeNumbersMayBeNonNegativeIntegers() {
        String typed = "oa:start \"229\"^^xsd:nonNegativeInteger ; oa:end \"333\"^^xsd:nonNegativeInteger";
        assertEquals(List.of(), broken(Small.with(START, typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2023", "2023-08", "2023-08-07", "199X", "20XX", "2023-XX", "2023-08-XX", "2024~", "2024?", "2024-09%", "2023-21",
        "2022-02/..", "../2023-01-01", "2022-02/", "2022/2023-05", "-0044"})
    void datesOfEdtfConform(String date) {
        assertEquals(List.of(), broken(Small.with("\"2024-09\"^^edtf:EDTF", "\"" + date + "\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "../..", "2023-13", "2023-08-32", "23-08-07", "7 August 2023", "2023-8-7", "2023/08/07",
        "last week", "2023-08-07T10:00"})
    void otherDatesDoNot(String date) {
        breaks("claimDate", Small.with("\"2024-09\"^^edtf:EDTF", "\"" + date + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{subject} denies that it has sent drones to Russia.", "The United States says null of the drones.",
        "The United States  says so, and Iran denies it.", "The claim of “” is denied by Iran's ministry.",
        "Iran denies it, and , affirms it against that.", "The drones () are denied by Iran's ministry."})
    void holesInCommentsAreFound(String comment) {
        breaks("conflictCommentWhole", Small.with(
                "The United States puts the drones at 400, and Ukraine puts them at 200.", comment));
    }

    @Test
    void wordNullAndVoidIsNoHole() {
        assertEquals(List.of(), broken(Small.with(
                "The United States puts the drones at 400, and Ukraine puts them at 200.",
                "Iran calls the treaty null and void, and Russia's \"annulled\" nullifies it.".replace("\"", "'"))));
    }

    @Test
    void commentThatIsMissingOrShortIsFound() {
        String whole = "rdfs:comment \"The United States puts the drones at 400, and Ukraine puts them at 200.\"@en";
        breaks("conflictComment", Small.with(whole, "rdfs:comment \"They differ.\"@en"));
        breaks("conflictComment", Small.with("; " + whole, ""));
    }

    @Test
    void relationsAreThoseOfTheOntology() {
        Model ontology = RDFDataMgr.loadModel("ontology/counterclaim.ttl");
        Set<Resource> relations = new java.util.HashSet<>(
                ontology.listSubjectsWithProperty(RDF.type, CC.resource("Relation")).toSet());
        relations.addAll(ontology.listSubjectsWithProperty(RDF.type, CC.resource("Quality")).toSet());
        Set<String> listed = MODEL.createResource("https://w3id.org/counterclaim/shapes#propositionPredicate")
                .getProperty(MODEL.createProperty(SHACL + "in"))
                .getList()
                .asJavaList()
                .stream()
                .map(node -> node.asResource().getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                relations.stream().map(Resource::getLocalName).collect(Collectors.toCollection(TreeSet::new)), listed);
    }

    @Test
    void everyPropertyShapeHasAMessageAndASeverity() {
        List<Resource> shapes = MODEL.listSubjectsWithProperty(MODEL.createProperty(SHACL + "path")).toList();
        assertTrue(shapes.size() > 30);
        for (Resource shape : shapes) {
            assertTrue(shape.hasProperty(MODEL.createProperty(SHACL + "message")), shape.toString());
            assertTrue(shape.hasProperty(MODEL.createProperty(SHACL + "severity")), shape.toString());
        }
    }
}
