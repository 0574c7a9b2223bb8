package io.github.counterclaim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.Block;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.SentenceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The hand-written sentences of the extractor's tests are parsed as the models parse them today.
 * {@code -Dgolden.update} parses them anew: to add a case, write its {@code # case} and {@code # text} lines and run it.
 */
final class ParsesIT {

    @Test
    void theFixturesAreWhatTheModelsGive() throws IOException {
        SentenceReader reader = SentenceReader.load(new LexiconSpotter(Claims.LEXICON));
        for (Path file : Sentences.files()) {
            StringBuilder parsed = new StringBuilder();
            for (Map.Entry<String, String> sample : Sentences.texts(file).entrySet()) {
                String text = String.join(" ", Sentences.textLines(sample.getValue()));
                Article article = new Article(
                        Claims.SOURCE, text, List.of(new Block(Block.Kind.PARAGRAPH, 0, text.length())));
                parsed.append("# case ").append(sample.getKey()).append('\n')
                        .append(Sentences.write(reader.read(article)))
                        .append('\n');
            }
            if (System.getProperty("golden.update") != null) {
                Files.writeString(file, parsed);
            }
            assertEquals(Files.readString(file), parsed.toString(), file + " differs (-Dgolden.update rewrites it)");
        }
    }
}
