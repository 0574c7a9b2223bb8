package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** Negation, and verbs that deny what they embed; two denials cancel. */
final class DenialTest {

    @Test
    void deniesGerund() {
        claims("denies-gerund").has("Serbia supplies Sudan [drones] Denied Actual by Serbia").counts(1);
    }

    @Test
    void deniesThat() {
        claims("denies-that").has("Serbia supplies Sudan [drones] Denied Actual by Serbia").counts(1);
    }

    @Test
    void didNotDeny() {
        claims("did-not-deny").has("Serbia supplies Sudan [drones] Affirmed Actual by Serbia").counts(1);
    }

    @Test
    void deniedReports() {
        claims("denied-reports").has("Serbia supplies Sudan [drones] Denied Actual by Serbia").counts(1);
    }

    @Test
    void rejectedAccusations() {
        claims("rejected-accusations").has("Chad supplies Sudan [weapons] Denied Actual by Chad").counts(1);
    }

    @Test
    void never() {
        claims("never").has("Kenya supplies Sudan [weapons] Denied Actual by author");
    }

    @Test
    void notPast() {
        claims("not-past").has("Kenya supplies Sudan [weapons] Denied Actual by author");
    }

    @Test
    void noItems() {
        claims("no-items").has("Kenya supplies Sudan [weapons] Denied Actual by author");
    }

    @Test
    void failsTo() {
        claims("fails-to").has("France supplies Greece [tanks] Denied Actual by author");
    }

    @Test
    void refused() {
        claims("refused").has("Germany supplies Ukraine [missiles] Denied Actual by author");
    }

    @Test
    void notTrue() {
        claims("not-true").has("Serbia supplies Sudan [drones] Denied Actual by author");
    }

    @Test
    void dismissedClaims() {
        claims("dismissed-claims").has("Turkey sendsForces Niger Denied Actual by Turkey").counts(1);
    }

    @Test
    void ratherThan() {
        claims("rather-than")
                .has("Turkey supplies Ethiopia [drones] Affirmed Actual by author")
                .has("Turkey supplies Somalia [weapons] Denied Actual by author");
    }

    @Test
    void noEvidence() {
        claims("no-evidence").has("Serbia supplies Sudan [weapons] Denied Actual by author").counts(1);
    }

    @Test
    void claimIsFalse() {
        claims("claim-is-false").has("Serbia supplies Sudan [weapons] Denied Actual by author").counts(1);
    }

    @Test
    void noLonger() {
        claims("no-longer").has("Canada supplies Turkey [weapons] Denied Actual by author").counts(1);
    }

    @Test
    void deniesHaving() {
        claims("denies-having").has("Serbia supplies Sudan [drones] Denied Actual by Serbia").counts(1);
    }

    @Test
    void withoutSupplying() {
        claims("without-supplying").has("Chad supplies Sudan [weapons] Denied Actual by author").counts(1);
    }

    @Test
    void lackOfTrust() {
        claims("lack-of-trust").has("Kenya–Uganda relationship trust LowTrust Affirmed Actual by author").counts(1);
    }

    @Test
    void deniesHavingSuppliedWith() {
        claims("denies-having-with").has("Turkey supplies Libya [drones] Denied Actual by Turkey").counts(1);
    }

    @Test
    void whatItCalls() {
        claims("condemns-what-it-calls").has("United States condemns reckless strikes by Chad Affirmed Actual by author").counts(1);
        claims("rejected-what-he-described").has("Kenya opposes Chadian threats Affirmed Actual by author").counts(1);
    }

    @Test
    void waterCannon() {
        claims("coast-guard-uses").has("China uses water cannon Denied Actual by spokesman").counts(1);
        claims("used-water-cannon")
                .has("China uses water cannon Affirmed Actual by author, on 2025-03-10")
                .has("China uses laser weapons Affirmed Actual by author, on 2025-03-10").counts(2);
        claims("will-hand-over-more").has("Japan supplies Philippines [patrol boats] Affirmed Predicted by embassy in Manila, 2, on 2025-05").counts(1);
    }

    @Test
    void dismissedAsUntrue() {
        claims("dismissed-as-untrue").has("Kenya supplies Chad [tanks] Denied Actual by Kenya").counts(1);
    }

    @Test
    void claimsBesideReportsAreNoVerb() {
        claims("reports-and-claims").has("Chad supplies Mali [tanks] Denied Actual by Kenyan minister").counts(1);
    }

    @Test
    void demandsThatSomethingBeAreAVerb() {
        claims("demands-that-be")
                .has("Kenya opposes such remarks Affirmed Actual by author")
                .has("Kenya urges Chad [expelled] Affirmed Actual by author").counts(2);
    }
}
