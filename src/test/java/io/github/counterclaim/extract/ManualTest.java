package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import io.github.counterclaim.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry that is added as the manual says finds its claims. */
final class ManualTest {

    @Test
    void anAddedWordingIsUsed(@TempDir Path folder) throws IOException {
        Matcher entry = Pattern.compile("(?s)<id/wording/bequeath-verb>.*?\" \\.\n")
                .matcher(Files.readString(Path.of("docs/extraction.md")));
        entry.find();
        Path added = Files.writeString(folder.resolve("added.ttl"), """
                @base <http://localhost:3030/> .
                @prefix cc: <https://w3id.org/counterclaim/ns#> .
                """ + entry.group());
        claims("bequeath").counts(0);
        claims("bequeath", Lexicon.read(List.of(Path.of("ontology/lexicon"), added), "http://localhost:3030/"))
                .has("Turkey supplies Niger [helicopters] Affirmed Actual by author")
                .counts(1);
    }
}
