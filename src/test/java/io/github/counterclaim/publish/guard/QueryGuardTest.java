package io.github.counterclaim.publish.guard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("alone")
class QueryGuardTest {

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final Limits LIMITS = new Limits(
            Duration.ofSeconds(1), 50_000, 5_000, 5_000, 20_000, 100_000, 1_000_000, 2, 1, Duration.ofMillis(200));

    @TempDir
    private static Path folder;

    private static QueryGuard guard;
    private static QueryGuard patient;
    private static Store memory;
    private static Store disk;

    @BeforeAll
    static void load() {
        DatasetGraph data = PathologicalQueries.data(1000);
        memory = Store.inMemory(data);
        disk = Store.write(data, folder.resolve("store"));
        guard = QueryGuard.of(LIMITS);
        patient = QueryGuard.of(LIMITS.withTime(Duration.ofMinutes(2)));
    }

    @AfterAll
    static void close() {
        guard.close();
        patient.close();
        disk.close();
    }

    private static QueryExecResult ask(String text, DatasetGraph data) {
        return ask(patient, text, data);
    }

    private static QueryExecResult ask(QueryGuard by, String text, DatasetGraph data) {
        Query query = by.parse("PREFIX : <" + PathologicalQueries.NS + "> " + text, "http://none/");
        return Txn.calculateRead(data, () -> by.run(query, data, Duration.ofHours(1), () -> false,
                exec -> Answers.within(LIMITS).take(query, exec)));
    }

    private static void refused(Refusal.Kind kind, String text) {
        for (Store store : List.of(memory, disk)) {
            Refusal refusal = assertThrows(Refusal.class, () -> ask(text, store.dataset()), text);
            assertEquals(kind, refusal.kind(), text + ": " + refusal.reason());
            assertTrue(refusal.reason().length() > 20 && !refusal.reason().contains("\n"), refusal.reason());
        }
    }

    private static void sameAsJena(String text) {
        Query query = QueryFactory.create("PREFIX : <" + PathologicalQueries.NS + "> " + text);
        for (Store store : List.of(memory, disk)) {
            RowSetRewindable plain = Txn.calculateRead(store.dataset(),
                    () -> Answers.within(LIMITS).take(query, QueryExec.dataset(store.dataset()).query(query).build())
                            .rowSet().rewindable());
            RowSetRewindable guarded = ask(text, store.dataset()).rowSet().rewindable();
            assertTrue(plain.hasNext(), "nothing to compare: " + text);
            assertTrue(org.apache.jena.sparql.resultset.ResultsCompare.equalsByTerm(plain, guarded), () -> text + shown(plain) + shown(guarded));
        }
    }

    private static String shown(RowSetRewindable rows) {
        rows.reset();
        StringBuilder all = new StringBuilder("\n---");
        rows.forEachRemaining(row -> all.append('\n').append(row));
        return all.toString();
    }

