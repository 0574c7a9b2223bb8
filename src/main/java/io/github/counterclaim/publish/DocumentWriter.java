package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Prefixes;
import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
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

/** Writes the document that describes a thing. The document is not the thing: it has a licence and a date of its own. */
final class DocumentWriter {

    /** The licence of the data: what anybody may do with the descriptions. */
    static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    private static final Map<String, String> PREFIXES = prefixes();

    private DocumentWriter() {}

    /** Returns the bytes of a description in a format. */
    static byte[] write(Description description, Links links, Links.Name name, Snapshot data, Format format) {
        Model about = document(description, links, name, data);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.hasGraphs()) {
            DatasetGraph quads = description.quads();
            about.getGraph().find().forEachRemaining(quads.getDefaultGraph()::add);
            PREFIXES.forEach(quads.prefixes()::add);
            RDFWriter.source(quads).format(format.rdf()).build().output(out);
        } else {
            Graph triples = GraphFactory.createDefaultGraph();
            description.quads().find().forEachRemaining(quad -> triples.add(quad.asTriple()));
            about.getGraph().find().forEachRemaining(triples::add);
            triples.getPrefixMapping().setNsPrefixes(PREFIXES);
            RDFWriter.source(triples).format(format.rdf()).build().output(out);
        }
        return out.toByteArray();
    }

    private static Model document(Description description, Links links, Links.Name name, Snapshot data) {
        Model model = ModelFactory.createDefaultModel();
        String iri = links.document(name);
        Resource document = model.createResource(iri).addProperty(RDF.type, FOAF.Document);
        document.addProperty(FOAF.primaryTopic, model.createResource(links.thing(name)));
        document.addProperty(DCTerms.license, model.createResource(LICENSE));
        String day = data.loaded().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        document.addProperty(DCTerms.modified, model.createTypedLiteral(day, XSDDatatype.XSDdate));
        Resource incoming = model.createResource(iri + "#incoming");
        incoming.addProperty(RDF.type, model.createResource(HYDRA + "Collection"));
        incoming.addProperty(RDFS.label, "statements that lead to this thing", "en");
        incoming.addProperty(
                model.createProperty(HYDRA, "totalItems"),
                model.createTypedLiteral(Long.toString(description.incoming()), XSDDatatype.XSDinteger));
        document.addProperty(DCTerms.hasPart, incoming);
        return model;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> map = new LinkedHashMap<>(Prefixes.map());
        map.put("foaf", "http://xmlns.com/foaf/0.1/");
        map.put("hydra", HYDRA);
        return map;
    }
}
