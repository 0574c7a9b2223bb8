package io.github.counterclaim.store.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes look as the library would have made each of them. */
class CompactFormTest {

    private static final String AWKWARD = """
            PREFIX cc: <https://w3id.org/counterclaim/ns#>
            PREFIX e: <http://e.org/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dct: <http://purl.org/dc/terms/>
            cc:x a cc:Claim, e:T, _:t ; cc:polarity cc:Denied, e:other, "words" ; cc:party e:a ; cc:claim cc:y, e:a, _:b .
            e:b cc:party e:a, cc:y ; cc:confidence 0.9, "0.90"^^e:own, "x" ; cc:date "2024"^^<http://id.loc.gov/datatypes/edtf/EDTF> ;
                skos:prefLabel "a"@en, "b"@en-GB, "c\\n\\"d\\" 🚀" ; skos:altLabel "only"@en ; dct:issued "2024-01-02"^^xsd:date, "2024"^^xsd:gYear ;
                e:p 5, 5.0, 1e0, true, "counterclaim", <mailto:a@e.org>, <urn:isbn:0451450523>, <http://purl.org/dc/terms/>, <http://schema.org/> ;
                <http://other.org/p.q> "" , " " ; cc:relation cc:supplies, e:r .
            _:b cc:item _:b ; dct:creator "x", e:a .
            """;

    private static JsonObject context() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of("ontology/context.jsonld")))) {
            return reader.readObject();
        }
    }

    private static List<CompactForm.Block> blocks(Graph graph) {
        Map<Node, Map<Node, List<Node>>> subjects = new LinkedHashMap<>();
        graph.find().forEachRemaining(t -> subjects.computeIfAbsent(t.getSubject(), s -> new LinkedHashMap<>())
                .computeIfAbsent(t.getPredicate(), p -> new ArrayList<>()).add(t.getObject()));
        List<CompactForm.Block> blocks = new ArrayList<>();
        subjects.forEach((subject, said) -> blocks.add(new CompactForm.Block(subject, said)));
        return blocks;
    }

    /** The whole of each node, given to the library. */
    private static List<String> expected(List<CompactForm.Block> blocks, JsonObject context) throws JsonLdError {
        JsonArrayBuilder nodes = Json.createArrayBuilder();
        for (CompactForm.Block block : blocks) {
            JsonObjectBuilder node = Json.createObjectBuilder().add("@id", CompactForm.name(block.subject()));
            block.said().forEach((predicate, objects) -> {
                boolean type = predicate.equals(RDF.type.asNode());
                JsonArrayBuilder values = Json.createArrayBuilder();
                objects.forEach(object -> values.add(type ? Json.createValue(CompactForm.name(object)) : value(object)));
                node.add(type ? "@type" : predicate.getURI(), values);
            });
            nodes.add(node);
        }
        return JsonLd.compact(JsonDocument.of(nodes.build()), JsonDocument.of(context)).ordered(true)
                .compactToRelative(false).get().getJsonArray("graph").stream().map(JsonValue::toString).toList();
    }

    private static JsonValue value(Node object) {
        if (!object.isLiteral()) {
            return Json.createObjectBuilder().add("@id", CompactForm.name(object)).build();
        }
        JsonObjectBuilder value = Json.createObjectBuilder().add("@value", object.getLiteralLexicalForm());
        if (!object.getLiteralLanguage().isEmpty()) {
            value.add("@language", object.getLiteralLanguage());
        } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            value.add("@type", object.getLiteralDatatypeURI());
        }
        return value.build();
    }

    private static void assertAlike(Graph graph) throws IOException, JsonLdError {
        List<CompactForm.Block> blocks = blocks(graph);
        CompactForm form = new CompactForm(context());
        List<String> expected = expected(blocks, context());
        assertEquals(expected, form.nodes(blocks));
        assertEquals(expected, form.nodes(blocks), "and when all is known");
    }

    @Test
    void whatIsAwkwardLooksAlike() throws IOException, JsonLdError {
        Graph graph = RDFParser.fromString(AWKWARD, Lang.TURTLE).toGraph();
        assertTrue(graph.size() > 30);
        assertAlike(graph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology/counterclaim.ttl", "ontology/shapes.ttl", "ontology/lexicon/agreements.ttl"})
    void whatIsPublishedLooksAlike(String file) throws IOException, JsonLdError {
        assertAlike(RDFParser.source(Path.of(file)).base("http://localhost:3030/").lang(Lang.TURTLE).toGraph());
    }
}
