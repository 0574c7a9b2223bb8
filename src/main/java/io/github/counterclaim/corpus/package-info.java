/**
 * Files and addresses to articles: takes HTML or scraped text, gives the clean running text with its blocks, the
 * metadata and the checksum.
 */
@NullMarked
package io.github.counterclaim.corpus;

import org.jspecify.annotations.NullMarked;
