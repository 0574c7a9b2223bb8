package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists, as programs get them: of conflicts, articles, what a search finds, and files. */
class ListsIT {

    private static final String BASE = "http://localhost:3030/";
    private static final int MORE = 45;
    private static final List<String> LISTS = List.of("/conflicts", "/articles", "/search?q=iran", "/dumps/");

    private static Snapshot data;
    private static PublicServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        data = TestData.small("v1");
        DatasetGraph stored = ((DatasetGraphWrapper) data.union()).getWrapped();
        Node graph = NodeFactory.createURI(BASE + "id/graph/conflicts");
        for (int i = 0; i < MORE; i++) {
            Node conflict = NodeFactory.createURI(BASE + "id/conflict/more" + i);
            stored.add(Quad.create(graph, conflict, RDF.type.asNode(), CC.CONFLICT.asNode()));
            stored.add(Quad.create(graph, conflict, RDFS.comment.asNode(), NodeFactory.createLiteralLang("They differ, " + i, "en")));
        }
        server = PublicServer.of(() -> data).port(0).queries(TestData.queries()).build().start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Model read(HttpResponse<String> response) {
        return ModelFactory.createModelForGraph(TestData.triples(TestData.parse(response)));
    }

    private static Property hydra(String name) {
        return ModelFactory.createDefaultModel().createProperty(DocumentWriter.HYDRA, name);
    }

