package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Things and the documents that describe them: {@code /id/} redirects, {@code /data/} and {@code /page/} answer. */
final class ThingResources {

    /** Part of every validator: raise it when the same data is written or laid out in another way. */
    private static final String LAYOUT = "2";

    private final LiveData data;
    private final Links links;
    private final Pages pages;

    ThingResources(LiveData data, Links links, Pages pages) {
        this.data = data;
        this.links = links;
        this.pages = pages;
    }

    /** Answers for the thing itself: 303, since a thing cannot be sent. */
    Reply thing(Exchange exchange) {
        Links.Name name = name(exchange.segments());
        Optional<Format> ending = ending(name.slug());
        if (ending.isPresent()) {
            Links.Name bare = bare(name, ending.get());
            requireKnown(bare);
            return Reply.redirect(303, links.document(bare, ending.get())).with("Link", alternates(bare));
        }
        requireKnown(name);
        return Reply.redirect(303, links.document(name, negotiate(exchange, name)))
                .with("Vary", "Accept")
                .with("Link", alternates(name));
    }

    /** Answers with data, in the format that the address ends in; without an ending it redirects to one that does. */
    Reply document(Exchange exchange) {
        Links.Name name = name(exchange.segments());
        Optional<Format> ending = ending(name.slug());
        if (ending.isEmpty()) {
            requireKnown(name);
            return Reply.redirect(302, links.document(name, negotiate(exchange, name))).with("Vary", "Accept");
        }
        Format format = ending.get();
        Links.Name bare = bare(name, format);
        Snapshot now = data.current();
        requireKnown(now, bare);
        return Reply.ok(format.contentType(), () -> write(now, bare, format))
                .tagged(tag(now, bare, format))
                .with("Link", documentLinks(bare, format));
    }

    /** Answers with a page for people. */
    Reply page(Exchange exchange) {
        Links.Name name = name(exchange.segments());
        Snapshot now = data.current();
        requireKnown(now, name);
        return Reply.ok(Format.HTML.contentType(), () -> pages.thing(now, name))
                .tagged(tag(now, name, Format.HTML))
                .with("Link", documentLinks(name, Format.HTML));
    }

    private byte[] write(Snapshot now, Links.Name name, Format format) {
        Description description = now.readQuads(quads -> Description.of(quads, links.thing(name)));
        return DocumentWriter.write(description, links, name, now, format);
    }

    private static Links.Name name(List<String> segments) {
        if (segments.size() != 2 || !segments.get(0).matches("[a-z]+") || !segments.get(1).matches("[A-Za-z0-9._~-]+")) {
            throw new HttpProblem(404, "'" + String.join("/", segments)
                    + "' names nothing. An address reads id/{kind}/{slug}, for example id/state/iran");
        }
        return new Links.Name(segments.get(0), segments.get(1));
    }

    private static Optional<Format> ending(String slug) {
        int dot = slug.lastIndexOf('.');
        return dot <= 0 ? Optional.empty() : Format.ofExtension(slug.substring(dot + 1));
    }

    private static Links.Name bare(Links.Name name, Format ending) {
        String slug = name.slug();
        return new Links.Name(name.kind(), slug.substring(0, slug.length() - ending.extension().length() - 1));
    }

    private Format negotiate(Exchange exchange, Links.Name name) {
        return Negotiation.best(exchange.accept(), List.of(Format.values())).orElseThrow(() -> new HttpProblem(
                        406, "None of the formats that the Accept header names is offered. Ask for one of those listed")
                .withAlternates(List.of(Format.values()).stream()
                        .map(f -> f.mediaType() + " " + links.document(name, f)).toList())
                .withHeader("Link", alternates(name)));
    }

    private void requireKnown(Links.Name name) {
        requireKnown(data.current(), name);
    }

    private void requireKnown(Snapshot now, Links.Name name) {
        Node node = NodeFactory.createURI(links.thing(name));
        if (!now.readQuads(quads -> isKnown(quads, node))) {
            throw new HttpProblem(404, "The data says nothing of '" + links.thing(name)
                    + "'. Search for its name: " + links.path("search"));
        }
    }

    private static boolean isKnown(DatasetGraph quads, Node node) {
        return quads.findNG(Node.ANY, node, Node.ANY, Node.ANY).hasNext()
                || quads.findNG(Node.ANY, Node.ANY, Node.ANY, node).hasNext();
    }

    private String tag(Snapshot now, Links.Name name, Format format) {
        String key = String.join("|", now.version(), links.thing(name), format.name(), LAYOUT);
        return Iris.hash(key) + Iris.hash(key + "|");
    }

    private String alternates(Links.Name name) {
        StringJoiner header = new StringJoiner(", ");
        for (Format format : Format.values()) {
            header.add(link(links.document(name, format), "alternate", format));
        }
        return header.toString();
    }

    private String documentLinks(Links.Name name, Format shown) {
        StringJoiner header = new StringJoiner(", ");
        header.add(link(links.document(name, shown), "canonical", shown));
        for (Format format : Format.values()) {
            if (format != shown) {
                header.add(link(links.document(name, format), "alternate", format));
            }
            if (format != shown && format == Format.TURTLE) {
                header.add(link(links.document(name, format), "describedby", format));
            }
        }
        header.add("<" + links.thing(name) + ">; rel=\"http://xmlns.com/foaf/0.1/primaryTopic\"");
        return header.add("<" + DocumentWriter.LICENSE + ">; rel=\"license\"").toString();
    }

    private static String link(String target, String relation, Format format) {
        return "<" + target + ">; rel=\"" + relation + "\"; type=\"" + format.mediaType() + "\"";
    }
}
