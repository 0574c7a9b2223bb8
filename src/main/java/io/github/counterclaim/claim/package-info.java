/**
 * The core records, below everything else: what a claim is, before it is RDF and after it was text.
 *
 * <p>Takes nothing, gives the nouns that the other packages pass along. JDK only. All records are immutable; all
 * lists are unmodifiable copies. Offsets into an article's clean text are Unicode code points, end exclusive, as the
 * <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">Web Annotation Data Model</a> counts them.
 */
@NullMarked
package io.github.counterclaim.claim;

import org.jspecify.annotations.NullMarked;
