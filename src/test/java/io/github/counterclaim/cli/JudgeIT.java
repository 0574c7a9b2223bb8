package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A judgement from the command line to the next build, with the real models. */
class JudgeIT {

    private static final Pattern CONFLICT = Pattern.compile("http://localhost:3030/id/conflict/([0-9a-f]+)");
    private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
    private static final String NS = "<https://w3id.org/counterclaim/ns#";

    @TempDir
    private Path folder;

    private Path corpus() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (String file : new String[] {"amirabdollahian-denies-drones-washington-confident.html",
            "kanaani-drone-reports-baseless.html"}) {
            Files.copy(Path.of("corpus").resolve(file), corpus.resolve(file));
        }
        return corpus;
    }

    private static String conflicts(Path data) {
        Run run = Run.of("query", "which-claims-conflict", "--from", data.toString(), "--format", "csv");
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private Path convert(Path corpus, String name, int code) {
        Path out = folder.resolve(name);
        Run run = Run.of("convert", corpus.toString(), "--out", out.toString());
        assertEquals(code, run.code(), run.err());
        return out;
    }

    @Test
    void aRejectedConflictIsShownNoMoreAndStaysInTheData() throws IOException {
        Path corpus = corpus();
        Matcher found = CONFLICT.matcher(conflicts(convert(corpus, "before", 0)));
        assertTrue(found.find());
        String address = found.group();

        Run judged = Run.of("judge", address, "reject", "--by", "Ada Frost", "--why", "They speak of other wars",
                "--corpus", corpus.toString());
        assertEquals(0, judged.code(), judged.err());
        assertTrue(Files.isRegularFile(Path.of(judged.out().strip())), judged.out());
        assertEquals(0, Run.of("judge", "same", "Kyiv Fortress", "Ukraine", "--by", "Ada Frost", "--why", "a nickname",
                "--corpus", corpus.toString()).code());

        Path after = convert(corpus, "after", 0);
        assertFalse(conflicts(after).contains(address));
        String quads = Files.readString(after.resolve("counterclaim.nq"));
        assertTrue(quads.contains("<" + address + "> " + TYPE + " " + NS + "RejectedConflict>"));
        assertFalse(quads.contains("#conflict> <" + address + ">"), "it stands in no dispute");
        assertTrue(quads.contains("\"Kyiv Fortress\"@en"), "the name counts");
        Run judgements = Run.of("query", "judgements", "--from", after.toString(), "--format", "csv");
        assertTrue(judgements.out().contains("They speak of other wars,Ada Frost"), judgements.out());
    }

    @Test
    void whatIsNoJudgementIsAFindingAndTheRestIsBuilt() throws IOException {
        Path corpus = corpus();
        Path judgements = Files.createDirectory(corpus.resolve("judgements"));
        Files.writeString(judgements.resolve("bad.ttl"), "<id/state/norland> a <x> .");
        Run.of("judge", "0123456789ab", "reject", "--by", "A", "--why", "w", "--corpus", corpus.toString());
        Path out = folder.resolve("out");
        Run run = Run.of("convert", corpus.toString(), "--out", out.toString());
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains("bad.ttl: bad-judgement: "), run.err());
        assertTrue(run.err().contains("judgement-of-nothing"), run.err());
        assertTrue(CONFLICT.matcher(conflicts(out)).find());
        assertFalse(Files.readString(out.resolve("counterclaim.nq")).contains("norland"));
    }
}
