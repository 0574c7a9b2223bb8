package io.github.counterclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.ClaimLines;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Three shipped articles are read as the golden files beside this test's resources say. {@code -Dgolden.update} rewrites
 * them: look at the difference before it is kept.
 */
final class ClaimGoldenIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/claims");
    private static final List<String> ARTICLES = List.of(
            "amir-abdollahian-tokyo-never-supplied-drones", "us-accuses-iran-of-missile-transfer",
            "un-experts-rwandan-troops-in-congo");

    @Test
    void shippedArticlesAreReadAsBefore() throws IOException {
        Lexicon lexicon = Lexicon.read(List.of(Path.of("ontology/lexicon")), "http://localhost:3030/");
        List<Path> files = ARTICLES.stream().map(name -> Path.of("corpus", name + ".html")).toList();
        for (Reading reading : Converter.load(lexicon).convert(files, file -> {}).readings()) {
            String actual = text(reading);
            Path golden = GOLDEN.resolve(reading.source().identifier() + ".txt");
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(GOLDEN);
                Files.writeString(golden, actual);
            }
            assertFalse(reading.claims().isEmpty(), golden + " would hold no claims");
            assertEquals(Files.readString(golden), actual, golden + " differs (-Dgolden.update rewrites it)");
        }
    }

    private static String text(Reading reading) {
        StringBuilder text = new StringBuilder("mentions: ")
                .append(reading.mentions().stream().map(Thing::label).collect(Collectors.joining("; ")))
                .append('\n');
        String sentence = "";
        List<String> lines = ClaimLines.of(reading.claims(), reading.source());
        for (int i = 0; i < lines.size(); i++) {
            Claim claim = reading.claims().get(i);
            if (!claim.quotation().exact().equals(sentence)) {
                sentence = claim.quotation().exact();
                text.append("\n> ").append(sentence).append('\n');
            }
            text.append("  ").append(lines.get(i)).append(" (").append(claim.rule()).append(")\n");
        }
        return text.toString();
    }
}
