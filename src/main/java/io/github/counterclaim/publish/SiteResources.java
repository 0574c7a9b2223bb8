package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.ClaimReader;
import io.github.counterclaim.publish.page.DisputeReader;
import io.github.counterclaim.publish.page.Figures;
import io.github.counterclaim.publish.page.TimelineReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** What is about no thing and no list: the first page, what the data is, and the state of the server. */
final class SiteResources {

    private static final int DISPUTES_ON_HOME = 9;
    private static final int CONFLICTS_ON_HOME = 5;
    private static final String HTML = Format.HTML.contentType();

    private final LiveData data;
    private final Links links;
    private final Pages pages;
    private final PerVersion<byte[]> home = new PerVersion<>(this::firstPage);

    SiteResources(LiveData data, Links links, Pages pages) {
        this.data = data;
        this.links = links;
        this.pages = pages;
    }

    /** Answers with the page that a visitor sees first; who asks for data is sent to the description of the data set. */
    Reply home(Exchange exchange) {
        Format format = exchange.negotiate(ListResources.OFFERS);
        Snapshot now = data.current();
        Reply reply = format == Format.HTML
                ? tagged(home.of(now)).since(now.loaded()).kept(now.edition(), exchange.address())
                : Reply.redirect(303, links.path("dataset." + format.extension()));
        return reply.with("Vary", "Accept").with("Link", "<" + links.path("dataset") + ">; rel=\"describedby\"");
    }

    private byte[] firstPage(Snapshot now) {
        return now.read(model -> {
            ClaimReader claims = new ClaimReader(model, links);
            DisputeReader disputes = new DisputeReader(claims);
            List<Resource> ranked = disputes.ranked();
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("figures", Figures.of(model, links.base()));
            values.put("feature", ranked.isEmpty() ? null : disputes.dispute(ranked.get(0), true));
            values.put("disputes", ranked.stream().skip(1).limit(DISPUTES_ON_HOME).map(d -> disputes.dispute(d, false)).toList());
            values.put("conflicts", ranked.isEmpty()
                    ? disputes.conflicts().stream().limit(CONFLICTS_ON_HOME).map(claims::conflict).toList()
                    : List.of());
            values.put("timeline", new TimelineReader(claims).read(null, null));
            return pages.page("home", values);
        });
    }

    /** Answers with what the data is, how to get it, how to read it and how to cite it. */
    Reply about(Exchange exchange) {
        exchange.negotiate(List.of(Format.HTML));
        Snapshot now = data.current();
        byte[] body = now.read(model -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("figures", Figures.of(model, links.base()));
            values.put("version", now.version());
            values.put("loaded", now.loaded().toString());
            return pages.page("about", values);
        });
        return tagged(body).since(now.loaded()).with("Vary", "Accept");
    }

    /** Answers how a browser can search here (<a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a>). */
    Reply openSearch(Exchange exchange) {
        String text = """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>Counterclaim</ShortName>
                  <Description>Things, claims and articles</Description>
                  <Url type="text/html" template="%ssearch?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(links.base().replace("&", "&amp;"));
        return Reply.text("application/opensearchdescription+xml", text).tagged(Iris.hash(text));
    }

    /** A page is made before it is known to be the client's copy: what is saved is the way, not the work. */
    private static Reply tagged(byte[] body) {
        return Reply.whole(HTML, body);
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
        String text = "User-agent: *\nDisallow: " + links.path("sparql") + "\nDisallow: "
                + links.path("search") + "\nSitemap: " + links.base() + "sitemap.xml\n";
        return Reply.text("text/plain; charset=utf-8", text).tagged(Iris.hash(text));
    }
}
