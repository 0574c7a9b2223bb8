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

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "drones-but-not-missiles; Chad supplies Kenya [drones] Affirmed Actual by author",
        "drones-but-not-missiles; Chad supplies Kenya [missiles] Denied Actual by author",
        "to-kenya-not-mali; Chad supplies Kenya [drones] Affirmed Actual by author",
        "to-kenya-not-mali; Chad supplies Mali [drones] Denied Actual by author",
        "drones-not-missiles; Chad supplies Kenya [missiles] Denied Actual by author",
        "not-only-drones; Chad supplies Kenya [missiles] Affirmed Actual by author",
        "not-kenya-but-mali; Chad attacks Kenya Denied Actual by author",
        "provides-not-for; treaty providesFor mutual defence Denied Actual by author",
        "nothing-about; agreement providesFor mutual defence Denied Actual by author"})
    void whatIsExceptedIsDenied(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void nothingIsBothSaidAndExcepted() {
        claims("drones-but-not-missiles").hasNo("Chad supplies Kenya [missiles] Affirmed");
        claims("drones-not-missiles").hasNo("Chad supplies Kenya [missiles] Affirmed");
        claims("not-kenya-but-mali").hasNo("Chad attacks Mali Denied");
        claims("nothing-about").hasNo("agreement providesFor mutual defence Affirmed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "accused-each-other; Chad violates Chad-Kenya ceasefire Affirmed Actual by Kenya",
        "accused-each-other; Kenya violates Chad-Kenya ceasefire Affirmed Actual by Chad",
        "each-blames-other; Kenya attacks villages Affirmed Actual by Chad",
        "list-of-contents; pact providesFor neutralisation of rebels Affirmed Actual by author",
        "list-of-contents; pact providesFor joint security mechanism Affirmed Actual by author",
        "ministers-named; Jane Roe signs Nairobi defence pact [John Doe] Affirmed Actual by author",
        "separate-deal; Hezbollah signs Chad-Hezbollah peace agreement [Chad] Affirmed Actual by author",
        "of-principles; Hezbollah signs Chad-Hezbollah declaration of principles [Chad] Affirmed Actual by author"})
    void eachAndAll(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void nobodyAccusesItself() {
        claims("accused-each-other").hasNo("Chad violates Chad-Kenya ceasefire Affirmed Actual by Chad")
                .hasNo("Kenya violates Chad-Kenya ceasefire Affirmed Actual by Kenya");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "it-was-chad; Chad supplies Kenya [drones] Affirmed Actual by author",
        "decision-angered; Chad attacks Kenya Affirmed Intended by author",
        "have-all-sent; Chad supplies Kenya [drones] Affirmed Actual by author",
        "have-all-sent; Mali supplies Kenya [drones] Affirmed Actual by author",
        "drones-have-reached; Chad supplies Kenya [drones] Affirmed Actual by author",
        "by-chad-and-by-niger; Niger attacks Kenya Affirmed Actual by author",
        "did-chad-attack; Chad attacks Nairobi Affirmed Questioned by author",
        "kenya-uses-come-from; Kenya uses drones Affirmed Actual by author",
        "is-considering; Chad supplies Kenya [drones] Affirmed Possible by author"})
    void clausesAreParted(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "report-was-denied; Chad attacks Nairobi Denied Actual by Mali",
        "reports-of-denied; Chad attacks Nairobi Denied Actual by Mali",
        "claim-was-rejected; Chad attacks Nairobi Denied Actual by Mali",
        "claim-was-rejected; Chad attacks Nairobi Affirmed Actual by Kenya",
        "report-by-mali; Chad attacks Nairobi Affirmed Actual by Mali"})
    void whoDeniesIsNotWhoSays(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatIsDeniedIsNotTheDeniersWord() {
        claims("report-was-denied").hasNo("Chad attacks Nairobi Affirmed");
        claims("reports-of-denied").hasNo("Chad attacks Nairobi Affirmed");
        claims("claim-was-rejected").hasNo("Chad attacks Nairobi Affirmed Actual by Mali");
    }

    @Test
    void aSiteGoesByItsName() {
        claims("tuapse-refinery").has("Kenya attacks Tuapse refinery Affirmed Actual by author");
        claims("kidal-air-base").has("Chad attacks Kidal air base Affirmed Actual by author").hasNo("Chad attacks air base");
    }
}
