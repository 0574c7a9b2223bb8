/**
 * Graphs to a data set: takes readings, the lexicon and the ontology, gives the named graphs, in memory or as a TDB2
 * database on disk; checks them, swaps one version for the next, and writes them as files.
 *
 * <p>Data sets are built whole and never changed while they are served. In memory they are immutable. On disk each
 * version has its own folder; a small file names the one that counts, and is replaced by an atomic rename after the
 * version is complete, read again and flushed to the disk. So a process that is killed leaves the last good version.
 * Dumps appear together: they are written aside, flushed, and only then moved in place; a move that was cut short is
 * finished by whoever opens the folder next.
 *
 * <p>What the data sets of this package share: named graphs as the design has them, nothing of its own in the default
 * graph, and for queries a default graph that is the union of all named ones.
 */
@NullMarked
package io.github.counterclaim.store;

import org.jspecify.annotations.NullMarked;
