package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who supplies, makes, supports, sanctions and depends on what, and how many and when; of Friday, 14 March 2025. */
final class ArmsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "reduced-relative-first; Turkey supplies Azerbaijan [drones] Affirmed Actual by author",
        "two-objects-named; Serbia supplies Ethiopia [howitzers] Affirmed Actual by author, on 2024",
        "two-objects-named; Serbia supplies Ethiopia [ammunition] Affirmed Actual by author, on 2024",
        "supplied-and-used; China supplies Sudan [drones] Affirmed Actual by author",
        "imports-more; Russia supplies India [crude oil] Affirmed Actual by author",
        "halted-exports; France supplies Israel [weapons] Denied Actual by author, on 2024-10",
        "no-intention; Iran supplies Armenia [weapons] Denied Intended by author",
        "apposed-supplier; China supplies Sudan [weapons] Affirmed Actual by author",
        "approved-sale; United States supplies Australia [missiles] Affirmed Intended by author, 220",
        "in-addition; Lithuania supplies Ukraine [tanks] Affirmed Actual by author",
        "imports-come-from; China supplies Pakistan [weapons] Affirmed Actual by author",
        "ruled-out-giving; Russia supplies Iran [nuclear weapons] Denied Actual by Russia",
        "take-delivery; Russia supplies Iran [Su-35] Affirmed Predicted by author"})
    void whoSuppliesWhat(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "denies-developing; Iran produces nuclear weapons Denied Actual by Iran",
        "two-dozen; Iran produces drones Affirmed Actual by author",
        "under-sanctions; the West sanctions Russia Affirmed Actual by author",
        "hit-by-sanctions; United States sanctions Venezuela Affirmed Actual by author, on 2017/..",
        "lifted-sanctions; African Union sanctions Niger Denied Actual by author, on 2025-02",
        "dependent-on-aid; Somalia dependsOn Turkey Affirmed Actual by author",
        "rely-to-defend; Taiwan dependsOn United States Denied Possible by author",
        "diplomatically-and-militarily; Turkey supports Azerbaijan [military] Affirmed Actual by author",
        "stopped-short; Kenya supports Rapid Support Forces Denied Actual by author",
        "enjoys-backing; Russia supports Nicaragua Affirmed Actual by author",
        "with-the-help; Turkey supports Libya Affirmed Actual by author",
        "complicity; United States supports Israel Affirmed Actual by Iran"})
    void whoMakesSupportsSanctionsAndNeedsWhat(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "containers-since; North Korea supplies Russia [munitions] Affirmed Actual by South Korea, about 13000 container, on 2023-08/..",
        "two-dozen; Iran supplies Sudan [drones] Affirmed Actual by author, 24",
        "share-of-weapons; Israel supplies Azerbaijan [weapons] Affirmed Intended by author, 60 percent, on 2017/2020",
        "in-addition; Lithuania supplies Ukraine [drones] Affirmed Actual by author, more than 1000",
        "number-of-each; France supplies Armenia [radars] Affirmed Predicted by France, 3",
        "worth; Iran signs Iran-Russia drone agreement [Russia] Affirmed Actual by author, 1750000000 $, on 2022-02/.."})
    void howMany(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "provided-with-before-war; Israel supplies Azerbaijan [intelligence] Affirmed Actual by author, on ../2020-09-26",
        "months-before-began; Iran supplies Russia [drones] Affirmed Actual by author, on ../2022-02-23",
        "shipment-arrived; Turkey supplies Niger [drones] Affirmed Actual by author, on 2025-03-10",
        "after-the-truce; China supplies Iran [missiles] Affirmed Actual by author, on 2024-06-24/..",
        "mid-year; Russia supplies Algeria [fighter jets] Affirmed Predicted by author, on 2026~"})
    void when(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void firstOfItsKind() {
        claims("first-batch").has("Turkey supplies Sudan [attack drones] Affirmed Actual by author").areFirst(true);
        claims("first-shipment-received").has("United Arab Emirates supplies Chad [armoured vehicles] Affirmed Actual by author").areFirst(true);
        claims("struck-for-the-first-time").has("Ethiopia attacks Asmara Affirmed Actual by author").areFirst(true);
    }

    @Test
    void firstOfAnotherKind() {
        claims("first-since").areFirst(false);
        claims("first-this-year").areFirst(false);
        claims("a-first-batch").areFirst(false);
    }
}
