package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** How many, and when; the article is of Friday, 14 March 2025. */
final class NumbersTest {

    @Test
    void about() {
        claims("about").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, about 40");
    }

    @Test
    void moreThan() {
        claims("more-than").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, more than 1200");
    }

    @Test
    void range() {
        claims("range").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, 20-30");
    }

    @Test
    void dozensUpTo() {
        claims("dozens-up-to").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, up to 50");
    }

    @Test
    void explicitDay() {
        claims("explicit-day").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, on 2024-02-03");
    }

    @Test
    void month() {
        claims("month").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, on 2024-09");
    }

    @Test
    void year() {
        claims("year").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, on 2021");
    }

    @Test
    void weekday() {
        claims("weekday").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, on 2025-03-11");
    }

    @Test
    void lastWeek() {
        claims("last-week")
                .has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, on 2025-03-03/2025-03-09");
    }

    @Test
    void since() {
        claims("since").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, on 2021/..");
    }

    @Test
    void before() {
        claims("before").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author, on ../2021");
    }

    @Test
    void hundredsOf() {
        claims("hundreds-of").has("Russia supplies Algeria [drones] Affirmed Actual by author, hundreds, on 2024-01~");
    }

    @Test
    void twentyFour() {
        claims("twenty-four").has("Russia supplies Algeria [drones] Affirmed Actual by author, 24");
    }

    @Test
    void beforeTheWar() {
        claims("before-the-war").has("Kenya supplies Sudan [drones] Affirmed Actual by author, on ../2023-04-14");
    }
}
