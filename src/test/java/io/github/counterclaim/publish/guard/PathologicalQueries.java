package io.github.counterclaim.publish.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Writes queries that would cost a server without bounds its time, its memory, or its stack: the same for each seed. */
public final class PathologicalQueries {

    public static final String NS = "http://example.org/";
    private static final String PREFIX = "PREFIX : <" + NS + ">\nPREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";

    /** A query and the kind of trouble that it makes. */
    public record Bomb(String kind, String text) {}

    private static final List<Function<Random, Bomb>> KINDS = List.of(
            r -> bomb("cartesian", "SELECT " + pick(r, "*", "(COUNT(*) AS ?n)", "DISTINCT ?o0 ?o1") + " { "
                    + patterns(3 + r.nextInt(4)) + " }"),
            r -> bomb("cartesian construct", "CONSTRUCT { ?s0 ?p1 ?o2 } WHERE { " + patterns(3 + r.nextInt(2)) + " }"),
            r -> bomb("cartesian ask", "ASK { " + patterns(4) + " FILTER(?o0 = ?o1 && ?o2 = \"none" + r.nextInt(9) + "\") }"),
            r -> bomb("describe all", "DESCRIBE * { " + patterns(1 + r.nextInt(3)) + " }"),
            r -> bomb("path star", "SELECT (COUNT(*) AS ?n) { ?a (" + path(r, 1 + r.nextInt(3)) + ")* ?b }"),
            r -> bomb("path nested", "SELECT * { ?a " + nested(r, 2 + r.nextInt(4)) + " ?b }"),
            r -> bomb("path sequence", "SELECT (COUNT(*) AS ?n) { ?a (" + IntStream.range(0, 6 + r.nextInt(12))
                    .mapToObj(i -> pick(r, ":next", "(:next|^:next)", ":link", "^:link")).collect(Collectors.joining("/"))
                    + ")" + pick(r, "+", "*", "?") + " ?b }"),
            r -> bomb("path negated", "SELECT (COUNT(*) AS ?n) { ?a (!(:none" + r.nextInt(9) + "|^:none))* ?b . ?b !:x/!:y/!:z ?c }"),
            r -> bomb("path same", "SELECT * { ?a (:next|^:next|:link)+ ?a . ?b (:next|:link)* ?b . ?c :next+ ?a }"),
            r -> bomb("regex", "SELECT * { ?s :text ?t FILTER regex(?t, \"^" + pick(r, "(.*a){" + (10 + r.nextInt(20)) + "}$",
                    "(a|a?)+$", "(([a-z ])+.)+[A-Z]([a-z ])+$", "(a+)+$", "(.*)(.*)(.*)(.*)(.*)(.*)(.*)[^a]$")
                    + "\"" + pick(r, "", ", \"i\"", ", \"s\"") + ") }"),
            r -> bomb("regex deep", "ASK { ?s :text ?t FILTER regex(REPLACE(?t, \".\", \"" + "a".repeat(50 + r.nextInt(200))
                    + "\"), \"^(a|b|c)*$\") }"),
            r -> bomb("replace", "SELECT (REPLACE(?t, \"(.*)(.*)(.*)(.*)\", \"" + "$1$2$3".repeat(1 + r.nextInt(500))
                    + "\") AS ?x) { ?s :text ?t }"),
            r -> bomb("values", "SELECT (COUNT(*) AS ?n) { VALUES ?a { " + numbers(r, 2000) + " } VALUES ?b { " + numbers(r, 2000)
                    + " } VALUES ?c { " + numbers(r, 2000) + " } FILTER(?a < ?b) }"),
            r -> bomb("deep groups", "SELECT * " + "{ ".repeat(200 + r.nextInt(20_000)) + "?s ?p ?o" + " }".repeat(20_300)),
            r -> bomb("deep expression", "SELECT * { ?s ?p ?o FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") }"),
            r -> bomb("long or", "SELECT * { ?s ?p ?o . ?a ?b ?c FILTER(" + IntStream.range(0, 200 + r.nextInt(2000))
                    .mapToObj(i -> "?o = " + i).collect(Collectors.joining(" || ")) + ") }"),
            r -> bomb("long and or", "SELECT * { ?s ?p ?o FILTER(" + IntStream.range(0, 12 + r.nextInt(10))
                    .mapToObj(i -> "(?o = " + i + " || ?s = :s" + i + ")").collect(Collectors.joining(" && ")) + ") }"),
            r -> bomb("union", "SELECT * { " + IntStream.range(0, 500 + r.nextInt(1500))
                    .mapToObj(i -> "{ ?s ?p ?o }").collect(Collectors.joining(" UNION ")) + " ?x ?y ?z }"),
            r -> bomb("optional", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o " + IntStream.range(0, 4 + r.nextInt(20))
                    .mapToObj(i -> "OPTIONAL { ?s" + i + " ?p" + i + " ?o" + i + " }").collect(Collectors.joining(" ")) + " }"),
            r -> bomb("minus", "SELECT * { ?s ?p ?o . ?a ?b ?c MINUS { ?a ?q ?o . ?x ?y ?z FILTER(?x != ?o) } }"),
            r -> bomb("not exists", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?a ?b ?c FILTER NOT EXISTS { ?x ?y ?z . ?u ?v ?w "
                    + "FILTER(?x = ?s && ?u = ?c && ?w = " + r.nextInt(99) + ") } }"),
            r -> bomb("order", "SELECT * { " + patterns(2 + r.nextInt(2)) + " } ORDER BY "
                    + pick(r, "?o0", "DESC(?o1) ?s0", "STRLEN(STR(?o0))", "RAND()")),
            r -> bomb("order page", "SELECT * { " + patterns(2) + " } ORDER BY ?o1 ?o0 OFFSET " + r.nextInt(9_000_000) + " LIMIT 10"),
            r -> bomb("group", "SELECT ?o0 ?o1 (COUNT(*) AS ?n) { " + patterns(2 + r.nextInt(2)) + " } GROUP BY ?o0 ?o1 ?s1"),
            r -> bomb("group distinct", "SELECT (COUNT(DISTINCT CONCAT(STR(?o0), STR(?o1), STR(?s1))) AS ?n) { " + patterns(3) + " }"),
            r -> bomb("distinct", "SELECT DISTINCT * { " + patterns(2 + r.nextInt(3)) + " }"),
            r -> bomb("group_concat", "SELECT (GROUP_CONCAT(" + pick(r, "", "DISTINCT ") + "CONCAT(STR(?o0), STR(?s1))) AS ?x) { "
                    + patterns(2) + " }"),
            r -> bomb("sample", "SELECT ?s0 (SAMPLE(?t) AS ?x) (MAX(?o1) AS ?m) { " + patterns(3)
                    + " BIND(CONCAT(STR(?o0), STR(?o1)) AS ?t) } GROUP BY ?s0 ?o2 ?t"),
            r -> bomb("doubling", "SELECT (STRLEN(?x" + 30 + ") AS ?n) { ?s :text ?x0 " + IntStream.range(0, 30)
                    .mapToObj(i -> "BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ")").collect(Collectors.joining(" ")) + " }"),
            r -> bomb("encoding", "SELECT * { ?s :text ?x0 " + IntStream.range(0, 30).mapToObj(i -> "BIND(ENCODE_FOR_URI("
                    + "CONCAT(?x" + i + ", \"%%\")) AS ?x" + (i + 1) + ")").collect(Collectors.joining(" ")) + " }"),
            r -> bomb("squaring", "SELECT ?x40 { BIND(" + (2 + r.nextInt(99)) + " AS ?x0) " + IntStream.range(0, 40)
                    .mapToObj(i -> "BIND(?x" + i + " * ?x" + i + " AS ?x" + (i + 1) + ")").collect(Collectors.joining(" ")) + " }"),
            r -> bomb("hashes", "SELECT (COUNT(*) AS ?n) { " + patterns(3) + " FILTER(SHA512(CONCAT(STR(?o0), STR(?o1), STR(?o2))) = \"0\") }"),
            r -> bomb("waiting", "SELECT * { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#wait>(" + (1000 + r.nextInt(60_000)) + ")) }"),
            r -> bomb("class", "SELECT (<java:" + pick(r, "java.lang.Runtime", "org.apache.jena.sparql.function.library.wait",
                    "javax.script.ScriptEngineManager") + ">() AS ?x) {}"),
            r -> bomb("subqueries", "SELECT * { " + IntStream.range(0, 3 + r.nextInt(5)).mapToObj(i -> "{ SELECT ?s" + i
                    + " ?o" + i + " { ?s" + i + " ?p" + i + " ?o" + i + " } ORDER BY ?o" + i + " }").collect(Collectors.joining(" ")) + " }"),
            r -> bomb("graphs", "SELECT (COUNT(*) AS ?n) { GRAPH ?g { " + patterns(2) + " } GRAPH ?h { ?x ?y ?z } }"),
            r -> bomb("big offset", "SELECT * { " + patterns(3) + " } OFFSET " + (1_000_000_000L + r.nextInt(999_999_999))),
            r -> bomb("many variables", "SELECT * { " + patterns(200 + r.nextInt(300)) + " }"),
            r -> bomb("construct many", "CONSTRUCT { " + IntStream.range(0, 300).mapToObj(i -> "?s0 :p" + i + " ?o1")
                    .collect(Collectors.joining(" . ")) + " } WHERE { " + patterns(2) + " }"),
            r -> bomb("blank construct", "CONSTRUCT { [] :a [ :b ?o0 ; :c [ :d ?o1 ] ] } WHERE { " + patterns(2) + " }"));

