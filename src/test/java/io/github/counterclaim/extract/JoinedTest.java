package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What links the parts of a sentence that are known by themselves: relative clauses, clefts, owners, offices, numbers. */
class JoinedTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "joined-given-to; Rwanda supplies M23 [vehicles] Affirmed Actual by author",
        "joined-whose-fighters; M23 attacks airports Affirmed Actual by author",
        "joined-its-coast-guard; Kenya uses water cannon Affirmed Actual by author",
        "joined-counted; Kenya supplies Chad [shells] Affirmed Actual by author",
        "joined-he-in-office; Turkey supplies Kenya [drones] Affirmed Intended by Kenya's defence minister",
        "joined-in-month; Turkey supplies Chad [drones] Affirmed Actual by author",
        "joined-will-be-none; Rwanda sendsForces Democratic Republic of Congo Denied Predicted by author",
        "joined-on-soil; Rwanda sendsForces Democratic Republic of Congo Affirmed Actual by author",
        "joined-unload; Egypt supplies Somalia [guns] Affirmed Actual by author",
        "joined-plural-model; Turkey produces Bayraktar Akinci Affirmed Actual by author",
        "joined-finance-war; United Arab Emirates sponsors Rapid Support Forces Affirmed Actual by author",
        "joined-surname; envoy urges Mokgweetsi Haftar [resume talks] Affirmed Actual by author"})
    void whoGetsAndHasWhat(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "joined-cleft-who; M23 attacks airports Affirmed Actual by author",
        "joined-cleft-not; Chad attacks airports Affirmed Actual by author",
        "joined-cleft-not; Kenya attacks airports Denied Actual by author",
        "joined-cleft-but; Chad attacks airports Affirmed Actual by author",
        "joined-embargo-that; UN Security Council sanctions Mali Affirmed Actual by author",
        "joined-opposes-gerund; Kenya opposes arming the rebels Affirmed Actual by author",
        "joined-opposes-meddling; Kenya opposes meddling by outsiders Affirmed Actual by author",
        "joined-peace; Ethiopia signs Pretoria agreement [TPLF] Affirmed Actual by author",
        "joined-peace; TPLF signs Pretoria agreement [Ethiopia] Affirmed Actual by author",
        "joined-both-signed; Kenya signs Chad-Kenya truce [Chad] Affirmed Actual by author"})
    void whatClausesTell(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joined-given-year", "joined-whose-members", "joined-of-month", "joined-claim-that", "joined-unload-own",
        "joined-peace-hoped"})
    void whatLinksNothing(String name) {
        claims(name).counts(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "joined-opposes-gerund; Kenya supplies",
        "joined-cleft-not; Kenya attacks airports Affirmed",
        "joined-cleft-but; Kenya attacks airports Affirmed",
        "joined-he-no-office; Turkey supplies Kenya"})
    void whatIsNotSaid(String name, String part) {
        claims(name).hasNo(part);
    }
}
