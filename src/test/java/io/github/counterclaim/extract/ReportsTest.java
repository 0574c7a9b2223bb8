package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** Sentences as reports of wars have them: comments in the middle, denials that point back, armies without a name. */
final class ReportsTest {

    @Test
    void reportCommentInMiddle() {
        claims("report-comment-in-middle")
                .has("Chad supplies Janjaweed [mortars] Affirmed Actual by UN Panel of Experts");
    }

    @Test
    void commentResumed() {
        claims("comment-resumed")
                .has("Turkey supplies Chad [drones] Affirmed Actual by two diplomats")
                .has("Chad attacks Boko Haram [drones] Affirmed Actual by two diplomats");
    }

    @Test
    void commentTitled() {
        claims("comment-titled")
                .has("Eritrea attacks Adigrat Affirmed Actual by Getachew Reda");
    }

    @Test
    void saidInRelative() {
        claims("said-in-relative")
                .has("Eritrea sponsors al-Shabaab Affirmed Actual by Kenya");
    }

    @Test
    void soTheyInsist() {
        claims("so-they-insist")
                .has("Kenya supplies Uganda [tanks] Affirmed Questioned by author");
    }

    @Test
    void relativeDenied() {
        claims("relative-denied")
                .has("Uganda attacks Nairobi [rockets] Affirmed Actual by Kenya")
                .has("Uganda attacks Nairobi [rockets] Denied Actual by Uganda");
    }

    @Test
    void outrageous() {
        claims("outrageous")
                .has("Uganda supplies Sudan [tanks] Denied Actual by Uganda's foreign minister");
    }

    @Test
    void claimsThatAreOutrageous() {
        claims("claims-that-are-outrageous")
                .has("Uganda supplies Sudan [tanks] Denied Actual by Kenya");
    }

    @Test
    void raidIsNotContested() {
        claims("raid-is-not-contested")
                .has("Chad attacks Kenya Affirmed Actual by Kenya")
                .hasNo("Chad attacks Kenya Denied");
    }

    @Test
    void calledItALie() {
        claims("called-it-a-lie")
                .has("Uganda supplies Sudan [tanks] Denied Actual by Uganda");
    }

    @Test
    void deniedSaying() {
        claims("denied-saying")
                .has("Uganda supplies Sudan [tanks] Denied Actual by Uganda");
    }

    @Test
    void noPartIn() {
        claims("no-part-in")
                .has("M23 attacks Kisangani Denied Actual by M23 spokesman")
                .counts(1);
    }

    @Test
    void deniedResponsibility() {
        claims("denied-responsibility")
                .has("Houthis attacks Jeddah Denied Actual by Houthis");
    }

    @Test
    void claimedResponsibility() {
        claims("claimed-responsibility")
                .has("Boko Haram attacks Maiduguri Affirmed Actual by Boko Haram");
    }

    @Test
    void liftedMost() {
        claims("lifted-most")
                .has("Kenya sanctions Uganda Denied Actual by author");
    }

    @Test
    void ownViewApart() {
        claims("own-view-apart")
                .has("Uganda supplies Chad [tanks] Affirmed Actual by author")
                .hasNo("Uganda supplies Chad [tanks] Denied");
    }

    @Test
    void allowedToInvade() {
        claims("allowed-to-invade")
                .has("Russia attacks Ukraine Affirmed Actual by author")
                .counts(1);
    }

    @Test
    void sentToHelp() {
        claims("sent-to-help")
                .has("Uganda sendsForces Democratic Republic of Congo Affirmed Actual by author")
                .has("Uganda supports Democratic Republic of Congo Affirmed Intended by author");
    }

    @Test
    void cooperatingWith() {
        claims("cooperating-with")
                .has("FDLR cooperatesWith Democratic Republic of Congo Affirmed Actual by Rwanda");
    }

    @Test
    void gapped() {
        claims("gapped")
                .has("South Africa supplies Democratic Republic of Congo [armoured vehicles] Affirmed Actual by author")
                .hasNo("South Africa supplies Democratic Republic of Congo [drones]");
    }

    @Test
    void twoClausesJoined() {
        claims("two-clauses-joined")
                .has("Uganda attacks Tanzania Denied Intended by author")
                .counts(1);
    }

    @Test
    void followedSuit() {
        claims("followed-suit")
                .has("European Union sanctions Boko Haram Affirmed Actual by author");
    }

    @Test
    void demonymRecipient() {
        claims("demonym-recipient")
                .has("Thailand attacks Cambodia [F-16] Affirmed Actual by author");
    }

    @Test
    void armyBare() {
        claims("army-bare")
                .has("Sudan attacks Rapid Support Forces Affirmed Actual by author")
                .counts(1);
    }

    @Test
    void parallelObject() {
        claims("parallel-object")
                .has("Russia supplies Sudan [tanks] Affirmed Intended by author");
    }

    @Test
    void struckItsPositions() {
        claims("struck-its-positions")
                .has("Armenia attacks Azerbaijan Affirmed Actual by Azerbaijan's Defence Ministry")
                .counts(1);
    }

    @Test
    void steppedUpIts() {
        claims("stepped-up-its")
                .has("al-Shabaab attacks Somalia Affirmed Actual by Kenya")
                .hasNo("Uganda attacks");
    }

    @Test
    void juntaAndItsAllies() {
        claims("junta-and-its-allies")
                .has("Mali alliedWith Russia Affirmed Actual by author");
    }

    @Test
    void lastOneAlly() {
        claims("last-one-ally")
                .has("Azerbaijan alliedWith Turkey Affirmed Actual by author")
                .hasNo("Azerbaijan alliedWith Israel");
    }

    @Test
    void firedIntoSea() {
        claims("fired-into-sea")
                .has("North Korea uses missiles Affirmed Actual by author")
                .hasNo("North Korea attacks");
    }

    @Test
    void condemnedTheRaid() {
        claims("condemned-the-raid")
                .has("Kenya attacks Uganda Affirmed Actual by author")
                .has("European Union condemns Kenyan raid Affirmed Actual by author")
                .counts(2);
    }
}
