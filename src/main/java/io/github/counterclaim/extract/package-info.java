/**
 * Sentences to claims: takes an article's sentences and the lexicon, gives claims and the things mentioned.
 *
 * <p>How a sentence becomes a claim, step by step, is told in {@code docs/extraction.md}. Nothing here knows a domain:
 * relations, wordings, cues and names all come from the lexicon. Works on hand-made sentences, without any model.
 */
@NullMarked
package io.github.counterclaim.extract;

import org.jspecify.annotations.NullMarked;
