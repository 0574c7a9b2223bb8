package io.github.counterclaim.conflict;

import static io.github.counterclaim.conflict.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is stated outright stands for what the same speaker repeats in passing. */
class OutspokenTest {

    private static ClaimView said(String text, double confidence) {
        ClaimView c = claim(text, text + confidence);
        return new ClaimView(c.iri(), c.subject(), c.relation(), c.content(), c.proposition(), c.affirmed(),
                c.modality(), c.amount(), c.date(), c.dateText(), c.presentTense(), c.former(), c.first(), c.claimant(), c.reporter(), c.place(),
                c.target(), c.source(), c.quote(), confidence);
    }

    private static List<String> kept(ClaimView... claims) {
        Topic topic = new Topic(claims[0].subject(), claims[0].relation(), List.of(claims));
        return Outspoken.of(topic, ClaimText.WORLD).claims().stream().map(c -> c.quote().start() / 101 + "").toList();
    }

    @Test
    void mentionsInPassingFallBehindTwoOutrightOnes() {
        assertEquals(List.of("4", "6"), kept(
                said("Kenya: Tie trust HighTrust | in=a s=1", 0.65), said("Kenya: Tie trust HighTrust | in=a s=4", 0.85),
                said("Kenya: Tie trust HighTrust | in=a s=5", 0.65), said("Kenya: Tie trust HighTrust | in=a s=6", 0.85)));
    }

    @Test
    void oneOutrightStatementIsGivenASecond() {
        assertEquals(List.of("1", "4"), kept(
                said("Kenya: Tie trust HighTrust | in=a s=1", 0.65), said("Kenya: Tie trust HighTrust | in=a s=4", 0.85),
                said("Kenya: Tie trust HighTrust | in=a s=5", 0.65)));
    }

    @Test
    void ofManyAlikeThreeStay() {
        ClaimView[] many = Stream.of(1, 2, 3, 4, 5)
                .map(s -> said("Kenya: Tie trust HighTrust | in=a s=" + s, 0.65))
                .toArray(ClaimView[]::new);
        assertEquals(List.of("1", "2", "3"), kept(many));
    }

    @Test
    void aTieThatIsNamedAgainAndAgainIsStatedOnce() {
        assertEquals(List.of("2", "3"), kept(
                said("Kenya: Norland alliedWith Sudria | in=a s=1", 0.75),
                said("Kenya: Norland alliedWith Sudria | in=a s=2", 0.85),
                said("Kenya: Norland alliedWith Sudria | in=a s=3", 0.85),
                said("Kenya: Norland alliedWith Sudria | in=a s=4", 0.75)));
    }

    @Test
    void otherSpeakersArticlesValuesAndRelationsStay() {
        assertEquals(5, kept(
                said("Kenya: Tie trust HighTrust | in=a s=1", 0.85), said("Peru: Tie trust HighTrust | in=a s=2", 0.65),
                said("Kenya: Tie trust HighTrust | in=b s=3", 0.65), said("Kenya: Tie trust LowTrust | in=a s=4", 0.65),
                said("Kenya: not Tie trust HighTrust | in=a s=5", 0.65)).size());
        ClaimView[] supplies = Stream.of(1, 2, 3, 4, 5)
                .map(s -> said("Kenya: Norland supplies Westmark | in=a s=" + s, 0.65))
                .toArray(ClaimView[]::new);
        assertEquals(5, kept(supplies).size());
    }
}
