package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participants that the construction or the sentence before tells, and speakers whom it credits. */
final class ConstructionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "bare-relative; Turkey supports Azerbaijan [military] Affirmed Actual by author",
        "name-before-gerund; Turkey supplies Somalia Affirmed Possible by author",
        "answer-to-attack; Eritrea attacks Ethiopia Affirmed Actual by author",
        "neither-side; Kenya supplies Sudan [weapons] Denied Actual by Kenya's foreign minister",
        "neither-side; Kenya supplies Chad [weapons] Denied Actual by Kenya's foreign minister",
        "pays-in-return; Sudan supplies China [gold] Affirmed Actual by author",
        "across-the-border; Rwanda sendsForces Burundi Denied Actual by Rwanda",
        "used-in-attacks; Sudan attacks hospitals [drones] Affirmed Actual by envoy",
        "and-face; the West sanctions Mali Affirmed Actual by author",
        "and-face; the West sanctions Niger Affirmed Actual by author",
        "among-them; S-300 damage Destroyed Affirmed Actual by author"})
    void whoTakesPart(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "closing-attribution; Sudan's air bases damage Severe Affirmed Actual by World Food Programme",
        "present-aside; Turkey produces drones Affirmed Actual by author",
        "study-by; Uganda supplies South Sudan [tanks] Affirmed Actual by International Crisis Group",
        "confident; Russia supplies Armenia [missiles] Affirmed Actual by Turkey",
        "judged-baseless; Sudan supplies rebels [weapons] Denied Actual by Sudan, via Ali Hassan"})
    void whoSaysIt(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "unlikely-though; Kenya supports Somalia Denied Predicted by author",
        "run-the-risk; Kenya supports Somalia Denied Possible by author",
        "share-of-exports; Sudan supplies China [oil] Affirmed Actual by Analysts, 80 percent",
        "one-more; Turkey supplies Somalia [tanks] Affirmed Actual by author, 3",
        "one-more; Turkey supplies Somalia [drones] Affirmed Actual by author, 1"})
    void howItIsHeld(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void dronesOfWhoSellsDronesMayBeFlownByOthers() {
        claims("handed-drones").hasNo("Turkey attacks").has("Turkey supplies Chad [drones] Affirmed Actual by author");
        claims("own-missiles").has("Russia attacks Kharkiv [missiles] Affirmed Actual by author, on 2025-03-10");
    }
}
