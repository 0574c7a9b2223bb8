/**
 * Lets strangers query: takes the text of a query and a data set, gives its answer or a
 * {@link io.github.counterclaim.publish.guard.Refusal}, within bounds of time and memory
 * ({@link io.github.counterclaim.publish.guard.Limits}).
 *
 * <p>Nothing that a query says makes the server connect to another, read a file, load a class or change data: SERVICE,
 * functions and property functions that are not on a list, and graphs that the data set lacks are refused before the
 * query runs. What it may do is bounded where it costs: rows that sorting, joining, grouping and DISTINCT hold, text
 * that functions make, numbers that grow, regular expressions, property paths. A watch ends each query at its deadline,
 * soon after its client has gone, and, of several, the hungriest when the heap runs short. Few queries run at once,
 * a few more wait.
 *
 * <p>Knows Jena alone, no HTTP. The bounds are put into the algebra after Jena's own optimizer has run, so that they
 * hold for every storage. Sources: <a href="https://www.w3.org/TR/sparql11-query/#security">SPARQL 1.1 Query, 22
 * Security considerations</a>, Jena's THREAT_MODEL.md.
 */
@NullMarked
package io.github.counterclaim.publish.guard;

import org.jspecify.annotations.NullMarked;