    private static Set<String> members(Model model, String collection) {
        return model.listObjectsOfProperty(model.createResource(collection), hydra("member")).toList().stream()
                .map(RDFNode::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Resource type) {
        return data.read(model -> model.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .map(Resource::getURI)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void pagesHoldEveryConflictOnce() {
        Set<String> found = new TreeSet<>();
        int pages = 0;
        for (String next = "/conflicts.ttl"; !next.isEmpty(); pages++) {
            HttpResponse<String> response = browser.get(next);
            Model model = read(response);
            Resource whole = model.createResource(BASE + "conflicts");
            assertEquals(all(CC.CONFLICT).size(), whole.getProperty(hydra("totalItems")).getInt());
            Set<String> here = members(model, BASE + "conflicts");
            here.forEach(member -> assertTrue(found.add(member), member));
            String html = browser.get(next.replace(".ttl", "")).body();
            here.forEach(member -> assertTrue(html.contains(member.replace(BASE + "id/", "/page/")), member));
            Resource view = whole.getPropertyResourceValue(hydra("view"));
            next = java.util.regex.Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(header(response, "Link"))
                    .results().map(m -> m.group(1)).findFirst().orElse("");
            assertEquals(next.isEmpty(), !view.hasProperty(hydra("next")), "the header and the body say the same");
            if (!next.isEmpty()) {
                assertEquals(BASE + next.substring(1).replace(".ttl", ""), view.getPropertyResourceValue(hydra("next")).getURI());
            }
        }
        assertEquals(all(CC.CONFLICT), found);
        assertTrue(pages > 2, "several pages");
        found.forEach(member -> assertEquals(303, browser.get(member.substring(BASE.length() - 1)).statusCode(), member));
        assertTrue(members(read(browser.get("/conflicts?offset=1000", "Accept", "text/turtle")), BASE + "conflicts").isEmpty());
    }

    @Test
    void membersAreToldApart() {
        Model conflicts = read(browser.get("/conflicts", "Accept", "text/turtle"));
        members(conflicts, BASE + "conflicts").forEach(member ->
                assertTrue(conflicts.createResource(member).hasProperty(RDFS.comment), member));
        assertEquals(all(CC.DISPUTE), members(conflicts, BASE + "conflicts#disputes"));
        Model articles = read(browser.get("/articles", "Accept", "application/ld+json"));
        assertEquals(all(CC.ARTICLE), members(articles, BASE + "articles"));
        all(CC.ARTICLE).forEach(one -> assertTrue(articles.createResource(one).hasProperty(DCTerms.title), one));
        Model found = read(browser.get("/search?q=iran", "Accept", "application/n-triples"));
        assertTrue(members(found, BASE + "search?q=iran").contains(BASE + "id/state/iran"), found.toString());
    }

    @Test
    void everyFormatSaysTheSameAndHasAnAddress() {
        for (String list : LISTS) {
            Model turtle = read(browser.get(list, "Accept", "text/turtle"));
            for (Format format : Format.ofData()) {
                HttpResponse<String> asked = browser.get(list, "Accept", format.mediaType());
                assertTrue(turtle.isIsomorphicWith(read(asked)), list + " " + format);
                assertEquals("Accept", header(asked, "Vary").split(", ")[0], list);
                String own = header(asked, "Content-Location");
                assertTrue(own.contains("." + format.extension()), own);
                HttpResponse<String> direct = browser.get(own);
                assertEquals(asked.body(), direct.body(), own);
                assertFalse(header(direct, "Vary").startsWith("Accept,"), "an address of one format does not vary by it");
                assertTrue(header(asked, "Link").contains("rel=\"alternate\"; type=\"" + other(format).mediaType() + "\""), list);
            }
        }
    }

    private static Format other(Format format) {
        return format == Format.TURTLE ? Format.JSONLD : Format.TURTLE;
    }

    @Test
    void peopleGetThePageAndNobodyIsGivenWhatTheyDoNotTake() {
        for (String list : LISTS) {
            for (String accept : List.of(Browser.CHROME, "*/*", "text/html;q=0.9, text/turtle;q=0.8")) {
                HttpResponse<String> page = browser.get(list, "Accept", accept);
                assertTrue(header(page, "Content-Type").startsWith("text/html"), list + " " + accept);
                assertTrue(header(page, "Vary").startsWith("Accept"), list);
                assertTrue(header(page, "Link").contains("rel=\"alternate\"; type=\"text/turtle\""), list);
            }
            HttpResponse<String> none = browser.get(list, "Accept", "image/png");
            assertEquals(406, none.statusCode(), list);
            assertTrue(none.body().contains("text/turtle") && none.body().contains("text/html"), none.body());
        }
        for (String page : List.of("/timeline", "/network", "/map", "/about")) {
            assertEquals(406, browser.get(page, "Accept", "text/turtle").statusCode(), page);
            assertTrue(header(browser.get(page, "Accept", "text/html"), "Vary").startsWith("Accept"), page);
        }
    }

    @Test
    void eachFormatHasItsValidator() {
        for (String list : LISTS) {
            Set<String> tags = new TreeSet<>();
            for (Format format : ListResources.OFFERS) {
                HttpResponse<String> plain = browser.get(list, "Accept", format.mediaType());
                String tag = header(plain, "ETag");
                assertTrue(tags.add(tag), list + " " + format + " " + tag);
                assertEquals(304, browser.get(list, "Accept", format.mediaType(), "If-None-Match", tag).statusCode());
                assertEquals(200, browser.get(list, "Accept", other(format).mediaType(), "If-None-Match", tag).statusCode());
                assertEquals(304, browser.get(list, "Accept", format.mediaType(), "If-Modified-Since",
                        header(plain, "Last-Modified")).statusCode(), list + " " + format);
                HttpResponse<String> head = browser.send("HEAD", list, null, "Accept", format.mediaType());
                assertEquals(tag, header(head, "ETag"));
                assertEquals("", head.body());
                HttpResponse<String> zipped = browser.send("HEAD", list, null, "Accept", format.mediaType(), "Accept-Encoding", "gzip");
                assertEquals("gzip", header(zipped, "Content-Encoding"), list + " " + format);
                assertFalse(tag.equals(header(zipped, "ETag")));
            }
        }
        for (String other : List.of("/", "/about", "/timeline", "/network.svg", "/queries/", "/queries/named", "/robots.txt",
                "/opensearch.xml", "/cite/dataset.bib", "/changes")) {
            HttpResponse<String> first = browser.get(other);
            assertEquals(200, first.statusCode(), other);
            assertEquals(304, browser.get(other, "If-None-Match", header(first, "ETag")).statusCode(), other);
        }
        HttpResponse<String> sums = browser.get("/dumps/SHA256SUMS");
        assertEquals(304, browser.get("/dumps/SHA256SUMS", "If-None-Match", header(sums, "ETag")).statusCode());
    }

    @Test
    void filesAreTheDistributionsOfTheDataSet() {
        Model model = read(browser.get("/dumps/", "Accept", "text/turtle"));
        Resource dataset = model.createResource(BASE + "dataset");
        Set<String> files = dataset.listProperties(DCAT.distribution).toList().stream()
                .map(s -> s.getResource().getURI()).collect(Collectors.toSet());
        String sums = browser.get("/dumps/SHA256SUMS").body();
        assertEquals(Arrays.stream(sums.strip().split("\n")).map(line -> BASE + "dumps/" + line.substring(66))
                .collect(Collectors.toSet()), files);
        files.forEach(file -> assertTrue(sums.contains(model.createResource(file)
                .getPropertyResourceValue(model.createProperty("http://spdx.org/rdf/terms#checksum"))
                .getProperty(model.createProperty("http://spdx.org/rdf/terms#checksumValue")).getString()), file));
    }

    @Test
    void whoAsksTheFirstPageForDataIsSentToTheDataSet() {
        HttpResponse<String> data = browser.get("/", "Accept", "text/turtle");
        assertEquals(303, data.statusCode());
        assertEquals("/dataset.ttl", header(data, "Location"));
        assertEquals("Accept", header(data, "Vary"));
        assertEquals(200, browser.get("/", "Accept", Browser.CHROME).statusCode());
        assertEquals(406, browser.get("/", "Accept", "image/png").statusCode());
    }

    @Test
    void whatIsWrongIsSaidInTheFormatOfTheAddress() {
        HttpResponse<String> wrong = browser.get("/conflicts.ttl?offset=x", "Accept", Browser.CHROME);
        assertEquals(400, wrong.statusCode());
        assertEquals("text/turtle", header(wrong, "Content-Type"));
        assertTrue(header(browser.get("/id/state/nowhere.rdf"), "Content-Type").startsWith("application/rdf+xml"));
    }
}
