package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.Labels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The vocabulary at {@code /ns}: as a page, or as data. */
final class OntologyResource implements io.github.counterclaim.publish.Resource {

    private static final List<Format> OFFERS =
            List.of(Format.TURTLE, Format.HTML, Format.JSONLD, Format.RDFXML, Format.NTRIPLES);

    private final byte[] turtle;
    private final Model model = ModelFactory.createDefaultModel();
    private final Links links;
    private final Pages pages;

    OntologyResource(Links links, Pages pages) {
        this.links = links;
        this.pages = pages;
        byte[] file = FileResources.read("/ontology/counterclaim.ttl");
        this.turtle = file == null ? new byte[0] : file;
        RDFDataMgr.read(model, new ByteArrayInputStream(turtle), CC.NS, Lang.TURTLE);
    }

    @Override
    public Reply answer(Exchange exchange) {
        Format format = exchange.negotiate(OFFERS);
        String tag = Iris.hash(new String(turtle, java.nio.charset.StandardCharsets.UTF_8)) + format.extension();
        return Reply.ok(format.contentType(), () -> body(format)).tagged(tag).with("Vary", "Accept");
    }

    private byte[] body(Format format) {
        return switch (format) {
            case HTML -> pages.ontology(page());
            case TURTLE -> turtle;
            default -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                RDFWriter.source(model).format(Objects.requireNonNull(format.rdf())).build().output(out);
                yield out.toByteArray();
            }
        };
    }

    private OntologyPage page() {
        Labels labels = new Labels(model, links);
        List<OntologyPage.Term> terms = model.listSubjects().toList().stream()
                .filter(s -> s.isURIResource() && s.getURI().startsWith(CC.NS) && s.getURI().length() > CC.NS.length())
                .map(s -> new OntologyPage.Term(
                        s.getURI().substring(CC.NS.length()),
                        kind(s),
                        labels.label(s),
                        first(s, RDFS.comment, SKOS.definition, DCTerms.description)))
                .sorted(Comparator.comparing(OntologyPage.Term::kind).thenComparing(OntologyPage.Term::name))
                .toList();
        Resource ontology = model.listSubjectsWithProperty(RDF.type, OWL.Ontology).nextOptional()
                .orElse(model.createResource(CC.NS));
        return new OntologyPage(
                first(ontology, DCTerms.title, RDFS.label),
                first(ontology, DCTerms.description, RDFS.comment),
                terms);
    }

    private static String kind(Resource term) {
        if (term.hasProperty(RDF.type, OWL.Class) || term.hasProperty(RDF.type, RDFS.Class)) {
            return "Class";
        }
        boolean property = Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, RDF.Property)
                .anyMatch(type -> term.hasProperty(RDF.type, type));
        return property ? "Property" : "Value";
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
