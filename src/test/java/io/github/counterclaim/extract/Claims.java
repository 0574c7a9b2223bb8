package io.github.counterclaim.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.ClaimLines;
import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Tense;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes a test of the extractor one line: {@code claims("passive").has("Serbia supplies Sudan [drones] ...")}. */
final class Claims {

    static final Lexicon LEXICON = Lexicon.read(List.of(Path.of("ontology/lexicon")), "http://localhost:3030/");
    /** A Friday's article by an author. */
    static final Source SOURCE = new Source("sample", "Sample", List.of("Ada Writer"), "The Sample", LocalDate.of(2025, 3, 14),
            null, null, "en", "0");

    /** Read at first use, so that ParsesIT can mend files whose sentences were edited. */
    private static final class Samples {
        private static final Map<String, Sentences.Sample> ALL = Sentences.all();
    }

    private final String text;
    private final List<String> lines;
    private final List<Claim> claims;

    private Claims(String text, List<Claim> claims) {
        this.text = text;
        this.lines = ClaimLines.of(claims, SOURCE);
        this.claims = claims;
    }

    /** Extracts the claims of a case of the fixture files. */
    static Claims claims(String name) {
        return claims(name, LEXICON);
    }

    /** Extracts the claims of a case as another lexicon has them. */
    static Claims claims(String name, Lexicon lexicon) {
        return claims(name, lexicon, SOURCE);
    }

    /** Extracts the claims of a case of the fixture files, as they stand under a title. */
    static Claims titled(String name, String title) {
        Source source = new Source(SOURCE.identifier(), title, SOURCE.authors(), SOURCE.publisher(), SOURCE.published(),
                null, null, "en", "0");
        return claims(name, LEXICON, source);
    }

    /** Extracts the claims of a case as they stand under a title, each sentence in the paragraph of that number. */
    static Claims inParagraphs(String name, String title, List<Integer> paragraphs) {
        Sentences.Sample sample = Samples.ALL.get(name);
        Source source = new Source(SOURCE.identifier(), title, SOURCE.authors(), SOURCE.publisher(), SOURCE.published(),
                null, null, "en", "0");
        List<Sentence> parted = sample.sentences().stream()
                .map(s -> new Sentence(s.number(), paragraphs.get(s.number()), s.text(), s.tokens(), s::times))
                .toList();
        return new Claims(sample.text(), new ClaimExtractor(LEXICON).extract(source, sample.text(), parted).claims());
    }

    /** Extracts the claims of a case under a title, its first sentence a line of its own without a full stop. */
    static Claims underLine(String name, String title) {
        Sentences.Sample sample = Samples.ALL.get(name);
        Source source = new Source(SOURCE.identifier(), title, SOURCE.authors(), SOURCE.publisher(), SOURCE.published(),
                null, null, "en", "0");
        List<Sentence> parted = sample.sentences().stream()
                .map(s -> new Sentence(s.number(), s.number() == 0 ? 0 : 1, s.text(),
                        s.number() == 0 ? s.tokens().subList(0, s.tokens().size() - 1) : s.tokens(), s::times))
                .toList();
        return new Claims(sample.text(), new ClaimExtractor(LEXICON).extract(source, sample.text(), parted).claims());
    }

    private static Claims claims(String name, Lexicon lexicon, Source source) {
        Sentences.Sample sample = Samples.ALL.get(name);
        if (sample == null) {
            throw new IllegalArgumentException("no case '" + name + "' in " + Sentences.FOLDER);
        }
        Extraction extraction = new ClaimExtractor(lexicon).extract(source, sample.text(), sample.sentences());
        return new Claims(sample.text(), extraction.claims());
    }

    List<String> lines() {
        return lines;
    }

    /** Checks that a claim is read so; what the expected line leaves out at its end may be anything. */
    Claims has(String expected) {
        assertTrue(lines.stream().anyMatch(line -> line.equals(expected) || line.startsWith(expected + ",")),
                () -> "'" + text + "' should claim\n  " + expected + "\nbut claims\n  " + String.join("\n  ", lines));
        return this;
    }

    /** Checks that no claim begins so: {@code hasNo("Iran supplies")}. */
    Claims hasNo(String start) {
        assertTrue(lines.stream().noneMatch(line -> line.startsWith(start)),
                () -> "'" + text + "' should not claim " + start + "\nbut claims\n  " + String.join("\n  ", lines));
        return this;
    }

    /** Checks that there are claims and that all speak of what was and need not be any more. */
    Claims areFormer() {
        assertTrue(!claims.isEmpty() && claims.stream().allMatch(claim -> claim.tense() == Tense.FORMER),
                () -> "'" + text + "' speaks of the past, but claims\n  " + claims);
        return this;
    }

    /** Checks that there are claims and that all of them, or none, speak of the first time of their kind. */
    Claims areFirst(boolean expected) {
        assertTrue(!claims.isEmpty() && claims.stream().allMatch(claim -> claim.first() == expected),
                () -> "'" + text + "' " + (expected ? "speaks" : "does not speak") + " of a first time, but claims\n  " + claims);
        return this;
    }

    /** Checks how many claims there are. */
    Claims counts(int expected) {
        assertTrue(lines.size() == expected,
                () -> "'" + text + "' should make " + expected + " claims\nbut claims\n  " + String.join("\n  ", lines));
        return this;
    }
}
