package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.ArticleView;
import io.github.counterclaim.publish.page.ClaimReader;
import io.github.counterclaim.publish.page.DisputeReader;
import io.github.counterclaim.publish.page.Figures;
import io.github.counterclaim.publish.page.Labels;
import io.github.counterclaim.publish.page.ListPage;
import io.github.counterclaim.publish.page.Hit;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** What is not about one thing: the first page, the lists, the search, and the state of the server. */
final class SiteResources {

    private static final int PAGE = 50;
    private static final int DISPUTES_ON_HOME = 12;
    private static final int CONFLICTS_ON_HOME = 5;
    private static final int FARTHEST = 1_000_000;
    private static final String HTML = Format.HTML.contentType();

    private final LiveData data;
    private final Links links;
    private final Pages pages;

    SiteResources(LiveData data, Links links, Pages pages) {
        this.data = data;
        this.links = links;
        this.pages = pages;
    }

    /** Answers with the page that a visitor sees first; for any path that is nobody's, there is nothing. */
    Reply home(Exchange exchange) {
        byte[] body = data.current().read(model -> {
            ClaimReader claims = new ClaimReader(model, links);
            DisputeReader disputes = new DisputeReader(model, links);
            return pages.home(
                    Figures.of(model, links.base()),
                    disputes.ranked().stream().limit(DISPUTES_ON_HOME).map(d -> disputes.dispute(d, false)).toList(),
                    disputes.conflicts().stream().limit(CONFLICTS_ON_HOME).map(claims::conflict).toList());
        });
        return tagged(body);
    }

    /** Answers with the list of articles, the newest first. */
    Reply articles(Exchange exchange) {
        return page("articles", exchange, null, model -> {
            ClaimReader claims = new ClaimReader(model, links);
            return claims.all(CC.ARTICLE).stream()
                    .map(claims::article)
                    .sorted(Comparator.comparing(ArticleView::published).reversed()
                            .thenComparing(a -> a.self().label()))
                    .toList();
        }, (entry, model) -> entry);
    }

    /** Answers with the list of conflicts. */
    Reply conflicts(Exchange exchange) {
        return page("conflicts", exchange, null, model -> new DisputeReader(model, links).conflicts(),
                (entry, model) -> new ClaimReader(model, links).conflict(entry));
    }

    /** Answers with the things whose names hold some words. */
    Reply search(Exchange exchange) {
        String words = exchange.parameter("q");
        return page("search", exchange, words, model -> words == null ? List.<Hit>of() : found(model, words),
                (entry, model) -> entry);
    }

    private List<Hit> found(Model model, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        Map<String, Resource> hits = new TreeMap<>();
        for (Property name : List.of(SKOS.prefLabel, SKOS.altLabel, org.apache.jena.vocabulary.RDFS.label, org.apache.jena.vocabulary.DCTerms.title)) {
            model.listStatements(null, name, (String) null).forEachRemaining(s -> {
                boolean ours = s.getSubject().isURIResource() && links.nameOf(s.getSubject().getURI()).isPresent();
                if (ours && s.getObject().isLiteral() && s.getString().toLowerCase(Locale.ROOT).contains(wanted)) {
                    hits.put(s.getSubject().getURI(), s.getSubject());
                }
            });
        }
        Labels labels = new Labels(model, links);
        // The closest name first: the one that the words begin or stand in, not one that is only called so elsewhere
        return hits.values().stream()
                .map(hit -> new Hit(labels.ref(hit), labels.type(hit)))
                .sorted(Comparator.comparingInt((Hit h) -> distance(h.self().label().toLowerCase(Locale.ROOT), wanted))
                        .thenComparingInt(h -> h.self().label().length())
                        .thenComparing(h -> h.self().label()))
                .toList();
    }

    private static int distance(String label, String wanted) {
        if (label.startsWith(wanted)) {
            return 0;
        }
        return label.contains(wanted) ? 1 : 2;
    }

    private interface Shown<E, T> {
        T show(E entry, Model model);
    }

    private <E, T> Reply page(
            String name, Exchange exchange, @Nullable String words, Function<Model, List<E>> all, Shown<E, T> shown) {
        int offset = exchange.number("offset", 0, FARTHEST);
        byte[] body = data.current().read(model -> {
            List<E> entries = all.apply(model);
            List<T> here = entries.stream().skip(offset).limit(PAGE).map(e -> shown.show(e, model)).toList();
            boolean more = entries.size() > offset + PAGE;
            return pages.list(name, new ListPage<>(
                    here,
                    entries.size(),
                    offset,
                    words,
                    offset == 0 ? null : links.list(name, words, Math.max(0, offset - PAGE)),
                    more ? links.list(name, words, offset + PAGE) : null));
        });
        return tagged(body);
    }

    /** A list is made before it is known to be the client's copy: what is saved is the way, not the work. */
    private static Reply tagged(byte[] body) {
        return Reply.ok(HTML, () -> body).tagged(Iris.hash(new String(body, StandardCharsets.UTF_8)));
    }

    /** Answers whether the server serves, and how much. */
    Reply health(Exchange exchange) {
        Snapshot now = data.current();
        Figures figures = now.read(model -> Figures.of(model, links.base()));
        JsonBuilder json = JsonBuilder.create().startObject()
                .pair("status", "ok")
                .pair("version", now.version())
                .pair("loaded", now.loaded().toString())
                .pair("articles", figures.articles())
                .pair("claims", figures.claims())
                .pair("propositions", figures.propositions())
                .pair("conflicts", figures.conflicts())
                .pair("things", figures.things());
        return Reply.text("application/json", json.finishObject().build() + "\n").with("Cache-Control", "no-store");
    }

    /** Answers what crawlers may read: everything but the endpoints that compute. */
    Reply robots(Exchange exchange) {
        return Reply.text("text/plain; charset=utf-8", "User-agent: *\nDisallow: " + links.path("sparql") + "\nDisallow: "
                + links.path("search") + "\nSitemap: " + links.base() + "sitemap.xml\n");
    }
}
