package io.github.counterclaim.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs the conflicts of the data with those of the gold, by the sentences that conflict. */
final class ConflictScore {

    /** A sentence of an article: its number among the gold's, or, where the gold has none such, the words. */
    private record Place(String file, String sentence) {}

    private static final int KEPT = 60;

    private final Published published;
    private final Gold gold;
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Set<Place>, Set<String>> wantedKinds = new LinkedHashMap<>();
    private final Set<Set<Place>> wanted = new LinkedHashSet<>();
    private final Set<Set<Place>> optional = new HashSet<>();

    ConflictScore(Published published, Gold gold) {
        this.published = published;
        this.gold = gold;
        gold.articles().forEach((file, article) -> sentences.put(
                file, new ArrayList<>(new LinkedHashSet<>(article.claims().stream().map(GoldClaim::sentence).toList()))));
        gold.articles().forEach((file, article) ->
                article.claims().forEach(claim -> places.put(claim.id(), place(file, claim.sentence()))));
        gold.conflicts().forEach(this::want);
        optional.removeAll(wanted);
    }

    private void want(Gold.Conflict conflict) {
        Place a = places.get(conflict.a());
        Place b = places.get(conflict.b());
        if (a != null && b != null) {
            Set<Place> pair = pair(a, b);
            (conflict.optional() ? optional : wanted).add(pair);
            wantedKinds.computeIfAbsent(pair, p -> new HashSet<>()).add(conflict.kind());
        }
    }

    private Place place(String file, String quotation) {
        List<String> known = sentences.get(file);
        for (int number = 0; number < known.size(); number++) {
            if (Words.overlap(quotation, known.get(number))) {
                return new Place(file, Integer.toString(number));
            }
        }
        String plain = Words.plain(quotation);
        int end = plain.offsetByCodePoints(0, Math.min(KEPT, plain.codePointCount(0, plain.length())));
        return new Place(file, "?" + plain.substring(0, end));
    }

    private static Set<Place> pair(Place a, Place b) {
        return a.equals(b) ? Set.of(a) : Set.of(a, b);
    }

    /** Adds the figures. */
    void report(Map<String, Number> figures) {
        Map<Set<Place>, Set<String>> found = found();
        Set<Set<Place>> counted = new LinkedHashSet<>(found.keySet());
        counted.removeAll(optional);
        Tally tally = new Tally();
        int kinds = 0;
        int both = 0;
        for (Set<Place> pair : wanted) {
            if (counted.contains(pair)) {
                tally.hit();
                both++;
                kinds += java.util.Collections.disjoint(wantedKinds.get(pair), found.get(pair)) ? 0 : 1;
            } else {
                tally.miss();
            }
        }
        tally.alarms(counted.size() - both);
        figures.put("conflicts.gold", wanted.size());
        figures.put("conflicts.predicted", counted.size());
        figures.put("conflicts.precision", tally.precision());
        figures.put("conflicts.recall", tally.recall());
        figures.put("conflicts.f1", tally.f1());
        figures.put("conflicts.kind.accuracy", Tally.ratio(kinds, both));
        figures.put("conflicts.self", (int) counted.stream().filter(pair -> pair.size() < 2).count());
    }

    private Map<Set<Place>, Set<String>> found() {
        Map<Set<Place>, Set<String>> found = new LinkedHashMap<>();
        for (Published.Conflict conflict : published.conflicts()) {
            List<Place> ends = new ArrayList<>();
            for (String iri : conflict.claims()) {
                Published.Claim claim = published.claims().get(iri);
                if (claim != null && gold.articles().containsKey(claim.file())) {
                    ends.add(place(claim.file(), claim.exact()));
                }
            }
            if (conflict.claims().size() == 2 && ends.size() == 2) {
                found.computeIfAbsent(pair(ends.get(0), ends.get(1)), p -> new HashSet<>()).addAll(conflict.kinds());
            }
        }
        return found;
    }
}
