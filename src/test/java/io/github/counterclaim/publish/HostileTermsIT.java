package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.graph.CC;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import io.github.counterclaim.store.Store;
import org.junit.jupiter.api.Test;

/** A thousand hostile names and addresses, through every page, format and kind of answer. */
class HostileTermsIT {

    private static final int COUNT = Integer.getInteger("terms", 1000);
    private static final String BASE = "http://localhost:3030/";
    private static final List<String> PARTS = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)",
            "javascript:alert(1)", "\r\nSet-Cookie: a=b", "\r\n\r\n<html>", "\u0000", "\u001b[31m", "]]>", "-->", "<!--", "&#x6a;avascript:",
            "=HYPERLINK(1)", "+1", "@SUM(1)", "\t-2", "\u2028", "\u202e", "${7*7}", "{{7*7}}", "%0d%0a", "\\", "\"", "'", ">", "</title>",
            "<svg/onload=alert(1)>", "data:text/html,x", "vbscript:x", "\ufffe", "</textarea>", "\ud83d\ude00", "a", " ");
    private static final List<String> ENDINGS = List.of("ttl", "nt", "nq", "trig", "jsonld", "rdf");
    private static final Pattern HREF = Pattern.compile("(?i)(?:href|src|action|formaction|xlink:href)\\s*=\\s*[\"']?\\s*([^\"'>\\s]*)");

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static DatasetGraph data() {
        Random random = new Random(20260102);
        DatasetGraph data = DatasetGraphFactory.create();
        Node graph = NodeFactory.createURI(BASE + "id/graph/lexicon");
        for (int i = 0; i < COUNT; i++) {
            Node thing = NodeFactory.createURI(BASE + "id/organization/h" + i);
            data.add(new Quad(graph, thing, RDF.type.asNode(), CC.resource("Organization").asNode()));
            data.add(new Quad(graph, thing, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(hostile(random), "en")));
            data.add(new Quad(graph, thing, SKOS.altLabel.asNode(), NodeFactory.createLiteralString(hostile(random))));
            data.add(new Quad(graph, thing, OWL.sameAs.asNode(), NodeFactory.createURI(address(random))));
            data.add(new Quad(graph, thing, RDFS.seeAlso.asNode(), NodeFactory.createURI(address(random))));
        }
        return data;
    }

    private static String address(Random random) {
        return (random.nextBoolean() ? "http://a.example/" : "") + hostile(random);
    }

    @Test
    void nothingHostileLeavesItsPlace() throws Exception {
        Store store = Store.inMemory(data());
        Snapshot data = new Snapshot(store.dataset(), "hostile", Instant.EPOCH);
        try (PublicServer server = PublicServer.of(() -> data).port(0).queries(TestData.queries()).build().start()) {
            for (int i = 0; i < COUNT; i++) {
                check(server.port(), "/page/organization/h" + i, "*/*");
                check(server.port(), "/data/organization/h" + i + "." + ENDINGS.get(i % ENDINGS.size()), "*/*");
                if (i % 10 == 0) {
                    check(server.port(), "/id/organization/h" + i, "text/html");
                }
            }
            for (String type : List.of("text/csv", "text/tab-separated-values", "application/sparql-results+xml",
                    "application/sparql-results+json", "text/html", "*/*")) {
                check(server.port(), "/sparql?query=" + Links.value("SELECT * { ?s ?p ?o }"), type);
            }
            for (String type : List.of("text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples", "application/trig")) {
                check(server.port(), "/sparql?query=" + Links.value("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o . ?s a ?c }"), type);
            }
            Random random = new Random(3);
            for (int i = 0; i < 100; i++) {
                check(server.port(), "/search?q=" + Links.value(hostile(random).replace("\u0000", "")), "text/html");
                check(server.port(), "/id/organization/" + Links.value(hostile(random)), "text/html");
                check(server.port(), "/queries/named?name=" + Links.value(hostile(random).replace("\u0000", "")), "text/html");
            }
        }
    }

    private static void check(int port, String path, String accept) throws Exception {
        String answer = RawClient.ask(port, RawClient.get(path).replace("Host", "Accept: " + accept + "\r\nHost"));
        int status = RawClient.status(answer);
        assertTrue(status >= 200 && status < 500 || status == 503, path + "\n" + answer);
        String head = answer.substring(0, answer.indexOf("\r\n\r\n") + 2);
        assertFalse(head.toLowerCase().contains("\r\nset-cookie"), head);
        for (String line : head.split("\r\n")) {
            assertTrue(line.startsWith("HTTP/1.1 ") || line.matches("[A-Za-z-]+: ?[\\x20-\\x7e]*"), path + "\n" + line);
        }
        assertTrue(head.contains("X-Content-Type-Options: nosniff") && head.contains("Content-Security-Policy: default-src 'none'"), head);
        if (head.contains("Content-Type: text/html")) {
            checkPage(path, answer.substring(head.length()));
        }
    }

    private static void checkPage(String path, String page) {
        String lower = page.toLowerCase();
        assertEquals(-1, lower.indexOf("<script>alert"), path);
        assertFalse(lower.contains("<img src=x") || lower.contains("<svg/onload"), path + "\n" + page);
        Matcher links = HREF.matcher(page.replaceAll("(?s)&lt;.*?&gt;", ""));
        while (links.find()) {
            String target = links.group(1).toLowerCase().replaceAll("&[a-z#0-9]+;", "");
            assertTrue(target.isEmpty() || target.matches("(https?://|/|#|\\?|mailto:)?[^:]*(:.*)?") && !target.matches("(javascript|data|vbscript):.*"),
                    path + " links to " + links.group(1));
        }
    }
}
