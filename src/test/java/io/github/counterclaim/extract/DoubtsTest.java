package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says so where the wording is plain and the sentence is not, and what is beyond doubt or left in it. */
class DoubtsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "dt-no-doubt; Chad supplies Mali [drones] Affirmed Actual by author",
        "dt-little-doubt-said; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-no-question; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-nobody-doubts; Chad supplies Mali [drones] Affirmed Actual by author",
        "dt-verb; Chad supplies Mali [drones] Denied Actual by Jane Roe",
        "dt-not-deny; Chad supplies Mali [drones] Affirmed Actual by minister",
        "dt-admitted-to; Chad supplies Mali [drones] Affirmed Actual by Chad",
        "dt-went-to; Chad supplies Mali [drones] Affirmed Intended by author",
        "dt-denies-having; Chad supplies Mali [drones] Denied Actual by Chad",
        "dt-quoted-by; Chad supplies Mali [drones] Affirmed Actual by Jane Roe, via Reuters",
        "dt-repeated; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-made-clear; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-is-clear; Chad supplies Mali [drones] Affirmed Actual by author",
        "dt-convinced; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-dismissed-as; Chad supplies Mali [drones] Denied Actual by Jane Roe",
        "dt-view-is; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-problem-is; Chad supplies Mali [drones] Affirmed Actual by author",
        "dt-statement; Chad supplies Mali [drones] Affirmed Actual by Chad's Foreign Ministry",
        "dt-reads; Chad supplies Mali [drones] Affirmed Actual by Chad's Foreign Ministry",
        "dt-citing; Chad supplies Mali [drones] Affirmed Actual by US officials, via The New York Times",
        "dt-middle; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-two-clauses; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-two-clauses; Chad sendsForces Niger Affirmed Actual by Jane Roe",
        "dt-but-denied; Chad supplies Mali [drones] Affirmed Actual by Jane Roe",
        "dt-but-denied; Chad supplies Mali [drones] Denied Actual by John Doe",
        "dt-although; Chad supplies Mali [drones] Denied Actual by Chad",
        "dt-while; Chad supplies Mali [drones] Affirmed Actual by Niger",
        "dt-while; Chad supplies Mali [drones] Denied Actual by Jane Roe",
        "dt-beyond; Chad supplies Mali [drones] Affirmed Actual by author",
        "dt-not-responsible; Chad attacks Sarh Denied Actual by Chad",
        "dt-a-lie; Chad supplies Mali [drones] Denied Actual by Jane Roe",
        "dt-rather-than; Chad supplies Mali [drones] Affirmed Actual by author",
        "dt-wrong-to-say; Chad supplies Mali [drones] Denied Actual by author",
        "dt-fair-to-say; Chad supplies Mali [drones] Affirmed Actual by author"})
    void isSaid(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "dt-doubts; Chad supplies",
        "dt-expressed-doubt; Chad supplies",
        "dt-neither-nor; Chad supplies",
        "dt-middle; Jane Roe supplies",
        "dt-author; Chad supplies Mali [drones] Denied",
        "dt-warned-against; Niger attacks",
        "dt-strike-did-not; Chad attacks",
        "dt-rather-than; Chad supplies Mali [tanks]",
        "dt-too-early; Chad supplies"})
    void isNotSaid(String name, String claim) {
        claims(name).hasNo(claim);
    }
}
