package io.github.counterclaim.store;

import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.graph.Conversion;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.graph.LexiconGraph;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The graphs of the data set that was built last, for the next one, most of whose articles are the same readings. For one
 * thread.
 */
public final class KnownArticles {

    /** What the graphs depend on beside the readings. */
    private record Terms(String base, Conversion conversion, Set<String> lexiconThings) {}

    /**
     * An article's graph.
     *
     * @param labels how its labels were settled among those of the articles before it
     */
    record Known(FrozenGraph graph, List<PreferredLabels.Label> labels) {}

    /**
     * The graphs that no article is in.
     *
     * @param lexicon the lexicon's files, as they were parsed
     * @param ontology the ontology's, likewise
     * @param things the lexicon's things
     */
    record Common(Model lexicon, Model ontology, String base, Set<String> things, FrozenGraph lexiconGraph, FrozenGraph ontologyGraph) {

        static Common of(Iris iris, Model lexicon, Model ontology) {
            Model described = LexiconGraph.describe(lexicon, iris);
            return new Common(lexicon, ontology, iris.base(), LexiconGraph.things(described),
                    frozen(iris.lexiconGraph(), described), frozen(iris.ontologyGraph(), ontology));
        }

        private static FrozenGraph frozen(String name, Model model) {
            return new FrozenGraph(NodeFactory.createURI(name), Literals.settle(BlankNodes.relabel(model.getGraph())));
        }
    }

    private final boolean holds;
    private @Nullable Common common;
    private @Nullable Terms terms;
    private final KnownUnion union = new KnownUnion();
    private @Nullable FrozenGraph conflicts;
    private Map<Reading, Known> last = new IdentityHashMap<>();
    private Map<Reading, Known> next = new IdentityHashMap<>();

    /** Knows nothing yet. */
    public KnownArticles() {
        this(true);
    }

    private KnownArticles(boolean holds) {
        this.holds = holds;
    }

    /** Returns one for a data set after which no other comes: it holds no article. */
    public static KnownArticles none() {
        return new KnownArticles(false);
    }

    /** Returns the graphs that no article is in; those of last time where they come of the same parsed files. */
    Common common(Iris iris, Model lexicon, Model ontology) {
        Common known = common;
        if (known == null || known.lexicon() != lexicon || known.ontology() != ontology || !known.base().equals(iris.base())) {
            known = Common.of(iris, lexicon, ontology);
            common = holds ? known : null;
        }
        return known;
    }

    /** Begins another data set; what was known is forgotten where it does not hold for this one. */
    void begin(Iris iris, Conversion conversion, Set<String> lexiconThings) {
        Terms now = new Terms(iris.base(), conversion, lexiconThings);
        last = now.equals(terms) ? next : new IdentityHashMap<>();
        next = new IdentityHashMap<>();
        terms = now;
    }

    /** Returns the union of a data set's graphs by name, as a graph that is the caller's own. */
    Graph union(Map<String, Graph> graphs) {
        return holds ? MemoryDataset.withPrefixes(union.of(graphs)) : MemoryDataset.union(graphs.values());
    }

    /** Freezes the graph of conflicts, which is much like that of last time. */
    FrozenGraph conflicts(String name, Graph found) {
        FrozenGraph now = FrozenGraph.after(conflicts, NodeFactory.createURI(name), found);
        conflicts = holds ? now : null;
        return now;
    }

    @Nullable Known get(Reading reading) {
        return last.get(reading);
    }

    void put(Reading reading, Known known) {
        if (holds) {
            next.put(reading, known);
        }
    }
}
