/**
 * What changed from one version of the data to the next: an <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF
 * Patch</a> and the pages of a <a href="https://w3id.org/ldes/specification">Linked Data Event Stream</a>. Takes the
 * sorted N-Quads of both versions; gives a folder a version, which is never written again.
 *
 * <p>The versions of a folder tell its history: their names begin with the time at which they were recorded, so that
 * their order is that of their names. Unlike the data they depend on the clock.
 */
@NullMarked
package io.github.counterclaim.store.change;

import org.jspecify.annotations.NullMarked;
