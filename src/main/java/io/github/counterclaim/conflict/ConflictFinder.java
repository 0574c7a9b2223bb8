package io.github.counterclaim.conflict;

import io.github.counterclaim.graph.Iris;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;

/** Looks across all articles for claims that conflict. */
public final class ConflictFinder {

    private static final Comparator<ClaimView> BY_TIME = Comparator.comparing(
                    (ClaimView c) -> c.source().date() == null ? LocalDate.MAX : c.source().date())
            .thenComparing(ClaimView::iri);

    private final Background background;
    private final List<Dispute> disputes = new ArrayList<>();
    private long comparisons;

    private ConflictFinder(Background background) {
        this.background = background;
    }

    /**
     * Returns the content of the graph of conflicts.
     *
     * @param claims the data set: its articles' graphs, the lexicon's things and the ontology; must be readable by the
     *     caller's thread (within a transaction, where it has them) and is not written
     * @param iris the maker of addresses, of the same base as the data
     */
    public static Model find(DatasetGraph claims, Iris iris) {
        Union all = new Union(GraphView.createUnionGraph(claims), claims.getDefaultGraph());
        return find(ModelFactory.createModelForGraph(all), iris);
    }

    /**
     * As {@link #find(DatasetGraph, Iris)}, where articles are known to be copies of one another: they count as one
     * source, and the result says so too.
     *
     * @param copies what {@link Copies#describe} gives
     */
    public static Model find(DatasetGraph claims, Iris iris, Model copies) {
        Union data = new Union(GraphView.createUnionGraph(claims), claims.getDefaultGraph());
        Union all = new Union(data, copies.getGraph());
        return find(ModelFactory.createModelForGraph(all), iris).add(copies);
    }

    /**
     * Returns the content of the graph of conflicts: the same triples whatever the order of the data.
     *
     * @param claims all of the data in one graph; not written
     * @param iris the maker of addresses, of the same base as the data
     */
    public static Model find(Model claims, Iris iris) {
        Background background = Background.of(claims);
        return new ConflictFinder(background).write(ClaimLoader.load(claims, background), iris);
    }

    /** Returns the conflicts among claims; for tests of the rules and of the cost. */
    static List<Conflict> conflicts(List<ClaimView> claims, Background background) {
        ConflictFinder finder = new ConflictFinder(background);
        finder.topics(claims).forEach(finder::search);
        return finder.disputes.stream().flatMap(d -> d.conflicts().stream()).toList();
    }

    /** Returns how many pairs are judged to find the conflicts among claims. */
    static long comparisons(List<ClaimView> claims, Background background) {
        ConflictFinder finder = new ConflictFinder(background);
        finder.topics(claims).forEach(finder::search);
        return finder.comparisons;
    }

    private Model write(List<ClaimView> claims, Iris iris) {
        ConflictWriter writer = new ConflictWriter(iris, background);
        List<Topic> topics = topics(claims);
        topics.forEach(this::search);
        writer.writeDisputes(DisputeFinder.ranked(disputes));
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
        for (ConflictRule rule : ConflictRule.all()) {
            Pairing pairing = new Pairing(rule, background);
            rule.faceOffs(topic, background).forEach(pairing::judge);
            found.addAll(pairing.found());
            comparisons += pairing.comparisons();
        }
        disputes.addAll(new DisputeFinder(background).find(topic, found));
    }

    /** Groups what speakers commit themselves to; nothing asked, wished or put under a condition takes part. */
    private List<Topic> topics(List<ClaimView> claims) {
        record Key(String subject, String relation) {}
        Map<Key, List<ClaimView>> groups = new TreeMap<>(
                Comparator.comparing(Key::subject).thenComparing(Key::relation));
        claims.stream()
                .filter(ClaimView::isCommitted)
                .sorted(BY_TIME)
                .forEach(c -> groups.computeIfAbsent(
                                new Key(c.subject(), c.relation()), k -> new ArrayList<>())
                        .add(c));
        return groups.entrySet().stream()
                .map(e -> new Topic(e.getKey().subject(), e.getKey().relation(), e.getValue()))
                .toList();
    }
}
