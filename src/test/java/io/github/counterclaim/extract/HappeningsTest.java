package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** What happens between states: strikes and their damage, troops, talks, treaties and their terms, threats, demands. */
final class HappeningsTest {

    @Test
    void roundOfStrikes() {
        claims("round-of-strikes").has("Sudan attacks Nyala Affirmed Actual by author");
    }

    @Test
    void commaParticiple() {
        claims("comma-participle").has("Turkey attacks Kurdish camps Affirmed Actual by author");
    }

    @Test
    void twoOwners() {
        claims("two-owners").has("United States attacks Sanaa [fighter jets] Affirmed Actual by author");
        claims("two-owners").has("Israel attacks Sanaa [fighter jets] Affirmed Actual by author");
    }

    @Test
    void weaponSubject() {
        claims("weapon-subject").has("Russia attacks hospitals [drones] Affirmed Actual by author");
    }

    @Test
    void openedFire() {
        claims("opened-fire").has("Armenia attacks Azerbaijan Denied Actual by Armenia");
    }

    @Test
    void didDamage() {
        claims("did-damage").has("Israel attacks Natanz Affirmed Actual by Iran");
        claims("did-damage").has("Natanz damage LimitedDamage Affirmed Actual by Iran");
    }

    @Test
    void leftDamaged() {
        claims("left-damaged").has("Israel attacks Natanz Affirmed Actual by author");
        claims("left-damaged").has("Natanz damage Severe Affirmed Actual by author");
    }

    @Test
    void notDamaged() {
        claims("not-damaged").has("Natanz damage NoDamage Affirmed Actual by Satellite images");
    }

    @Test
    void nothingSignificant() {
        claims("nothing-significant").has("Fordow damage LimitedDamage Affirmed Actual by author");
    }

    @Test
    void outOfService() {
        claims("out-of-service").has("air defence systems damage Destroyed Affirmed Actual by author");
    }

    @Test
    void predicateQuality() {
        claims("predicate-quality").has("Shahed performance Effective Affirmed Actual by author");
    }

    @Test
    void troopsSent() {
        claims("troops-sent").has("North Korea sendsForces Russia Affirmed Actual by South Korea");
    }

    @Test
    void havingTroops() {
        claims("having-troops").has("Rwanda sendsForces Democratic Republic of Congo Denied Actual by Rwanda");
    }

    @Test
    void leadersOfTwo() {
        claims("leaders-of-two").has("Armenia meets Azerbaijan Affirmed Predicted by author");
    }

    @Test
    void ruledOutResuming() {
        claims("ruled-out-resuming").has("India meets Pakistan Denied Actual by India");
    }

    @Test
    void termsUnder() {
        claims("terms-under").has("Democratic Republic of Congo-Rwanda peace agreement providesFor disarmament of rebels Affirmed Actual by author");
    }

    @Test
    void termsArticle() {
        claims("terms-article").has("Russia-North Korea treaty providesFor intelligence exchange Affirmed Actual by author");
    }

    @Test
    void nonAssistance() {
        claims("non-assistance").has("Chad-Sudan defence treaty providesFor non-assistance to an aggressor Affirmed Actual by author");
    }

    @Test
    void recipientBeforeAdjective() {
        claims("recipient-before-adjective").has("Chad-Sudan defence treaty providesFor non-assistance to an aggressor Affirmed Actual by author");
    }

    @Test
    void objectBeforeSpeaker() {
        claims("object-before-speaker").has("Chad-Sudan defence treaty providesFor mutual defence Denied Actual by Jane Roe");
    }

    @Test
    void noAgreement() {
        claims("no-agreement").has("Israel signs Israel-Lebanon agreement [Lebanon] Denied Actual by author");
    }

    @Test
    void doerOfDeed() {
        claims("doer-of-deed").has("Rwanda violates UN arms embargo Affirmed Actual by experts");
    }

    @Test
    void regardedAsThreat() {
        claims("regarded-as-threat").has("Ethiopia threatens sovereignty Affirmed Actual by author");
    }

    @Test
    void facedThreat() {
        claims("faced-threat").has("Hezbollah threatens Israel Affirmed Actual by author");
    }

    @Test
    void askedTo() {
        claims("asked-to").has("Saudi Arabia urges United States [help Yemen] Affirmed Actual by author");
    }

    @Test
    void demandedThat() {
        claims("demanded-that").has("Pakistan urges India [restore the water supply] Affirmed Actual by author");
    }
}
