package io.github.counterclaim.store.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The things of the data set that differ between two versions: by what is said of them or of nodes that belong to them
 * (whose addresses are theirs with a fragment). Kept in memory: their addresses.
 */
final class ChangedThings {

    /** Takes a thing at a time. */
    interface Sink {
        /**
         * Hears of a thing.
         *
         * @param known whether the version before had it
         * @param triples what the new version says of it, each once; none when it is gone
         */
        void thing(String address, boolean known, List<String> triples) throws IOException;
    }

    // Sorts before whatever may follow in an address, so that the lines of a thing stay together
    private static final char BETWEEN = '\u0001';

    private final String space;
    private final TreeMap<String, Boolean> known = new TreeMap<>();

    /** Makes an empty set of things whose addresses begin so. */
    ChangedThings(String space) {
        this.space = space;
    }

    /** Adds the thing that a line of N-Quads describes. */
    void add(String line) {
        String thing = QuadLine.thing(line);
        if (thing.startsWith(space)) {
            known.putIfAbsent(thing, false);
        }
    }

    /** Notes that the version before had this line. */
    void known(String line) {
        known.computeIfPresent(QuadLine.thing(line), (thing, before) -> true);
    }

    boolean concerns(String line) {
        return known.containsKey(QuadLine.thing(line));
    }

    int count() {
        return known.size();
    }

    /** Returns what a line says, after the address of its thing. */
    static String keyed(String line) {
        return QuadLine.thing(line) + BETWEEN + QuadLine.triple(line);
    }

    /** Sends each thing with its triples, from their sorted {@link #keyed} lines. */
    void describe(BufferedReader sorted, Sink sink) throws IOException {
        String line = sorted.readLine();
        for (String thing : known.keySet()) {
            List<String> triples = new ArrayList<>();
            while (line != null && line.startsWith(thing + BETWEEN)) {
                String triple = line.substring(thing.length() + 1);
                if (triples.isEmpty() || !triples.get(triples.size() - 1).equals(triple)) {
                    triples.add(triple);
                }
                line = sorted.readLine();
            }
            sink.thing(thing, known.getOrDefault(thing, false), triples);
        }
    }
}
