package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words they are where the speaker stands behind them, before a colon, in another sentence, or is a document. */
class SayingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "sy-issued; Chad sendsForces Mali Affirmed Actual by Kenya's Foreign Ministry",
        "sy-issued-said; Chad sendsForces Mali Affirmed Actual by UN experts",
        "sy-described; Chad sendsForces Mali Affirmed Actual by Institute for Peace",
        "sy-reads; Chad sendsForces Mali Affirmed Actual by Amnesty International",
        "sy-colon; Chad sendsForces Mali Affirmed Actual by Kenya",
        "sy-colon-bluntly; Chad sendsForces Mali Affirmed Actual by Jane Roe",
        "sy-colon-quoted; Chad sendsForces Mali Affirmed Actual by Jane Roe",
        "sy-colon-message; Chad sendsForces Mali Affirmed Actual by Jane Roe",
        "sy-colon-reason; Chad sendsForces Mali Affirmed Actual by author",
        "sy-colon-dilemma; Chad sendsForces Mali Affirmed Actual by author",
        "sy-later; Chad sendsForces Mali Affirmed Actual by Jane Roe",
        "sy-later-two; Chad sendsForces Mali Affirmed Actual by Jane Roe",
        "sy-quoted; Chad supports Mali Affirmed Actual by Kenyan minister",
        "sy-according; Chad sendsForces Mali Affirmed Actual by Jane Roe",
        "sy-inverted; Chad sendsForces Mali Affirmed Actual by senior official",
        "sy-told; Chad supports Mali Affirmed Actual by Jane Roe",
        "sy-apposed; Chad supports Mali Affirmed Actual by Jane Roe",
        "sy-list; Chad attacks Kenya Affirmed Actual by army",
        "sy-adding; Chad supports Mali Affirmed Actual by Jane Roe",
        "sy-citing; Chad supports Mali Affirmed Actual by two officials, via Reuters",
        "sy-semicolon; Chad sendsForces Mali Affirmed Actual by Jane Roe",
        "sy-after; Chad attacks Mali Affirmed Actual by author",
        "sy-relative; Kenya attacks Niger Affirmed Actual by author",
        "sy-relative; Chad supports Mali Affirmed Actual by Kenya",
        "sy-who-called; Jane Roe condemns attack Affirmed Actual by author",
        "sy-said-on; Chad supports Mali Affirmed Actual by officials in Nairobi",
        "sy-vocative; Serbia sendsForces Mali Affirmed Actual by author",
        "sy-mine; Kenya sendsForces Mali Affirmed Actual by Jane Roe"})
    void isSaidBy(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "sy-speech; Remarks at a Security Council Meeting; Jane Roe",
        "sy-speech; A meeting of the Security Council; author",
        "sy-no-speech; Remarks at a Security Council Meeting; author"})
    void aWholeSpeechIsItsSpeakers(String name, String title, String speaker) {
        Claims.underLine(name, title).has("Chad sendsForces Mali Affirmed Actual by " + speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "sy-issued; Kenya's Foreign Ministry sendsForces",
        "sy-list; Chad attacks army",
        "sy-vocative; Mr. President sendsForces",
        "sy-told; Chad supports Jane Roe"})
    void isNotSaid(String name, String claim) {
        claims(name).hasNo(claim);
    }
}
