package io.github.counterclaim.evaluate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs the things that an article names with those of the gold. */
final class EntityScore {

    private final Published published;
    private final Tally tally = new Tally();

    EntityScore(Published published) {
        this.published = published;
    }

    /** Counts one article. */
    void add(String file, Gold.Article gold) {
        Set<Published.Entity> left = new LinkedHashSet<>(published.entities(file));
        for (Gold.Entity wanted : new LinkedHashSet<>(gold.entities())) {
            Optional<Published.Entity> hit = left.stream()
                    .filter(entity -> published.isThing(entity.iri(), wanted.label(), false))
                    .findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                tally.hit();
            } else {
                tally.miss();
            }
        }
        tally.alarms(left.stream().map(Published.Entity::iri).collect(Collectors.toCollection(HashSet::new)).size());
    }

    /** Adds the figures. */
    void report(Map<String, Number> figures) {
        figures.put("entities.precision", tally.precision());
        figures.put("entities.recall", tally.recall());
        figures.put("entities.f1", tally.f1());
    }
}
