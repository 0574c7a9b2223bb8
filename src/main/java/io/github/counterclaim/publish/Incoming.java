package io.github.counterclaim.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * The statements that lead to a thing, one page of them.
 *
 * @param total how many there are on all pages
 * @param things from how many things they come
 * @param byProperty how many of each property, by its address
 * @param page the page's number, from 1
 * @param shown the statements of the page; on all pages together each stands once
 */
record Incoming(long total, long things, Map<String, Long> byProperty, int page, List<Triple> shown) {

    /** How many statements stand on a page. */
    static final int PAGE = 100;

    private static final Comparator<Triple> ORDER = Comparator.comparing((Triple t) -> t.getPredicate().toString())
            .thenComparing(t -> t.getSubject().toString());

    /** Cuts a page out of all distinct statements, which may come in any order. */
    static Incoming of(Stream<Triple> all, int page) {
        List<Triple> triples = all.toList();
        Map<String, Long> counts = new TreeMap<>();
        triples.forEach(t -> counts.merge(t.getPredicate().getURI(), 1L, Long::sum));
        // What stands on one page needs no order: the writers have their own
        Stream<Triple> ordered = triples.size() <= PAGE ? triples.stream() : triples.stream().sorted(ORDER);
        List<Triple> shown = ordered.skip((page - 1L) * PAGE).limit(PAGE).toList();
        long things = triples.stream().map(Triple::getSubject).distinct().count();
        return new Incoming(triples.size(), things, counts, page, shown);
    }

    /** Returns how many pages there are; at least one. */
    int pages() {
        return (int) Math.max(1, (total + PAGE - 1) / PAGE);
    }
}
