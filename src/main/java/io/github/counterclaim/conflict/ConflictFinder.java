package io.github.counterclaim.conflict;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;

/** Looks across all articles for claims that conflict. */
public final class ConflictFinder {

    /** Claims of one day stay in the order of their IRIs, in which they come. */
    private static final Comparator<ClaimView> BY_TIME = Comparator.comparing(
            (ClaimView c) -> c.source().date() == null ? LocalDate.MAX : c.source().date());

    private final Background background;
    private final Predicate<Conflict> isRejected;
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Conflict> rejected = new ArrayList<>();
    private long comparisons;

    private ConflictFinder(Background background, Predicate<Conflict> isRejected) {
        this.background = background;
        this.isRejected = isRejected;
    }

    /**
     * Returns the content of the graph of conflicts.
     *
     * @param claims the data set: its articles' graphs, the lexicon's things and the ontology; must be readable by the
     *     caller's thread (within a transaction, where it has them) and is not written
     * @param iris the maker of addresses, of the same base as the data
     */
    public static Model find(DatasetGraph claims, Iris iris) {
        return find(ModelFactory.createModelForGraph(all(claims)), iris);
    }

    /**
     * As {@link #find(DatasetGraph, Iris)}, where more is known: articles that are copies of one another count as one
     * source, and a conflict that a person rejected becomes a {@code cc:RejectedConflict} in no dispute. The result says
     * what is known too.
     *
     * @param known what {@link Copies#describe} gives, and judgements
     */
    public static Model find(DatasetGraph claims, Iris iris, Model known) {
        Union all = new Union(all(claims), known.getGraph());
        return find(ModelFactory.createModelForGraph(all), iris).add(known);
    }

    /** Returns all triples in one graph; a data set whose default graph is the union already is not joined once more. */
    private static Graph all(DatasetGraph data) {
        Graph own = data.getDefaultGraph();
        return own == data.getUnionGraph() ? own : new Union(GraphView.createUnionGraph(data), own);
    }

    /**
     * Returns the content of the graph of conflicts: the same triples whatever the order of the data.
     *
     * @param claims all of the data in one graph; not written
     * @param iris the maker of addresses, of the same base as the data
     */
    public static Model find(Model claims, Iris iris) {
        Background background = Background.of(claims);
        Set<String> rejected = rejected(claims);
        Predicate<Conflict> isRejected =
                c -> rejected.contains(c.address(iris));
        return new ConflictFinder(background, isRejected).write(ClaimLoader.load(claims, background), iris);
    }

    /** Returns the addresses of the conflicts that a person judged to be none. */
    private static Set<String> rejected(Model data) {
        Set<String> rejected = new HashSet<>();
        data.listSubjectsWithProperty(CC.verdict, CC.REJECTED)
                .forEach(judgement -> data.listObjectsOfProperty(judgement, CC.judges)
                        .forEach(conflict -> rejected.add(conflict.toString())));
        return rejected;
    }

    /** Returns the conflicts among claims that are ordered by IRI; for tests of the rules and of the cost. */
    static List<Conflict> conflicts(List<ClaimView> claims, Background background) {
        ConflictFinder finder = new ConflictFinder(background, c -> false);
        finder.topics(claims).forEach(finder::search);
        return finder.disputes.stream().flatMap(d -> d.conflicts().stream()).toList();
    }

    /** Returns how many pairs are judged to find the conflicts among claims that are ordered by IRI. */
    static long comparisons(List<ClaimView> claims, Background background) {
        ConflictFinder finder = new ConflictFinder(background, c -> false);
        finder.topics(claims).forEach(finder::search);
        return finder.comparisons;
    }

    private Model write(List<ClaimView> claims, Iris iris) {
        ConflictWriter writer = new ConflictWriter(iris, background);
        List<Topic> topics = topics(claims);
        topics.forEach(this::search);
        writer.writeDisputes(DisputeFinder.ranked(disputes));
        rejected.forEach(writer::writeRejected);
        Map<String, List<ClaimView>> affirmed = claims.stream()
                .filter(c -> c.affirmed() && c.isActual())
                .collect(Collectors.groupingBy(ClaimView::proposition, TreeMap::new, Collectors.toList()));
        affirmed.forEach(writer::writeCorroboration);
        EventFinder events = new EventFinder(background);
        topics.forEach(topic -> events.find(topic).forEach(writer::writeEvent));
        return writer.model();
    }

    private void search(Topic topic) {
        List<Conflict> found = new ArrayList<>();
        Topic outspoken = Outspoken.of(topic, background);
        for (ConflictRule rule : ConflictRule.ALL) {
            Pairing pairing = new Pairing(rule, background);
            rule.faceOffs(outspoken, background).forEach(pairing::judge);
            found.addAll(pairing.found());
            comparisons += pairing.comparisons();
        }
        found.stream().filter(isRejected).forEach(rejected::add);
        disputes.addAll(new DisputeFinder(background).find(topic, found.stream().filter(isRejected.negate()).toList()));
    }

    /** Groups what speakers commit themselves to; nothing asked, wished or put under a condition takes part. */
    private List<Topic> topics(List<ClaimView> claims) {
        record Key(String subject, String relation) {}
        Map<Key, List<ClaimView>> groups = new LinkedHashMap<>();
        claims.stream().filter(ClaimView::isCommitted).forEach(c ->
                groups.computeIfAbsent(new Key(c.subject(), c.relation()), k -> new ArrayList<>()).add(c));
        List<Topic> topics = new ArrayList<>(groups.size());
        groups.forEach((key, group) -> {
            // Group by group: what a claim costs does not grow with the claims about other things
            group.sort(BY_TIME);
            topics.add(new Topic(key.subject(), key.relation(), group));
        });
        return topics;
    }
}
