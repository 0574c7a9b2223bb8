/**
 * Published data against gold annotations: takes a data set and a folder of gold files, gives figures.
 *
 * <p>Reads the data by SPARQL over the union of its graphs, as any client would. Counts what the model's description
 * counts ("How extraction is scored"): claims, their attributes, the things that an article names, conflicts. A gold
 * file is JSON: an object with {@code article}, {@code claims} and {@code entities}, or a list of conflicts. What is
 * marked {@code optional} in the gold is neither rewarded nor punished.
 */
@NullMarked
package io.github.counterclaim.evaluate;

import org.jspecify.annotations.NullMarked;
