package io.github.counterclaim.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the answers of a query can change with the data, so that it need not be asked of all again. Its answers
 * fall apart by what one of its variables, the root, stands for; and where all its triple patterns hang together, a
 * triple that comes or goes can change only the answers of those roots from which its pattern's place is reached. Rather
 * too many roots than too few; a query of another form has no scope.
 */
final class CheckScope {

    /**
     * A triple pattern.
     *
     * @param properties of which a triple has one
     */
    private record Pattern(Node subject, Set<Node> properties, Node object) {

        boolean matches(Triple triple) {
            return properties.contains(triple.getPredicate())
                    && fits(subject, triple.getSubject())
                    && fits(object, triple.getObject());
        }

        private static boolean fits(Node end, Node term) {
            return end.isVariable() || end.equals(term);
        }

        /** Returns the triples that match with a term at one end. */
        List<Triple> matches(Node end, Node term, Graph data) {
            List<Triple> found = new ArrayList<>();
            for (Node property : properties) {
                data.find(end.equals(subject) ? term : Node.ANY, property, end.equals(object) ? term : Node.ANY)
                        .filterKeep(this::matches)
                        .forEachRemaining(found::add);
            }
            return found;
        }

        Node at(Node end, Triple triple) {
            return end.equals(subject) ? triple.getSubject() : triple.getObject();
        }

        Node other(Node end) {
            return end.equals(subject) ? object : subject;
        }
    }

    /**
     * A pattern in its place.
     *
     * @param near the variable by which it hangs on the root
     * @param up the pattern that this variable comes from, or null where it is the root itself
     */
    private record Link(Pattern pattern, Node near, @Nullable Link up) {}

    /** A term for the variable that a link begins with, or for the root. */
    private record Step(@Nullable Link link, Node term) {}

    private final Var root;
    private final List<Link> links = new ArrayList<>();
    private int nested;
    private int between;

    private CheckScope(Var root) {
        this.root = root;
    }

    /** Returns the scope of a query, or null where any triple might change any answer. */
    static @Nullable CheckScope of(Query query) {
        Var root = root(query);
        boolean isPlain = !query.hasLimit() && !query.hasOffset() && !query.hasDatasetDescription() && !query.hasValues();
        if (root == null || !isPlain || !(query.getQueryPattern() instanceof ElementGroup group)) {
            return null;
        }
        CheckScope scope = new CheckScope(root);
        Map<Node, @Nullable Link> known = new HashMap<>();
        known.put(root, null);
        // a group within an expression stands where no pattern is looked for
        boolean isWhole = scope.attach(group, known) && query.toString().split("EXISTS", -1).length - 1 == scope.nested;
        return isWhole ? scope : null;
    }

    /** Answers that are counted fall apart by what they are grouped by, others by any variable. */
    private static @Nullable Var root(Query query) {
        if (!query.hasGroupBy()) {
            return query.hasAggregators() ? null : Var.alloc("where");
        }
        return query.getGroupBy().getVars().stream()
                .filter(key -> query.getGroupBy().getExpr(key) == null)
                .findFirst()
                .orElse(null);
    }

    /** Hangs the patterns of a group on what is known, then those of the groups within; false where that cannot be done. */
    private boolean attach(ElementGroup group, Map<Node, @Nullable Link> known) {
        List<Pattern> patterns = new ArrayList<>();
        List<ElementGroup> within = new ArrayList<>();
        for (Element element : group.getElements()) {
            if (!collect(element, patterns, within)) {
                return false;
            }
        }
        return attach(patterns, known) && within.stream().allMatch(inner -> attach(inner, new HashMap<>(known)));
    }

    private boolean attach(List<Pattern> patterns, Map<Node, @Nullable Link> known) {
        List<Pattern> open = patterns;
        while (!open.isEmpty()) {
            List<Pattern> left = new ArrayList<>();
            for (Pattern pattern : open) {
                boolean bySubject = known.containsKey(pattern.subject());
                if (bySubject || known.containsKey(pattern.object())) {
                    Node near = bySubject ? pattern.subject() : pattern.object();
                    Link link = new Link(pattern, near, known.get(near));
                    links.add(link);
                    if (pattern.other(near).isVariable() && !known.containsKey(pattern.other(near))) {
                        known.put(pattern.other(near), link);
                    }
                } else {
                    left.add(pattern);
                }
            }
            if (left.size() == open.size()) {
                return false;
            }
            open = left;
        }
        return true;
    }

