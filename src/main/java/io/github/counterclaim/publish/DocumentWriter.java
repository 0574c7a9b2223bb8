package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.graph.Prefixes;
import io.github.counterclaim.graph.Prov;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFWriter;
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

    private static final Map<String, String> PREFIXES = prefixes();

    private final Links links;
    private final JsonLdWriter json;

    DocumentWriter(Links links) {
        this.links = links;
        this.json = new JsonLdWriter(links.base());
    }

    /** Returns the bytes of a description in a format. */
    byte[] write(Description description, Links.Name name, Snapshot data, Format format) {
        if (!format.hasGraphs()) {
            return write(graph(description, name, data), format);
        }
        Model about = document(description, name, data);
        DatasetGraph quads = description.quads();
        about.getGraph().find().forEachRemaining(quads.getDefaultGraph()::add);
        PREFIXES.forEach(quads.prefixes()::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(quads).format(Objects.requireNonNull(format.rdf())).build().output(out);
        return out.toByteArray();
    }

    /** Returns a description with what is said of its document, as triples with prefixes. */
    Graph graph(Description description, Links.Name name, Snapshot data) {
        Graph triples = GraphFactory.createDefaultGraph();
        description.quads().find().forEachRemaining(quad -> triples.add(quad.asTriple()));
        document(description, name, data).getGraph().find().forEachRemaining(triples::add);
        triples.getPrefixMapping().setNsPrefixes(PREFIXES);
        return triples;
    }

    /** Returns the bytes of triples in a format of data; the graph is given prefixes. */
    byte[] write(Graph triples, Format format) {
        if (format == Format.JSONLD) {
            return json.write(triples);
        }
        triples.getPrefixMapping().setNsPrefixes(PREFIXES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(triples).format(Objects.requireNonNull(format.rdf())).build().output(out);
        return out.toByteArray();
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

    private static Map<String, String> prefixes() {
        Map<String, String> map = new LinkedHashMap<>(Prefixes.map());
        map.put("foaf", "http://xmlns.com/foaf/0.1/");
        map.put("hydra", HYDRA);
        map.put("dcat", "http://www.w3.org/ns/dcat#");
        map.put("spdx", "http://spdx.org/rdf/terms#");
        map.put("sd", "http://www.w3.org/ns/sparql-service-description#");
        map.put("sh", "http://www.w3.org/ns/shacl#");
        return map;
    }
}
