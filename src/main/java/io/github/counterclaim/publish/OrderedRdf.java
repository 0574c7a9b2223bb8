package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Prefixes;
import io.github.counterclaim.store.format.JsonLdStream;
import io.github.counterclaim.store.format.RdfXmlStream;
import io.github.counterclaim.store.format.TurtleStream;
import io.github.counterclaim.store.format.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes statements in the {@linkplain ReadingOrder order in which people read} and with the short names that they use,
 * so that the same statements give the same bytes. Turtle and TriG with nodes that have no address are left to Jena,
 * which sets such nodes where they are used.
 */
final class OrderedRdf {

    private static final Map<String, String> PREFIXES = prefixes();

    /** What Turtle writes without naming the type. */
    private static final Set<String> BARE = Set.of(
            XSDDatatype.XSDstring.getURI(), XSDDatatype.XSDinteger.getURI(), XSDDatatype.XSDdecimal.getURI(),
            XSDDatatype.XSDdouble.getURI(), XSDDatatype.XSDboolean.getURI(),
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");

    private final String things;
    private final ReadingOrder order;
    private final Map<String, String> own;

    private OrderedRdf(String base, ReadingOrder order, Map<String, String> own) {
        this.things = base + "id/";
        this.order = order;
        this.own = own;
    }

    /** Makes a writer of documents that are about nothing in particular. */
    static OrderedRdf of(String base) {
        return new OrderedRdf(base, new ReadingOrder(), Map.of());
    }

    /** Makes a writer of the document about a topic, whose parts and whose document's parts get short names. */
    static OrderedRdf about(String base, String topic, String document) {
        return new OrderedRdf(base, new ReadingOrder(topic, document), Map.of("this", topic + "#", "doc", document + "#"));
    }

    /** Returns a graph as bytes. */
    byte[] write(Graph graph, Format format) {
        return write(DatasetGraphFactory.wrap(graph), format);
    }

    /** Returns quads as bytes; those of the default graph come first. JSON-LD carries the context with it. */
    byte[] write(DatasetGraph quads, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> used = used(quads);
        boolean turtle = format == Format.TURTLE || format == Format.TRIG;
        if (turtle && Iter.asStream(quads.find()).anyMatch(OrderedRdf::hasBlank)) {
            pretty(quads, used, format, out);
            return out.toByteArray();
        }
        if (format == Format.RDFXML) {
            quads.find().forEachRemaining(OrderedRdf::requireXml);
        }
        StreamRDF sink = switch (format) {
            case RDFXML -> new RdfXmlStream(new OutputStreamWriter(out, StandardCharsets.UTF_8), withRdf(used));
            case TURTLE, TRIG -> new TurtleStream(new OutputStreamWriter(out, StandardCharsets.UTF_8), used);
            case JSONLD -> new JsonLdStream(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            default -> StreamRDFWriter.getWriterStream(out, Objects.requireNonNull(format.rdf()));
        };
        sink.start();
        sorted(quads.getDefaultGraph()).forEach(sink::triple);
        Iter.asStream(quads.listGraphNodes()).sorted(order::compareGraphs)
                .forEach(name -> sorted(quads.getGraph(name)).forEach(triple -> sink.quad(Quad.create(name, triple))));
        sink.finish();
        return out.toByteArray();
    }

    private static Map<String, String> withRdf(Map<String, String> used) {
        Map<String, String> all = new LinkedHashMap<>(used);
        all.putIfAbsent("rdf", RDF.getURI());
        return all;
    }

    /** A dump leaves out what XML cannot hold; whoever asks for one document is told to take another format. */
    private static void requireXml(Quad quad) {
        Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject()).forEach(term -> {
            if (term.isURI() && !IRIx.create(term.getURI()).isReference()) {
                throw new IRIException("Relative: " + term);
            }
            if (term.isLiteral() && !XmlText.canHold(term.getLiteralLexicalForm())) {
                throw new CannotEncodeCharacterException('\uFFFD', "XML");
            }
        });
    }

    private List<Triple> sorted(Graph graph) {
        return sorted(graph.find()).toList();
    }

    private Stream<Triple> sorted(Iterator<Triple> triples) {
        return Iter.asStream(triples).sorted(order);
    }

    private static void pretty(DatasetGraph quads, Map<String, String> used, Format format, ByteArrayOutputStream out) {
        if (format.hasGraphs()) {
            used.forEach(quads.prefixes()::add);
            RDFWriter.source(quads).format(Objects.requireNonNull(format.rdf())).build().output(out);
            return;
        }
        Graph graph = GraphFactory.createDefaultGraph();
        quads.getDefaultGraph().find().forEachRemaining(graph::add);
        graph.getPrefixMapping().setNsPrefixes(used);
        RDFWriter.source(graph).format(Objects.requireNonNull(format.rdf())).build().output(out);
    }

    private static boolean hasBlank(Quad quad) {
        return quad.getSubject().isBlank() || quad.getObject().isBlank();
    }

    /** The short names that the statements have a use for: first those of vocabularies, then those of things. */
    private Map<String, String> used(DatasetGraph quads) {
        Set<String> namespaces = new TreeSet<>();
        quads.find().forEachRemaining(quad -> {
            Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject()).forEach(term -> addNamespace(term, namespaces));
            // As a predicate it is written as one letter
            if (!quad.getPredicate().equals(RDF.type.asNode())) {
                addNamespace(quad.getPredicate(), namespaces);
            }
        });
        Map<String, String> used = new LinkedHashMap<>();
        PREFIXES.forEach((prefix, namespace) -> {
            if (namespaces.contains(namespace)) {
                used.put(prefix, namespace);
            }
        });
        namespaces.stream().filter(n -> n.startsWith(things)).forEach(namespace -> {
            String kind = namespace.substring(things.length(), namespace.length() - 1);
            if (kind.matches("[a-z]+")) {
                used.putIfAbsent(kind, namespace);
            }
        });
        new TreeMap<>(own).descendingMap().forEach((prefix, namespace) -> {
            if (namespaces.contains(namespace)) {
                used.put(prefix, namespace);
            }
        });
        return used;
    }

    private static void addNamespace(Node term, Set<String> namespaces) {
        String name = term.isURI() ? term.getURI() : term.isLiteral() ? term.getLiteralDatatypeURI() : "";
        if (!term.isLiteral() || !BARE.contains(name)) {
            int end = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'));
            namespaces.add(name.substring(0, end + 1));
        }
    }

    private static Map<String, String> prefixes() {
        Map<String, String> map = new LinkedHashMap<>(Prefixes.map());
        map.put("foaf", "http://xmlns.com/foaf/0.1/");
        map.put("hydra", DocumentWriter.HYDRA);
        map.put("dcat", "http://www.w3.org/ns/dcat#");
        map.put("spdx", "http://spdx.org/rdf/terms#");
        map.put("sd", "http://www.w3.org/ns/sparql-service-description#");
        map.put("sh", "http://www.w3.org/ns/shacl#");
        map.put("vann", "http://purl.org/vocab/vann/");
        map.put("tree", "https://w3id.org/tree#");
        map.put("ldes", "https://w3id.org/ldes#");
        map.put("as", "https://www.w3.org/ns/activitystreams#");
        return Collections.unmodifiableMap(map);
    }
}
