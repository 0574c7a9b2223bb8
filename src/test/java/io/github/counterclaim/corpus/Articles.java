package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

/** What tests say of articles. */
final class Articles {

    private Articles() {}

    /** Returns the texts of the blocks of a kind, in order. */
    static List<String> texts(Article article, Block.Kind kind) {
        return article.blocks().stream().filter(block -> block.kind() == kind).map(block -> text(article, block)).toList();
    }

    static String text(Article article, Block block) {
        return article.text().substring(block.start(), block.end());
    }

    /** Blocks ascend, two line breaks lie between each, nothing lies outside, whitespace is single spaces. */
    static void assertWellFormed(Article article) {
        int at = 0;
        for (Block block : article.blocks()) {
            assertEquals(at, block.start());
            String text = text(article, block);
            assertFalse(text.isBlank(), "a block is empty");
            assertEquals(Wording.normal(text), text);
            at = block.end() + 2;
        }
        assertEquals(article.text().length() + 2, at);
        assertEquals(article.text(), String.join("\n\n", article.blocks().stream().map(b -> text(article, b)).toList()));
    }
}
