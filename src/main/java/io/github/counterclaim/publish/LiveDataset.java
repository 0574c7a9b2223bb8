package io.github.counterclaim.publish;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.jspecify.annotations.Nullable;

/** What Fuseki sees as its data set: for the length of a transaction, the version that served when it began. */
final class LiveDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    private final LiveData data;
    private final ThreadLocal<@Nullable DatasetGraph> held = new ThreadLocal<>();

    LiveDataset(LiveData data) {
        super(DatasetGraphZero.create());
        this.data = data;
    }

    @Override
    protected DatasetGraph get() {
        // Null while the superclass's constructor runs
        if (held == null) {
            return DatasetGraphZero.create();
        }
        DatasetGraph mine = held.get();
        return mine != null ? mine : data.current().union();
    }

    @Override
    public void begin(TxnType type) {
        held.set(data.current().union());
        super.begin(type);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            held.remove();
        }
    }
}
