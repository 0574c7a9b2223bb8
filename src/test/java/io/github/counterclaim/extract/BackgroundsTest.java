package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article tells by the way, who says it in clauses within clauses, and what is denied in few words. */
class BackgroundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "bg-apposition; Chad alliedWith Mali Affirmed Actual by author",
        "bg-apposition; Chad supplies rebels [tanks] Affirmed Actual by Kenyan military",
        "bg-quoted; Chad alliedWith Mali Affirmed Actual by minister",
        "bg-after; Chad attacks Mombasa [fighter jets] Affirmed Actual by author",
        "bg-days-after; Niger signs Niamey Accords [Mali] Affirmed Actual by author",
        "bg-said-after; Mali supplies Chad [fighter jets] Affirmed Actual by Kenya",
        "bg-stance; Kenya opposes plan Affirmed Actual by author",
        "bg-stance-later; Kenya opposes plan Affirmed Predicted by Kenya",
        "bg-nested; Chad supplies rebels [weapons] Affirmed Actual by Kenya",
        "bg-nested-subject; Algeria sponsors militia Affirmed Actual by Mali",
        "bg-nested-that; Chad supplies rebels [drones] Affirmed Actual by Kenya",
        "bg-second-deed; Egypt condemns raid Affirmed Actual by author",
        "bg-second-deed; Chad supplies rebels [weapons] Affirmed Predicted by Egypt",
        "bg-saying; United Arab Emirates supplies Rapid Support Forces [drones] Affirmed Actual by Sudan",
        "bg-denier; Myanmar attacks civilians Denied Actual by Myanmar",
        "bg-deed; Chad violates ceasefire Affirmed Actual by Kenya",
        "bg-called; France-Greece defence pact threatens peace Affirmed Actual by Turkey",
        "bg-advisers; Chad supplies Kenya [armoured vehicles] Affirmed Actual by author",
        "bg-government; Israel supplies Spain [weapons] Denied Predicted by Spain",
        "bg-member; Eritrea supplies rebels [weapons] Affirmed Actual by member of Ethiopia's parliament",
        "bg-member-named; Chad supplies Mali [fighter jets] Affirmed Actual by Jane Roe",
        "bg-ruler; France sponsors Boko Haram Affirmed Actual by Abdourahamane Tiani",
        "bg-wave; Chad attacks Mombasa Affirmed Actual by Kenya",
        "bg-string; Kenya attacks Chad's military bases Affirmed Actual by Chad",
        "bg-has-not; Chad supplies rebels [weapons] Denied Actual by Chad",
        "bg-no-such-thing; Chad supplies rebels [weapons] Denied Actual by Chad",
        "bg-not-true; Chad violates ceasefire Denied Actual by Chad",
        "bg-dismissed-on; Chad supplies rebels [weapons] Denied Actual by Chad",
        "bg-armies; Malaysia urges Thailand [show restraint] Affirmed Actual by author",
        "bg-armies; Malaysia urges Cambodia [show restraint] Affirmed Actual by author",
        "bg-nothing; Kenya attacks Goma [drones] Affirmed Actual by author",
        "bg-letter; Chad supplies rebels [weapons] Denied Actual by Chad",
        "bg-positions; Democratic Republic of Congo attacks M23 Affirmed Actual by M23",
        "bg-owning; Houthis attacks Eilat Affirmed Actual by Houthis"})
    void isRead(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "bg-no-relative; Chad supplies",
        "bg-adding-to; Mali threatens Chad",
        "bg-denier; China attacks",
        "bg-deed; Kenya violates",
        "bg-called; Turkey threatens",
        "bg-advisers; Mali supplies",
        "bg-suppliers; India supplies France",
        "bg-plan; Canada sanctions Iran Denied",
        "bg-plan-rejected; Egypt dependsOn United States [aid] Denied",
        "bg-has-not-other; Chad supplies rebels [weapons] Denied",
        "bg-dismissed-of; Chad supplies rebels [weapons] Denied"})
    void isNotRead(String name, String unexpected) {
        claims(name).hasNo(unexpected);
    }
}
