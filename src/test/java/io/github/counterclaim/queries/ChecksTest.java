package io.github.counterclaim.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** Runs every check over the sound data set, where it finds nothing, and over one that is broken at one place. */
final class ChecksTest {

    private static final Path FOLDER = Path.of("queries/checks");
    private static final String DRONE = "<id/proposition/iran-supplies-russia-drone-8c1e>";

    private static List<String> run(String name, DatasetGraph data) {
        return CannedQuery.read(FOLDER.resolve(name + ".rq")).run(data, Map.of(), "where");
    }

    private static void finds(String name, DatasetGraph broken, String... where) {
        assertEquals(List.of(), run(name, Small.sound()), name + " on sound data");
        assertEquals(List.of(where), run(name, broken), name + " on broken data");
    }

    @Test
    void everyHeaderIsWhole() {
        List<CannedQuery> checks = CannedQuery.all(FOLDER).toList();
        assertEquals(8, checks.size());
        checks.forEach(check -> {
            assertEquals(Set.of("title", "problem", "remedy", "severity"), check.header().keySet(), check.name());
            assertTrue(Set.of("error", "warning").contains(check.header().get("severity")), check.name());
            assertEquals(List.of("where", "what"), check.query().getResultVars(), check.name());
        });
    }

    @Test
    void everyRowSaysWhat() {
        DatasetGraph broken = Small.plus("<id/article/014> cc:mentions <id/state/atlantis> .");
        assertEquals(
                List.of("article/014 | state/atlantis"),
                CannedQuery.read(FOLDER.resolve("mention-without-label.rq"))
                        .run(broken, Map.of(), "where", "what")
                        .stream()
                        .map(row -> row.replace(CannedQuery.BASE + "id/", ""))
                        .toList());
    }

    @Test
    void propositionWithoutClaim() {
        finds("proposition-without-claim", Small.plus("<id/proposition/idle> a cc:Proposition ."), "proposition/idle");
    }

    @Test
    void quotationOfAnotherArticle() {
        DatasetGraph broken = Small.with(
                "<id/claim/014-c2#quotation> a oa:SpecificResource ; oa:hasSource <id/article/014>",
                "<id/claim/014-c2#quotation> a oa:SpecificResource ; oa:hasSource <id/article/033>");
        finds("quotation-of-another-article", broken, "claim/014-c2");
    }

    @Test
    void uncommittedClaimInConflict() {
        String conflict = "<id/conflict/x> a cc:Conflict ; cc:claim <id/claim/033-c14> , <id/claim/021-c4> .";
        finds("uncommitted-claim-in-conflict", Small.plus(conflict), "conflict/x");
    }

    @Test
    void twoWishesThatDenyEachOtherMayConflict() {
        String claims = "<id/claim/x> cc:modality cc:Intended . <id/claim/y> cc:modality cc:Intended . "
                + "<id/conflict/x> a cc:Conflict ; cc:claim <id/claim/x> , <id/claim/y> ; cc:conflictKind ";
        assertEquals(List.of(), run("uncommitted-claim-in-conflict", Small.plus(claims + "cc:NegationConflict .")));
        assertEquals(
                List.of("conflict/x", "conflict/x"),
                run("uncommitted-claim-in-conflict", Small.plus(claims + "cc:QuantityConflict .")));
    }

    @Test
    void conflictWithItself() {
        String conflict = "<id/conflict/x> a cc:Conflict ; cc:claim <id/claim/021-c4> .";
        finds("conflict-with-itself", Small.plus(conflict), "conflict/x");
    }

    @Test
    void mentionWithoutLabel() {
        finds("mention-without-label", Small.plus("<id/article/014> cc:mentions <id/state/atlantis> ."), "article/014");
    }

    @Test
    void symmetricPropositionTwice() {
        String twin = "<id/proposition/twin> rdf:subject <id/state/russia> ; rdf:predicate cc:cooperatesWith ; "
                + "rdf:object <id/state/iran>";
        finds("symmetric-proposition-twice", Small.plus(twin + " ."), "proposition/iran-cooperatesWith-russia-8811");
        assertEquals(
                List.of(),
                run("symmetric-proposition-twice", Small.plus(twin + " ; cc:item <id/weapon/drone> .")),
                "another field is another proposition");
        assertEquals(
                List.of(),
                run("symmetric-proposition-twice", Small.plus(twin.replace("cooperatesWith", "supplies") + " .")),
                "supplying both ways is two propositions");
    }

    @Test
    void claimTwice() {
        String claim = "<id/claim/014-c1x> cc:article <id/article/014> ; cc:proposition " + DRONE
                + " ; cc:polarity cc:Denied ; cc:modality cc:Actual ; "
                + "cc:claimant <id/person/hossein-amirabdollahian> ; "
                + "cc:quotation [ oa:hasSelector [ oa:start %d ] ] .";
        finds("claim-twice", Small.plus(String.format(claim, 229)), "claim/014-c1");
        assertEquals(List.of(), run("claim-twice", Small.plus(String.format(claim, 230))), "another sentence");
    }

    @Test
    void claimantOfNoKind() {
        finds("claimant-of-no-kind", Small.plus("<id/claim/x> cc:claimant <id/person/nobody> ."), "claim/x");
    }
}
