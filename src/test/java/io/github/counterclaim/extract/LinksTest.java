package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to a word although other words stand between them, or the parser hangs it elsewhere. */
class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "between-numbers; Chad uses drones Affirmed Actual by author",
        "between-numbers; Kenya sendsForces Somalia Affirmed Actual by author",
        "arms-relative; Chad supplies Lake Front [weapons] Affirmed Actual by author",
        "shells-that-fire; Chad uses artillery shells Affirmed Actual by author",
        "neither-nor; Chad supplies Kenya [drones] Denied Actual by author",
        "neither-nor; Chad supplies Kenya [tanks] Denied Actual by author",
        "only-eight; Kenya supplies Chad [fighter jets] Affirmed Intended by author",
        "sent-drones-over; Uganda uses drones Affirmed Actual by author",
        "commanders-supplied; Chad supplies Hezbollah [mortars] Affirmed Actual by author",
        "what-it-called; Egypt condemns Chad's raid on Niamey Affirmed Actual by author",
        "some-of-whom; militias in the north cooperatesWith Chad Affirmed Actual by author",
        "under-ministry; Russia sponsors Wagner Group Affirmed Actual by author"})
    void isLinked(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        claims("between-years").hasNo("Chad uses").hasNo("Chad supplies Libya");
        claims("reports-that-exports").hasNo("Kenya supplies");
        claims("sent-drones-to").hasNo("Uganda uses drones");
        claims("what-happened").hasNo("Egypt condemns Chad");
    }
}
