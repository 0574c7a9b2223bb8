package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Answers single triple patterns over all graphs, page by page, with a count and the form to ask the next, as
 * <a href="https://linkeddatafragments.org/specification/triple-pattern-fragments/">Triple Pattern Fragments</a> has
 * it: clients join on their side, and the server never computes more than one page.
 */
final class FragmentResource implements io.github.counterclaim.publish.Resource {

    static final int PAGE = 100;

    /** Where counting ends; a larger count is an estimate from below, which the specification allows. */
    private static final int MOST_COUNTED = 1_000_000;

    private static final int LAST_PAGE = 100_000_000;
    private static final List<String> PARTS = List.of("subject", "predicate", "object");
    private static final List<Format> OFFERS = List.of(
            Format.TRIG, Format.NQUADS, Format.TURTLE, Format.NTRIPLES, Format.JSONLD, Format.RDFXML);

    private record Fragment(List<Triple> triples, long total) {}

    private final LiveData data;
    private final Links links;
    private final DocumentWriter writer;
    private final TriplePattern patterns;
    private final PerVersion<Long> sizes = new PerVersion<>(now -> now.readQuads(
            quads -> (long) quads.getDefaultGraph().size()));

    FragmentResource(LiveData data, Links links, DocumentWriter writer) {
        this.data = data;
        this.links = links;
        this.writer = writer;
        this.patterns = new TriplePattern(links.base());
    }

    @Override
    public Reply answer(Exchange exchange) {
        Format format = exchange.negotiate(OFFERS);
        Triple pattern = patterns.of(
                exchange.parameter("subject"), exchange.parameter("predicate"), exchange.parameter("object"));
        int page = Math.max(1, exchange.number("page", 1, LAST_PAGE));
        String address = address(exchange);
        Snapshot now = data.current();
        String key = String.join("|", now.version(), address, String.valueOf(page), format.name());
        return Reply.made(format.contentType(), () -> content(now, pattern, address, page, format))
                .taggedBy(key)
                .since(now.loaded())
                .with("Vary", "Accept");
    }

