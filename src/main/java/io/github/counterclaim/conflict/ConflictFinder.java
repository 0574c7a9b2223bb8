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
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
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
    private final DisputeFinder disputes;
    private final EventFinder events;
    private long comparisons;

    private ConflictFinder(Background background, Predicate<Conflict> isRejected) {
        this.background = background;
        this.isRejected = isRejected;
        this.disputes = new DisputeFinder(background);
        this.events = new EventFinder(background);
    }

    /**
     * Finds the content of the graph of conflicts: the same triples whatever the order of the data. Claims are looked at
     * subject by subject and relation by relation; no more than those of one such topic are held at once.
     *
     * @param claims the data set: its articles' graphs, the lexicon's things and the ontology; must be readable by the
     *     caller's thread (within a transaction, where it has them) and is not written
     * @param iris the maker of addresses, of the same base as the data
     * @param known what {@link Copies#describe} gives, and judgements: articles that are copies of one another count as one
     *     source, and a conflict that a person rejected becomes a {@code cc:RejectedConflict} in no dispute; it is part of
     *     what is found
     * @param found gets the triples, while the data is read
     */
    public static void find(DatasetGraph claims, Iris iris, Model known, Consumer<Triple> found) {
        known.getGraph().find().forEachRemaining(found);
        // the few first: a union holds what it gave of its first graph, to give none of it again
        Model all = ModelFactory.createModelForGraph(
                known.isEmpty() ? all(claims) : new Union(known.getGraph(), all(claims)));
        Background background = Background.of(all);
        Set<String> rejected = rejected(all);
        ConflictFinder finder = new ConflictFinder(background, c -> rejected.contains(c.address(iris)));
        ConflictWriter writer = new ConflictWriter(iris, background, found);
        ClaimLoader.load(all, background, together -> finder.topics(together).forEach(topic -> finder.write(topic, writer)));
        writer.end();
    }

    /** Returns all triples in one graph; a data set whose default graph is the union already is not joined once more. */
    private static Graph all(DatasetGraph data) {
        Graph own = data.getDefaultGraph();
        return own == data.getUnionGraph() ? own : new Union(GraphView.createUnionGraph(data), own);
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
        return finder.topics(claims).stream()
                .flatMap(topic -> finder.disputes.find(topic, finder.search(topic)).stream())
                .flatMap(dispute -> dispute.conflicts().stream())
                .toList();
    }

    /** Returns how many pairs are judged to find the conflicts among claims that are ordered by IRI. */
    static long comparisons(List<ClaimView> claims, Background background) {
        ConflictFinder finder = new ConflictFinder(background, c -> false);
        finder.topics(claims).forEach(finder::search);
        return finder.comparisons;
    }

    private void write(Topic topic, ConflictWriter writer) {
        List<Conflict> found = search(topic);
        disputes.find(topic, found.stream().filter(isRejected.negate()).toList()).forEach(writer::writeDispute);
        found.stream().filter(isRejected).forEach(writer::writeRejected);
        topic.by(c -> c.affirmed() && c.isActual(), ClaimView::proposition).forEach(writer::writeCorroboration);
        events.find(topic).forEach(writer::writeEvent);
        writer.endTopic();
    }

    private List<Conflict> search(Topic topic) {
        List<Conflict> found = new ArrayList<>();
        Topic outspoken = Outspoken.of(topic, background);
        for (ConflictRule rule : ConflictRule.ALL) {
            Pairing pairing = new Pairing(rule, background);
            rule.faceOffs(outspoken, background).forEach(pairing::judge);
            found.addAll(pairing.found());
            comparisons += pairing.comparisons();
        }
        return found;
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
