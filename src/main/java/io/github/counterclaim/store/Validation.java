package io.github.counterclaim.store;

import io.github.counterclaim.claim.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Checks a data set with <a href="https://www.w3.org/TR/shacl/">SHACL</a> shapes and with queries, both against the
 * union of its graphs.
 */
public final class Validation {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::code).thenComparing(Finding::where).thenComparing(Finding::message);

    /** Where a change concerns more nodes than one for so many triples, all are judged. */
    private static final int MOST_CONCERNED = 20;

    /** Where a check would be asked of what more steps than these lead to, it is asked of all. */
    private static final int MOST_ASKED = 5_000;

    private final Model shapes;
    private final List<Check> checks;

    /** Makes a validation from the shapes' file, parsed, and the checks. */
    public Validation(Model shapes, List<Check> checks) {
        this.shapes = shapes;
        this.checks = List.copyOf(checks);
    }

    /**
     * Returns everything that is wrong with a data set, errors first, each with its place and its remedy.
     *
     * @param checks a folder of {@code .rq} files; one that does not exist holds none
     */
    public static List<Finding> validate(DatasetGraph data, Model shapes, Path checks) {
        return new Validation(shapes, Check.readAll(checks)).judge(data).all();
    }

    /** Returns what is wrong with a data set, each fault once. */
    public Verdict judge(DatasetGraph data) {
        return judge(data, null);
    }

    /**
     * Returns what is wrong with a data set, as above; in less time where another that is much like it was judged.
     *
     * @param before what this validation said of the other, or null
     */
    public Verdict judge(DatasetGraph data, @Nullable Judged before) {
        DatasetGraph union = Store.unionView(data);
        Set<Finding> errors = new TreeSet<>(ORDER);
        Set<Finding> warnings = new TreeSet<>(ORDER);
        Change change = Change.of(union, before);
        Txn.executeRead(union, () -> {
            if (change == null || !conforms(change)) {
                applyShapes(union, errors, warnings);
            }
            checks.forEach(check -> apply(check, change, union, check.error() ? errors : warnings));
        });
        return new Verdict(new ArrayList<>(errors), new ArrayList<>(warnings));
    }

    /** A data set and what was found to be wrong with it. */
    public record Judged(DatasetGraph data, Verdict verdict) {}

    /**
     * How a data set differs from one that was judged.
     *
     * @param faults the codes of what was wrong with the other
     */
    private record Change(List<Triple> triples, Graph all, Set<String> faults) {

        static @Nullable Change of(DatasetGraph data, @Nullable Judged before) {
            if (before == null || !(data instanceof MemoryDataset now) || !(before.data() instanceof MemoryDataset other)) {
                return null;
            }
            Set<String> faults = before.verdict().all().stream().map(Finding::code).collect(Collectors.toSet());
            return new Change(now.changesSince(other), now.getDefaultGraph(), faults);
        }
    }

    /** Tells whether a data set conforms to the shapes, if that is shown by what it has and another, sound one has not. */
    private boolean conforms(Change change) {
        Set<String> names = checks.stream().map(Check::name).collect(Collectors.toSet());
        if (!names.containsAll(change.faults())) {
            return false;
        }
        Graph all = change.all();
        Optional<Set<Node>> concerned =
                new Reach(shapes.getGraph()).of(change.triples(), all, all.size() / MOST_CONCERNED);
        if (concerned.isEmpty()) {
            return false;
        }
        Shapes parsed = Shapes.parse(shapes.getGraph());
        return concerned.get().stream().allMatch(node -> ShaclValidator.get().conforms(parsed, all, node));
    }

    private void applyShapes(DatasetGraph union, Set<Finding> errors, Set<Finding> warnings) {
        ShapeNames names = new ShapeNames(shapes.getGraph());
        for (ReportEntry entry : ShaclValidator.get()
                .validate(Shapes.parse(shapes.getGraph()), union.getDefaultGraph())
                .getEntries()) {
            boolean error = entry.severity() == null || entry.severity().equals(Severity.Violation);
            (error ? errors : warnings).add(finding(entry, names));
        }
    }

    private static Finding finding(ReportEntry entry, ShapeNames names) {
        String value = entry.value() == null ? "" : "'" + text(entry.value()) + "': ";
        String message = value + sentence(entry.message()) + " " + names.remedy(entry.source());
        return new Finding(names.code(entry.source()), text(entry.focusNode()), oneLine(message));
    }

    /** Asks a check of all, or of what a change concerns where it found nothing before. */
    private static void apply(Check check, @Nullable Change change, DatasetGraph union, Set<Finding> findings) {
        CheckScope scope = change == null || change.faults().contains(check.name()) ? null : CheckScope.of(check.query());
        Optional<Set<Node>> concerned = scope == null || change == null
                ? Optional.empty()
                : scope.concerned(change.triples(), change.all(), MOST_ASKED);
        if (scope == null || concerned.isEmpty()) {
            apply(check, check.query(), union, findings);
        } else if (!concerned.get().isEmpty()) {
            apply(check, scope.narrowed(check.query(), concerned.get()), union, findings);
        }
    }

    private static void apply(Check check, Query query, DatasetGraph union, Set<Finding> findings) {
        try (QueryExec exec = QueryExec.dataset(union).query(query).build()) {
            exec.select().forEachRemaining(row -> findings.add(new Finding(
                    check.name(),
                    text(row, "where", "the data set"),
                    sentence(text(row, "what", check.problem())) + " " + check.remedy())));
        }
    }

    private static String text(Binding row, String variable, String otherwise) {
        Node node = row.get(variable);
        return node == null ? otherwise : text(node);
    }

    private static String text(Node node) {
        return oneLine(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    private static String sentence(@Nullable String text) {
        return text == null || text.endsWith(".") ? oneLine(text) : oneLine(text) + ".";
    }

    private static String oneLine(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
