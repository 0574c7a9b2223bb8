package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Prefixes;
import io.github.counterclaim.publish.diagram.ClassDiagram;
import io.github.counterclaim.publish.diagram.ClassDiagramReader;
import io.github.counterclaim.publish.page.Labels;
import io.github.counterclaim.publish.page.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/** Makes the page of the vocabulary out of nothing but the vocabulary. */
final class OntologyReader {

    private static final Map<Property, String> FACTS = facts();

    private final Model model;
    private final Links links;

    OntologyReader(Model model, Links links) {
        this.model = model;
        this.links = links;
    }

    private static Map<Property, String> facts() {
        Map<Property, String> names = new LinkedHashMap<>();
        names.put(RDFS.subClassOf, "a kind of");
        names.put(RDFS.subPropertyOf, "a kind of");
        names.put(RDFS.domain, "said of");
        names.put(SchemaDO.domainIncludes, "said of");
        names.put(RDFS.range, "leads to");
        names.put(SchemaDO.rangeIncludes, "leads to");
        names.put(OWL2.inverseOf, "the other way round");
        names.put(CC.property("opposes"), "opposes");
        names.put(SKOS.inScheme, "one of");
        names.put(SKOS.closeMatch, "close to");
        return names;
    }

    /** Returns what the page shows; formats are the endings of the files that say the same. */
    OntologyPage read(String version, List<Ref> formats) {
        Resource ontology = model.listSubjectsWithProperty(RDF.type, OWL2.Ontology).next();
        Labels labels = new Labels(model, links);
        List<OntologyPage.Term> terms = model.listSubjects().toList().stream()
                .filter(OntologyReader::isOwn)
                .map(term -> term(term, labels))
                .sorted(Comparator.comparing(OntologyPage.Term::kind).thenComparing(OntologyPage.Term::name))
                .toList();
        ClassDiagram classes = ClassDiagramReader.read(model, CC.NS);
        int properties = (int) model.listSubjectsWithProperty(RDF.type, OWL2.ObjectProperty).filterKeep(OntologyReader::isOwn).toList().size();
        return new OntologyPage(
                first(ontology, DCTerms.title, RDFS.label),
                first(ontology, DCTerms.description, RDFS.comment),
                new Ref(version, links.path("ns/" + version)),
                formats,
                classes,
                properties - classes.properties(),
                links.path("ns/" + version + ".svg"),
                terms,
                texts(ontology, SKOS.changeNote).stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static boolean isOwn(RDFNode node) {
        return node.isURIResource() && node.asResource().getURI().startsWith(CC.NS)
                && node.asResource().getURI().length() > CC.NS.length();
    }

    private OntologyPage.Term term(Resource term, Labels labels) {
        Map<String, List<Ref>> facts = new LinkedHashMap<>();
        FACTS.forEach((property, name) -> term.listProperties(property).toList().stream()
                .filter(s -> s.getObject().isURIResource())
                .map(s -> ref(s.getResource()))
                .sorted(Comparator.comparing(Ref::label))
                .forEach(ref -> facts.computeIfAbsent(name, n -> new ArrayList<>()).add(ref)));
        return new OntologyPage.Term(
                term.getURI().substring(CC.NS.length()),
                kind(term),
                labels.label(term),
                first(term, RDFS.comment, SKOS.definition, DCTerms.description),
                facts.entrySet().stream().map(fact -> new OntologyPage.Fact(fact.getKey(), fact.getValue())).toList(),
                texts(term, SKOS.example));
    }

    private static Ref ref(Resource term) {
        if (isOwn(term)) {
            String name = term.getURI().substring(CC.NS.length());
            return new Ref("cc:" + name, "#" + name);
        }
        String shortName = Prefixes.map().entrySet().stream()
                .filter(prefix -> term.getURI().startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":" + term.getURI().substring(prefix.getValue().length()))
                .findFirst().orElse(term.getURI());
        return new Ref(shortName, term.getURI());
    }

    private static String kind(Resource term) {
        if (term.hasProperty(RDF.type, OWL2.Class) || term.hasProperty(RDF.type, RDFS.Class)) {
            return "Class";
        }
        boolean property = Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty, RDF.Property)
                .anyMatch(type -> term.hasProperty(RDF.type, type));
        return property ? "Property" : "Value";
    }

    private static List<String> texts(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .filter(s -> s.getObject().isLiteral())
                .map(Statement::getString)
                .sorted()
                .toList();
    }

    private static String first(Resource subject, Property... properties) {
        return Stream.of(properties)
                .map(subject::getProperty)
                .filter(s -> s != null && s.getObject().isLiteral())
                .map(Statement::getString)
                .findFirst()
                .orElse("");
    }
}