    @Test
    void theAnswersAreThoseOfJena() {
        sameAsJena("SELECT * { ?s :next ?o . ?o :number ?n FILTER(?n < 20) } ORDER BY ?n");
        sameAsJena("SELECT ?t (COUNT(*) AS ?n) (GROUP_CONCAT(STR(?k) ; separator='|') AS ?all) "
                + "{ { SELECT * { ?s :type ?t ; :number ?k } ORDER BY ?k } } GROUP BY ?t HAVING (COUNT(*) > 1) (MAX(?k) > 2)");
        sameAsJena("SELECT (COUNT(*) AS ?n) { ?s :nothing ?t }");
        sameAsJena("SELECT DISTINCT ?t { ?s :type ?t }");
        sameAsJena("SELECT ?t { ?s :type ?t } GROUP BY ?t");
        sameAsJena("SELECT * { ?s :number ?n OPTIONAL { ?s :link ?l . ?l :number ?m FILTER(?m < ?n) } FILTER(?n < 9) }");
        sameAsJena("SELECT ?s { ?s :type :type\\/1 MINUS { ?s :link ?l . ?l :type :type\\/2 } }");
        sameAsJena("SELECT ?s { ?s :number ?n FILTER(?n < 99) FILTER NOT EXISTS { ?s :link/:link ?l . ?l :type :type\\/2 } }");
        sameAsJena("SELECT ?s { ?s :number ?n FILTER EXISTS { ?s :text ?t FILTER regex(?t, 'B1', 'i') } }");
        sameAsJena("SELECT * { :thing\\/3 (:next/:next)* ?x . ?x :number ?n FILTER(?n < 20) }");
        sameAsJena("SELECT * { GRAPH ?g { ?x :next+ :thing\\/3 ; :number ?n } FILTER(?n < 900) } LIMIT 20");
        sameAsJena("SELECT * { GRAPH :graph\\/1 { ?x (:next|^:next) ?y } }");
        sameAsJena("SELECT (REPLACE(?t, '(a+)( b)', '$2-$1') AS ?x) (REPLACE(?t, 'B', 'c', 'i') AS ?y) "
                + "(CONCAT(?t, '!', STR(?n)) AS ?z) (ENCODE_FOR_URI(?t) AS ?e) (?n * 3 * 0.5 AS ?m) { ?s :text ?t ; :number ?n FILTER(?n < 30) }");
        sameAsJena("SELECT (REPLACE('abc'@en, 'b', 'x') AS ?x) (CONCAT('a'@en, 'b'@en) AS ?y) (REPLACE('', '.*', 'x') AS ?z) {}");
        sameAsJena("SELECT (<http://www.w3.org/2001/XMLSchema#integer>('7') AS ?x) (<http://www.w3.org/2005/xpath-functions#abs>(-2) AS ?y) {}");
        sameAsJena("SELECT * { { ?a :type ?t } { ?b :type ?t ; :number ?n } FILTER(?n < 2) }");
        sameAsJena("SELECT * { VALUES ?t { :type\\/1 :type\\/2 } ?s :type ?t { SELECT ?s (COUNT(?l) AS ?c) { ?s :link ?l } GROUP BY ?s } }");
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        for (String text : List.of(
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <file:///etc/passwd> { ?s ?p ?o } } }",
                "SELECT (EXISTS { { SELECT * { SERVICE ?x { ?s ?p ?o } } } } AS ?y) { ?x ?y ?z }",
                "SELECT ?x { ?x ?y ?z } ORDER BY (EXISTS { SERVICE ?x { ?s ?p ?o } })",
                "SELECT (COUNT(*) AS ?n) { ?x ?y ?z } GROUP BY (EXISTS { SERVICE ?x { ?s ?p ?o } })",
                "SELECT * { ?s ?p ?o FILTER(<java:java.lang.Runtime>(?s)) }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(10) AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#toLower>('X') AS ?x) {}",
                "SELECT (<http://jena.hpl.hp.com/ARQ/function#now>() AS ?x) {}",
                "SELECT (<http://www.w3.org/ns/sparql#concat>('a', 'b') AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#string-join>('a', 'b') AS ?x) {}",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ') }",
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.splitIRI> ?o }",
                "SELECT (CALL(<http://a/>) AS ?x) {}",
                "SELECT * { LATERAL { ?s ?p ?o } }",
                "JSON { 'a' : ?s } WHERE { ?s ?p ?o }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <http://localhost:1/>",
                "SELECT * { ?s ?p ?o FILTER regex(?o, '(') }",
                "SELECT * {")) {
            refused(Refusal.Kind.WRONG, text);
        }
    }

    @Test
    void fromNamesGraphsOfTheDataSetAlone() {
        DatasetGraph data = memory.dataset();
        QueryGuard.requireGraphs(List.of(PathologicalQueries.NS + "graph/1"), data, "http://own/");
        QueryGuard.requireGraphs(List.of("http://own/none"), data, "http://own/");
        for (String name : List.of("file:///etc/passwd", "http://localhost:1/x", "urn:x", "jar:file:/x!/y")) {
            Refusal refusal = assertThrows(Refusal.class, () -> QueryGuard.requireGraphs(List.of(name), data, "http://own/"));
            assertTrue(refusal.reason().contains(name), refusal.reason());
        }
    }

    @Test
    void memoryIsBounded() {
        refused(Refusal.Kind.TOO_LARGE, "SELECT * { ?a :link ?b . ?c :link ?d } ORDER BY ?a");
        refused(Refusal.Kind.TOO_LARGE, "SELECT (COUNT(*) AS ?n) { ?a :link ?b . ?c :link ?d } GROUP BY ?a ?b ?c ?d");
        refused(Refusal.Kind.TOO_LARGE, "SELECT (COUNT(*) AS ?x) { { SELECT DISTINCT ?n ?d { ?a :number ?n . ?c :link ?d } } }");
        refused(Refusal.Kind.TOO_LARGE, "SELECT (COUNT(*) AS ?n) { { ?a :link ?b . ?c :link ?d } { ?e :link ?f . ?g :link ?d } MINUS { ?a :link ?x . ?y :link ?z } }");
        refused(Refusal.Kind.TOO_LARGE, "SELECT (GROUP_CONCAT(STR(?c)) AS ?x) { ?a :link ?b . ?c :link ?d }");
        refused(Refusal.Kind.TOO_LARGE, "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?c), STR(?a))) AS ?x) { ?a :link ?b . ?c :link ?d }");
        refused(Refusal.Kind.TOO_LARGE, "SELECT * { ?a ?b ?c . ?d ?e ?f }");
        refused(Refusal.Kind.TOO_LARGE, "CONSTRUCT { ?a :x ?d } { ?a ?b ?c . ?d ?e ?f }");
        refused(Refusal.Kind.TOO_LARGE, "DESCRIBE * { ?a ?b ?c }");
        refused(Refusal.Kind.TOO_LARGE, "SELECT (REPLACE(?t, '.', '" + "$0".repeat(9000) + "') AS ?x) { ?a :text ?t }");
        refused(Refusal.Kind.TOO_LARGE, "SELECT * { " + patterns(167) + " }");
        assertEquals(0, RowSetOps.count(ask("SELECT * { " + patterns(166) + " FILTER(false) }", disk.dataset()).rowSet()));
        refused(Refusal.Kind.TOO_LARGE, "SELECT * " + "{".repeat(900) + "}".repeat(900));
        refused(Refusal.Kind.TOO_LARGE, "SELECT * { # " + "x".repeat(50_001) + "\n ?s ?p ?o }");
    }

    private static String patterns(int count) {
        return IntStream.range(0, count).mapToObj(i -> "?s" + i + " ?p" + i + " ?o" + i).collect(Collectors.joining(" . "));
    }

    @Test
    void theDeadlineHoldsForPathsAndPatterns() {
        for (String text : List.of(
                ENDLESS,
                "SELECT (COUNT(*) AS ?n) { ?a ((:next|^:next|:link)/(:link|^:link))* ?b . ?c :link* ?d }",
                "SELECT * { ?a (((((:link|^:next)*)+)*)+)* ?b . ?b :link+ ?c }",
                "SELECT * { ?s :text ?t FILTER regex(?t, '^(.*a){18}$') }",
                "SELECT * { ?s :text ?t FILTER(REPLACE(?t, '^(.*a){18}$', 'x') = 'x') }")) {
            long start = System.nanoTime();
            for (Store store : List.of(memory, disk)) {
                Refusal refusal = assertThrows(Refusal.class, () -> ask(guard, text, store.dataset()), text);
                assertEquals(Refusal.Kind.TOO_SLOW, refusal.kind(), text + ": " + refusal.reason());
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis >= 1900 && millis < 3000 + 500, text + " took " + millis + " ms, twice");
        }
    }

    @Test
    void aClientMayAskForLessTimeThanTheLimit() {
        Query query = guard.parse(ENDLESS, "http://none/");
        DatasetGraph data = memory.dataset();
        long start = System.nanoTime();
        Refusal refusal = assertThrows(Refusal.class, () -> Txn.calculateRead(data, () -> guard.run(query, data,
                Duration.ofMillis(100), () -> false, exec -> Answers.within(LIMITS).take(query, exec))));
        assertTrue(refusal.reason().contains("100 ms"), refusal.reason());
        assertTrue(System.nanoTime() - start < 900_000_000L);
    }

    @Test
    void aQueryThatNobodyWaitsForEnds() {
        Query query = guard.parse(ENDLESS, "http://none/");
        DatasetGraph data = memory.dataset();
        AtomicBoolean gone = new AtomicBoolean();
        CompletableFuture.delayedExecutor(100, java.util.concurrent.TimeUnit.MILLISECONDS).execute(() -> gone.set(true));
        Refusal refusal = assertThrows(Refusal.class, () -> Txn.calculateRead(data, () -> guard.run(query, data,
                Duration.ofSeconds(1), gone::get, exec -> Answers.within(LIMITS).take(query, exec))));
        assertEquals(Refusal.Kind.GONE, refusal.kind());
    }

    @Test
    void fewRunFewWaitTheOthersAreTurnedAway() throws Exception {
        try (QueryGuard narrow = QueryGuard.of(LIMITS.withPlaces(1, 1, Duration.ofMillis(300)))) {
            Query query = narrow.parse("ASK {}", "http://none/");
            DatasetGraph data = memory.dataset();
            CountDownLatch inside = new CountDownLatch(1);
            CountDownLatch leave = new CountDownLatch(1);
            CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> narrow.run(query, data,
                    Duration.ofSeconds(9), () -> false, exec -> {
                        inside.countDown();
                        assertDoesNotThrow(() -> leave.await());
                        return true;
                    }));
            inside.await();
            CompletableFuture<Refusal> second = CompletableFuture.supplyAsync(() -> assertThrows(Refusal.class,
                    () -> narrow.run(query, data, Duration.ofSeconds(1), () -> false, QueryExec::ask)));
            assertEquals(Refusal.Kind.BUSY, second.get().kind());
            assertEquals(1, narrow.running());
            leave.countDown();
            // The limit is a second and it waited less: its answer stands
            assertTrue(first.get());
            assertTrue(narrow.run(query, data, Duration.ofSeconds(1), () -> false, QueryExec::ask));
        }
    }

    @Test
    void bracketsInTextAreNotDeep() {
        assertEquals(2, Nesting.depth("SELECT * { ?s <http://a/(((> '((((\\\'((' , \"{{{{\" FILTER(1 < 2) }"));
        assertEquals(300, Nesting.depth("(".repeat(300)));
    }

    @Test
    void theSameSeedWritesTheSameQueries() {
        assertEquals(PathologicalQueries.write(100, 1), PathologicalQueries.write(100, 1));
        assertTrue(PathologicalQueries.kinds() >= 40);
    }
}
