/**
 * What people decided: that a conflict is one or is none, and that two names mean the same or do not. Takes the small
 * Turtle files of the folder {@code judgements} in each corpus, gives judgements, and the triples that publish them with
 * who, when and why. Each file holds one judgement; one that holds anything else becomes a {@link
 * io.github.counterclaim.claim.Finding} and is left out, so that nothing but a judgement can come into the data this way.
 * Nothing is fetched and no file outside the folder is read. Provenance is told in
 * <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>.
 */
@NullMarked
package io.github.counterclaim.judgement;

import org.jspecify.annotations.NullMarked;
