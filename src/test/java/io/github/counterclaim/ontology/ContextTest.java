package io.github.counterclaim.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.queries.Small;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Holds the JSON-LD context to the ontology, and shows that nothing is lost in compacting with it. */
final class ContextTest {

    private static final Path FILE = Path.of("ontology/context.jsonld");

    private static String text() throws IOException {
        return Files.readString(FILE);
    }

    @Test
    void namesEveryPropertyAndClassOfTheOntology() throws IOException {
        JsonObject context = JSON.parse(text()).getObj("@context");
        Model ontology = RDFDataMgr.loadModel("ontology/counterclaim.ttl");
        Set<String> missing = new TreeSet<>();
        for (Resource type : List.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty)) {
            ontology.listSubjectsWithProperty(RDF.type, type)
                    .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(CC.NS))
                    .filterDrop(r -> context.hasKey(r.getLocalName()))
                    .forEach(r -> missing.add(r.getLocalName()));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void readsShortNamesAsTheVocabulary() throws IOException {
        String inner = text().strip();
        String document = inner.substring(0, inner.length() - 1)
                + ", \"id\": \"http://x.test/c\", \"type\": \"Claim\", \"polarity\": \"Denied\", \"confidence\": \"0.9\","
                + " \"claimant\": \"http://x.test/iran\", \"date\": \"2023-08\" }";
        Model expected = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        "@prefix cc: <https://w3id.org/counterclaim/ns#> . <http://x.test/c> a cc:Claim ; cc:polarity cc:Denied ; "
                                + "cc:confidence 0.9 ; cc:claimant <http://x.test/iran> ; "
                                + "cc:date \"2023-08\"^^<http://id.loc.gov/datatypes/edtf/EDTF> .",
                        Lang.TURTLE)
                .parse(expected);
        Model read = ModelFactory.createDefaultModel();
        RDFParser.fromString(document, Lang.JSONLD11).parse(read);
        assertTrue(expected.isIsomorphicWith(read), () -> "read " + read.listStatements().toList());
    }

    @Test
    void compactedDataIsReadBackWhole() throws IOException, JsonLdError {
        Graph union = GraphView.createUnionGraph(Small.sound());
        String plain = RDFWriter.source(union).format(RDFFormat.JSONLD11_PLAIN).asString();
        String json = JsonLd.compact(JsonDocument.of(new StringReader(plain)), JsonDocument.of(new StringReader(text())))
                .get()
                .toString();
        assertTrue(json.contains("\"polarity\":\"Denied\""), "compacted to short names");
        Model read = ModelFactory.createDefaultModel();
        RDFParser.fromString(json, Lang.JSONLD11).parse(read);
        assertFalse(read.isEmpty());
        assertTrue(ModelFactory.createModelForGraph(union).isIsomorphicWith(read));
    }
}