    private PathologicalQueries() {}

    /** Returns so many queries, every kind as often as another. */
    public static List<Bomb> write(int count, long seed) {
        Random random = new Random(seed);
        List<Bomb> bombs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bombs.add(KINDS.get(i % KINDS.size()).apply(random));
        }
        return bombs;
    }

    public static int kinds() {
        return KINDS.size();
    }

    /** Returns data on which they hurt: a ring, links across it, texts; about seven triples a thing, in ten graphs. */
    public static DatasetGraph data(int things) {
        Random random = new Random(7);
        DatasetGraph data = DatasetGraphFactory.create();
        for (int i = 0; i < things; i++) {
            Node graph = iri("graph/" + i % 10);
            Node thing = iri("thing/" + i);
            data.add(new Quad(graph, thing, iri("next"), iri("thing/" + (i + 1) % things)));
            for (int k = 0; k < 3; k++) {
                data.add(new Quad(graph, thing, iri("link"), iri("thing/" + random.nextInt(things))));
            }
            data.add(new Quad(graph, thing, iri("number"), NodeFactory.createLiteralByValue(i)));
            data.add(new Quad(graph, thing, iri("text"), NodeFactory.createLiteralString("a".repeat(20 + i % 30) + " b" + i)));
            data.add(new Quad(graph, thing, iri("type"), iri("type/" + i % 5)));
        }
        return data;
    }

    private static Node iri(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private static Bomb bomb(String kind, String text) {
        return new Bomb(kind, PREFIX + text);
    }

    private static String patterns(int count) {
        return IntStream.range(0, count).mapToObj(i -> "?s" + i + " ?p" + i + " ?o" + i).collect(Collectors.joining(" . "));
    }

    private static String path(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> pick(random, ":next", ":link", "^:link", "(:next|^:link)")).collect(Collectors.joining("/"));
    }

    private static String nested(Random random, int depth) {
        return depth == 0
                ? "(:next|:link|^:next)"
                : "(" + nested(random, depth - 1) + pick(random, "*", "+", "?", "/^:link*") + ")" + pick(random, "*", "+");
    }

    private static String numbers(Random random, int count) {
        return IntStream.range(0, count).mapToObj(i -> String.valueOf(random.nextInt(100_000))).collect(Collectors.joining(" "));
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
