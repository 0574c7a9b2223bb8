package io.github.counterclaim.conflict;

import static io.github.counterclaim.conflict.ClaimText.claim;
import static io.github.counterclaim.conflict.ConflictKind.DATE;
import static io.github.counterclaim.conflict.ConflictKind.EXCLUSIVE_VALUE;
import static io.github.counterclaim.conflict.ConflictKind.MODALITY;
import static io.github.counterclaim.conflict.ConflictKind.NEGATION;
import static io.github.counterclaim.conflict.ConflictKind.OPPOSED_VALUE;
import static io.github.counterclaim.conflict.ConflictKind.QUANTITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictRulesTest {

    @Test
    void negationOfTheSameProposition() {
        contradiction(NEGATION, "Kenya: Norland supplies Westmark with drone",
                "Peru: not Norland supplies Westmark with drone");
        contradiction(NEGATION, "Kenya: Norland meets Sudria | on=2024-05-02",
                "Peru: not Sudria meets Norland | on=2024-05");
        contradiction(NEGATION, "Kenya: Zora-plant damage destroyed", "Peru: not Zora-plant damage destroyed");
        none("Kenya: Norland supplies Westmark with drone", "Peru: Norland supplies Westmark with drone");
        none("Kenya: Norland supplies Westmark with drone", "Peru: not Westmark supplies Norland with drone");
        none("Kenya: Norland supplies Westmark with drone", "Peru: not Norland produces drone");
    }

    @Test
    void denialOfTheWiderItemTakesInTheNarrower() {
        contradiction(NEGATION, "Kenya: Norland supplies Westmark with Bolt-2",
                "Peru: not Norland supplies Westmark with missile");
        contradiction(NEGATION, "Kenya: Norland supplies Westmark with Gale-7",
                "Peru: not Norland supplies Westmark with weapon");
        contradiction(NEGATION, "Kenya: Norland supplies Westmark with Gale-7", "Peru: not Norland supplies Westmark");
        contradiction(NEGATION, "Kenya: Norland uses Gale-7", "Peru: not Norland uses drone");
        none("Kenya: Norland supplies Westmark with missile", "Peru: not Norland supplies Westmark with Bolt-2");
        none("Kenya: Norland supplies Westmark", "Peru: not Norland supplies Westmark with Bolt-2");
    }

    @Test
    void denialOfAPlaceIsOneOfItsPartsOnlyForWhatReachesThem() {
        contradiction(NEGATION, "Kenya: Norland sendsForces Karst", "Norland: not Norland sendsForces Westmark");
        contradiction(NEGATION, "Kenya: Norland attacks Old-Karst", "Norland: not Norland attacks Karst");
        none("Kenya: Norland sendsForces Westmark", "Norland: not Norland sendsForces Karst");
        none("Kenya: Norland supports Karst", "Norland: not Norland supports Westmark");
    }

    @Test
    void nearestDenialStandsForTheWiderOnes() {
        List<Conflict> found = ClaimText.conflicts(
                claim("Kenya: Norland supplies Westmark with Gale-7"),
                claim("Peru: not Norland supplies Westmark with drone"),
                claim("Laos: not Norland supplies Westmark with weapon"));
        assertEquals(1, found.size());
        assertEquals(ClaimText.thing("Peru"), found.get(0).b().claimant());
    }

    @Test
    void predictionsAndPossibilitiesOnlyPullApart() {
        tension(NEGATION, "Kenya: will Norland supplies Westmark with jet",
                "Peru: not will Norland supplies Westmark with jet");
        tension(NEGATION, "Kenya: may Norland supplies Westmark with jet",
                "Peru: not may Norland supplies Westmark with jet");
        none("Kenya: will Norland supplies Westmark with jet | day=2020-01-01",
                "Peru: not will Norland supplies Westmark with jet | day=2024-01-01");
    }

    @Test
    void modality() {
        tension(MODALITY, "Kenya: Norland supports Westmark | now", "Peru: not will Norland supports Westmark");
        tension(MODALITY, "Kenya: Norland supplies Westmark", "Peru: not may Norland supplies Westmark");
        tension(MODALITY, "Kenya: may Norland supplies Westmark", "Peru: not Norland supplies Westmark");
        none("Kenya: Norland supplies Westmark with jet", "Peru: not will Norland supplies Westmark with jet");
        none("Kenya: will Norland supplies Westmark with jet", "Peru: not Norland supplies Westmark with jet");
        none("Kenya: Norland supports Westmark | on=2019", "Peru: not will Norland supports Westmark | day=2024-01-01");
    }

    @Test
    void opposedValues() {
        contradiction(OPPOSED_VALUE, "Kenya: Zora-plant damage destroyed", "Peru: Zora-plant damage limited");
        tension(OPPOSED_VALUE, "Kenya: Pact trust high", "Peru: may Pact trust low");
        none("Kenya: Zora-plant damage destroyed", "Peru: Zora-plant damage severe");
        none("Kenya: Zora-plant damage destroyed", "Peru: Delta-works damage limited");
        none("Kenya: Zora-plant damage destroyed", "Peru: not Zora-plant damage limited");
        none("Kenya: Pact trajectory deepening | now", "Peru: will Pact trajectory weakening");
        none("Kenya: Zora-plant damage destroyed | n=3", "Peru: Zora-plant damage limited");
    }

    @Test
    void quantities() {
        String a = "Kenya: Norland supplies Westmark with drone | n=";
        String b = "Peru: Norland supplies Westmark with drone | n=";
        contradiction(QUANTITY, a + "200", b + "400");
        contradiction(QUANTITY, a + "about_400", b + "200");
        contradiction(QUANTITY, a + "more_than_500", b + "up_to_300");
        contradiction(QUANTITY, a + "dozens", b + "thousands");
        none(a + "more_than_200", b + "about_400");
        none(a + "hundreds", b + "400");
        none(a + "about_400", b + "430");
        none(a + "up_to_400", b + "200");
        none(a + "200 unit=tonnes", b + "400");
        none(a + "200 on=2023", b + "400 on=2024");
        none(a + "200 on=2024-03", b + "400 on=2024");
    }

    @Test
    void datesOfWhatHappensOnce() {
        contradiction(DATE, "Kenya: Norland signs Pact | on=2024-05-02", "Peru: Norland signs Pact | on=2024-06-02");
        none("Kenya: Norland signs Pact | on=2024-05", "Peru: Norland signs Pact | on=2024-05-02");
        none("Kenya: Norland signs Pact | on=2024-05~", "Peru: Norland signs Pact | on=2024-06-02");
        none("Kenya: Norland attacks Karst | on=2024-05-02", "Peru: Norland attacks Karst | on=2024-06-02");
    }

    @Test
    void datesOfAFirstTime() {
        String a = "Kenya: Norland supplies Westmark with jet | ";
        String b = "Peru: Norland supplies Westmark with jet | ";
        contradiction(DATE, a + "first on=2024-03", b + "first on=2024-06");
        none(a + "first on=2024-03", b + "on=2024-06");
        none(a + "on=2024-03", b + "on=2024-06");
        none(a + "first on=2024", b + "first on=2024-06");
        none(a + "first on=2024-03", "Peru: Norland supplies Westmark with tank | first on=2024-06");
        none(a + "first on=2024-03", "Peru: will Norland supplies Westmark with jet | first on=2024-06");
    }

    @Test
    void exclusiveRoles() {
        contradiction(EXCLUSIVE_VALUE, "Kenya: Norland signs Pact with Sudria",
                "Peru: Norland signs Pact with Westmark");
        contradiction(EXCLUSIVE_VALUE, "Kenya: Norland signs Pact | at=Lima", "Peru: Norland signs Pact | at=Nairobi");
        contradiction(EXCLUSIVE_VALUE, "Kenya: Zora-plant produces drone | at=Lima",
                "Peru: Zora-plant produces drone | at=Nairobi");
        contradiction(EXCLUSIVE_VALUE, "Kenya: Acme headquarteredIn Lima", "Peru: Acme headquarteredIn Nairobi");
        none("Kenya: Norland signs Union-Pact with Sudria", "Peru: Norland signs Union-Pact with Kenya");
        none("Kenya: Norland signs Pact | at=Lima", "Peru: Norland signs Pact | at=Peru");
        none("Kenya: Norland produces drone | at=Lima", "Peru: Norland produces drone | at=Nairobi");
    }

    @Test
    void oneBreathIsOneMove() {
        none("Kenya: Norland supplies Westmark | in=a s=3", "Kenya: not Norland supplies Westmark | in=a s=4");
        none("Reports: Norland supplies Westmark | in=a s=3 by=Peru", "Peru: not Norland supplies Westmark | in=a s=3");
        contradiction(NEGATION, "Laos: Norland supplies Westmark | in=a s=3 by=Peru",
                "Peru: not Norland supplies Westmark | in=a s=3");
        contradiction(NEGATION, "Kenya: Norland supplies Westmark | in=a s=3",
                "Peru: not Norland supplies Westmark | in=a s=3");
        contradiction(NEGATION, "Kenya: Norland supplies Westmark | in=a s=3",
                "Kenya: not Norland supplies Westmark | in=a s=9");
    }

    @Test
    void scopeOfADenial() {
        String no = "Peru: not Norland supplies Westmark with jet | n=";
        contradiction(NEGATION, "Kenya: Norland supplies Westmark with jet | n=30", no + "more_than_20");
        none("Kenya: Norland supplies Westmark with jet | n=10", no + "more_than_20");
        none("Kenya: Norland supplies Westmark with jet", no + "20");
        none("Kenya: Norland uses drone | at=Lima", "Peru: not Norland uses drone | at=Nairobi");
        none("Kenya: Norland uses drone | against=Lima", "Peru: not Norland uses drone | against=Nairobi");
    }

    @Test
    void times() {
        String yes = "Kenya: Norland supplies Westmark | ";
        String no = "Peru: not Norland supplies Westmark | ";
        contradiction(NEGATION, yes + "on=2024-05", no + "on=2024");
        contradiction(NEGATION, yes + "on=2024-05", no + "day=2024-09-01");
        contradiction(NEGATION, yes + "now day=2022-10-18", no + "day=2023-08-07");
        none(yes + "on=2024", no + "on=2024-05");
        none(yes + "on=2024-05", no + "now day=2024-09-01");
        none(yes + "on=2024-09", no + "day=2024-02-01");
        none("Kenya: Norland ratifies Pact | day=2024-09-01", "Peru: not Norland ratifies Pact | day=2024-02-01");
    }

    @Test
    void reversalIsNamed() {
        Conflict found = only("Kenya: Norland supplies Westmark | day=2023-01-01",
                "Kenya: not Norland supplies Westmark | day=2023-02-01");
        assertTrue(found.isReversal());
        assertTrue(new Wording(ClaimText.WORLD).explain(found).contains("reversed"));
    }

    @Test
    void whatOverturnsComesBehindWhatItOverturns() {
        Conflict found = only("Kenya: Norland supplies Westmark | day=2023-02-01 in=late",
                "Kenya: not Norland supplies Westmark | day=2023-01-01 in=early");
        String sentence = new Wording(ClaimText.WORLD).explain(found);
        assertTrue(sentence.indexOf("Report early") < sentence.indexOf("reversed"), sentence);
        assertTrue(sentence.indexOf("reversed") < sentence.indexOf("Report late"), sentence);
    }

    private static void contradiction(ConflictKind kind, String a, String b) {
        assertTrue(found(kind, a, b).isContradiction(), a + " / " + b);
    }

    private static void tension(ConflictKind kind, String a, String b) {
        assertFalse(found(kind, a, b).isContradiction(), a + " / " + b);
    }

    private static Conflict found(ConflictKind kind, String a, String b) {
        Conflict conflict = only(a, b);
        assertEquals(kind, conflict.kind(), a + " / " + b);
        return conflict;
    }

    private static Conflict only(String a, String b) {
        List<Conflict> found = ClaimText.conflicts(claim(a), claim(b));
        assertEquals(1, found.size(), a + " / " + b);
        return found.get(0);
    }

    private static void none(String a, String b) {
        assertEquals(List.of(), ClaimText.conflicts(claim(a), claim(b)), a + " / " + b);
    }

    @Test
    void whoContestsNothingIsOnNoSide() {
        List<ClaimView> claims = List.of(
                claim("Kenya: Norland supplies Westmark with drone | on=2024-05 day=2024-06-01"),
                claim("Peru: Norland supplies Westmark with drone | on=2024-05 day=2024-06-02"),
                claim("Norland: Norland supplies Westmark with drone | on=../2023-12-31 day=2024-06-02"),
                claim("Norland: not Norland supplies Westmark with drone | on=2024/.. day=2024-06-03"));
        Topic topic = new Topic(claims.get(0).subject(), claims.get(0).relation(), claims);
        List<Conflict> conflicts = List.of(new Conflict(NEGATION, claims.get(0), claims.get(3)));
        Dispute dispute = new DisputeFinder(ClaimText.WORLD).find(topic, conflicts).get(0);
        assertEquals(claims.subList(0, 2), dispute.sides().get("affirmed"));
        assertEquals(claims.subList(3, 4), dispute.sides().get("denied"));
    }
}
