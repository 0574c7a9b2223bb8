package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.query.CannedQuery;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a program finds out about the data set before it reads any of it. */
class DatasetIT {

    private static final String BASE = "http://localhost:3030/";

    private static Snapshot data;
    private static PublicServer server;
    private static Browser browser;

    @BeforeAll
    static void start() {
        data = TestData.small("v1");
        DatasetGraph stored = ((DatasetGraphWrapper) data.union()).getWrapped();
        // What a data set says of its own size was counted before that was said
        stored.add(Quad.create(NodeFactory.createURI(Iris.of(BASE).datasetGraph()), NodeFactory.createURI(BASE + "dataset"),
                VOID.triples.asNode(), NodeFactory.createLiteralByValue(1)));
        stored.add(Quad.create(
                NodeFactory.createURI(BASE + "id/graph/lexicon"),
                NodeFactory.createURI(BASE + "id/state/iran"),
                OWL.sameAs.asNode(),
                NodeFactory.createURI("http://dbpedia.org/resource/Iran")));
        server = PublicServer.of(() -> data).port(0).queries(TestData.queries())
                .build().start();
        browser = new Browser(server.port());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Model read(String path, String accept) {
        HttpResponse<String> response = browser.get(path, "Accept", accept);
        return ModelFactory.createModelForGraph(TestData.triples(TestData.parse(response)));
    }

    @Test
    void theDescriptionIsTheSameInEveryFormatAndPlace() {
        Model turtle = read("/dataset", "text/turtle");
        for (Format format : Format.ofData()) {
            assertTrue(turtle.isIsomorphicWith(read("/dataset", format.mediaType())), format.name());
            assertTrue(turtle.isIsomorphicWith(read("/dataset." + format.extension(), "*/*")), format.name());
            assertTrue(turtle.isIsomorphicWith(read("/.well-known/void", format.mediaType())), format.name());
        }
        HttpResponse<String> page = browser.get("/dataset", "Accept", Browser.CHROME);
        assertTrue(page.body().contains("counterclaim.nq.gz") && page.body().contains("SHA-256"), page.body());
        HttpResponse<String> first = browser.get("/dataset.ttl");
        assertEquals(304, browser.get("/dataset.ttl", "If-None-Match", header(first, "ETag")).statusCode());
        assertTrue(header(first, "Link").contains("</dumps/counterclaim.nq.gz>; rel=\"item\""), header(first, "Link"));
    }

    @Test
    void itSaysWhatWhoseAndHowMuch() {
        Model model = read("/dataset", "text/turtle");
        Resource dataset = model.createResource(BASE + "dataset");
        assertTrue(dataset.hasProperty(RDF.type, DCAT.Dataset) && dataset.hasProperty(RDF.type, VOID.Dataset));
        for (var property : List.of(DCTerms.title, DCTerms.description, DCTerms.license, DCTerms.creator,
                DCTerms.modified, VOID.triples, VOID.vocabulary, VOID.exampleResource, VOID.sparqlEndpoint,
                VOID.uriSpace, DCAT.landingPage, DCAT.keyword)) {
            assertTrue(dataset.hasProperty(property), property.getLocalName());
        }
        long claims = data.read(m -> (long) m.listSubjectsWithProperty(RDF.type, CC.CLAIM).toList().size());
        assertEquals(claims, partition(model, VOID._class, CC.CLAIM).getProperty(VOID.entities).getLong());
        long labels = data.read(m -> (long) m.listStatements(null, CC.property("claimant"), (Resource) null).toList().size());
        assertEquals(labels, partition(model, VOID.property, CC.property("claimant")).getProperty(VOID.triples).getLong());
        assertEquals((long) data.<Long>read(m -> m.size()), dataset.getProperty(VOID.triples).getLong());
        dataset.listProperties(VOID.exampleResource).forEach(s ->
                assertEquals(303, browser.get(s.getResource().getURI().substring(BASE.length() - 1)).statusCode()));
    }

    @Test
    void itCountsWhatIsSaidOfWhatAsAQueryDoes() {
        Model model = read("/dataset", "text/turtle");
        Resource dataset = model.createResource(BASE + "dataset");
        for (Resource part : List.of(dataset, partition(model, VOID.property, CC.property("claimant")),
                partition(model, VOID.property, RDF.type), partition(model, VOID.property, DCTerms.title))) {
            Resource property = part.getPropertyResourceValue(VOID.property);
            String pattern = "{ ?s " + (property == null ? "?p" : "<" + property + ">") + " ?o }";
            assertEquals(count("?s", pattern), part.getProperty(VOID.distinctSubjects).getLong(), pattern);
            assertEquals(count("?o", pattern), part.getProperty(VOID.distinctObjects).getLong(), pattern);
        }
        assertFalse(model.contains(dataset, VOID.uriLookupEndpoint), "the search knows names, not addresses");
        assertEquals(200, browser.get("/opensearch.xml").statusCode());
        assertTrue(model.contains(dataset, VOID.openSearchDescription, model.createResource(BASE + "opensearch.xml")));
    }

    private static long count(String variable, String pattern) {
        String query = "SELECT (COUNT(DISTINCT " + variable + ") AS ?n) " + pattern;
        String csv = browser.get("/sparql?query=" + Links.value(query), "Accept", "text/csv").body();
        return Long.parseLong(csv.lines().skip(1).findFirst().orElseThrow().strip());
    }

    private static Resource partition(Model model, org.apache.jena.rdf.model.Property of, Resource term) {
        List<Resource> parts = model.listSubjectsWithProperty(of, term).toList();
        assertEquals(1, parts.size(), term + " is counted once");
        return parts.get(0);
    }

    @Test
    void itNamesLinksServicesAndFiles() throws Exception {
        Model model = read("/dataset", "text/turtle");
        Resource links = model.listSubjectsWithProperty(RDF.type, VOID.Linkset).next();
        assertEquals("http://dbpedia.org/", links.getPropertyResourceValue(VOID.objectsTarget).getURI());
        assertEquals(1, links.getProperty(VOID.triples).getLong());
        Resource file = model.createResource(BASE + "dumps/counterclaim.nq.gz");
        assertTrue(file.hasProperty(DCAT.compressFormat) && file.hasProperty(DCAT.mediaType));
        Resource sum = file.getPropertyResourceValue(model.createProperty("http://spdx.org/rdf/terms#checksum"));
        String value = sum.getProperty(model.createProperty("http://spdx.org/rdf/terms#checksumValue"))
                .getLiteral().getLexicalForm();
        byte[] bytes = java.net.http.HttpClient.newHttpClient().send(
                java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                        "http://localhost:" + server.port() + "/dumps/counterclaim.nq.gz")).build(),
                HttpResponse.BodyHandlers.ofByteArray()).body();
        assertEquals(bytes.length, file.getProperty(DCAT.byteSize).getLong());
        assertEquals(value, java.util.HexFormat.of().formatHex(
                java.security.MessageDigest.getInstance("SHA-256").digest(bytes)), "the sum is that of the file");
        assertTrue(model.contains(null, VOID.dataDump, file));
        assertFalse(model.contains(null, VOID.dataDump, model.createResource(BASE + "dumps/claims.csv")), "no RDF");
        assertTrue(model.contains(null, DCAT.endpointURL, model.createResource(BASE + "sparql")));
        Resource questions = model.listSubjectsWithProperty(DCAT.endpointURL, model.createResource(BASE + "queries/")).next();
        assertEquals(BASE + "openapi.json", questions.getPropertyResourceValue(DCAT.endpointDescription).getURI());
        model.listSubjectsWithProperty(RDF.type, DCAT.Distribution).forEach(part -> {
            assertEquals(part, part.getPropertyResourceValue(DCAT.accessURL), "DCAT-AP asks for it");
            assertTrue(part.hasProperty(DCAT.mediaType) != part.hasProperty(DCTerms.format), part.getURI());
        });
    }

    @Test
    void theEndpointDescribesItself() {
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        for (Format format : Format.ofData()) {
            Model model = read("/sparql", format.mediaType());
            Resource service = model.createResource(BASE + "sparql");
            assertTrue(service.hasProperty(RDF.type, model.createResource(sd + "Service")), format.name());
            assertTrue(service.hasProperty(model.createProperty(sd, "endpoint"), service));
            assertTrue(service.hasProperty(model.createProperty(sd, "feature"), model.createResource(sd + "UnionDefaultGraph")));
        }
        HttpResponse<String> description = browser.get("/sparql");
        assertTrue(header(description, "Content-Type").startsWith("text/turtle"));
        assertEquals(304, browser.get("/sparql", "If-None-Match", header(description, "ETag")).statusCode());
        HttpResponse<String> head = browser.send("HEAD", "/sparql", null, "Accept", "text/turtle");
        assertEquals(header(description, "Content-Length"), header(head, "Content-Length"));
        assertTrue(browser.get("/sparql", "Accept", Browser.CHROME).body().contains("<form"));
    }

    @Test
    void theEndpointNamesTheGraphsThatItAsks() {
        Set<String> graphs = new TreeSet<>();
        String csv = browser.get("/sparql?query=" + Links.value("SELECT DISTINCT ?g { GRAPH ?g {} }"), "Accept", "text/csv").body();
        csv.lines().skip(1).forEach(line -> graphs.add(line.strip()));
        assertTrue(graphs.size() > 2, csv);
        assertEquals(graphs, names(read("/sparql", "text/turtle")));
        Model some = new ServiceDescription(Iris.of(BASE), 2).describe(data);
        assertEquals(graphs.stream().limit(2).collect(java.util.stream.Collectors.toCollection(TreeSet::new)), names(some));
        String said = some.getProperty(some.createResource(BASE + "dataset"), org.apache.jena.vocabulary.RDFS.comment).getString();
        assertTrue(said.startsWith("Of " + graphs.size() + " named graphs the first 2 are listed"), said);
    }

    private static Set<String> names(Model model) {
        String sd = "http://www.w3.org/ns/sparql-service-description#";
        Resource dataset = model.createResource(BASE + "dataset");
        Set<String> names = new TreeSet<>();
        dataset.listProperties(model.createProperty(sd, "namedGraph")).forEach(s -> {
            String name = s.getResource().getPropertyResourceValue(model.createProperty(sd, "name")).getURI();
            names.add(name);
            long size = data.<Long>readQuads(quads -> (long) quads.getGraph(NodeFactory.createURI(name)).size());
            assertEquals(size, s.getResource().getPropertyResourceValue(model.createProperty(sd, "graph"))
                    .getProperty(VOID.triples).getLong(), name);
        });
        return names;
    }

    @Test
    void theSitemapLeadsToEveryPage() throws Exception {
        String robots = browser.get("/robots.txt").body();
        assertTrue(robots.contains("Sitemap: " + BASE + "sitemap.xml"), robots);
        Set<String> pages = locations(browser.get("/sitemap.xml").body(), "url");
        assertTrue(pages.contains(BASE + "page/state/iran") && pages.contains(BASE), pages.toString());
        assertTrue(pages.contains(BASE + "timeline") && pages.contains(BASE + "queries/named"), pages.toString());
        for (String page : pages) {
            assertEquals(200, browser.get(page.substring(BASE.length() - 1), "Accept", "text/html").statusCode(), page);
        }
        assertEquals(404, browser.get("/sitemap.xml?part=9").statusCode());
    }

    @Test
    void aLargeSitemapIsAnIndexOfParts() throws Exception {
        Set<String> whole = locations(browser.get("/sitemap.xml").body(), "url");
        Sitemap small = new Sitemap(() -> data, Links.of(Iris.of(BASE)),
                TestData.queries().all().stream().map(CannedQuery::name).toList(), 10);
        Set<String> parts = locations(text(small, null), "sitemap");
        assertEquals((whole.size() + 9) / 10, parts.size());
        Set<String> all = new TreeSet<>();
        for (int i = 1; i <= parts.size(); i++) {
            Set<String> part = locations(text(small, String.valueOf(i)), "url");
            assertTrue(part.size() <= 10);
            all.addAll(part);
        }
        assertEquals(whole, all);
    }

    private static String text(Sitemap sitemap, String part) {
        jakarta.servlet.http.HttpServletRequest request = (jakarta.servlet.http.HttpServletRequest)
                java.lang.reflect.Proxy.newProxyInstance(DatasetIT.class.getClassLoader(),
                        new Class<?>[] {jakarta.servlet.http.HttpServletRequest.class},
                        (proxy, method, arguments) -> method.getName().equals("getParameter") ? part : null);
        return new String(sitemap.answer(new Exchange(request)).body().get().bytes(), StandardCharsets.UTF_8);
    }

    private static Set<String> locations(String xml, String element) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        NodeList found = document.getElementsByTagName(element);
        Set<String> locations = new TreeSet<>();
        for (int i = 0; i < found.getLength(); i++) {
            locations.add(((org.w3c.dom.Element) found.item(i)).getElementsByTagName("loc").item(0).getTextContent());
        }
        return locations;
    }
}
