/**
 * Turtle files to a lexicon: names of things, wordings of relations and qualities, and the cue words of speech, denial,
 * negation and modality. Domain knowledge is data: another field needs other Turtle and no Java.
 *
 * <p>A wording's {@code cc:roles} says where its participants stand; {@code docs/extraction.md} has the grammar.
 */
@NullMarked
package io.github.counterclaim.lexicon;

import org.jspecify.annotations.NullMarked;
