/**
 * The forms in which dumps are written: each takes the triples or quads of a data set in the order of their sorted lines
 * and writes them as they come, so that the size of the data does not matter and the same data gives the same bytes.
 */
@NullMarked
package io.github.counterclaim.store.format;

import org.jspecify.annotations.NullMarked;
