package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Things and the documents that describe them: {@code /id/} redirects, {@code /data/} and {@code /page/} answer. */
final class ThingResources {

    /** Part of every validator: raise it when the same data is written or laid out in another way. */
    private static final String LAYOUT = "7";

    private static final int LAST_PAGE = 10_000_000;

    private final LiveData data;
    private final Links links;
    private final Signposts signposts;
    private final Pages pages;
    private final DocumentWriter writer;

    ThingResources(LiveData data, Links links, Pages pages, DocumentWriter writer) {
        this.data = data;
        this.links = links;
        this.signposts = new Signposts(links);
        this.pages = pages;
        this.writer = writer;
    }

    /** Answers for the thing itself: 303, since a thing cannot be sent. */
    Reply thing(Exchange exchange) {
        Links.Name name = name(exchange.segments());
        if (hasSlash(exchange)) {
            return withoutSlash(exchange);
        }
        Optional<Format> ending = ending(name.slug());
        if (ending.isPresent()) {
            Links.Name bare = bare(name, ending.get());
            requireKnown(data.current(), bare);
            return Reply.redirect(303, links.document(bare, ending.get())).with("Link", signposts.ofThing(bare));
        }
        requireKnown(data.current(), name);
        return Reply.redirect(303, links.document(name, negotiate(exchange, name)))
                .with("Vary", "Accept")
                .with("Link", signposts.ofThing(name));
    }

    /** Answers with data, in the format that the address ends in; without an ending it redirects to one that does. */
    Reply document(Exchange exchange) {
        Links.Name name = name(exchange.segments());
        if (hasSlash(exchange)) {
            return withoutSlash(exchange);
        }
        int page = exchange.number("page", 1, LAST_PAGE);
        if (page == 0) {
            throw new HttpProblem(404, "Pages are counted from 1");
        }
        Optional<Format> ending = ending(name.slug());
        if (ending.isEmpty()) {
            requireKnown(data.current(), name);
            return Reply.redirect(302, page(links.document(name, negotiate(exchange, name)), page)).with("Vary", "Accept");
        }
        Format format = ending.get();
        Links.Name bare = bare(name, format);
        Snapshot now = data.current();
        if (format == Format.HTML) {
            requireKnown(now, bare);
            return Reply.redirect(302, links.document(bare, format));
        }
        return Reply.made(format.contentType(), () -> write(now, bare, format, page))
                .tagged(tag(now, bare, format, page))
                .since(now.loaded())
                .with("Link", signposts.ofDocument(bare, format, page))
                .kept(now.edition(), local(Signposts.page(links.document(bare, format), page)));
    }

    private static boolean hasSlash(Exchange exchange) {
        return exchange.path().endsWith("/");
    }

    /** A thing has one address; who sets a slash after it is told for good. */
    private Reply withoutSlash(Exchange exchange) {
        String path = exchange.path().replaceAll("^/+|/+$", "");
        return Reply.redirect(301, links.path(path) + (exchange.query().isEmpty() ? "" : "?" + exchange.query()));
    }

    private static String page(String path, int page) {
        return path.startsWith("/page/") ? path : Signposts.page(path, page);
    }

    /** A path as this server sees it: a proxy may have taken away what stands before. */
    private String local(String path) {
        return "/" + path.substring(links.path("").length());
    }

    /** Answers with a page for people. */
    Reply page(Exchange exchange) {
        Links.Name name = name(exchange.segments());
        if (hasSlash(exchange)) {
            return withoutSlash(exchange);
        }
        Snapshot now = data.current();
        return Reply.ok(Format.HTML.contentType(), () -> {
                    requireKnown(now, name);
                    return pages.thing(now, name);
                })
                .tagged(tag(now, name, Format.HTML, 1))
                .since(now.loaded())
                .with("Link", signposts.ofDocument(name, Format.HTML, 1))
                .kept(now.edition(), local(links.document(name, Format.HTML)));
    }

    private Reply.Content write(Snapshot now, Links.Name name, Format format, int page) {
        Description description =
                now.readQuads(quads -> Description.of(quads, links.thing(name), page, format.hasGraphs()));
        if (description.isEmpty()) {
            throw unknown(name);
        }
        if (page > description.incoming().pages()) {
            throw new HttpProblem(404, "The description of '" + links.thing(name) + "' has "
                    + description.incoming().pages() + " pages, not " + page);
        }
        Map<String, String> more = signposts.ofPages(name, format, description.incoming());
        return new Reply.Content(writer.write(description, name, now, format), more);
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
        String extension = slug.substring(dot + 1);
        return dot <= 0 ? Optional.empty()
                : Stream.of(Format.values()).filter(f -> f.extension().equals(extension)).findFirst();
    }

    private static Links.Name bare(Links.Name name, Format ending) {
        String slug = name.slug();
        return new Links.Name(name.kind(), slug.substring(0, slug.length() - ending.extension().length() - 1));
    }

    private Format negotiate(Exchange exchange, Links.Name name) {
        return Negotiation.best(exchange.accept(), List.of(Format.values())).orElseThrow(() -> new HttpProblem(
                        406, "None of the formats that the Accept header names is offered. Ask for one of those listed")
                .withAlternates(signposts.alternatives(name))
                .withHeader("Link", signposts.ofThing(name)));
    }

    private void requireKnown(Snapshot now, Links.Name name) {
        Node node = NodeFactory.createURI(links.thing(name));
        if (!now.readQuads(quads -> isKnown(quads.getDefaultGraph(), node))) {
            throw unknown(name);
        }
    }

    private HttpProblem unknown(Links.Name name) {
        String iri = links.thing(name);
        String search = ". Search for its name: " + links.path("search");
        return data.tombstone(iri)
                .map(stone -> new HttpProblem(410, "The data had '" + iri + "'"
                        + (stone.label() == null ? "" : " (" + stone.label() + ")") + " up to version "
                        + stone.version() + ", until " + stone.gone().atOffset(ZoneOffset.UTC).toLocalDate()
                        + ", and has it no more" + search).withTombstone(stone))
                .orElseGet(() -> new HttpProblem(404, "The data says nothing of '" + iri + "'" + search));
    }

    private static boolean isKnown(Graph union, Node node) {
        return union.contains(node, Node.ANY, Node.ANY) || union.contains(Node.ANY, Node.ANY, node);
    }

    /** The day stands in the document; everything else in it follows from the version of the data. */
    private String tag(Snapshot now, Links.Name name, Format format, int page) {
        String key = String.join("|", now.version(), links.thing(name), format.name(), LAYOUT,
                now.loaded().atOffset(ZoneOffset.UTC).toLocalDate().toString(), String.valueOf(page));
        return Iris.hash(key) + Iris.hash(key + "|");
    }
}
