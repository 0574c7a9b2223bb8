package io.github.counterclaim.publish.guard;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** A step of a plan that does something to the rows of another one, which all others take for that one. */
abstract class AroundRows extends OpExt {

    private final Op rows;

    AroundRows(String name, Op rows) {
        super(name);
        this.rows = rows;
    }

    /** Returns the step whose rows it takes. */
    final Op rows() {
        return rows;
    }

    /** Returns one that does the same to the rows of another step. */
    abstract AroundRows around(Op other);

    @Override
    public final Op apply(Transform transform, OpVisitor before, OpVisitor after) {
        return around(Transformer.transform(transform, rows, before, after));
    }

    @Override
    public final Op apply(Transform transform) {
        return apply(transform, null, null);
    }

    @Override
    public final void outputArgs(IndentedWriter out, SerializationContext context) {
        rows.output(out, context);
    }

    @Override
    public final int hashCode() {
        return 31 * rows.hashCode() + getClass().hashCode();
    }

    @Override
    public final boolean equalTo(Op other, NodeIsomorphismMap labels) {
        return other instanceof AroundRows same && same.getClass() == getClass() && rows.equalTo(same.rows, labels);
    }
}
