package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before any model of language is loaded. */
class CorpusPipelineTest {

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void makeCorpus() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "Iran denied it.");
    }

    @Test
    void aMalformedLexiconNamesFileAndLine() throws IOException {
        Path home = home();
        Files.writeString(home.resolve("ontology/lexicon/zz.ttl"),
                "@prefix cc: <https://w3id.org/counterclaim/ns#> .\n\n<id/state/x> a cc:State ; zz:isoCode \"X\" .\n");
        Run.in(home, "check", corpus.toString()).refused(3, "zz.ttl", "line: 3", "Correct the Turtle");
    }

    @Test
    void aWordingWithMalformedRolesIsNamed() throws IOException {
        Path home = home();
        Files.writeString(home.resolve("ontology/lexicon/zz.ttl"), "@prefix cc: <https://w3id.org/counterclaim/ns#> .\n"
                + "<id/wording/odd-verb> a cc:Wording ; cc:expresses cc:supplies ; cc:verb \"odd\" ; cc:roles \"nonsense\" .\n");
        Run.in(home, "check", corpus.toString()).refused(3, "odd-verb", "nonsense");
    }

    @Test
    void aMalformedShapesFileOrCheckIsNamed() throws IOException {
        Path home = home();
        Files.writeString(home.resolve("queries/checks/zz.rq"), "SELECT ?x {}");
        Run.in(home, "check", corpus.toString()).refused(3, "zz.rq");
        Files.writeString(home.resolve("ontology/shapes.ttl"), "<a> <b>");
        Run.in(home, "check", corpus.toString()).refused(3, "shapes.ttl", "line: 1");
    }

    @Test
    void anUnwritableFolderIsSaidBeforeTheWork() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Run.of("publish", corpus.toString(), "--store", file.resolve("store").toString(), "--port", "0", "--base",
                "http://localhost/").refused(3, file.toString(), "cannot be written");
        Run.of("convert", corpus.toString(), "--out", file.resolve("out").toString())
                .refused(3, file.toString(), "cannot be written");
    }

    @Test
    void aPortThatTheSystemChoosesNeedsABase() {
        Run.of("publish", corpus.toString(), "--port", "0").refused(2, "--base");
    }

    @Test
    void aFolderWithoutDataOrArticlesIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run.of("serve", empty.toString(), "--port", "0").refused(3, empty.toString(), "neither a store nor a dump");
        Run.of("check", empty.toString()).refused(3, empty.toString(), "no article");
        Run.of("check", folder.resolve("none").toString()).refused(3, "none");
    }

    @Test
    void anUnknownQueryOrParameterIsWrongUsage() {
        Run.of("query", "no-such-query", "--from", folder.toString())
                .refused(2, "no-such-query", "which-claims-conflict");
        Run.of("query", "what-an-actor-claims", "colour=red", "--from", folder.toString()).refused(2, "colour");
    }

    @Test
    void anAddressThatIsNoneIsWrongUsage() {
        Run.of("add", "https://exa mple.org/x", "--to", folder.toString()).refused(2, "exa mple.org");
        Run.of("add", folder.resolve("none.html").toString(), "--to", folder.toString()).refused(3, "none.html");
    }

    @Test
    void showArticleNeedsNoModels() {
        Run run = Run.of("show", "article", "corpus/bushehr-strike-claim-withdrawn.html");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("published   2025-06-19"), run.out());
        assertTrue(run.out().contains("An Israeli attack on Iran's Bushehr nuclear power plant could cause"), run.out());
        assertFalse(run.out().contains("<p>"), run.out());
    }

    @Test
    void theVersionIsTheBuilds() throws IOException {
        String build = Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?<version>([^<]*)<.*", "$1");
        assertEquals(build, Edition.PROGRAM_VERSION);
        assertEquals("counterclaim " + build, Run.of("--version").out().strip());
    }

    /** Returns a home with the project's ontology and queries, to be spoilt. */
    private Path home() throws IOException {
        Path home = folder.resolve("home");
        for (String part : new String[] {"ontology", "queries"}) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.toList()) {
                    Path copy = home.resolve(file);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return home;
    }
}
