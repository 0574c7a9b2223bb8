package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What links the parts of a sentence that are known by themselves: relative clauses, clefts, owners, offices, numbers. */
class LinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "links-given-to; Rwanda supplies M23 [vehicles] Affirmed Actual by author",
        "links-whose-fighters; M23 attacks airports Affirmed Actual by author",
        "links-its-coast-guard; Kenya uses water cannon Affirmed Actual by author",
        "links-counted; Kenya supplies Chad [shells] Affirmed Actual by author",
        "links-he-in-office; Turkey supplies Kenya [drones] Affirmed Intended by Kenya's defence minister",
        "links-in-month; Turkey supplies Chad [drones] Affirmed Actual by author",
        "links-will-be-none; Rwanda sendsForces Democratic Republic of Congo Denied Predicted by author",
        "links-on-soil; Rwanda sendsForces Democratic Republic of Congo Affirmed Actual by author",
        "links-unload; Egypt supplies Somalia [guns] Affirmed Actual by author",
        "links-plural-model; Turkey produces Bayraktar Akinci Affirmed Actual by author",
        "links-finance-war; United Arab Emirates sponsors Rapid Support Forces Affirmed Actual by author",
        "links-surname; envoy urges Mokgweetsi Haftar [resume talks] Affirmed Actual by author"})
    void whoGetsAndHasWhat(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "links-cleft-who; M23 attacks airports Affirmed Actual by author",
        "links-cleft-not; Chad attacks airports Affirmed Actual by author",
        "links-cleft-but; Chad attacks airports Affirmed Actual by author",
        "links-embargo-that; UN Security Council sanctions Mali Affirmed Actual by author",
        "links-opposes-gerund; Kenya opposes arming the rebels Affirmed Actual by author",
        "links-opposes-meddling; Kenya opposes meddling by outsiders Affirmed Actual by author",
        "links-peace; Ethiopia signs Pretoria agreement [TPLF] Affirmed Actual by author",
        "links-peace; TPLF signs Pretoria agreement [Ethiopia] Affirmed Actual by author",
        "links-both-signed; Kenya signs Chad-Kenya truce [Chad] Affirmed Actual by author"})
    void whatClausesTell(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"links-given-year", "links-whose-members", "links-of-month", "links-claim-that", "links-unload-own",
        "links-peace-hoped"})
    void whatLinksNothing(String name) {
        claims(name).counts(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "links-opposes-gerund; Kenya supplies",
        "links-cleft-not; Kenya attacks",
        "links-cleft-but; Kenya attacks",
        "links-he-no-office; Turkey supplies Kenya"})
    void whatIsNotSaid(String name, String part) {
        claims(name).hasNo(part);
    }
}
