package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.front.ProperForms;
import io.github.counterclaim.publish.front.WholeAnswers;
import io.github.counterclaim.publish.query.CannedQueries;
import java.util.Set;
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

    CounterclaimModule(LiveData data, CannedQueries queries, Iris iris, Links links, Pages pages, ErrorReplies errors) {
        this.data = data;
        this.queries = queries;
        this.iris = iris;
        this.links = links;
        this.pages = pages;
        this.errors = errors;
    }

    @Override
    public String name() {
        return "counterclaim";
    }

    @Override
    public void prepare(FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model config) {
        server.addFilter("/*", new HeadersFilter());
        server.addFilter("/*", new ProperForms());
        server.addFilter("/sparql", new WholeAnswers());
        server.addFilter("/sparql", new SparqlFormFilter(pages, errors));
        ThingResources things = new ThingResources(data, links, pages);
        add(server, "/id/*", things::thing);
        add(server, "/data/*", things::document);
        add(server, "/page/*", things::page);
        SiteResources site = new SiteResources(data, links, pages);
        // The empty pattern is the root alone; nothing else falls to it
        add(server, "", site::home);
        add(server, "/articles", site::articles);
        add(server, "/conflicts", site::conflicts);
        add(server, "/search", site::search);
        add(server, "/health", site::health);
        add(server, "/robots.txt", site::robots);
        add(server, "/ns", new OntologyResource(links, pages));
        add(server, "/static/*", FileResources::answer);
        add(server, "/queries/*", new QueryResources(data, queries, iris, links, pages)::answer);
    }

    private void add(FusekiServer.Builder server, String path, Resource resource) {
        server.addServlet(path, new ResourceServlet(resource, errors));
    }
}
