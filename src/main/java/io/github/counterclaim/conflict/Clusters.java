package io.github.counterclaim.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that belong together, directly or through others (union and find, with halved paths). */
final class Clusters<T> {

    private final Map<T, T> parents = new LinkedHashMap<>();

    /** Adds a thing by itself, unless it is known. */
    void add(T thing) {
        parents.putIfAbsent(thing, thing);
    }

    /** Puts two things together, with all that belongs to either. */
    void join(T a, T b) {
        add(a);
        add(b);
        parents.put(root(a), root(b));
    }

    /** Returns the thing that stands for all that belong to this one. */
    T root(T thing) {
        T at = thing;
        while (!parents.get(at).equals(at)) {
            parents.put(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    /** Returns the things that belong together, in order of addition. */
    Collection<List<T>> groups() {
        Map<T, List<T>> groups = new LinkedHashMap<>();
        parents.keySet().stream().toList().forEach(t -> groups.computeIfAbsent(root(t), k -> new ArrayList<>()).add(t));
        return groups.values();
    }
}
