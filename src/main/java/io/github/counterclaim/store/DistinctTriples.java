package io.github.counterclaim.store;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Passes quads on as triples, and of equal ones that follow each other only the first. */
final class DistinctTriples extends StreamRDFBase {

    private final StreamRDF next;
    private @Nullable Triple last;

    DistinctTriples(StreamRDF next) {
        this.next = next;
    }

    @Override
    public void start() {
        next.start();
    }

    @Override
    public void finish() {
        next.finish();
    }

    @Override
    public void quad(Quad quad) {
        Triple triple = quad.asTriple();
        if (!triple.equals(last)) {
            next.triple(triple);
            last = triple;
        }
    }
}
