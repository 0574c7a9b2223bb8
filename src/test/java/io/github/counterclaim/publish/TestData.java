package io.github.counterclaim.publish;

import io.github.counterclaim.publish.query.CannedQueries;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** The small fixture as the server sees it. */
public final class TestData {

    private static final Instant LOADED = Instant.parse("2026-01-02T03:04:05Z");

    private TestData() {}

    public static Snapshot small(String version) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFDataMgr.read(data, file("small.trig").toUri().toString());
        return new Snapshot(new UnionDefault(data), version, LOADED);
    }

    public static CannedQueries queries() {
        return CannedQueries.load(file("queries"));
    }

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(TestData.class.getResource(name), name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static final class UnionDefault extends DatasetGraphWrapper implements DatasetGraphWrapperView {

        private final DatasetGraph data;

        UnionDefault(DatasetGraph data) {
            super(data);
            this.data = data;
        }

        @Override
        public Graph getDefaultGraph() {
            return GraphView.createUnionGraph(data);
        }

        @Override
        public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
            return super.find(Quad.isDefaultGraph(g) ? Quad.unionGraph : g, s, p, o);
        }
    }
}
