package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;
import static io.github.counterclaim.extract.Claims.titled;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose weapons strike, who is meant without his name, who signs with whom and who found out. */
class BearingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "paramilitary-drones; M23 attacks hospitals [drones] Affirmed Actual by author",
        "paramilitary-drones; M23 attacks hospitals [artillery] Affirmed Actual by author",
        "drones-of-front; Polisario Front attacks depot [drones] Affirmed Actual by author",
        "drones-that-struck; M23 attacks market [drones] Affirmed Actual by author",
        "answered-with-jets; Chad attacks warehouse [fighter jets] Affirmed Actual by author",
        "shells-which-fires; Kenya supplies Chad [artillery shells] Affirmed Actual by author"})
    void whoseWeaponsStrike(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "in-return; Kenya supplies Chad [tanks] Affirmed Actual by author",
        "called-on-to-halt; Kenyan senators urges Chad [halt arms sales to Niger] Affirmed Actual by author",
        "rebels-who; M23 attacks Goma Affirmed Actual by author",
        "militia-called-so; Eritrea supports Fano Affirmed Actual by author",
        "given-name; Adama Barrow meets Mahamat Idriss Déby Affirmed Actual by author"})
    void whoIsMeant(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "accuses-neighbour; Kenya uses cluster munitions Affirmed Actual by Uganda",
        "fired-from; Kenya attacks hospitals [artillery shells] Affirmed Actual by author"})
    void theOtherOfTheTwo(String name, String expected) {
        titled(name, "Kenya and Uganda trade fire").has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "two-signers; Chad signs Chad-Niger defence pact [Niger] Affirmed Actual by author",
        "two-signers; Niger signs Chad-Niger defence pact [Chad] Affirmed Actual by author",
        "many-signers; Chad signs Kampala Convention Affirmed Actual by author",
        "acronym-envoys; Chad supplies Sudan [weapons] Affirmed Actual by UN envoys",
        "envoys-of; Chad supplies Sudan [weapons] Affirmed Actual by UN envoys",
        "turn-within; Kenya supplies Sudan [weapons] Affirmed Actual by William Ruto",
        "identified-drones; Chad uses drones Affirmed Actual by Amnesty International"})
    void withWhomAndInWhoseWords(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "threatening-missiles; Chad threatens",
        "called-on-to-halt; Kenyan senators supplies",
        "use-of-shells; Kenya produces shells Affirmed Actual by Amnesty International"})
    void whatNobodySays(String name, String start) {
        claims(name).hasNo(start);
    }
}
