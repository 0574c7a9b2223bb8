/**
 * Files and addresses to articles: takes HTML or scraped text, gives the clean running text with its blocks, the
 * metadata and the checksum.
 *
 * <p>{@link io.github.counterclaim.corpus.Corpus} lists the files,
 * {@link io.github.counterclaim.corpus.ArticleReader} reads one; broken data is a
 * {@link io.github.counterclaim.claim.Finding}, never an exception.
 * {@link io.github.counterclaim.corpus.Snapshots} fetches. What stands around the text is told from it by general
 * rules and by the words of {@code boilerplate.tsv}; live-blog stamps ("14:32 GMT —") and datelines ("LONDON (AP) —")
 * stand inside paragraphs and belong to the text. Limits: 20 MB a file, 300,000 tags and a weight
 * ({@code Excess}) a page, a million characters a text. Offsets of
 * {@link io.github.counterclaim.corpus.Block} are UTF-16 units.
 */
@NullMarked
package io.github.counterclaim.corpus;

import org.jspecify.annotations.NullMarked;