    /** Returns the address without the page, as the client wrote it: by that it finds what is said of the fragment. */
    private String address(Exchange exchange) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String parameter : exchange.query().split("&")) {
            if (!parameter.isEmpty() && !parameter.startsWith("page=")) {
                query.add(parameter);
            }
        }
        StringBuilder address = new StringBuilder(links.base() + "fragments");
        // What may not stand in an address is encoded, whether the client did so or not
        query.toString().codePoints().forEach(c -> address.append(
                c <= ' ' || c > '~' || "<>\"{}|\\^`".indexOf(c) >= 0 ? Links.segment(Character.toString(c)) : Character.toString(c)));
        return address.toString();
    }

    private Reply.Content content(Snapshot now, Triple pattern, String address, int page, Format format) {
        Fragment fragment = read(now, pattern, page);
        if (page > 1 && fragment.triples.isEmpty()) {
            throw new HttpProblem(404, "The fragment ends before page " + page + ": it has " + fragment.total + " triples, " + PAGE + " on a page");
        }
        Model controls = controls(fragment, address, page);
        byte[] bytes = format.hasGraphs()
                ? writer.write(withGraphs(fragment, controls, address, page), format)
                : writer.write(together(fragment, controls), format);
        StringJoiner header = new StringJoiner(", ");
        pages(fragment, page).forEach((relation, number) ->
                header.add("<" + page(address, number) + ">; rel=\"" + relation + "\""));
        return new Reply.Content(bytes, Map.of("Link", header.toString()));
    }

    private Fragment read(Snapshot now, Triple pattern, int page) {
        if (!pattern.getSubject().equals(Node.ANY) && pattern.getSubject().isLiteral()
                || !pattern.getPredicate().equals(Node.ANY) && !pattern.getPredicate().isURI()) {
            return new Fragment(List.of(), 0);
        }
        return now.readQuads(quads -> {
            Graph union = quads.getDefaultGraph();
            long skipped = (page - 1L) * PAGE;
            List<Triple> here = Iter.asStream(union.find(pattern)).skip(skipped).limit(PAGE).map(patterns::named).toList();
            boolean all = pattern.equals(Triple.ANY);
            long total = all ? sizes.of(now) : Iter.asStream(union.find(pattern)).limit(MOST_COUNTED).count();
            return new Fragment(here, here.isEmpty() ? total : Math.max(total, skipped + here.size()));
        });
    }

    private static Map<String, Integer> pages(Fragment fragment, int page) {
        Map<String, Integer> pages = new java.util.LinkedHashMap<>();
        pages.put("first", 1);
        if (page > 1) {
            pages.put("prev", page - 1);
        }
        if (fragment.total > (long) page * PAGE) {
            pages.put("next", page + 1);
        }
        return pages;
    }

    private static String page(String address, int number) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }

    private Model controls(Fragment fragment, String address, int number) {
        Model model = ModelFactory.createDefaultModel();
        Resource dataset = model.createResource(Iris.of(links.base()).dataset(), VOID.Dataset);
        Resource whole = model.createResource(address);
        Resource page = model.createResource(number == 1 ? address : page(address, number), hydra("PartialCollectionView"));
        dataset.addProperty(RDF.type, hydra("Collection")).addProperty(VOID.subset, whole);
        dataset.addProperty(property("search"), search(model));
        if (number > 1) {
            whole.addProperty(VOID.subset, page);
        }
        page.addProperty(DCTerms.source, dataset)
                .addProperty(VOID.triples, number(fragment.total))
                .addProperty(property("totalItems"), number(fragment.total))
                .addProperty(property("itemsPerPage"), number(PAGE));
        Map<String, String> names = Map.of("first", "first", "prev", "previous", "next", "next");
        pages(fragment, number).forEach((relation, other) ->
                page.addProperty(property(names.get(relation)), model.createResource(page(address, other))));
        return model;
    }

    private Resource search(Model model) {
        Resource search = model.createResource(links.base() + "fragments#search", hydra("IriTemplate"))
                .addProperty(property("template"), links.base() + "fragments{?subject,predicate,object}")
                .addProperty(property("variableRepresentation"), hydra("ExplicitRepresentation"));
        List<Property> properties = List.of(RDF.subject, RDF.predicate, RDF.object);
        for (int i = 0; i < PARTS.size(); i++) {
            search.addProperty(property("mapping"), model.createResource(links.base() + "fragments#" + PARTS.get(i))
                    .addProperty(property("variable"), PARTS.get(i))
                    .addProperty(property("property"), properties.get(i)));
        }
        return search;
    }

    private static Graph together(Fragment fragment, Model controls) {
        Graph graph = GraphFactory.createDefaultGraph();
        fragment.triples.forEach(graph::add);
        controls.getGraph().find().forEachRemaining(graph::add);
        return graph;
    }

    /** The controls stand in a graph of their own, so that no client takes them for data. */
    private static DatasetGraph withGraphs(Fragment fragment, Model controls, String address, int page) {
        DatasetGraph quads = DatasetGraphFactory.create();
        Node metadata = NodeFactory.createURI(address + "#metadata");
        fragment.triples.forEach(quads.getDefaultGraph()::add);
        controls.getGraph().find().forEachRemaining(t -> quads.add(metadata, t.getSubject(), t.getPredicate(), t.getObject()));
        String here = page == 1 ? address : page(address, page);
        quads.add(metadata, metadata, FOAF.primaryTopic.asNode(), NodeFactory.createURI(here));
        return quads;
    }

    private static Resource hydra(String name) {
        return org.apache.jena.rdf.model.ResourceFactory.createResource(DocumentWriter.HYDRA + name);
    }

    private static Property property(String name) {
        return org.apache.jena.rdf.model.ResourceFactory.createProperty(DocumentWriter.HYDRA, name);
    }

    private static org.apache.jena.rdf.model.Literal number(long value) {
        return org.apache.jena.rdf.model.ResourceFactory.createTypedLiteral(
                Long.toString(value), XSDDatatype.XSDinteger);
    }
}
