package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.Hit;
import io.github.counterclaim.publish.page.ListPage;
import io.github.counterclaim.publish.page.SearchIndex;
import io.github.counterclaim.publish.query.ResultFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonBuilder;
import org.jspecify.annotations.Nullable;

/** The search: as a page, and as JSON for suggestions while a reader types. */
final class SearchResource implements Resource {

    private static final int PAGE = 50;
    private static final int SUGGESTIONS = 8;
    private static final int FARTHEST = 1_000_000;

    private record Made(String version, SearchIndex index) {}

    private final LiveData data;
    private final Links links;
    private final Pages pages;
    private volatile @Nullable Made made;

    SearchResource(LiveData data, Links links, Pages pages) {
        this.data = data;
        this.links = links;
        this.pages = pages;
    }

    @Override
    public Reply answer(Exchange exchange) {
        String words = exchange.parameter("q");
        String type = exchange.parameter("type");
        List<Hit> hits = words == null ? List.of() : index().find(words, type);
        boolean json = "json".equals(exchange.parameter("format"))
                || exchange.negotiate(List.of(ResultFormat.HTML, ResultFormat.PLAIN_JSON)) == ResultFormat.PLAIN_JSON;
        byte[] body = json ? suggestions(hits) : page(exchange, words, hits);
        return Reply.ok(json ? "application/json" : Format.HTML.contentType(), () -> body)
                .tagged(Iris.hash(new String(body, StandardCharsets.UTF_8)))
                .with("Vary", "Accept");
    }

    private SearchIndex index() {
        Snapshot now = data.current();
        Made known = made;
        if (known == null || !known.version().equals(now.version())) {
            known = new Made(now.version(), now.read(model -> SearchIndex.of(model, links)));
            made = known;
        }
        return known.index();
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

    private byte[] page(Exchange exchange, @Nullable String words, List<Hit> hits) {
        int offset = exchange.number("offset", 0, FARTHEST);
        return pages.list("search", new ListPage<>(
                hits.stream().skip(offset).limit(PAGE).toList(),
                hits.size(),
                offset,
                words,
                offset == 0 ? null : links.list("search", words, Math.max(0, offset - PAGE)),
                hits.size() > offset + PAGE ? links.list("search", words, offset + PAGE) : null));
    }
}
