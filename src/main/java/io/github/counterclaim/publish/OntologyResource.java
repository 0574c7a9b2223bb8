package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.diagram.ClassDiagramReader;
import io.github.counterclaim.publish.page.Ref;
import io.github.counterclaim.store.BlankNodes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.jspecify.annotations.Nullable;

/** The vocabulary at {@code /ns}: as a page, or as data. */
final class OntologyResource implements io.github.counterclaim.publish.Resource {

    private static final List<Format> OFFERS =
            List.of(Format.TURTLE, Format.HTML, Format.JSONLD, Format.RDFXML, Format.NTRIPLES);

    /** The name of the ontology's file at the server. */
    private static final String FILE = "counterclaim";

    /** The ending of the picture of its classes. */
    private static final String PICTURE = ".svg";

    private final byte[] turtle;
    private final Model model;
    private final String version;
    private final Links links;
    private final Pages pages;
    private final DocumentWriter writer;
    private volatile byte @Nullable [] html;

    OntologyResource(Links links, Pages pages, DocumentWriter writer) {
        this.links = links;
        this.pages = pages;
        this.writer = writer;
        byte[] file = FileResources.read("/ontology/counterclaim.ttl");
        this.turtle = file == null ? new byte[0] : file;
        Model read = ModelFactory.createDefaultModel();
        RDFDataMgr.read(read, new ByteArrayInputStream(turtle), CC.NS, Lang.TURTLE);
        this.model = ModelFactory.createModelForGraph(BlankNodes.relabel(read.getGraph()));
        this.version = model.listObjectsOfProperty(OWL2.versionInfo).nextNode().asLiteral().getString();
    }

    /** Answers for {@code /ns}, {@code /ns/VERSION}, each of these with the ending of a format, and the context. */
    @Override
    public Reply answer(Exchange exchange) {
        List<String> segments = exchange.segments();
        String name = segments.isEmpty() ? FILE : segments.get(0);
        if (segments.size() == 1 && JsonLdWriter.CONTEXT.equals("ns/" + name)) {
            return context();
        }
        if (segments.size() == 1 && List.of(FILE + PICTURE, version + PICTURE).contains(name)) {
            return picture();
        }
        Optional<Format> ending = OFFERS.stream().filter(f -> name.endsWith("." + f.extension())).findFirst();
        String stem = ending.map(f -> name.substring(0, name.length() - f.extension().length() - 1)).orElse(name);
        if (segments.size() > 1 || !List.of(FILE, version).contains(stem)) {
            throw new HttpProblem(404, "There is no '" + String.join("/", segments) + "' of the vocabulary. It is at "
                    + links.path("ns") + ", its present version at " + links.path("ns/" + version));
        }
        return ending.isPresent() ? reply(ending.get()) : reply(exchange.negotiate(OFFERS)).with("Vary", "Accept");
    }

    private Reply reply(Format format) {
        // A page is also what its template makes of the vocabulary
        String tag = Iris.hash(new String(format == Format.HTML ? html() : turtle, StandardCharsets.UTF_8)) + format.extension();
        return Reply.ok(format.contentType(), () -> body(format))
                .tagged(tag)
                .with("Content-Location", links.path("ns/" + version + "." + format.extension()))
                .with("Link", signposts(format));
    }

    private String signposts(Format shown) {
        StringJoiner header = new StringJoiner(", ");
        for (Format format : OFFERS) {
            if (format != shown) {
                header.add("<" + links.path("ns/" + FILE + "." + format.extension()) + ">; rel=\"alternate\"; type=\""
                        + format.mediaType() + "\"");
            }
        }
        return header.add("<" + CC.NS.replaceFirst("#$", "") + ">; rel=\"canonical\"")
                .add("<" + links.path("ns/" + version) + ">; rel=\"version\"")
                .add("<" + DocumentWriter.LICENSE + ">; rel=\"license\"")
                .toString();
    }

    private Reply picture() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("classes", ClassDiagramReader.read(model, CC.NS));
        byte[] svg = pages.svg("classes", values);
        return Reply.whole("image/svg+xml", svg);
    }

    private static Reply context() {
        byte[] bytes = JsonLdWriter.contextFile();
        return Reply.whole(Format.JSONLD.contentType(), bytes)
                .with("Cache-Control", "public, max-age=86400");
    }

    private byte[] body(Format format) {
        return switch (format) {
            case HTML -> html();
            case TURTLE -> turtle;
            default -> writer.write(copy(), format);
        };
    }

    /** Made at the first request; the vocabulary does not change while the program runs. */
    private byte[] html() {
        byte[] made = html;
        if (made == null) {
            made = pages.ontology(page());
            html = made;
        }
        return made;
    }

    /** Writing sets prefixes, and this model serves many requests at once. */
    private Graph copy() {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, model.getGraph());
        return copy;
    }

    private OntologyPage page() {
        List<Ref> formats = OFFERS.stream().filter(format -> format != Format.HTML)
                .map(format -> new Ref(format.title(), links.path("ns/" + version + "." + format.extension()))).toList();
        return new OntologyReader(model, links).read(version, formats);
    }
}
