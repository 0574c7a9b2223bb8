package io.github.counterclaim.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Collects quads into a data set in memory. A triple outside any named graph is refused: the data has none. */
final class QuadCollector extends StreamRDFBase {

    private final Map<String, Graph> graphs = new LinkedHashMap<>();

    @Override
    public void triple(Triple triple) {
        throw new RiotException("A triple stands outside any named graph: " + triple);
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph() || !quad.getGraph().isURI()) {
            throw new RiotException("A triple stands outside any named graph: " + quad);
        }
        graphs.computeIfAbsent(quad.getGraph().getURI(), name -> GraphMemFactory.createDefaultGraphSameTerm())
                .add(quad.asTriple());
    }

    /** Returns what was collected; nothing may be added afterwards. */
    MemoryDataset dataset() {
        return new MemoryDataset(graphs);
    }
}
