package io.github.counterclaim.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What <a href="https://robot.obolibrary.org/report">robot report</a> checks, as far as it is not of OBO alone. */
final class OntologyReportTest {

    private static final Model MODEL = RDFDataMgr.loadModel("ontology/counterclaim.ttl");
    private static final Resource ONTOLOGY = MODEL.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next();

    private static List<Resource> terms() {
        return MODEL.listSubjects().toList().stream()
                .filter(r -> r.isURIResource() && r.getURI().startsWith(CC.NS))
                .toList();
    }

    private static boolean isTermOfSchema(Resource term) {
        return term.hasProperty(RDF.type, OWL2.Class)
                || term.hasProperty(RDF.type, OWL2.ObjectProperty)
                || term.hasProperty(RDF.type, OWL2.DatatypeProperty);
    }

    @Test
    void theOntologySaysWhatItIs() {
        for (Property property : List.of(DCTerms.title, DCTerms.description, DCTerms.license, DCTerms.creator,
                DCTerms.issued, DCTerms.modified, OWL2.versionIRI, OWL2.versionInfo)) {
            assertEquals(1, ONTOLOGY.listProperties(property).toList().size(), property.getLocalName());
        }
        String version = ONTOLOGY.getProperty(OWL2.versionInfo).getString();
        assertEquals(ONTOLOGY.getURI() + "/" + version, ONTOLOGY.getPropertyResourceValue(OWL2.versionIRI).getURI());
        Property change = MODEL.createProperty("http://www.w3.org/2004/02/skos/core#changeNote");
        assertTrue(ONTOLOGY.listProperties(change).toList().stream().anyMatch(s -> s.getString().startsWith(version + ",")),
                "the changelog tells of this version");
        String modified = ONTOLOGY.getProperty(DCTerms.modified).getString();
        assertTrue(ONTOLOGY.listProperties(change).toList().stream().anyMatch(s -> s.getString().contains(modified)),
                "the changelog tells of the last change");
    }

    @Test
    void labelsTellTermsOfOneSortApart() {
        Map<String, List<String>> names = new TreeMap<>();
        for (Resource term : terms()) {
            if (isTermOfSchema(term)) {
                String sort = term.hasProperty(RDF.type, OWL2.Class) ? "class " : "property ";
                names.computeIfAbsent(sort + term.getProperty(RDFS.label).getString(), key -> new ArrayList<>())
                        .add(term.getLocalName());
            }
        }
        names.values().removeIf(same -> same.size() == 1);
        assertEquals(Map.of(), names);
    }

    @Test
    void textIsTidyAndInALanguage() {
        List<String> untidy = new ArrayList<>();
        for (Resource term : terms()) {
            for (Property property : List.of(RDFS.label, RDFS.comment)) {
                for (Statement statement : term.listProperties(property).toList()) {
                    Literal text = statement.getLiteral();
                    boolean tidy = text.getString().equals(text.getString().strip().replaceAll("\\s+", " "))
                            && !text.getString().isEmpty()
                            && text.getLanguage().equals("en");
                    boolean sentence = property.equals(RDFS.label) || text.getString().endsWith(".");
                    if (!tidy || !sentence) {
                        untidy.add(term.getLocalName() + ": " + text);
                    }
                }
            }
        }
        assertEquals(List.of(), untidy);
    }

    @Test
    void nothingIsNamedThatIsNotDeclared() {
        TreeSet<String> unknown = new TreeSet<>();
        MODEL.listStatements().forEachRemaining(statement -> {
            for (var node : List.of(statement.getPredicate(), statement.getObject())) {
                boolean own = node.isURIResource() && node.asResource().getURI().startsWith(CC.NS)
                        && node.asResource().getURI().length() > CC.NS.length();
                if (own && !node.asResource().inModel(MODEL).hasProperty(RDF.type)) {
                    unknown.add(node.asResource().getURI());
                }
            }
        });
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void noClassIsItsOwnAncestorAndNoneIsDeprecated() {
        List<String> faults = new ArrayList<>();
        for (Resource term : terms()) {
            if (term.hasProperty(RDFS.subClassOf, term) || term.hasProperty(RDFS.subPropertyOf, term)) {
                faults.add(term.getLocalName() + " lies below itself");
            }
            if (term.hasProperty(OWL2.deprecated) && MODEL.contains(null, null, term)) {
                faults.add(term.getLocalName() + " is deprecated and used");
            }
            if (term.hasProperty(RDF.type, OWL2.ObjectProperty) && term.hasProperty(RDF.type, OWL2.DatatypeProperty)) {
                faults.add(term.getLocalName() + " is two kinds of property");
            }
        }
        assertEquals(List.of(), faults);
    }
}
