package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.graph.Iris;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;

/**
 * Articles that tell one story in the same words: a wire story on several sites, cut, edited or brought up to date. They
 * are one source.
 *
 * <p>Two articles are copies when a fifth of the shorter one's runs of three words stand in the other too, quotations
 * left out, when they appeared within two weeks of each other, and when they name the same things. Candidates are found
 * by an index of sampled runs of words, so that cost is linear in the text, never quadratic in the articles. The measure
 * is containment of shingles after <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, 1997</a>.
 */
public final class Copies {

    /** The least share of the shorter article's own words, in runs of three, that a copy has in common with it. */
    static final double LEAST_OVERLAP = 0.2;

    private static final int RUN = 4;
    private static final int ONE_IN = 4;
    private static final int LEAST_SHARED = 2;
    /** How many articles that share a run are compared each with each; beyond, each only with the next. */
    private static final int CROWD = 8;
    private static final int WINDOW_DAYS = 14;
    /** How many runs are sorted at once. */
    private static final int MOST_SORTED = 100_000;
    static final Property ALTERNATE = ResourceFactory.createProperty("http://www.w3.org/ns/prov#", "alternateOf");

    private record Run(long hash, int article) {}

    private record Pair(int first, int second) {}

    private final List<Reading> readings;
    private final KnownCopies known;

    private Copies(List<Reading> readings, KnownCopies known) {
        this.readings = readings;
        this.known = known;
        known.begin();
    }

    /** Returns the articles that are copies of one another: each group with two or more, in the order of the readings. */
    public static List<List<Reading>> find(List<Reading> readings) {
        return new Copies(readings, KnownCopies.none()).groups().stream()
                .map(group -> group.stream().map(readings::get).toList())
                .toList();
    }

    /**
     * Returns the copies as triples for the graph of conflicts: {@code prov:alternateOf} from each to the one whose
     * address sorts first, which stands for all of them where sources are counted.
     */
    public static Model describe(List<Reading> readings, Iris iris) {
        return describe(readings, iris, KnownCopies.none());
    }

    /**
     * Returns the copies as triples, as above.
     *
     * @param known what was found out of the same readings before; gets what is found out now
     */
    public static Model describe(List<Reading> readings, Iris iris, KnownCopies known) {
        Model model = ModelFactory.createDefaultModel();
        for (List<Integer> group : new Copies(readings, known).groups()) {
            List<String> articles = group.stream()
                    .map(number -> iris.article(readings.get(number).source()))
                    .sorted()
                    .toList();
            articles.stream().skip(1).forEach(copy -> model.add(
                    model.createResource(copy), ALTERNATE, model.createResource(articles.get(0))));
        }
        return model;
    }

    /** Returns the numbers of the readings of each group: the readings themselves may be on a disk. */
    private List<List<Integer>> groups() {
        Clusters<Integer> clusters = new Clusters<>();
        for (int i = 0; i < readings.size(); i++) {
            clusters.add(i);
        }
        shared().forEach((pair, runs) -> {
            boolean joined = clusters.root(pair.first()).equals(clusters.root(pair.second()));
            if (!joined && runs >= LEAST_SHARED && isCopy(pair)) {
                clusters.join(pair.first(), pair.second());
            }
        });
        return clusters.groups().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    /** Returns how many sampled runs of words two articles share, for those pairs that share any. */
    private Map<Pair, Integer> shared() {
        List<long[]> samples = new ArrayList<>(readings.size());
        long all = 0;
        for (Reading reading : readings) {
            long[] sample = known.sample(reading, () -> Narration.of(reading.text()).sample(RUN, ONE_IN));
            samples.add(sample);
            all += sample.length;
        }
        // of all runs at once an object each would be more than all else that is held of the articles
        long parts = 1 + all / MOST_SORTED;
        Map<Pair, Integer> shared = new HashMap<>();
        for (long part = 0; part < parts; part++) {
            count(samples, parts, part, shared);
        }
        return shared;
    }

    /** Counts the runs of one part of all. */
    private static void count(List<long[]> samples, long parts, long part, Map<Pair, Integer> shared) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            for (long hash : samples.get(i)) {
                if (parts == 1 || Math.floorMod(hash, parts) == part) {
                    runs.add(new Run(hash, i));
                }
            }
        }
        runs.sort(Comparator.comparingLong(Run::hash).thenComparingInt(Run::article));
        int start = 0;
        for (int end = 1; end <= runs.size(); end++) {
            if (end == runs.size() || runs.get(end).hash() != runs.get(start).hash()) {
                count(runs.subList(start, end), shared);
                start = end;
            }
        }
    }

    private static void count(List<Run> same, Map<Pair, Integer> shared) {
        int reach = same.size() <= CROWD ? same.size() : 1;
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size() && j <= i + reach; j++) {
                shared.merge(new Pair(same.get(i).article(), same.get(j).article()), 1, Integer::sum);
            }
        }
    }

    private boolean isCopy(Pair pair) {
        Reading a = readings.get(pair.first());
        Reading b = readings.get(pair.second());
        return known.isCopy(a, b, () -> isCopy(a, b));
    }

    private static boolean isCopy(Reading a, Reading b) {
        return isSameTime(a.source().published(), b.source().published())
                && nameTheSame(a.mentions(), b.mentions())
                && Narration.overlap(Narration.of(a.text()), Narration.of(b.text())) >= LEAST_OVERLAP;
    }

    private static boolean isSameTime(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= WINDOW_DAYS;
    }

    /** Returns whether half of what the one that names fewer things names is named by the other too. */
    private static boolean nameTheSame(List<Thing> a, List<Thing> b) {
        Set<Thing> both = new HashSet<>(a);
        both.retainAll(new HashSet<>(b));
        return 2 * both.size() >= Math.min(a.size(), b.size());
    }
}
