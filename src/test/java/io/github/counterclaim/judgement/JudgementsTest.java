package io.github.counterclaim.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Judgements as files and as triples. */
final class JudgementsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path corpus;

    private static Judgement reject(String conflict, String why) {
        return new Judgement(Verdict.REJECTED, List.of(conflict), "Ada Frost", NOON, why);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Judgement odd = reject("0a1b2c3d4e5f", "She says: \"no\\yes\"\nand <b>that</b> ends it. ' \"\"\" é 🛰");
        Judgement names = new Judgement(Verdict.SAME, List.of("Africa Corps", "Wagner \"PMC\""), "Bo", NOON, "one force");
        Judgements.write(odd, corpus);
        Judgements.write(names, corpus);
        assertEquals(List.of(odd, names), Judgements.read(List.of(corpus)).all());
        assertEquals(List.of(), Judgements.read(List.of(corpus)).findings());
        try (Stream<Path> files = Files.list(corpus.resolve("judgements"))) {
            assertTrue(files.allMatch(f -> f.toString().endsWith(".ttl")), "nothing unfinished is left");
        }
    }

    @Test
    void theLaterJudgementOnTheSameCounts() throws IOException {
        Judgements.write(reject("abc", "first"), corpus);
        Judgements.write(new Judgement(Verdict.ACCEPTED, List.of("abc"), "Bo", NOON.plusSeconds(5), "second"), corpus);
        Path other = Files.createDirectory(corpus.resolve("other"));
        Judgements.write(reject("abc", "in another corpus, before"), other);
        List<Judgement> read = Judgements.read(List.of(corpus, other)).all();
        assertEquals(1, read.size());
        assertEquals(Verdict.ACCEPTED, read.get(0).verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "this is no Turtle",
        "<id/judgement/x> a cc:Judgement .",
        "<id/state/norland> a cc:State .",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:Rejected ; cc:judges <http://elsewhere.example/id/conflict/a> ; @",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:Rejected ; cc:judges <id/state/norland> ; @",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:Rejected ; cc:judges <id/conflict/a/b> ; @",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:Rejected ; cc:judges <id/conflict/a> , <id/conflict/b> ; @",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:Guilty ; cc:judges <id/conflict/a> ; @",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:SameThing ; cc:judgedName \"A\" ; @",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:SameThing ; cc:judgedName \"A\" , <b> ; @",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:Rejected ; cc:judges <id/conflict/a> ; cc:rank 1 ; @",
        "<id/claim/c> a cc:Claim . <id/judgement/x> a cc:Judgement ; cc:verdict cc:Rejected ; cc:judges <id/conflict/a> ; @",
        "<id/judgement/x> a cc:Judgement , cc:State ; cc:verdict cc:Rejected ; cc:judges <id/conflict/a> ; @",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:Rejected ; cc:judges <id/conflict/a> ; dct:creator \"A\\u0000B\" ;"
                + " rdfs:comment \"w\" ; prov:generatedAtTime \"2026-03-01T12:00:00Z\"^^xsd:dateTime .",
        "<id/judgement/x> a cc:Judgement ; cc:verdict cc:Rejected ; cc:judges <id/conflict/a> ; dct:creator \"A\" ;"
                + " rdfs:comment \"w\" ; prov:generatedAtTime \"yesterday\" .",
    })
    void anythingElseIsAFindingAndLeftOut(String content) throws IOException {
        String prefixes = "@prefix cc: <" + CC.NS + "> . @prefix dct: <http://purl.org/dc/terms/> . "
                + "@prefix prov: <http://www.w3.org/ns/prov#> . @prefix rdfs: <" + RDFS.uri + "> . "
                + "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";
        String rest = "dct:creator \"A\" ; rdfs:comment \"w\" ; "
                + "prov:generatedAtTime \"2026-03-01T12:00:00Z\"^^xsd:dateTime .";
        Path file = Files.createDirectories(corpus.resolve("judgements")).resolve("x.ttl");
        Files.writeString(file, prefixes + content.replace("@", rest));
        Judgements.write(reject("abc", "a sound one"), corpus);
        Judgements read = Judgements.read(List.of(corpus));
        assertEquals(List.of(reject("abc", "a sound one")), read.all());
        assertEquals(1, read.findings().size());
        Finding finding = read.findings().get(0);
        assertEquals("bad-judgement", finding.code());
        assertEquals(file.toString(), finding.where());
        assertEquals(1, finding.message().lines().count(), finding.message());
    }

    @Test
    void hugeFilesAndLinksAreLeftOut() throws IOException {
        Path folder = Files.createDirectories(corpus.resolve("judgements"));
        Files.writeString(folder.resolve("huge.ttl"), "# " + "x".repeat(20_000));
        Path elsewhere = Files.writeString(corpus.resolve("elsewhere.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.ttl"), elsewhere);
        assertEquals(
                List.of("bad-judgement", "bad-judgement"),
                Judgements.read(List.of(corpus)).findings().stream().map(Finding::code).toList());
    }

    @Test
    void theyArePublishedWithWhoWhenAndWhy() {
        Iris iris = Iris.of("https://data.example/");
        Model model = new Judgements(List.of(reject("abc", "other years")), List.of()).describe(iris);
        Resource judgement = model.listSubjectsWithProperty(CC.verdict, CC.REJECTED).next();
        assertEquals("https://data.example/id/conflict/abc", judgement.getPropertyResourceValue(CC.judges).getURI());
        assertEquals("other years", judgement.getProperty(RDFS.comment).getString());
        Resource judge = judgement.getPropertyResourceValue(
                model.createProperty("http://www.w3.org/ns/prov#wasAttributedTo"));
        assertEquals("Ada Frost", judge.getProperty(RDFS.label).getString());
        assertTrue(judgement.hasLiteral(model.createProperty("http://www.w3.org/ns/prov#generatedAtTime"),
                model.createTypedLiteral("2026-03-01T12:00:00Z",
                        org.apache.jena.datatypes.xsd.XSDDatatype.XSDdateTime).getValue()));
    }

    @Test
    void oneOnNothingIsAFinding() {
        Judgements one = new Judgements(List.of(reject("abc", "w")), List.of());
        Model empty = org.apache.jena.rdf.model.ModelFactory.createDefaultModel();
        assertEquals("judgement-of-nothing",
                one.withoutObject(empty, Iris.of(Iris.DEFAULT_BASE)).get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a1b", "conflict/0a1b", "http://localhost:3030/id/conflict/0a1b",
        "https://data.example/cc/page/conflict/0a1b", "http://localhost:3030/data/conflict/0a1b.ttl"})
    void aConflictIsNamedByAnyOfItsAddresses(String address) {
        assertEquals("0a1b", Judgement.conflict(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "http://localhost:3030/id/dispute/0a1b", "a b", "0a1b> a <x"})
    void anythingElseIsNone(String address) {
        assertThrows(CounterclaimException.class, () -> Judgement.conflict(address));
    }

    @Test
    void aCorpusThatIsNoFolderIsNamed() {
        CounterclaimException e = assertThrows(
                CounterclaimException.class, () -> Judgements.write(reject("abc", "w"), corpus.resolve("none")));
        assertEquals("unwritable-judgement", e.code());
    }
}
