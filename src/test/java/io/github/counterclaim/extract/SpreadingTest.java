package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** One claim for each subject, object and item that a conjunction joins. */
final class SpreadingTest {

    @Test
    void twoSubjects() {
        claims("two-subjects")
                .has("China supplies Pakistan [drones] Affirmed Actual by author")
                .has("Turkey supplies Pakistan [drones] Affirmed Actual by author")
                .counts(2);
    }

    @Test
    void twoObjects() {
        claims("two-objects")
                .has("Turkey supplies Ethiopia [drones] Affirmed Actual by author")
                .has("Turkey supplies Somalia [drones] Affirmed Actual by author")
                .counts(2);
    }

    @Test
    void including() {
        claims("including")
                .has("North Korea supplies Syria [missiles] Affirmed Actual by author")
                .has("North Korea supplies Syria [artillery] Affirmed Actual by author");
    }

    @Test
    void deniedBoth() {
        claims("denied-both")
                .has("Chad supplies Sudan [weapons] Denied Actual by author")
                .has("Kenya supplies Sudan [weapons] Denied Actual by author")
                .counts(2);
    }
}
