package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.ClaimReader;
import io.github.counterclaim.publish.page.ClaimView;
import io.github.counterclaim.publish.page.Labels;
import io.github.counterclaim.publish.page.MapReader;
import io.github.counterclaim.publish.page.MapView;
import io.github.counterclaim.publish.page.NetworkReader;
import io.github.counterclaim.publish.page.NetworkView;
import io.github.counterclaim.publish.page.Ref;
import io.github.counterclaim.publish.page.TimelineReader;
import io.github.counterclaim.publish.page.TimelineView;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** The pictures of the whole data: timeline, network and map, each as a page with its table and as SVG by address. */
final class PictureResources {

    private static final int TIES = 60;
    private static final int MOST_TIES = 300;
    private static final int MOST_CLAIMS = 1_000_000;
    private static final String SVG = "image/svg+xml";
    private static final NetworkView NONE = new NetworkView(0, 0, List.of(), List.of(), List.of(), 0);
    private static final List<String> KINDS = List.of("event", "claim", "denial", "prediction");

    private final LiveData data;
    private final Links links;
    private final Pages pages;

    PictureResources(LiveData data, Links links, Pages pages) {
        this.data = data;
        this.links = links;
        this.pages = pages;
    }

    private interface Reader {
        byte[] read(Model model);
    }

    /** Answers with the events and dated claims; {@code actor} and {@code kind} limit them. */
    Reply timeline(Exchange exchange) {
        return reply(exchange, model -> {
            Resource actor = thing(exchange, "actor", model);
            String kind = exchange.parameter("kind");
            if (kind != null && !KINDS.contains(kind)) {
                throw new HttpProblem(400, "The parameter 'kind' is '" + kind + "'. Give one of " + String.join(", ", KINDS));
            }
            TimelineView view = new TimelineReader(new ClaimReader(model, links)).read(actor, kind);
            Map<String, @Nullable Object> values = picture(exchange, "timeline");
            values.put("timeline", view);
            values.put("actor", shortName(actor));
            values.put("kind", kind == null ? "" : kind);
            return values(exchange, "timeline", values);
        });
    }

    /** Answers with who does what to whom; {@code actor}, {@code relation} and {@code least} limit it. */
    Reply network(Exchange exchange) {
        return reply(exchange, model -> {
            Resource actor = thing(exchange, "actor", model);
            Resource from = thing(exchange, "from", model);
            Resource to = thing(exchange, "to", model);
            String relation = relation(exchange);
            int most = exchange.number("ties", TIES, MOST_TIES);
            int least = exchange.number("least", 1, MOST_CLAIMS);
            NetworkReader reader = new NetworkReader(new ClaimReader(model, links));
            boolean one = from != null && to != null && relation != null;
            NetworkReader.Choice choice = new NetworkReader.Choice(actor, one ? null : relation, least, most);
            NetworkReader.Pictures drawn = isSvg(exchange)
                    ? new NetworkReader.Pictures(reader.read(choice), NONE)
                    : reader.pictures(choice);
            List<ClaimView> claims = one ? reader.claims(from, relation, to) : List.of();
            Map<String, @Nullable Object> values = picture(exchange, "network");
            values.put("network", drawn.wide());
            values.put("narrow", drawn.narrow());
            values.put("relations", isSvg(exchange) ? List.of() : reader.relations());
            values.put("actor", shortName(actor));
            values.put("relation", relation == null ? "" : relation);
            values.put("least", least);
            values.put("claims", claims);
            values.put("tie", one ? tie(model, from, relation, to) : "");
            return values(exchange, "network", values);
        });
    }

    /** Answers with where it is said to happen. */
    Reply map(Exchange exchange) {
        return reply(exchange, model -> {
            Map<String, @Nullable Object> values = picture(exchange, "map");
            List<MapReader.Sheet> sheets = isSvg(exchange)
                    ? List.of(MapReader.Sheet.PAGE)
                    : List.of(MapReader.Sheet.PAGE, MapReader.Sheet.PHONE);
            List<MapView> drawn = new MapReader(model, links).read(sheets);
            values.put("map", drawn.get(0));
            values.put("narrow", drawn.get(drawn.size() - 1));
            return values(exchange, "map", values);
        });
    }

    private String tie(Model model, Resource from, String relation, Resource to) {
        Labels labels = new Labels(model, links);
        return String.join(" ", labels.label(from), labels.label(CC.resource(relation).inModel(model)), labels.label(to));
    }

    private String shortName(@Nullable Resource thing) {
        return thing == null ? "" : links.shortName(thing.getURI());
    }

    private static @Nullable String relation(Exchange exchange) {
        String relation = exchange.parameter("relation");
        if (relation != null && !relation.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new HttpProblem(400, "The parameter 'relation' is '" + relation + "'. Give a name of the vocabulary such as supplies");
        }
        return relation;
    }

    private @Nullable Resource thing(Exchange exchange, String parameter, Model model) {
        String value = exchange.parameter(parameter);
        if (value == null) {
            return null;
        }
        String iri = value.startsWith(links.base()) ? value : links.base() + "id/" + value;
        if (links.nameOf(iri).isEmpty()) {
            throw new HttpProblem(400, "The parameter '" + parameter + "' is '" + value + "'. Give a thing such as state/x");
        }
        return model.createResource(iri);
    }

    private static boolean isSvg(Exchange exchange) {
        return exchange.path().endsWith(".svg");
    }

    private Map<String, @Nullable Object> picture(Exchange exchange, String name) {
        Map<String, @Nullable Object> values = new HashMap<>();
        if (!isSvg(exchange)) {
            values.put("svg", new Ref("SVG", links.path(name + ".svg") + (exchange.query().isEmpty() ? "" : "?" + exchange.query())));
        }
        return values;
    }

    private byte[] values(Exchange exchange, String name, Map<String, @Nullable Object> values) {
        return isSvg(exchange) ? pages.svg(name, values) : pages.page(name, values);
    }

    private Reply reply(Exchange exchange, Reader reader) {
        if (!isSvg(exchange)) {
            exchange.negotiate(List.of(Format.HTML));
        }
        Snapshot now = data.current();
        byte[] body = now.read(reader::read);
        Reply reply = Reply.ok(isSvg(exchange) ? SVG : Format.HTML.contentType(), () -> body)
                .tagged(Iris.hash(new String(body, StandardCharsets.UTF_8)))
                .since(now.loaded())
                .kept(now.edition(), exchange.address());
        return isSvg(exchange) ? reply : reply.with("Vary", "Accept");
    }
}
