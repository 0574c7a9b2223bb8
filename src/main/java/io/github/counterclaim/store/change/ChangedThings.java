package io.github.counterclaim.store.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The things of the data set that differ between two versions: by what is said of them or of nodes that belong to them
 * (whose addresses are theirs with a fragment). Kept in memory: their addresses, unless nothing came before: then they
 * are all things of the new version.
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
    private final boolean all;
    private final TreeMap<String, Boolean> known = new TreeMap<>();

    /**
     * Makes a set of things whose addresses begin so.
     *
     * @param all whether there is no version before; else the set is empty
     */
    ChangedThings(String space, boolean all) {
        this.space = space;
        this.all = all;
    }

    /** Adds the thing that a line of N-Quads describes. */
    void add(String line) {
        String thing = QuadLine.thing(line);
        if (!all && thing.startsWith(space)) {
            known.putIfAbsent(thing, false);
        }
    }

    /** Notes that the version before had this line. */
    void known(String line) {
        known.computeIfPresent(QuadLine.thing(line), (thing, before) -> true);
    }

    boolean concerns(String line) {
        String thing = QuadLine.thing(line);
        return all ? thing.startsWith(space) : known.containsKey(thing);
    }

    /** Returns how many there are, those that are gone included; of lines as {@link #describe} takes them. */
    int count(BufferedReader sorted) throws IOException {
        int[] count = {known.size()};
        if (all) {
            describeAll(sorted, (address, before, triples) -> count[0]++);
        }
        return count[0];
    }

    /** Returns what a line says, after the address of its thing. */
    static String keyed(String line) {
        return QuadLine.thing(line) + BETWEEN + QuadLine.triple(line);
    }

    /** Sends each thing with its triples, from their sorted {@link #keyed} lines. */
    void describe(BufferedReader sorted, Sink sink) throws IOException {
        if (all) {
            describeAll(sorted, sink);
            return;
        }
        String line = sorted.readLine();
        for (String thing : known.keySet()) {
            List<String> triples = new ArrayList<>();
            while (line != null && line.startsWith(thing + BETWEEN)) {
                add(line.substring(thing.length() + 1), triples);
                line = sorted.readLine();
            }
            sink.thing(thing, known.getOrDefault(thing, false), triples);
        }
    }

    private static void describeAll(BufferedReader sorted, Sink sink) throws IOException {
        String thing = "";
        List<String> triples = new ArrayList<>();
        for (String line = sorted.readLine(); line != null; line = sorted.readLine()) {
            String next = line.substring(0, line.indexOf(BETWEEN));
            if (!next.equals(thing) && !triples.isEmpty()) {
                sink.thing(thing, false, triples);
                triples = new ArrayList<>();
            }
            thing = next;
            add(line.substring(thing.length() + 1), triples);
        }
        if (!triples.isEmpty()) {
            sink.thing(thing, false, triples);
        }
    }

    /** The same triple of two graphs follows itself. */
    private static void add(String triple, List<String> triples) {
        if (triples.isEmpty() || !triples.get(triples.size() - 1).equals(triple)) {
            triples.add(triple);
        }
    }
}
