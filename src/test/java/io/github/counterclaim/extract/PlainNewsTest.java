package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain news of any war: who says a clause without "that", what is from where, which site of which town. */
class PlainNewsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "since-sent; Chad supplies Niger [tanks] Affirmed Actual by author",
        "that-arms; Uganda supplies M23 [weapons] Affirmed Actual by envoy",
        "said-nairobi-had; Kenya supplies Rapid Support Forces [weapons] Denied Actual by Kenyan official",
        "two-sources; Italy supplies Nigeria [helicopters] Affirmed Actual by author",
        "two-sources; Russia supplies Nigeria [MiG-29] Affirmed Actual by author",
        "two-halves; Kenya supplies Chad [tanks] Affirmed Actual by author",
        "charged-with; Angola supplies Namibia [rockets] Affirmed Actual by Zambia",
        "shared-since; Kenya supplies Chad Denied Actual by video"})
    void whoSuppliesWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "say-those; Kenya produces shells Affirmed Actual by Ugandan officials",
        "plain-operates-bought; Kenya uses Bayraktar TB2 Affirmed Actual by author",
        "plain-operates-bought; Kenya produces armoured vehicles Affirmed Actual by author",
        "with-instructors; Wagner Group exercisesWith Mali Affirmed Actual by author",
        "nor-will; Italy sendsForces Chad Denied Predicted by author"})
    void whoMakesAndSendsWhat(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "military-base; Kenya attacks Chad's military base Affirmed Actual by author"})
    void whatIsStruckWhere(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "tie-of-towns; Libya–Turkey relationship basis Strategic Affirmed Actual by author",
        "called-on; US senators urges United States [halt arms sales to Kenya] Affirmed Actual by author",
        "rejects-pact; Eritrea opposes Pretoria agreement Affirmed Actual by author"})
    void whoStandsWhere(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void eachHalfKeepsItsOwn() {
        claims("two-sources").hasNo("Italy supplies Nigeria [MiG-29]").hasNo("Russia supplies Nigeria [helicopters]");
        claims("two-halves").hasNo("Kenya supplies Somalia [tanks]").hasNo("Kenya supplies Chad [shells]");
    }

    @Test
    void answersOfAnInterviewAreTheAnswerers() {
        List<Integer> paragraphs = List.of(0, 1, 2, 3, 4, 5, 6);
        Claims.inParagraphs("questions-apart", "Interview: a view from Nairobi", paragraphs)
                .has("Turkey supplies Kenya [drones] Affirmed Actual by Jane Roe")
                .has("Kenya supplies Chad [weapons] Denied Actual by Jane Roe");
        Claims.inParagraphs("questions-apart", "A view from Nairobi", paragraphs).hasNo("Turkey supplies Kenya [drones] Affirmed Actual by Jane Roe");
    }

    @Test
    void nobodyElseDoesWhatSomebodyUnknownDoes() {
        claims("unread-doer").hasNo("China uses").hasNo("NORINCO supplies China").hasNo("Norinco supplies China");
    }
}
