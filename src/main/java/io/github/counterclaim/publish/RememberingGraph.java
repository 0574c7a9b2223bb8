package io.github.counterclaim.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that is asked for everything about a subject once, then answers from memory. A page reads some thirty
 * properties of each claim, one by one; each would be a search of the store's indexes. For one thread and one
 * transaction, over data that does not change; the memory may be shared.
 */
final class RememberingGraph extends WrappedGraph {

    /** How many answers are kept by this graph alone: a page of everything shall not hold everything. */
    private static final int MOST = 50_000;

    private final StatementMemory shared;
    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<StatementMemory.Ends, List<Triple>> byEnds = new HashMap<>();

    RememberingGraph(Graph base, StatementMemory shared) {
        super(base);
        this.shared = shared;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        if (!isAny(s)) {
            return WrappedIterator.create(matching(about(s), p, o).iterator());
        }
        if (!isAny(p) && !isAny(o)) {
            return WrappedIterator.create(leadingTo(new StatementMemory.Ends(p, o)).iterator());
        }
        return base.find(s, p, o);
    }

    @Override
    public boolean contains(Node s, Node p, Node o) {
        if (!isAny(s)) {
            for (Triple triple : about(s)) {
                if (matches(p, triple.getPredicate()) && matches(o, triple.getObject())) {
                    return true;
                }
            }
            return false;
        }
        return base.contains(s, p, o);
    }

    @Override
    public boolean contains(Triple triple) {
        return contains(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private static List<Triple> matching(List<Triple> known, Node p, Node o) {
        if (isAny(p) && isAny(o)) {
            return known;
        }
        List<Triple> found = new ArrayList<>(2);
        for (Triple triple : known) {
            if (matches(p, triple.getPredicate()) && matches(o, triple.getObject())) {
                found.add(triple);
            }
        }
        return found;
    }

    private List<Triple> about(Node subject) {
        List<Triple> known = bySubject.get(subject);
        if (known == null) {
            known = shared.about(subject, () -> base.find(subject, Node.ANY, Node.ANY).toList());
            if (bySubject.size() < MOST) {
                bySubject.put(subject, known);
            }
        }
        return known;
    }

    private List<Triple> leadingTo(StatementMemory.Ends ends) {
        List<Triple> known = byEnds.get(ends);
        if (known == null) {
            known = shared.leadingTo(ends, () -> base.find(Node.ANY, ends.predicate(), ends.object()).toList());
            if (byEnds.size() < MOST) {
                byEnds.put(ends, known);
            }
        }
        return known;
    }

    private static boolean isAny(Node node) {
        return node == null || !node.isConcrete();
    }

    // As the stores of this program have it: terms are equal, not values
    private static boolean matches(Node wanted, Node found) {
        return isAny(wanted) || wanted.equals(found);
    }
}
