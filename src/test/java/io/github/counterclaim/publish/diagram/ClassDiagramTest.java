package io.github.counterclaim.publish.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ClassDiagramTest {

    private static final String NS = "http://a.example/ns#";

    private static ClassDiagram draw(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader("""
                @prefix : <http://a.example/ns#> .
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix schema: <https://schema.org/> .
                """ + turtle), null, "TTL");
        return ClassDiagramReader.read(model, NS);
    }

    private static ClassDiagram.Box box(ClassDiagram picture, String name) {
        return picture.boxes().stream().filter(b -> b.self().label().equals(name)).findFirst().orElseThrow();
    }

    private static Set<String> titles(ClassDiagram picture) {
        return picture.lines().stream().map(ClassDiagram.Line::title).collect(Collectors.toSet());
    }

    private static void assertSound(ClassDiagram picture) {
        for (ClassDiagram.Box a : picture.boxes()) {
            assertTrue(a.x() >= 0 && a.y() >= 0 && a.x() + a.width() <= picture.width() && a.y() + a.height() <= picture.height(), a + "");
            for (ClassDiagram.Box b : picture.boxes()) {
                boolean apart = a == b || a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x()
                        || a.y() + a.height() <= b.y() || b.y() + b.height() <= a.y();
                assertTrue(apart, a + " lies over " + b);
            }
        }
        picture.lines().forEach(line -> assertTrue(line.path().matches("M[-0-9. ]+([LC][-0-9. ]+)+"), line.toString()));
    }

    @Test
    void kindsAndPropertiesRunFromLeftToRight() {
        ClassDiagram picture = draw("""
                :House a owl:Class ; rdfs:subClassOf :Building , schema:House . :Building a owl:Class . :Owner a owl:Class .
                :owner a owl:ObjectProperty ; rdfs:domain :House ; rdfs:range :Owner .
                """);
        assertSound(picture);
        assertEquals(Set.of("House is a kind of Building", "House, owner: Owner"), titles(picture));
        assertTrue(box(picture, "Building").x() < box(picture, "House").x());
        assertTrue(box(picture, "House").x() < box(picture, "Owner").x());
        assertEquals("schema:House", box(picture, "House").kinds());
        assertEquals(List.of("#owner"), box(picture, "House").rows().stream().map(row -> row.self().href()).toList());
    }

    @Test
    void circlesAndLoopsAreDrawnAsWell() {
        ClassDiagram picture = draw("""
                :A a owl:Class . :B a owl:Class . :C a owl:Class . :Alone a owl:Class .
                :p a owl:ObjectProperty ; rdfs:domain :A ; rdfs:range :B . :q a owl:ObjectProperty ; rdfs:domain :B ; rdfs:range :C .
                :r a owl:ObjectProperty ; rdfs:domain :C ; rdfs:range :A , :C .
                """);
        assertSound(picture);
        assertEquals(Set.of("A, p: B", "B, q: C", "C, r: A", "C, r: C"), titles(picture));
    }

    @Test
    void whatIsSaidOfAnythingHasABoxAndWhatLeadsNowhereHasNone() {
        ClassDiagram picture = draw("""
                :A a owl:Class . :p a owl:ObjectProperty ; rdfs:range :A . :q a owl:ObjectProperty .
                :r a owl:ObjectProperty ; schema:domainIncludes :A ; rdfs:range schema:Person .
                """);
        assertSound(picture);
        assertEquals(Set.of("any thing, p: A"), titles(picture));
        assertEquals("schema:Person", box(picture, "A").rows().get(0).range());
        assertEquals(2, picture.properties());
    }

    @Test
    void nothingIsAPicture() {
        assertSound(draw(""));
    }

    @Test
    void theVocabularyIsDrawnWholeAndTheSameEachTime() {
        Model model = RDFDataMgr.loadModel("ontology/counterclaim.ttl");
        ClassDiagram picture = ClassDiagramReader.read(model, CC.NS);
        assertSound(picture);
        Set<String> classes = model.listSubjectsWithProperty(RDF.type, OWL2.Class).toList().stream()
                .filter(c -> c.isURIResource() && c.getURI().startsWith(CC.NS))
                .map(c -> c.getURI().substring(CC.NS.length()))
                .collect(Collectors.toSet());
        Set<String> drawn = picture.boxes().stream().map(b -> b.self().label()).collect(Collectors.toSet());
        assertTrue(drawn.containsAll(classes), drawn.toString());
        assertTrue(titles(picture).containsAll(Set.of("State is a kind of Actor", "Claim, claimant: Actor",
                "Claim, claimant: Article", "Dispute, conflict: Conflict", "Actor, speaksFor: Actor")), titles(picture).toString());
        assertEquals(picture, ClassDiagramReader.read(RDFDataMgr.loadModel("ontology/counterclaim.ttl"), CC.NS));
    }
}
