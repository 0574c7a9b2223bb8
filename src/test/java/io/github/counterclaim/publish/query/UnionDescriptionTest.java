package io.github.counterclaim.publish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.store.Store;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnionDescriptionTest {

    private static final String TRIG = """
            <urn:ex:g1> { <urn:ex:a> <urn:ex:p> [ <urn:ex:q> [ <urn:ex:r> 1 ] ] . <urn:ex:b> <urn:ex:p> <urn:ex:a> }
            <urn:ex:g2> { <urn:ex:a> <urn:ex:s> 2 , <urn:ex:b> }
            """;

    private final DatasetGraph data = RDFParser.fromString(TRIG, Lang.TRIG).toDatasetGraph();

    @BeforeAll
    static void install() {
        UnionDescription.install();
    }

    private static Graph describe(DatasetGraph data, String query) {
        try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
            return exec.describe();
        }
    }

    @Test
    void saysOverTheUnionWhatJenaSaysOverTheGraphs() {
        Graph said = describe(Store.inMemory(data).dataset(), "DESCRIBE <urn:ex:a> <urn:ex:b>");
        assertEquals(6, said.size());
        assertTrue(said.isIsomorphicWith(describe(data, "DESCRIBE <urn:ex:a> <urn:ex:b>")), said.toString());
    }

    @Test
    void looksIntoNamedGraphsWhereTheDefaultGraphIsAnother() {
        DatasetDescription one = DatasetDescription.create(List.of(), List.of("urn:ex:g2"));
        DatasetGraph part = DynamicDatasets.dynamicDataset(one, Store.inMemory(data).dataset(), false);
        assertEquals(2, describe(part, "DESCRIBE <urn:ex:a>").size());
        assertEquals(0, describe(DatasetGraphFactory.create(), "DESCRIBE <urn:ex:a>").size());
    }

    @Test
    void installingItTwiceChangesNothing() {
        UnionDescription.install();
        assertEquals(5, describe(Store.inMemory(data).dataset(), "DESCRIBE ?x { <urn:ex:b> <urn:ex:p> ?x }").size());
    }
}
