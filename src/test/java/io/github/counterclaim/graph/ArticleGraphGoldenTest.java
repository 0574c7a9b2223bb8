package io.github.counterclaim.graph;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ArticleGraphGoldenTest {

    private static final Iris IRIS = Iris.of(Iris.DEFAULT_BASE);

    @Test
    void describesARichReading() throws IOException {
        GoldenGraph.assertGolden(
                "article-graph.ttl",
                ArticleGraph.describe(Readings.rich(), IRIS, Readings.CONVERSION, iri -> iri.contains("/state/")));
    }
}
