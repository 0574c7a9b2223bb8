package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.front.ProperForms;
import io.github.counterclaim.publish.front.WholeAnswers;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.ready.Shelf;
import io.github.counterclaim.store.Archive;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/** Adds to Fuseki everything beside the SPARQL endpoint. */
final class CounterclaimModule implements FusekiModule {

    private final LiveData data;
    private final CannedQueries queries;
    private final Iris iris;
    private final Links links;
    private final Pages pages;
    private final ErrorReplies errors;
    private final Archive archive;
    private final GuardedQuestions questions;
    private final Shelf shelf;
    private final LastingAnswers lasting;
    private final Set<String> paths = new TreeSet<>();

    CounterclaimModule(LiveData data, CannedQueries queries, Iris iris, Links links, Pages pages, ErrorReplies errors,
            Archive archive, GuardedQuestions questions, Shelf shelf, LastingAnswers lasting) {
        this.shelf = shelf;
        this.lasting = lasting;
        this.data = data;
        this.queries = queries;
        this.iris = iris;
        this.links = links;
        this.pages = pages;
        this.errors = errors;
        this.archive = archive;
        this.questions = questions;
    }

    @Override
    public String name() {
        return "counterclaim";
    }

    @Override
    public void prepare(FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model config) {
        server.addFilter("/*", new HeadersFilter());
        server.addFilter("/*", new ProperForms());
        server.addFilter("/sparql", new WholeAnswers(lasting));
        server.addFilter("/sparql", new CompressedAnswers());
        DocumentWriter writer = new DocumentWriter(links);
        Dumps dumps = new Dumps(archive, data, links);
        DatasetResources dataset = new DatasetResources(data, iris, links, pages, writer, dumps::downloads);
        server.addFilter("/sparql", new SparqlFormFilter(pages, queries, iris, errors, data, writer, shelf));
        ThingResources things = new ThingResources(data, links, pages, writer);
        add(server, "/id/*", things::thing);
        add(server, "/data/*", things::document);
        add(server, "/page/*", things::page);
        SiteResources site = new SiteResources(data, links, pages);
        // The empty pattern is the root alone; nothing else falls to it
        add(server, "", site::home);
        ListWriter lists = new ListWriter(links, writer);
        ListResources listed = new ListResources(data, links, pages, lists);
        SearchResource search = new SearchResource(data, links, pages, lists);
        add(server, "/articles", listed::articles);
        add(server, "/conflicts", listed::conflicts);
        add(server, "/search", search);
        Format.ofData().forEach(format -> {
            add(server, "/articles." + format.extension(), exchange -> listed.articles(exchange, format));
            add(server, "/conflicts." + format.extension(), exchange -> listed.conflicts(exchange, format));
            add(server, "/search." + format.extension(), exchange -> search.answer(exchange, format));
            add(server, "/dumps." + format.extension(), exchange -> dataset.dumps(format));
        });
        add(server, "/about", site::about);
        add(server, "/opensearch.xml", site::openSearch);
        PictureResources pictures = new PictureResources(data, links, pages);
        add(server, "/timeline", pictures::timeline);
        add(server, "/timeline.svg", pictures::timeline);
        add(server, "/network", pictures::network);
        add(server, "/network.svg", pictures::network);
        add(server, "/map", pictures::map);
        add(server, "/map.svg", pictures::map);
        add(server, "/cite/*", new CiteResource(data, links));
        add(server, "/health", site::health);
        add(server, "/robots.txt", site::robots);
        add(server, "/dataset", dataset::dataset);
        Format.ofData().forEach(f -> add(server, "/dataset." + f.extension(), exchange -> dataset.dataset(f)));
        add(server, "/.well-known/void", dataset::wellKnown);
        add(server, "/fragments", new FragmentResource(data, links, writer));
        add(server, "/openapi.json", this::openApi);
        add(server, "/sitemap.xml", new Sitemap(
                data, links, queries.all().stream().map(CannedQuery::name).toList(), Sitemap.MOST)::answer);
        add(server, "/ns/*", new OntologyResource(links, pages, writer));
        add(server, "/static/*", FileResources::answer);
        ResourceServlet files = new ResourceServlet(
                exchange -> exchange.segments().isEmpty() ? dataset.dumps(exchange) : dumps.sums(), errors, shelf);
        server.addServlet("/dumps/*", new DumpServlet(dumps, data, errors, files));
        paths.add("/dumps/*");
        add(server, "/changes/*", new ChangeResources(dumps, links, writer)::answer);
        add(server, "/queries/*", new QueryResources(data, queries, iris, links, pages, writer, questions)::answer);
    }

    /** Made at each request: it names whichever paths there are. */
    private Reply openApi(Exchange exchange) {
        String text = new OpenApi(queries, links, data.current().version()).describe(paths);
        return Reply.text("application/openapi+json", text).tagged(Iris.hash(text));
    }

    private void add(FusekiServer.Builder server, String path, Resource resource) {
        paths.add(path);
        server.addServlet(path, new ResourceServlet(resource, errors, shelf));
    }
}
