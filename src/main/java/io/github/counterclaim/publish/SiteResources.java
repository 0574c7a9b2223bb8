package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.page.ArticleView;
import io.github.counterclaim.publish.page.ClaimReader;
import io.github.counterclaim.publish.page.Figures;
import io.github.counterclaim.publish.page.Labels;
import io.github.counterclaim.publish.page.ListPage;
import io.github.counterclaim.publish.page.Ref;
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
    private static final int ON_HOME = 20;
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
            List<Resource> conflicts = claims.all(CC.CONFLICT);
            return pages.home(
                    Figures.of(model, links.base()),
                    conflicts.stream().limit(ON_HOME).map(claims::conflict).toList());
        });
        return Reply.ok(HTML, () -> body);
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
        return page("conflicts", exchange, null, model -> new ClaimReader(model, links).all(CC.CONFLICT),
                (entry, model) -> new ClaimReader(model, links).conflict(entry));
    }

    /** Answers with the things whose names hold some words. */
    Reply search(Exchange exchange) {
        String words = exchange.parameter("q");
        return page("search", exchange, words, model -> words == null ? List.<Ref>of() : found(model, words),
                (entry, model) -> entry);
    }

    private List<Ref> found(Model model, String words) {
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
        // The closest name first: the one that the words make up most of
        return hits.values().stream()
                .map(labels::ref)
                .sorted(Comparator.comparingInt((Ref r) -> r.label().length()).thenComparing(Ref::label))
                .toList();
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
        return Reply.ok(HTML, () -> body);
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
                + links.path("search") + "\n");
    }
}
