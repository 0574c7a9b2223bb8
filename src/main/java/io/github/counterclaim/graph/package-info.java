/**
 * Readings to RDF: takes what was read from articles and the lexicon's things, gives Jena models. The one place that
 * makes addresses ({@link io.github.counterclaim.graph.Iris}) and that names the vocabulary
 * ({@link io.github.counterclaim.graph.CC}).
 *
 * <p>One named graph an article; the same proposition is the same node in all of them. No proposition is asserted as a
 * plain triple.
 */
@NullMarked
package io.github.counterclaim.graph;

import org.jspecify.annotations.NullMarked;
