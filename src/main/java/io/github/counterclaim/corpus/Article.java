package io.github.counterclaim.corpus;

import io.github.counterclaim.claim.Source;
import java.util.List;

/**
 * A document, cleaned.
 *
 * @param source its metadata
 * @param text its clean text: the blocks in order, two line breaks between each; no navigation, notes or filler
 * @param blocks where the blocks lie in the text, in order, without overlap; no block holds a line break
 */
public record Article(Source source, String text, List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
    }
}
