package io.github.counterclaim.interop;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rdfhdt.hdt.hdt.HDT;
import org.rdfhdt.hdt.hdt.HDTManager;
import org.rdfhdt.hdt.triples.IteratorTripleString;

/** Other stores load the dumps and answer every canned query alike. */
class DumpsInteropIT {

    private static final Site SITE = Site.get();

    @ParameterizedTest
    @ValueSource(strings = {"counterclaim.nq", "counterclaim.trig"})
    void oxigraphAnswersAlike(String dump) throws IOException, InterruptedException {
        Path folder = SITE.scratch("oxigraph-" + dump);
        Map<String, String> questions = SITE.questions();
        for (Map.Entry<String, String> question : questions.entrySet()) {
            Files.writeString(folder.resolve(question.getKey() + ".rq"), question.getValue());
        }
        String size = Tool.node("oxigraph.mjs", SITE.dump(dump).toString(), folder.toString());
        assertEquals(Files.readAllLines(SITE.dump("counterclaim.nq")).size(), Integer.parseInt(size));
        int rows = 0;
        for (Map.Entry<String, String> question : questions.entrySet()) {
            List<String> ours = ours(question.getValue());
            // In its union of all graphs a triple stands as often as there are graphs that hold it
            List<String> theirs = Files.readAllLines(folder.resolve(question.getKey() + ".rows")).stream().distinct().toList();
            assertEquals(unordered(ours), unordered(theirs), question.getKey());
            rows += ours.size();
        }
        assertTrue(questions.size() >= 16 && rows > 100, questions.size() + " questions, " + rows + " rows");
    }

    @Test
    void rdf4jAnswersAlike() throws IOException {
        SailRepository repository = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(SITE.dump("counterclaim.ttl").toFile(), SITE.base(), RDFFormat.TURTLE);
            SITE.questions().forEach((name, question) -> {
                List<String> theirs = new ArrayList<>();
                try (var result = connection.prepareTupleQuery(question).evaluate()) {
                    List<String> names = result.getBindingNames();
                    result.forEach(row -> theirs.add(line(names, row)));
                }
                assertEquals(unordered(ours(question)), unordered(theirs), name);
            });
        } finally {
            repository.shutDown();
        }
    }

    private static String line(List<String> names, BindingSet row) {
        TreeSet<String> cells = new TreeSet<>();
        // a row's own list of names fails where one is unbound
        for (String name : names) {
            Value value = row.getValue(name);
            if (value != null) {
                cells.add(name + "=" + term(value));
            }
        }
        return String.join("\t", cells);
    }

    // in which order GROUP_CONCAT takes its texts is left to each engine
    private static List<String> unordered(List<String> rows) {
        return Answers.sorted(rows.stream().map(DumpsInteropIT::unordered).toList());
    }

    private static String unordered(String row) {
        return Stream.of(row.split("\t"))
                .map(cell -> !cell.contains("names=") ? cell
                        : Stream.of(cell.replace("\"", "").split("names=|, | · ")).sorted().collect(joining(" + ")))
                .collect(joining("\t"));
    }

    private static String term(Value value) {
        if (value instanceof Literal literal) {
            return Answers.literal(literal.getLabel(), literal.getLanguage().orElse(""), literal.getDatatype().stringValue());
        }
        return value.isIRI() ? "<" + value.stringValue() + ">" : "[]";
    }

    private static List<String> ours(String question) {
        return Answers.of(SITE.snapshot().union(), question);
    }

    @Test
    void hdtJavaReadsTheSameTriples() throws Exception {
        StringBuilder read = new StringBuilder();
        HDT file = HDTManager.loadHDT(SITE.dump("counterclaim.hdt").toString(), null);
        try (file) {
            IteratorTripleString triples = file.search("", "", "");
            while (triples.hasNext()) {
                read.append(triples.next().asNtriple());
            }
            String claims = "PREFIX cc: <https://w3id.org/counterclaim/ns#> SELECT ?c { ?c a cc:Claim }";
            IteratorTripleString found = file.search("", RDF.type.getURI(), "https://w3id.org/counterclaim/ns#Claim");
            List<String> things = new ArrayList<>();
            found.forEachRemaining(triple -> things.add("c=<" + triple.getSubject() + ">"));
            assertEquals(ours(claims), Answers.sorted(things));
        }
        Graph theirs = GraphFactory.createDefaultGraph();
        RDFParser.fromString(read.toString(), Lang.NTRIPLES).parse(theirs);
        Graph dumped = RDFDataMgr.loadGraph(SITE.dump("counterclaim.nt").toString());
        assertTrue(dumped.size() > 10_000);
        assertTrue(IsoMatcher.isomorphic(dumped, theirs));
    }

    @Test
    void jsonldJsReadsTheSameGraphs() throws IOException, InterruptedException {
        Path out = SITE.scratch("jsonld").resolve("expanded.nq");
        Tool.node("jsonld.mjs", SITE.dump("counterclaim.jsonld").toString(), out.toString());
        DatasetGraph expanded = RDFDataMgr.loadDatasetGraph(out.toString());
        DatasetGraph dumped = RDFDataMgr.loadDatasetGraph(SITE.dump("counterclaim.nq").toString());
        assertTrue(dumped.stream().count() > 10_000);
        assertTrue(IsoMatcher.isomorphic(dumped, expanded));
    }

    @Test
    void jsonldJsReadsADocumentAsItsTurtleIs() throws IOException, InterruptedException {
        Path folder = SITE.scratch("jsonld-document");
        String thing = "id/article/amirabdollahian-denies-drones-washington-confident";
        Path json = Files.write(folder.resolve("thing.jsonld"), SITE.fetch(thing, "application/ld+json").body());
        Path turtle = Files.write(folder.resolve("thing.ttl"), SITE.fetch(thing, "text/turtle").body());
        Path out = folder.resolve("expanded.nq");
        Tool.node("jsonld.mjs", json.toString(), out.toString());
        assertTrue(RDFDataMgr.loadGraph(turtle.toString()).isIsomorphicWith(RDFDataMgr.loadGraph(out.toString())));
    }

    @Test
    void networkxReadsTheNetwork() throws IOException, InterruptedException {
        String[] counts = Tool.python("network.py", SITE.dump("network.graphml").toString()).split(" ");
        String edges = "PREFIX cc: <https://w3id.org/counterclaim/ns#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
                + "SELECT DISTINCT ?p WHERE { ?c cc:proposition ?p . ?p rdf:object ?o FILTER(!STRSTARTS(STR(?o), STR(cc:))) }";
        String claims = edges.replace("DISTINCT ?p", "DISTINCT ?c");
        assertEquals(ours(edges).size(), Integer.parseInt(counts[1]));
        assertEquals(ours(claims).size(), Integer.parseInt(counts[2]));
        assertFalse(counts[0].equals("0"));
    }
}
