package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.page.ArticleView;
import io.github.counterclaim.publish.page.ClaimReader;
import io.github.counterclaim.publish.page.DisputeReader;
import io.github.counterclaim.publish.page.ListPage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** The lists of articles and of conflicts: as pages, and as data with the same members under the same address. */
final class ListResources {

    private static final int ARTICLES = 100;
    private static final int CONFLICTS = 20;
    private static final int REJECTED = 100;
    private static final int FARTHEST = 1_000_000;
    /** Goes up when the same data are shown otherwise. */
    private static final String LAYOUT = "1";

    /** Who has no wish is shown the page; {@code .ttl} and the like have addresses of their own. */
    static final List<Format> OFFERS = Stream.concat(Stream.of(Format.HTML), Format.ofData().stream()).toList();

    private interface Maker<T> {
        T make(Model model, int offset);
    }

    private final LiveData data;
    private final Links links;
    private final Pages pages;
    private final ListWriter writer;

    ListResources(LiveData data, Links links, Pages pages, ListWriter writer) {
        this.data = data;
        this.links = links;
        this.pages = pages;
        this.writer = writer;
    }

    /** Answers with the list of articles, the newest first, in the format that is preferred. */
    Reply articles(Exchange exchange) {
        return articles(exchange, exchange.negotiate(OFFERS)).with("Vary", "Accept");
    }

    /** Answers with the list of articles in one format. */
    Reply articles(Exchange exchange, Format format) {
        return answer(exchange, "articles", format, this::articlePage, this::articleList);
    }

    /** Answers with the list of conflicts in the format that is preferred; disputes stand on its first page alone. */
    Reply conflicts(Exchange exchange) {
        return conflicts(exchange, exchange.negotiate(OFFERS)).with("Vary", "Accept");
    }

    /** Answers with the list of conflicts in one format. */
    Reply conflicts(Exchange exchange, Format format) {
        return answer(exchange, "conflicts", format, this::conflictPage, this::conflictList);
    }

    private Reply answer(Exchange exchange, String name, Format format, Maker<byte[]> page, Maker<Listing> list) {
        int offset = exchange.number("offset", 0, FARTHEST);
        Snapshot now = data.current();
        ListWriter.Place place = new ListWriter.Place(name, Map.of(), offset);
        if (format != Format.HTML) {
            return writer.reply(now, place, format, model -> list.make(model, offset));
        }
        return Reply.ok(Format.HTML.contentType(), () -> now.read(model -> page.make(model, offset)))
                .taggedBy(now.version(), now.loaded(), name, offset, LAYOUT)
                .since(now.loaded())
                .with("Link", writer.links(place, Format.HTML))
                .kept(now.edition(), exchange.address());
    }

    private static List<ArticleView> articles(ClaimReader claims) {
        return claims.all(CC.ARTICLE).stream().map(claims::article).sorted(newestFirst(Function.identity())).toList();
    }

    private static <T> Comparator<T> newestFirst(Function<T, ArticleView> view) {
        return Comparator.comparing((T a) -> view.apply(a).published()).reversed()
                .thenComparing(a -> view.apply(a).self().label());
    }

    private byte[] articlePage(Model model, int offset) {
        return pages.list("articles", part("articles", offset, ARTICLES, articles(new ClaimReader(model, links)), entry -> entry));
    }

    private Listing articleList(Model model, int offset) {
        ClaimReader claims = new ClaimReader(model, links);
        record Listed(Resource article, ArticleView view) {}
        List<Resource> all = claims.all(CC.ARTICLE).stream()
                .map(article -> new Listed(article, claims.article(article)))
                .sorted(newestFirst(Listed::view))
                .map(Listed::article)
                .toList();
        return listing("articles", "articles", offset, ARTICLES, all, Map.of());
    }

    private byte[] conflictPage(Model model, int offset) {
        ClaimReader claims = new ClaimReader(model, links);
        DisputeReader disputes = new DisputeReader(claims);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("page", part("conflicts", offset, CONFLICTS, disputes.conflicts(), claims::conflict));
        values.put("disputes", offset > 0
                ? List.of()
                : disputes.ranked().stream().map(d -> disputes.dispute(d, false)).toList());
        List<Resource> rejected = claims.all(CC.REJECTED_CONFLICT);
        values.put("rejected", offset > 0 ? List.of() : rejected.stream().limit(REJECTED).map(claims::line).toList());
        values.put("rejections", rejected.size());
        return pages.page("conflicts", values);
    }

    private Listing conflictList(Model model, int offset) {
        ClaimReader claims = new ClaimReader(model, links);
        DisputeReader disputes = new DisputeReader(claims);
        Map<String, List<Resource>> beside = new LinkedHashMap<>();
        if (offset == 0) {
            beside.put("disputes", disputes.ranked());
            beside.put("rejected", claims.all(CC.REJECTED_CONFLICT));
        }
        return listing("conflicts", "conflicts", offset, CONFLICTS, disputes.conflicts(), beside);
    }

    private static Listing listing(
            String name, String title, int offset, int size, List<Resource> all, Map<String, List<Resource>> beside) {
        List<Resource> shown = all.stream().skip(offset).limit(size).toList();
        return new Listing(title, name, Map.of(), all.size(), offset, size, shown, beside);
    }

    private <E, T> ListPage<T> part(String name, int offset, int size, List<E> entries, Function<E, T> shown) {
        return new ListPage<>(
                entries.stream().skip(offset).limit(size).map(shown).toList(),
                entries.size(),
                offset,
                null,
                offset == 0 ? null : links.list(name, Math.max(0, offset - size)),
                entries.size() > offset + size ? links.list(name, offset + size) : null);
    }
}
