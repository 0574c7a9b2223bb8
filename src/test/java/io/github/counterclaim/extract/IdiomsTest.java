package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of putting the relations that newspapers of any country use, and the same words in other senses. */
final class IdiomsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "gifts-from; China supplies Cambodia [rocket launchers] Affirmed Actual by author",
        "courtesy-of; United Arab Emirates supplies Haftar [artillery] Affirmed Actual by author",
        "awash-with; Egypt supplies Eritrea [weapons] Affirmed Actual by author",
        "national-consignment; Serbia supplies Israel",
        "given-passive; Poland supplies Ukraine [tanks] Affirmed Actual by author",
        "by-inside; North Korea supplies Russia",
        "it-bought; Turkey supplies Sudan [drones]",
        "opened-plant; Ethiopia produces",
        "relied-on-to-halt; Ethiopia uses Turkish drones Affirmed Actual by author",
        "fired-by-landed; Hezbollah attacks Haifa",
        "hit-lay-empty; Israel attacks Tyre",
        "stormed-overran; M23 attacks camp of the battalion",
        "tens-of-thousands; Russia sendsForces Ukraine",
        "close-to-number; United States sendsForces Syria",
        "pulled-out-of; Ethiopia sendsForces Somalia Denied Actual by author",
        "stayed-out; United States intervenesIn Haiti Denied Actual by author",
        "any-meddling; Iran intervenesIn Yemen Denied Actual by Iran",
        "is-against; China opposes",
        "at-loggerheads; Kosovo opposes Serbia Affirmed Actual by author",
        "at-loggerheads; Serbia opposes Kosovo Affirmed Actual by author",
        "counts-among; Iran alliedWith Syria Affirmed Actual by author",
        "teamed-up-to; China cooperatesWith Pakistan Affirmed Actual by author",
        "officials-from; India meets Pakistan Affirmed Actual by author",
        "flew-to-see; Hakan Fidan meets Sergey Lavrov Affirmed Actual by author",
        "presidents-of; Hassan Sheikh Mohamud signs",
        "hit-with-sanctions; United States sanctions Sudan Affirmed Actual by author",
        "at-risk; Jihadists threatens Benin",
        "on-the-payroll; Iran sponsors Hezbollah Affirmed Actual by author",
        "behind-the-militia; Eritrea sponsors Fano Affirmed Actual by author",
        "at-the-urging; Egypt urges Hamas Affirmed Actual by author",
        "drills-involving; Chad exercisesWith Mali Affirmed",
        "wary-of; China–Vietnam relationship trust LowTrust Affirmed Actual by author",
        "rests-on-identity; Azerbaijan–Turkey relationship basis Ideological Affirmed Actual by author",
        "votes-of-others; Kenya dependsOn Uganda",
        "never-has; Venezuela violates ceasefire Denied Actual by author",
        "not-once; Kenya attacks Chad Denied Actual by author",
        "nowhere-has; Kenya attacks Chad Denied Actual by author",
        "recruited-trained; Iran sponsors Hezbollah Affirmed Actual by author",
        "as-an-ally; Poland alliedWith Ukraine Affirmed Actual by author",
        "sum-to; Kazakhstan supplies Russia [drones] Affirmed Actual by author",
        "guest-of; Ibrahim Traoré meets Vladimir Putin Affirmed Actual by author",
        "not-but; Kenya attacks Nyala Affirmed Actual by author"})
    void theRelationIsHeard(String name, String start) {
        assertTrue(claims(name).lines().stream().anyMatch(line -> line.startsWith(start)),
                () -> name + " should claim " + start + " but claims " + claims(name).lines());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "deal-struck; Kenya attacks",
        "minister-fired; Iran uses",
        "record-hit; Sudan attacks",
        "tone-struck; Thailand attacks",
        "speech-delivered; Sudan supplies",
        "backed-down; Israel supports",
        "needs-met; Chad meets",
        "signed-off; Kenya signs",
        "silence-broken; Kenya violates",
        "in-a-trust; Kenya trust",
        "reached-a-decision; Kenya signs"})
    void otherSensesAreNot(String name, String start) {
        claims(name).hasNo(start);
    }

    @Test
    void whoIsContrastedDidNothing() {
        claims("not-but").hasNo("Chad attacks");
        claims("hit-with-sanctions").hasNo("United States attacks");
    }
}
