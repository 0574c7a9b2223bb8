package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.graph.Prov;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** Writes the document that describes a thing. The document is not the thing: it has a licence and a date of its own. */
final class DocumentWriter {

    /** The licence of the data: what anybody may do with the descriptions. */
    static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    /** The vocabulary of pages of statements. */
    static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    private final Links links;
    private final JsonLdWriter json;

    DocumentWriter(Links links) {
        this.links = links;
        this.json = new JsonLdWriter(links.base());
    }

    /** Returns the bytes of a description in a format. */
    byte[] write(Description description, Links.Name name, Snapshot data, Format format) {
        if (format == Format.JSONLD) {
            return json.write(graph(description, name, data), new ReadingOrder(links.thing(name), links.document(name)));
        }
        OrderedRdf ordered = OrderedRdf.about(links.base(), links.thing(name), links.document(name));
        if (!format.hasGraphs()) {
            return ordered.write(graph(description, name, data), format);
        }
        DatasetGraph quads = description.quads();
        document(description, name, data).getGraph().find().forEachRemaining(quads.getDefaultGraph()::add);
        return ordered.write(quads, format);
    }

    /** Returns a description with what is said of its document, as triples. */
    Graph graph(Description description, Links.Name name, Snapshot data) {
        Graph triples = GraphFactory.createDefaultGraph();
        description.quads().find().forEachRemaining(quad -> triples.add(quad.asTriple()));
        document(description, name, data).getGraph().find().forEachRemaining(triples::add);
        return triples;
    }

    /** Returns the bytes of triples in a format of data. */
    byte[] write(Graph triples, Format format) {
        return format == Format.JSONLD
                ? json.write(triples, new ReadingOrder())
                : OrderedRdf.of(links.base()).write(triples, format);
    }

    /** Returns the bytes of quads in a format that has graphs. */
    byte[] write(DatasetGraph quads, Format format) {
        return OrderedRdf.of(links.base()).write(quads, format);
    }

    private Model document(Description description, Links.Name name, Snapshot data) {
        Model model = ModelFactory.createDefaultModel();
        String iri = links.document(name);
        String dataset = Iris.of(links.base()).dataset();
        Resource document = model.createResource(iri).addProperty(RDF.type, FOAF.Document);
        document.addProperty(FOAF.primaryTopic, model.createResource(links.thing(name)));
        document.addProperty(DCTerms.license, model.createResource(LICENSE));
        document.addProperty(VOID.inDataset, model.createResource(dataset));
        document.addProperty(Prov.wasGeneratedBy, model.createResource(dataset + "#publication"));
        String day = data.loaded().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        document.addProperty(DCTerms.modified, model.createTypedLiteral(day, XSDDatatype.XSDdate));
        addIncoming(document, description.incoming());
        return model;
    }

    private static void addIncoming(Resource document, Incoming incoming) {
        Model model = document.getModel();
        Resource all = model.createResource(document.getURI() + "#incoming", hydra("Collection"));
        all.addProperty(RDFS.label, "what leads to this thing", "en");
        all.addProperty(model.createProperty(HYDRA, "totalItems"), integer(incoming.things()));
        // A client that follows links along the vocabulary of collections finds what only the other end names
        incoming.shown().stream().map(Triple::getSubject).filter(Node::isURI).forEach(
                member -> all.addProperty(model.createProperty(HYDRA, "member"), model.createResource(member.getURI())));
        incoming.byProperty().forEach((property, count) -> {
            Resource part = model.createResource(all.getURI() + "-" + property.replaceFirst(".*[/#]", ""));
            part.addProperty(VOID.property, model.createResource(property));
            part.addProperty(VOID.triples, integer(count));
            all.addProperty(VOID.propertyPartition, part);
        });
        document.addProperty(DCTerms.hasPart, all);
        if (incoming.pages() > 1) {
            addView(document, all, incoming);
        }
    }

    private static void addView(Resource document, Resource all, Incoming incoming) {
        Model model = document.getModel();
        // The first page has an address of its own here: the document is more than a view of what leads to the thing
        Resource view = model.createResource(document.getURI() + "?page=" + incoming.page(), hydra("PartialCollectionView"));
        all.addProperty(model.createProperty(HYDRA, "view"), view);
        view.addProperty(model.createProperty(HYDRA, "itemsPerPage"), integer(Incoming.PAGE));
        Map<String, String> names = Map.of("first", "first", "prev", "previous", "next", "next", "last", "last");
        Signposts.pages(incoming).forEach((relation, page) -> view.addProperty(
                model.createProperty(HYDRA, names.get(relation)),
                model.createResource(document.getURI() + "?page=" + page)));
    }

    private static Resource hydra(String name) {
        return org.apache.jena.rdf.model.ResourceFactory.createResource(HYDRA + name);
    }

    private static org.apache.jena.rdf.model.Literal integer(long number) {
        return org.apache.jena.rdf.model.ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
