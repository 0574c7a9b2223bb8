package io.github.counterclaim.store;

import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.graph.ArticleGraph;
import io.github.counterclaim.graph.Conversion;
import io.github.counterclaim.graph.DatasetDescription;
import io.github.counterclaim.graph.Iris;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Puts a complete data set together, in memory or, where it is too large, in a room on the disk: one graph an article, the
 * lexicon's things, the ontology, the conflicts, and the data set's own description. Not for use by several threads at once.
 */
public final class DatasetBuilder {

    private final Iris iris;
    private final Conversion conversion;
    private final Map<String, Graph> graphs = new LinkedHashMap<>();
    private final Set<String> lexiconThings;
    private final KnownArticles known;
    private final PreferredLabels labels = new PreferredLabels();
    private final Room room;
    private @Nullable SharedTerms terms = new SharedTerms();
    private @Nullable DiskDataset disk;
    private long quads;

    /**
     * Begins a data set.
     *
     * @param lexicon the lexicon's files, parsed with the publisher's base
     * @param ontology the ontology's file, parsed
     */
    public DatasetBuilder(Iris iris, Conversion conversion, Model lexicon, Model ontology) {
        this(iris, conversion, lexicon, ontology, new KnownArticles(), Room.none());
    }

    /**
     * Begins a data set, as above.
     *
     * @param known the articles of the data set before this one; gets those of this one
     * @param room where the data set goes when it is too large for the memory; it can be read until that is closed
     */
    public DatasetBuilder(
            Iris iris, Conversion conversion, Model lexicon, Model ontology, KnownArticles known, Room room) {
        this.room = room;
        this.iris = iris;
        this.conversion = conversion;
        KnownArticles.Common common = known.common(iris, lexicon, ontology);
        this.lexiconThings = common.things();
        this.known = known;
        known.begin(iris, conversion, lexiconThings);
        put(iris.lexiconGraph(), common.lexiconGraph());
        put(iris.ontologyGraph(), common.ontologyGraph());
    }

    /**
     * Adds the graph of one article; a second reading of the same article replaces the first. The order of readings
     * decides which of two names of an unknown thing is preferred, so hand them in by identifier.
     */
    public DatasetBuilder add(Reading reading) {
        KnownArticles.Known before = known.get(reading);
        KnownArticles.Known now = before != null && labels.isSettled(before.labels()) ? before : describe(reading);
        known.put(reading, now);
        put(iris.article(reading.source()), now.graph());
        return this;
    }

    private void put(String name, Graph graph) {
        DiskDataset onDisk = disk;
        if (onDisk == null) {
            quads += graph.size();
            graphs.put(name, graph);
            if (quads > room.mostQuads()) {
                moveOut();
            }
        } else {
            onDisk.put(name, graph);
        }
    }

    private void moveOut() {
        DiskDataset onDisk = room.dataset();
        graphs.forEach(onDisk::put);
        graphs.clear();
        terms = null;
        disk = onDisk;
    }

    private KnownArticles.Known describe(Reading reading) {
        Model article = ArticleGraph.describe(reading, iris, conversion, lexiconThings::contains);
        List<PreferredLabels.Label> settled = labels.settle(article);
        Node name = NodeFactory.createURI(iris.article(reading.source()));
        return new KnownArticles.Known(new FrozenGraph(name, listed(article)), settled);
    }

    /** Adds the graphs of several articles, in their order. */
    public DatasetBuilder addAll(Iterable<Reading> readings) {
        readings.forEach(this::add);
        return this;
    }

    /** Looks across the articles. */
    @FunctionalInterface
    public interface Search {

        /**
         * Finds the content of the conflicts' graph.
         *
         * @param data a data set like the result, but without that graph
         * @param found gets the triples, while the data is read; blank nodes keep their labels where there is much data
         */
        void find(DatasetGraph data, Consumer<Triple> found);
    }

    /** Returns the data set, finished: it does not change any more, and its default graph is the union of its graphs. */
    public DatasetGraph build(Search conflicts) {
        if (disk != null) {
            return build(conflicts, disk);
        }
        Map<String, Graph> all = new LinkedHashMap<>(graphs);
        Graph union = known.union(all);
        Graph found = GraphMemFactory.createDefaultGraphSameTerm();
        conflicts.find(new MemoryDataset(all, union), found::add);
        Graph settled = Literals.settle(BlankNodes.isIn(found) ? BlankNodes.relabel(found) : found);
        add(iris.conflictGraph(), known.conflicts(iris.conflictGraph(), settled), all, union);
        Model description = DatasetDescription.describe(new MemoryDataset(all, union), iris);
        add(iris.datasetGraph(), compact(description), all, union);
        return new MemoryDataset(all, union);
    }

    /** What is found waits in a file until all is read, since a database is either read or written. */
    private DatasetGraph build(Search conflicts, DiskDataset onDisk) {
        DatasetGraph articles = onDisk.view();
        try (SpooledTriples found = new SpooledTriples(room.folder().resolve("found"))) {
            Txn.executeRead(articles, () -> conflicts.find(articles, found::add));
            onDisk.put(iris.conflictGraph(), found);
        }
        DatasetGraph all = onDisk.view();
        Model description = Txn.calculateRead(all, () -> DatasetDescription.describe(all, iris));
        onDisk.put(iris.datasetGraph(), compact(description));
        return onDisk.view();
    }

    /** Adds a graph to the union too, which then need not be made again. */
    private static void add(String name, Graph graph, Map<String, Graph> all, Graph union) {
        all.put(name, graph);
        GraphUtil.addInto(union, graph);
    }

    /** Most graphs of articles are only ever read from end to end, and name much the same things. */
    private Graph listed(Model model) {
        Set<Triple> triples = new LinkedHashSet<>();
        model.getGraph().find().forEachRemaining(triple -> triples.add(Triple.create(
                shared(triple.getSubject()),
                shared(triple.getPredicate()),
                shared(settled(triple.getObject())))));
        return new ListedGraph(triples.toArray(Triple[]::new));
    }

    /** On the disk each term is once anyway. */
    private Node shared(Node term) {
        return terms == null ? term : terms.shared(term);
    }

    private static Node settled(Node object) {
        return object.isLiteral() ? Literals.settled(object) : object;
    }

    /** Jena's graph for models compares values and is bigger and slower to read. */
    private static Graph compact(Model model) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        GraphUtil.addInto(graph, model.getGraph());
        return Literals.settle(graph);
    }
}
