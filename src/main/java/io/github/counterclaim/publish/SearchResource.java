package io.github.counterclaim.publish;

import io.github.counterclaim.publish.page.Hit;
import io.github.counterclaim.publish.page.ListPage;
import io.github.counterclaim.publish.page.Ref;
import io.github.counterclaim.publish.page.SearchIndex;
import io.github.counterclaim.publish.query.ResultFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.jspecify.annotations.Nullable;

/** The search: as a page, as JSON for suggestions while a reader types, and as a list in RDF. */
final class SearchResource implements Resource {

    private static final int PAGE = 50;
    private static final int SUGGESTIONS = 8;
    private static final int FARTHEST = 1_000_000;
    private static final List<Offer> OFFERS = Stream.concat(
            Stream.of(ResultFormat.HTML, ResultFormat.PLAIN_JSON), Format.ofData().stream()).map(Offer.class::cast).toList();

    private final LiveData data;
    private final Links links;
    private final Pages pages;
    private final ListWriter writer;
    private final PerVersion<SearchIndex> index;

    SearchResource(LiveData data, Links links, Pages pages, ListWriter writer) {
        this.writer = writer;
        this.data = data;
        this.links = links;
        this.pages = pages;
        this.index = new PerVersion<>(now -> now.read(model -> SearchIndex.of(model, links)));
    }

    @Override
    public Reply answer(Exchange exchange) {
        Offer offer = "json".equals(exchange.parameter("format")) ? ResultFormat.PLAIN_JSON : exchange.negotiate(OFFERS);
        if (offer instanceof Format format) {
            return answer(exchange, format).with("Vary", "Accept");
        }
        String words = exchange.parameter("q");
        String type = exchange.parameter("type");
        Snapshot now = data.current();
        List<Hit> hits = hits(now, words, type);
        boolean json = offer == ResultFormat.PLAIN_JSON;
        byte[] body = json ? suggestions(hits) : page(exchange, words, type, hits);
        return Reply.whole(json ? "application/json" : Format.HTML.contentType(), body)
                .since(now.loaded())
                .with("Link", writer.links(place(words, type, exchange.number("offset", 0, FARTHEST)), Format.HTML))
                .with("Vary", "Accept");
    }

    /** Answers with what was found, as data. */
    Reply answer(Exchange exchange, Format format) {
        String words = exchange.parameter("q");
        String type = exchange.parameter("type");
        int offset = exchange.number("offset", 0, FARTHEST);
        Snapshot now = data.current();
        ListWriter.Place place = place(words, type, offset);
        return writer.reply(now, place, format, model -> {
            List<Hit> hits = hits(now, words, type);
            List<org.apache.jena.rdf.model.Resource> shown = hits.stream().skip(offset).limit(PAGE)
                    .map(hit -> model.createResource(links.base() + "id/" + hit.name()))
                    .toList();
            return new Listing("what was found", place.name(), place.parameters(), hits.size(), offset, PAGE, shown, Map.of());
        });
    }

    private List<Hit> hits(Snapshot now, @Nullable String words, @Nullable String type) {
        return words == null ? List.of() : index.of(now).find(words, type);
    }

    private static ListWriter.Place place(@Nullable String words, @Nullable String type, int offset) {
        return new ListWriter.Place("search", parameters(words, type), offset);
    }

    private static byte[] suggestions(List<Hit> hits) {
        JsonBuilder json = JsonBuilder.create().startObject().pair("total", hits.size()).key("results").startArray();
        hits.stream().limit(SUGGESTIONS).forEach(hit -> {
            json.startObject().pair("label", hit.self().label()).pair("type", hit.type().label()).pair("name", hit.name());
            String href = hit.self().href();
            if (href != null) {
                json.pair("href", href);
            }
            json.finishObject();
        });
        return (json.finishArray().finishObject().build() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] page(Exchange exchange, @Nullable String words, @Nullable String type, List<Hit> hits) {
        int offset = exchange.number("offset", 0, FARTHEST);
        List<Ref> kinds = new ArrayList<>();
        String chosen = "";
        for (SearchIndex.Kind kind : words == null ? List.<SearchIndex.Kind>of() : index.of(data.current()).kinds(words)) {
            String label = kind.label() + " " + kind.hits();
            kinds.add(new Ref(label, path(words, kind.name(), 0)));
            chosen = kind.name().equals(type) ? label : chosen;
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("page", new ListPage<>(
                hits.stream().skip(offset).limit(PAGE).toList(),
                hits.size(),
                offset,
                words,
                offset == 0 ? null : path(words, type, Math.max(0, offset - PAGE)),
                hits.size() > offset + PAGE ? path(words, type, offset + PAGE) : null));
        values.put("kinds", kinds);
        values.put("chosen", chosen);
        values.put("all", path(words, null, 0));
        return pages.page("search", values);
    }

    private String path(@Nullable String words, @Nullable String type, int offset) {
        Map<String, String> parameters = parameters(words, type);
        if (offset > 0) {
            parameters.put("offset", String.valueOf(offset));
        }
        return links.path("search") + Links.parameters(parameters);
    }

    private static Map<String, String> parameters(@Nullable String words, @Nullable String type) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", words == null ? "" : words);
        if (type != null) {
            parameters.put("type", type);
        }
        return parameters;
    }
}
