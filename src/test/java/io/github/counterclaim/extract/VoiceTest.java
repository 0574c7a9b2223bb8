package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** Active, passive, participles, nouns: whatever the construction, the same two ends. */
final class VoiceTest {

    @Test
    void active() {
        claims("active").has("Serbia supplies Sudan [drones] Affirmed Actual by author");
    }

    @Test
    void doubleObject() {
        claims("double-object").has("Turkey supplies Ethiopia [attack drones] Affirmed Actual by author");
    }

    @Test
    void passive() {
        claims("passive").has("Serbia supplies Sudan [drones] Affirmed Actual by author");
    }

    @Test
    void relativeClause() {
        claims("relative-clause").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author");
    }

    @Test
    void subjectRelative() {
        claims("subject-relative").has("China supplies Pakistan [fighter jets] Affirmed Actual by author");
    }

    @Test
    void nominalOfByTo() {
        claims("nominal-of-by-to").has("North Korea supplies Syria [missiles] Affirmed Actual by author");
    }

    @Test
    void nominalPossessive() {
        claims("nominal-possessive").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author");
    }

    @Test
    void inverseBuy() {
        claims("inverse-buy").has("Russia supplies Vietnam [submarines] Affirmed Intended by author");
    }

    @Test
    void inverseReceive() {
        claims("inverse-receive").has("India supplies Armenia [artillery] Affirmed Actual by author");
    }

    @Test
    void lightVerb() {
        claims("light-verb").has("Israel attacks Syria Affirmed Actual by author");
    }

    @Test
    void produces() {
        claims("produces").has("Ukraine produces drones Affirmed Actual by author, in Kharkiv");
    }

    @Test
    void usesTarget() {
        claims("uses-target").has("Azerbaijan uses drones Affirmed Actual by author, against Armenia");
    }

    @Test
    void attack() {
        claims("attack").has("Pakistan attacks Afghanistan [drones] Affirmed Actual by author");
    }

    @Test
    void supports() {
        claims("supports").has("France supports Greece [diplomatic] Affirmed Actual by author");
    }

    @Test
    void exercise() {
        claims("exercise").has("Cambodia exercisesWith China Affirmed Actual by author");
    }

    @Test
    void signs() {
        claims("signs").has("Somalia signs Egypt-Somalia defence agreement [Egypt] Affirmed Actual by author");
    }

    @Test
    void condemns() {
        claims("condemns").has("Spain condemns Israel Affirmed Actual by author");
    }

    @Test
    void sanctions() {
        claims("sanctions").has("Canada sanctions Belarus Affirmed Actual by author");
    }

    @Test
    void depends() {
        claims("depends").has("Armenia dependsOn Russia Affirmed Actual by author");
    }

    @Test
    void allies() {
        claims("allies").has("Cyprus alliedWith Greece Affirmed Actual by author");
    }

    @Test
    void violates() {
        claims("violates").has("Rwanda violates ceasefire Affirmed Actual by author");
    }

    @Test
    void urges() {
        claims("urges").has("Kenya urges Somalia [hold elections] Affirmed Actual by author");
    }

    @Test
    void trajectory() {
        claims("trajectory").has("France–India relationship trajectory Deepening Affirmed Actual by author");
    }

    @Test
    void trustLow() {
        claims("trust-low").has("Egypt–Ethiopia relationship trust LowTrust Affirmed Actual by author");
    }

    @Test
    void performance() {
        claims("performance").has("drones performance Failed Affirmed Actual by author");
    }

    @Test
    void damage() {
        claims("damage").has("Natanz damage Destroyed Affirmed Actual by author");
    }

    @Test
    void sendsForces() {
        claims("sends-forces")
                .has("Rwanda sendsForces Democratic Republic of Congo Affirmed Actual by author, 4000")
                .counts(1);
    }
}
