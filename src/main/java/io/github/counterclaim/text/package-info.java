/**
 * Articles to sentences: takes an article's clean text, gives its sentences with tokens, lemmas, parts of speech,
 * names and dependencies. The only place that knows <a href="https://stanfordnlp.github.io/CoreNLP/">CoreNLP</a>.
 *
 * <p>Dependencies are the basic tree of <a href="https://universaldependencies.org/en/">Universal Dependencies</a>.
 * Offsets are UTF-16 units of the article's clean text. Headings, captions and tables give no sentences.
 */
@NullMarked
package io.github.counterclaim.text;

import org.jspecify.annotations.NullMarked;
