package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {

    private static final Model SHAPES = Datasets.turtle("""
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            <http://shapes.example/#ClaimShape> a sh:NodeShape ; sh:targetClass cc:Claim ;
                sh:description "Convert its article again." ;
                sh:property [ sh:path cc:polarity ; sh:minCount 1 ] ,
                            [ sh:path cc:proposition ; sh:class cc:Proposition ; sh:message "Not a proposition." ] .
            <http://shapes.example/#thingLabel> a sh:PropertyShape ; sh:targetClass cc:State ; sh:path skos:prefLabel ;
                sh:minCount 1 ; sh:severity sh:Warning ; sh:message "A state needs a name. Give one." .
            """);

    private static final String CHECK = """
            # title: Claims without a claimant
            # problem: Nobody says it
            # remedy: Credit the author
            # severity: error
            PREFIX cc: <https://w3id.org/counterclaim/ns#>
            SELECT ?where ("nobody says it" AS ?what) { ?where a cc:Claim FILTER NOT EXISTS { ?where cc:claimant ?x } }
            """;

    @TempDir
    Path checks;

    @BeforeEach
    void writeCheck() throws IOException {
        Files.writeString(checks.resolve("claim-without-claimant.rq"), CHECK);
    }

    private static DatasetGraph broken(String turtle) {
        DatasetGraph data = DatasetGraphFactory.create();
        Node name = NodeFactory.createURI("http://localhost:3030/id/article/x");
        Datasets.turtle(turtle).getGraph().find().forEachRemaining(t -> data.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
        return data;
    }

    @Test
    void aSoundDatasetHasNoFindings() {
        assertEquals(List.of(), Validation.validate(Datasets.three(), SHAPES, checks));
    }

    @Test
    void aBrokenClaimIsFoundWithCodePlaceAndRemedy() {
        List<Finding> findings =
                Validation.validate(broken("<id/claim/x> a cc:Claim ; cc:proposition <id/state/y> ; cc:claimant cc:z ."), SHAPES, checks);
        assertEquals(2, findings.size(), findings.toString());
        for (Finding finding : findings) {
            assertEquals("claim-shape", finding.code());
            assertEquals("http://localhost:3030/id/claim/x", finding.where());
            assertTrue(finding.message().endsWith(" Convert its article again."), finding.message());
        }
        assertTrue(findings.get(0).message().startsWith("'http://localhost:3030/id/state/y': Not a proposition. "));
    }

    @Test
    void aShapeSeesAcrossGraphs() {
        DatasetGraph data = broken("<id/claim/x> a cc:Claim ; cc:polarity cc:Denied ; cc:proposition <id/proposition/y> ; cc:claimant cc:z .");
        assertEquals(1, Validation.validate(data, SHAPES, checks).size());
        data.add(NodeFactory.createURI("http://other.example/"), NodeFactory.createURI("http://localhost:3030/id/proposition/y"),
                org.apache.jena.vocabulary.RDF.type.asNode(), io.github.counterclaim.graph.CC.PROPOSITION.asNode());
        assertEquals(List.of(), Validation.validate(data, SHAPES, checks));
    }

    @Test
    void aQueryFindsItsFault() {
        Validation queriesOnly = new Validation(Datasets.turtle(""), Check.readAll(checks));
        assertEquals(
                List.of(new Finding(
                        "claim-without-claimant", "http://localhost:3030/id/claim/x", "nobody says it. Credit the author")),
                queriesOnly.judge(broken("<id/claim/x> a cc:Claim .")).errors());
    }

    @Test
    void severityPartsErrorsFromWarnings() throws IOException {
        Files.writeString(checks.resolve("other.rq"), CHECK.replace("severity: error", "severity: warning"));
        Verdict verdict = new Validation(SHAPES, Check.readAll(checks))
                .judge(broken("<id/claim/x> a cc:Claim ; cc:polarity cc:Denied . <id/state/s> a cc:State ."));
        assertEquals(List.of("claim-without-claimant"), verdict.errors().stream().map(Finding::code).toList());
        assertEquals(List.of("other", "thing-label"), verdict.warnings().stream().map(Finding::code).toList());
        assertEquals("A state needs a name. Give one.", verdict.warnings().get(1).message().strip());
    }

    @Test
    void aCheckThatCannotBeUsedIsSaid() {
        assertBad(CHECK.replace("# remedy: Credit the author\n", ""), "# remedy:");
        assertBad(CHECK.replace("?what", "?why"), "?where and ?what");
        assertBad(CHECK.replace("SELECT", "SELEKT"), "Encountered");
    }

    private static void assertBad(String text, String because) {
        CounterclaimException e = assertThrows(CounterclaimException.class, () -> Check.parse("x", text, "checks/x.rq"));
        assertEquals("bad-check", e.code());
        assertTrue(e.getMessage().contains(because) && e.getMessage().contains("'checks/x.rq'"), e.getMessage());
    }

    @Test
    void noFolderIsNoCheck() {
        assertEquals(List.of(), Check.readAll(checks.resolve("absent")));
    }
}