    private boolean collect(Element element, List<Pattern> patterns, List<ElementGroup> within) {
        if (element instanceof ElementPathBlock block) {
            for (Iterator<TriplePath> each = block.patternElts(); each.hasNext(); ) {
                TriplePath one = each.next();
                Path path = one.isTriple() ? new P_Link(one.getPredicate()) : one.getPath();
                if (!collect(one.getSubject(), path, one.getObject(), patterns)) {
                    return false;
                }
            }
            return true;
        }
        if (element instanceof ElementOptional optional && optional.getOptionalElement() instanceof ElementGroup inner) {
            return within.add(inner);
        }
        if (element instanceof ElementFilter filter && inner(filter) instanceof ElementGroup inner) {
            nested++;
            return within.add(inner);
        }
        return element instanceof ElementFilter || element instanceof ElementBind || element instanceof ElementData;
    }

    private static @Nullable Element inner(ElementFilter filter) {
        boolean isGroup = filter.getExpr() instanceof E_NotExists || filter.getExpr() instanceof E_Exists;
        return isGroup ? ((ExprFunctionOp) filter.getExpr()).getElement() : null;
    }

    /** Takes a path apart into patterns of one property, or of one of several. */
    private boolean collect(Node subject, @Nullable Path path, Node object, List<Pattern> patterns) {
        if (path instanceof P_Seq steps) {
            Node middle = Var.alloc("/" + between++);
            return collect(subject, steps.getLeft(), middle, patterns) && collect(middle, steps.getRight(), object, patterns);
        }
        if (path instanceof P_Inverse inverse) {
            return collect(object, inverse.getSubPath(), subject, patterns);
        }
        Set<Node> properties = new HashSet<>();
        return addProperties(path, properties) && patterns.add(new Pattern(subject, properties, object));
    }

    private static boolean addProperties(@Nullable Path path, Set<Node> properties) {
        return path instanceof P_Alt either
                ? addProperties(either.getLeft(), properties) && addProperties(either.getRight(), properties)
                : path instanceof P_Link link && isStored(link.getNode()) && properties.add(link.getNode());
    }

    /** A property function looks like a property, and answers from other triples than those of its name. */
    private static boolean isStored(Node property) {
        return property.isURI() && !PropertyFunctionRegistry.get().manages(property.getURI());
    }

    /**
     * Returns the roots whose answers a change can concern, or nothing where they are too many.
     *
     * @param changed triples that came or went
     * @param data the data after the change
     * @param most how many steps are worth going
     */
    Optional<Set<Node>> concerned(List<Triple> changed, Graph data, int most) {
        Deque<Step> open = new ArrayDeque<>();
        Set<Step> seen = new HashSet<>();
        for (Link link : links) {
            changed.stream()
                    .filter(link.pattern()::matches)
                    .map(triple -> new Step(link.up(), link.pattern().at(link.near(), triple)))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        Set<Node> roots = new HashSet<>();
        while (!open.isEmpty() && seen.size() <= most) {
            Step step = open.remove();
            Link link = step.link();
            if (link == null) {
                roots.add(step.term());
                continue;
            }
            link.pattern().matches(link.pattern().other(link.near()), step.term(), data).stream()
                    .map(triple -> new Step(link.up(), link.pattern().at(link.near(), triple)))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen.size() <= most ? Optional.of(roots) : Optional.empty();
    }

    /** Returns the query that asks the same of some roots alone. */
    Query narrowed(Query query, Set<Node> roots) {
        ElementData values = new ElementData();
        values.add(root);
        roots.forEach(term -> values.add(BindingFactory.binding(root, term)));
        ElementGroup group = new ElementGroup();
        group.addElement(values);
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(group::addElement);
        Query narrowed = query.cloneQuery();
        narrowed.setQueryPattern(group);
        return narrowed;
    }
}
