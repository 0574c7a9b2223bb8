package io.github.counterclaim.publish;

import io.github.counterclaim.publish.ready.Edition;
import java.time.Instant;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * One version of the data.
 *
 * @param union the named graphs, with their union as the default graph
 * @param version names the content: equal for equal data, different for different data
 * @param loaded when it began to serve
 * @param memory what was lately read of it
 */
public record Snapshot(DatasetGraph union, String version, Instant loaded, StatementMemory memory) {

    /** Makes a version of which nothing was read yet. */
    public Snapshot(DatasetGraph union, String version, Instant loaded) {
        this(union, version, loaded, new StatementMemory());
    }

    /** Returns what answers made of it have in common. */
    Edition edition() {
        return new Edition(version, loaded);
    }

    /** Reads the union of all graphs within one transaction; the model is not valid afterwards. */
    public <T> T read(Function<Model, T> reader) {
        return Txn.calculateRead(union, () -> reader.apply(
                ModelFactory.createModelForGraph(new RememberingGraph(union.getDefaultGraph(), memory))));
    }

    /** Reads the quads within one transaction. */
    public <T> T readQuads(Function<DatasetGraph, T> reader) {
        return Txn.calculateRead(union, () -> reader.apply(union));
    }
}
