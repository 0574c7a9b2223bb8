package io.github.counterclaim.store;

import io.github.counterclaim.graph.Prefixes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.system.G;
import org.jspecify.annotations.Nullable;

/**
 * Named graphs in memory that never change, with their union as the default graph. Any number of threads may read at
 * once and none waits: there is nothing to lock. Jena's own in-memory data sets either walk every graph for a pattern
 * over the union, or cost several times the memory.
 */
final class MemoryDataset extends DatasetGraphCollection {

    private final Map<Node, FrozenGraph> graphs;
    private final PrefixMap prefixes = PrefixMapFactory.create(Prefixes.map());
    private final Transactional transactions = TransactionalNull.create();
    private volatile @Nullable Graph union;
    private volatile @Nullable Fingerprint content;

    /** Takes graphs by name; they must not change any more. */
    MemoryDataset(Map<String, Graph> named) {
        this(named, (Fingerprint) null);
    }

    /** Takes graphs by name and their union, which must not change any more while the data set is read. */
    MemoryDataset(Map<String, Graph> named, Graph union) {
        this(named, (Fingerprint) null);
        this.union = new GraphReadOnly(union);
    }

    /** Takes graphs by name, and what {@link Fingerprint#of} says of them where that is known. */
    MemoryDataset(Map<String, Graph> named, @Nullable Fingerprint content) {
        this.content = content;
        Map<Node, FrozenGraph> sorted = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
        named.forEach((address, graph) -> {
            Node name = NodeFactory.createURI(address);
            sorted.put(name, FrozenGraph.of(name, graph));
        });
        this.graphs = Collections.unmodifiableMap(sorted);
    }

    @Override
    public Graph getDefaultGraph() {
        Graph known = union;
        return known != null ? known : joined();
    }

    /** The union is made at the first use: whoever only writes dumps never pays for it. */
    private synchronized Graph joined() {
        Graph known = union;
        if (known == null) {
            known = new GraphReadOnly(union(graphs.values()));
            union = known;
        }
        return known;
    }

    /** Returns whether the union is made already. */
    boolean isJoined() {
        return union != null;
    }

    /** Returns the union of graphs as a graph of its own, with our prefixes. */
    static Graph union(Collection<? extends Graph> graphs) {
        Graph all = GraphMemFactory.createDefaultGraphSameTerm();
        graphs.forEach(graph -> GraphUtil.addInto(all, graph));
        return withPrefixes(all);
    }

    /** Gives a graph our prefixes and returns it. */
    static Graph withPrefixes(Graph graph) {
        graph.getPrefixMapping().setNsPrefixes(Prefixes.map());
        return graph;
    }

    /** Returns the fingerprint; it is taken once, since nothing changes. */
    Fingerprint fingerprint() {
        Fingerprint known = content;
        if (known == null) {
            known = graphs.values().parallelStream().map(FrozenGraph::content).reduce(Fingerprint.NONE, Fingerprint::plus);
            content = known;
        }
        return known;
    }

    /** Returns the triples of the union that another data set's has not, and those that it has and this one's has not. */
    List<Triple> changesSince(MemoryDataset before) {
        List<Triple> changes = new ArrayList<>();
        collect(this, before, changes);
        collect(before, this, changes);
        return changes;
    }

    private static void collect(MemoryDataset some, MemoryDataset others, List<Triple> only) {
        Graph known = others.getDefaultGraph();
        some.graphs.forEach((name, graph) -> {
            FrozenGraph same = others.graphs.get(name);
            if (same != graph && (same == null || !same.content().equals(graph.content()))) {
                graph.find().filterDrop(known::contains).forEachRemaining(only::add);
            }
        });
    }

    @Override
    public Graph getUnionGraph() {
        return getDefaultGraph();
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isUnionGraph(name) || Quad.isDefaultGraph(name)) {
            return getDefaultGraph();
        }
        Graph graph = graphs.get(name);
        return graph == null ? Graph.emptyGraph : graph;
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || graphs.containsKey(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return graphs.keySet().iterator();
    }

    @Override
    public Iterator<Quad> findQuadsInUnionGraph(Node s, Node p, Node o) {
        return G.triples2quads(Quad.unionGraph, getDefaultGraph().find(s, p, o));
    }

    @Override
    public long size() {
        return graphs.size();
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public void add(Quad quad) {
        throw unchangeable();
    }

    @Override
    public void delete(Quad quad) {
        throw unchangeable();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw unchangeable();
    }

    @Override
    public void removeGraph(Node name) {
        throw unchangeable();
    }

    @Override
    public void clear() {
        throw unchangeable();
    }

    private static UnsupportedOperationException unchangeable() {
        return new UnsupportedOperationException("This data set never changes; build the next version instead");
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new JenaTransactionException("This data set is read-only");
        }
        transactions.begin(TxnType.READ);
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public @Nullable ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public @Nullable TxnType transactionType() {
        return transactions.transactionType();
    }
}
