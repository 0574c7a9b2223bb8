package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** What tests of the pages show. */
final class PageData {

    /** Pages that show names, titles and quotations which mean harm, or nothing. */
    static final List<String> HOSTILE_PAGES = List.of("/", "/conflicts", "/articles", "/timeline", "/network", "/map",
            "/page/article/bad", "/page/organization/bad", "/page/state/bad", "/page/state/nameless", "/page/place/bad",
            "/page/proposition/bad", "/page/proposition/bad2", "/page/claim/bad", "/page/claim/bad2", "/page/claim/bad3",
            "/page/conflict/bad", "/page/dispute/bad", "/search?q=hacked", "/search?q=%22%3E%3Cscript%3E",
            "/network?actor=state/bad", "/network?from=state/bad&relation=attacks&to=place/bad",
            "/timeline?actor=state/bad", "/queries/actor-network");

    private static final String LONG_WORD = "x".repeat(5_000);

    /** One conflict that a person accepted, and two claims that a person judged to be none. */
    private static final String JUDGED = """
            @base <http://localhost:3030/> .
            @prefix cc: <https://w3id.org/counterclaim/ns#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <id/graph/conflicts> {
              <id/conflict/none> a cc:RejectedConflict ; cc:claim <id/claim/021-c5> , <id/claim/033-c10> ;
                cc:conflictKind cc:ModalityConflict ; cc:strength cc:Tension ; rdfs:comment "One predicts what the other says was done."@en .
            }
            <id/graph/judgements> {
              <id/judgement/conflict-k1> a cc:Judgement ; cc:judges <id/conflict/k1> ; cc:verdict cc:Accepted ;
                prov:wasAttributedTo <id/agent/judge-ada> ; prov:generatedAtTime "2024-10-05T08:00:00Z"^^xsd:dateTime ;
                rdfs:comment "Both speak of the same deliveries." ; rdfs:label "Conflict accepted by Ada" .
              <id/judgement/conflict-none> a cc:Judgement ; cc:judges <id/conflict/none> ; cc:verdict cc:Rejected ;
                prov:wasAttributedTo <id/agent/judge-ada> ; prov:generatedAtTime "2024-10-06T08:00:00Z"^^xsd:dateTime ;
                rdfs:comment "They speak of different years." ; rdfs:label "Conflict rejected by Ada" .
              <id/agent/judge-ada> a prov:Agent ; rdfs:label "Ada" .
            }
            """;

    private PageData() {}

    /** The small fixture with the vocabulary, and a position for a place. */
    static Snapshot rich() {
        DatasetGraph data = small();
        RDFDataMgr.read(data.getGraph(NodeFactory.createURI(CC.NS)), "ontology/counterclaim.ttl");
        parse(data, "<http://localhost:3030/id/graph/lexicon> { <http://localhost:3030/id/place/kyiv> "
                + "<http://www.w3.org/2003/01/geo/wgs84_pos#lat> 50.45 ; <http://www.w3.org/2003/01/geo/wgs84_pos#long> 30.52 }");
        parse(data, JUDGED);
        return snapshot(data, "rich");
    }

    /** The same, with an attempt to do harm in the place of each text. */
    static StoredPayloads.Made harmful() {
        DatasetGraph data = DatasetGraphFactory.create();
        rich().union().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!quad.isDefaultGraph()) {
                data.add(quad);
            }
        });
        return StoredPayloads.of(data);
    }

    /** The small fixture with what means harm. */
    static Snapshot hostile() {
        DatasetGraph data = small();
        try {
            parse(data, Files.readString(TestData.file("hostile.trig")).replace("LONGWORD", LONG_WORD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return snapshot(data, "hostile");
    }

    private static DatasetGraph small() {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFDataMgr.read(data, TestData.file("small.trig").toUri().toString());
        return data;
    }

    private static void parse(DatasetGraph data, String trig) {
        RDFParser.create().source(new StringReader(trig)).lang(Lang.TRIG).parse(data);
    }

    static Snapshot snapshot(DatasetGraph data, String version) {
        Graph all = GraphFactory.createDefaultGraph();
        data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> all.add(quad.asTriple()));
        all.find().forEachRemaining(data.getDefaultGraph()::add);
        return new Snapshot(data, version, Instant.EPOCH);
    }
}
