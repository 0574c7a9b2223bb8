package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The addresses of all pages, for crawlers: a <a href="https://www.sitemaps.org/protocol.html">sitemap</a>, or an index
 * of several where there are more pages than one may hold.
 */
final class Sitemap {

    /** The most that the protocol allows in one file. */
    static final int MOST = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final List<String> FIXED = List.of("", "about", "dataset", "articles", "conflicts",
            "timeline", "network", "map", "queries/", "dumps/", "ns");

    private final LiveData data;
    private final Links links;
    private final List<String> fixed;
    private final int most;

    /** Makes a sitemap of the pages of all things, of the site, and of the questions of these names. */
    Sitemap(LiveData data, Links links, List<String> questions, int most) {
        this.fixed = Stream.concat(FIXED.stream(), questions.stream().map(name -> "queries/" + Links.segment(name))).toList();
        this.data = data;
        this.links = links;
        this.most = most;
    }

    /** Answers with the sitemap, or with the index; {@code ?part=2} is the second part. */
    Reply answer(Exchange exchange) {
        Snapshot now = data.current();
        int part = exchange.number("part", 0, Integer.MAX_VALUE);
        return Reply.text("application/xml; charset=utf-8", now.readQuads(quads -> {
            long all = pages(quads.getDefaultGraph().find(Node.ANY, RDF.type.asNode(), Node.ANY)).count();
            long parts = Math.max(1, (all + most - 1) / most);
            if (part > parts) {
                throw new HttpProblem(404, "The sitemap has " + parts + " parts, not " + part);
            }
            return parts > 1 && part == 0
                    ? index(parts, day(now))
                    : urls(pages(quads.getDefaultGraph().find(Node.ANY, RDF.type.asNode(), Node.ANY))
                            .skip((Math.max(1, part) - 1L) * most).limit(most), day(now));
        })).tagged(now.version() + "-" + part).since(now.loaded());
    }

    private static String day(Snapshot now) {
        return "<lastmod>" + now.loaded().atOffset(ZoneOffset.UTC).toLocalDate() + "</lastmod>";
    }

    /** In the order of the store, which does not change while a version is served. */
    private Stream<String> pages(Iterator<Triple> types) {
        Stream<String> things = Iter.asStream(types)
                .filter(t -> t.getSubject().isURI() && t.getObject().isURI() && t.getObject().getURI().startsWith(CC.NS))
                .map(t -> links.nameOf(t.getSubject().getURI()))
                .flatMap(Optional::stream)
                .map(name -> "page/" + name.kind() + "/" + Links.segment(name.slug()));
        return Stream.concat(fixed.stream(), things);
    }

    private String index(long parts, String day) {
        StringBuilder xml = new StringBuilder(HEAD + "<sitemapindex" + NS);
        for (long i = 1; i <= parts; i++) {
            xml.append("<sitemap><loc>").append(escape(links.base() + "sitemap.xml?part=" + i)).append("</loc>")
                    .append(day).append("</sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private String urls(Stream<String> pages, String day) {
        StringBuilder xml = new StringBuilder(HEAD + "<urlset" + NS);
        pages.forEach(page -> xml.append("<url><loc>").append(escape(links.base() + page)).append("</loc>")
                .append(day).append("</url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
