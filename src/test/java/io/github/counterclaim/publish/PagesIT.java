package io.github.counterclaim.publish;

import static io.github.counterclaim.publish.Browser.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The pages as a client without scripts gets them: content, embedded data, pictures, citations, hostile names. */
class PagesIT {

    private static final Snapshot DATA = PageData.rich();
    private static final Snapshot HOSTILE = PageData.hostile();

    private static PublicServer server;
    private static PublicServer other;
    private static Browser browser;
    private static Browser hostile;

    @BeforeAll
    static void start() {
        server = PublicServer.of(() -> DATA).port(0).build().start();
        other = PublicServer.of(() -> HOSTILE).port(0).build().start();
        browser = new Browser(server.port());
        hostile = new Browser(other.port());
    }

    @AfterAll
    static void stop() {
        server.close();
        other.close();
    }

    private static String page(Browser client, String path) {
        HttpResponse<String> response = client.get(path, "Accept", Browser.CHROME);
        assertEquals(200, response.statusCode(), path + "\n" + response.body());
        return response.body();
    }

    private static Graph graph(String text, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new StringReader(text)).lang(lang).base("urn:x:").parse(graph);
        return graph;
    }

    private static String embedded(String page) {
        Matcher matcher = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>").matcher(page);
        assertTrue(matcher.find(), page);
        return matcher.group(1);
    }

    @Test
    void whatEachPageEmbedsIsItsTurtle() {
        List<String> pages = SitePaths.of(browser, 200).stream().filter(path -> path.startsWith("/page/")).toList();
        assertTrue(pages.size() > 40, pages.toString());
        for (String path : pages) {
            Graph embedded = graph(embedded(page(browser, path)), Lang.JSONLD);
            Graph turtle = graph(browser.get(path.replaceFirst("/page/", "/data/") + ".ttl").body(), Lang.TURTLE);
            assertTrue(turtle.size() > 3, path);
            assertTrue(turtle.isIsomorphicWith(embedded), path + ": " + turtle.size() + " and " + embedded.size());
        }
    }

    @Test
    void aConflictSaysWhoJudgedItAndWhy() {
        String accepted = page(browser, "/page/conflict/k1");
        assertTrue(accepted.contains("accepted by Ada") && accepted.contains("5 October 2024")
                && accepted.contains("Both speak of the same deliveries."), accepted);
        String rejected = page(browser, "/page/conflict/none");
        assertTrue(rejected.contains("rejected by Ada") && rejected.contains("They speak of different years.")
                && rejected.contains("judged to be no conflict"), rejected);
        assertFalse(rejected.contains("Why both cannot hold"), rejected);
        assertTrue(page(browser, "/conflicts").contains("accepted by Ada"), "the list says so too");
        assertTrue(page(browser, "/conflicts").contains("/page/conflict/none"), "what was rejected is not hidden");
    }

    @Test
    void noNameEndsTheEmbeddedData() {
        for (String thing : new String[] {"article/bad", "state/bad", "claim/bad", "dispute/bad"}) {
            Graph embedded = graph(embedded(page(hostile, "/page/" + thing)), Lang.JSONLD);
            assertTrue(graph(hostile.get("/data/" + thing + ".ttl").body(), Lang.TURTLE).isIsomorphicWith(embedded), thing);
        }
    }

    @Test
    void hostileNamesBreakNoPage() {
        for (String path : PageData.HOSTILE_PAGES) {
            String body = page(hostile, path).replaceAll("(?s)<script( src=\"/static/[^\"]*\"( defer)?| type=\"application/ld\\+json\")>[^<]*</script>", "");
            assertFalse(body.contains("<script"), path + "\n" + body);
            assertFalse(body.contains("<img"), path);
            assertFalse(Pattern.compile("<[^>]*\\son(load|error|mouseover)=").matcher(body.replaceAll("\"[^\"]*\"", "")).find(), path);
            assertTrue(body.contains("</html>"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/network.svg", "/timeline.svg", "/map.svg", "/network.svg?actor=state/iran&ties=3", "/timeline.svg?kind=claim"})
    void aPictureIsADocumentOfItsOwn(String path) throws IOException, SAXException, ParserConfigurationException {
        for (Browser client : new Browser[] {browser, hostile}) {
            HttpResponse<String> response = client.get(path);
            assertEquals(200, response.statusCode(), path);
            assertTrue(header(response, "Content-Type").startsWith("image/svg+xml"), path);
            Document svg = xml(response.body());
            assertEquals("svg", svg.getDocumentElement().getTagName());
            assertTrue(svg.getElementsByTagName("text").getLength() > 0 || path.contains("?"), path);
            for (int i = 0; i < svg.getElementsByTagName("a").getLength(); i++) {
                String href = svg.getElementsByTagName("a").item(i).getAttributes().getNamedItem("href").getNodeValue();
                assertTrue(href.startsWith("http"), href);
            }
        }
    }

    private static Document xml(String text) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachPictureHasItsTable() {
        // A phone gets a second picture of the strongest ties
        String network = page(browser, "/network").replaceFirst("(?s)<div class=\"picture on-phone\">.*?</svg>", "");
        assertEquals(network.split("class=\"reach\"", -1).length, network.split("<td class=\"denials\">", -1).length);
        String timeline = page(browser, "/timeline");
        assertTrue(timeline.contains("<table") && timeline.contains("20 April 2023") || timeline.contains("<time"), timeline);
        assertTrue(page(browser, "/map").contains("Kyiv"), "the place of the strike");
    }

    @Test
    void aTieLeadsToItsClaims() {
        String body = page(browser, "/network?from=state/iran&relation=supplies&to=state/russia");
        assertTrue(body.contains("had never supplied Russia") || body.contains("never <mark>supplied</mark>")
                || body.contains("class=\"claim"), body);
        assertTrue(page(browser, "/network").contains("stroke-dasharray=\"7 5\""), "a disputed tie is dashed");
    }

    @Test
    void aRelationshipIsAMatrixWithOpposedCells() {
        String body = page(browser, "/page/relationship/iran-russia");
        assertTrue(body.contains("class=\"matrix\"") && body.contains("trajectory"), body);
        assertTrue(body.contains("cell side-yes") && body.contains("cell side-no"), body);
    }

    @Test
    void anArticleShowsOnlyItsSentencesWithClaims() {
        String body = page(browser, "/page/article/014").replaceFirst("(?s)<script type=.*", "");
        assertTrue(body.contains("class=\"sentence\"") && body.contains("class=\"margin\""), body);
        assertTrue(body.contains("class=\"flag\" href=\"/page/dispute/d1\""), body);
    }

    @Test
    void aQuotationMarksWhatTheClaimTurnsOn() {
        String body = page(browser, "/page/claim/014-c1");
        assertTrue(body.contains("<span class=\"named\">Russia</span>"), body);
    }

    @Test
    void citationsAreWhatReferenceManagersRead() {
        for (String path : new String[] {"dataset", "article/014", "claim/014-c1"}) {
            String bib = browser.get("/cite/" + path + ".bib").body();
            assertTrue(bib.startsWith("@misc{") && bib.strip().endsWith("}") && bib.contains("  title = {"), bib);
            JsonObject csl = JSON.parseAny(browser.get("/cite/" + path + ".json").body()).getAsArray().get(0).getAsObject();
            assertTrue(csl.hasKey("id") && csl.hasKey("title") && csl.hasKey("URL"), csl.toString());
        }
        assertEquals(404, browser.get("/cite/state/iran.bib").statusCode());
        assertEquals(404, browser.get("/cite/article/014.pdf").statusCode());
        String hard = hostile.get("/cite/claim/bad.bib").body();
        assertEquals(count(hard, '{'), count(hard, '}'), hard);
        assertTrue(JSON.parseAny(hostile.get("/cite/article/bad.json").body()).isArray());
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    @Test
    void suggestionsAreRankedAndShort() {
        JsonObject found = JSON.parse(browser.get("/search?q=ira&format=json").body());
        assertEquals("Iran", found.get("results").getAsArray().get(0).getAsObject().get("label").getAsString().value());
        assertEquals("state/iran", found.get("results").getAsArray().get(0).getAsObject().get("name").getAsString().value());
        assertTrue(found.get("results").getAsArray().size() <= 8);
        assertTrue(page(browser, "/search?q=never+supplied").contains("/page/claim/014-c1"), "the words of a claim");
    }

    @Test
    void aQuestionOffersItsTermsAndOpensInTheEditor() {
        String body = page(browser, "/queries/actor-network?relation=supplies");
        assertTrue(body.contains("<datalist id=\"terms-relation\">") && body.contains("<option value=\"supplies\">"), body);
        assertTrue(body.contains("href=\"/sparql?edit=actor-network&amp;relation=supplies\"")
                || body.contains("href=\"/sparql?edit=actor-network&relation=supplies\""), body);
        String editor = page(browser, "/sparql?edit=actor-network&relation=supplies");
        assertTrue(editor.contains("ns#supplies") || editor.contains("cc:supplies"), editor);
        assertTrue(page(browser, "/sparql?edit=none").contains("<textarea name=\"query\""));
    }

    @Test
    void whatIsWrongIsSaidWithTheRemedy() {
        assertEquals(400, browser.get("/timeline?kind=never").statusCode());
        assertEquals(400, browser.get("/network?relation=%3Cx%3E").statusCode());
        assertEquals(400, browser.get("/network?actor=nobody").statusCode());
        String missing = browser.get("/nowhere", "Accept", Browser.CHROME).body();
        assertTrue(missing.contains("action=\"/search\""), missing);
    }

    @Test
    void filesKeepAndCards() {
        String home = page(browser, "/");
        Matcher asset = Pattern.compile("/static/[a-z./]+\\?v=[0-9a-f]+").matcher(home);
        assertTrue(asset.find());
        assertTrue(header(browser.get(asset.group()), "Cache-Control").contains("immutable"));
        assertTrue(home.contains("property=\"og:title\"") && home.contains("card.png?v="), home);
        assertEquals(200, browser.get("/static/card.png").statusCode());
        assertEquals(200, browser.get("/static/yasgui/yasgui.min.js").statusCode());
        assertEquals(404, browser.get("/static/yasgui/../x.js").statusCode());
        assertTrue(browser.get("/opensearch.xml").body().contains("{searchTerms}"));
    }

    @Test
    void aThingBeginsWithItsDisputesAndAConflictSaysWhoElseStandsOnEachSide() {
        String iran = page(browser, "/page/state/iran");
        assertTrue(iran.contains("href=\"#conflicts\">Disputes<"), iran);
        int dispute = iran.indexOf("class=\"title\" href=\"/page/dispute/d1\"");
        assertTrue(dispute > 0 && dispute < iran.indexOf("class=\"pairs\""), iran);
        String conflict = page(browser, "/page/conflict/k1");
        String after = conflict.substring(conflict.indexOf("Who else stands on each side"));
        assertTrue(after.contains("<b>affirmed</b>, 2 publishers") && after.contains("<b>denied</b>, 1 publisher"), after);
        assertTrue(conflict.contains("The same proposition, once affirmed and once denied"), "what its kind means");
    }

    @Test
    void aSearchTellsTheClassesOfWhatItFinds() {
        String all = page(browser, "/search?q=iran");
        Matcher kind = Pattern.compile("href=\"(/search\\?q=iran[^\"]*type=State)\">state 1<").matcher(all);
        assertTrue(kind.find(), all);
        String states = page(browser, kind.group(1).replace("&amp;", "&"));
        assertTrue(states.contains("/page/state/iran") && states.contains("aria-current=\"true\">state 1<"), states);
        assertFalse(states.substring(states.indexOf("class=\"hits\"")).contains("/page/dispute/"), states);
    }

    @Test
    void aCardLeadsToTheThingItself() {
        assertTrue(page(browser, "/page/state/iran").contains("property=\"og:url\" content=\"http://localhost:"), "an address of its own");
        assertTrue(page(browser, "/page/state/iran").contains("/id/state/iran\">"), "which is that of the thing");
    }
}
