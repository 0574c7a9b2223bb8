package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a deed is put: denied by nobody, promised, allowed, rumoured, cited, and in whose words. */
class ModesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "md-few-deny; Peru supplies Chad [drones] Affirmed Actual by author",
        "md-nobody-denies; Peru supplies Chad [drones] Affirmed Actual by Jane Roe",
        "md-no-longer-denies; Kenya supplies rebels [weapons] Affirmed Actual by Kenya",
        "md-nothing-suggests; Peru supplies Chad [tanks] Denied Actual by author",
        "md-anothers-strikes; Israel attacks Mali Affirmed Actual by author",
        "md-own-strikes; Peru attacks Mali Denied Actual by author",
        "md-denial-of-charge; Niger attacks Goma Affirmed Actual by Algeria",
        "md-denial-of-charge; Niger attacks Goma Denied Actual by Niger",
        "md-rejected-as; Niger attacks Mali Denied Actual by Niger",
        "md-accused-which; Peru supplies Mali [tanks] Denied Actual by Peru",
        "md-denied-rumours; Peru supplies Mali [tanks] Denied Actual by Peru"})
    void isDeniedByWhoDenies(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "md-far-from; Peru supplies rebels [weapons] Denied Actual by author",
        "md-far-from; Peru supplies Chad [rifles] Denied Actual by author",
        "md-short-of; Peru sendsForces Mali Denied Actual by author",
        "md-short-of; Peru supports Niger Affirmed Actual by author",
        "md-rather-than; Peru sendsForces Mali Denied Actual by author",
        "md-rather-than; Peru supplies Kenya [armoured vehicles] Affirmed Actual by author",
        "md-fell-short; European Council condemns Peru Denied Actual by author",
        "md-fell-short; Russia supplies Peru [gas] Affirmed Intended by author",
        "md-yet-to; Peru supplies Mali [fighter jets] Denied Actual by author",
        "md-had-not; Peru supplies Houthis [drones] Denied Conditional by author",
        "md-had-sold; Peru supplies Mali [drones] Affirmed Conditional by author",
        "md-dropped-plans; Peru sendsForces Mali Denied Intended by author",
        "md-resisted-calls; Peru supplies Mali [tanks] Affirmed Intended by author",
        "md-refused-old; Switzerland supplies Peru [Leopard 2] Denied Actual by author",
        "md-without-sending; Peru sendsForces Mali Denied Actual by author"})
    void isNotDone(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "md-whether-disputed; Peru attacks Niamey airport Affirmed Questioned by author",
        "md-rumours; Peru supplies Mali [tanks] Affirmed Possible by author",
        "md-purported; Peru supplies Mali [tanks] Affirmed Possible by purported contract",
        "md-leave; Mali uses Mistral missile Affirmed Possible by author",
        "md-no-leave; Mali uses Mistral missile Denied Possible by author",
        "md-due-by; Peru supplies Serbia [Rafale] Affirmed Predicted by author",
        "md-on-track; Serbia produces one million shells Affirmed Predicted by author",
        "md-ordered-fire; Houthis attacks Mali [missiles] Affirmed Intended by author",
        "md-offer-of; Jordan supplies Kenya [fighter jets] Affirmed Intended by author"})
    void isYetToBe(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "md-pledged-that; Peru supplies Mali [tanks] Affirmed Intended by Jane Roe",
        "md-vowed; Houthis attacks ships Affirmed Intended by Houthis",
        "md-not-vowed; Houthis attacks ships Denied Intended by author",
        "md-promise-by; Peru supplies Mali [tanks] Affirmed Intended by Peru",
        "md-asked-whether; Israel uses cluster munitions Affirmed Questioned by Two senators",
        "md-among-those; Peru supplies Niger [tanks] Affirmed Actual by Jane Roe",
        "md-seen-by; Peru supplies Niger [tanks] Affirmed Actual by intelligence assessment",
        "md-put-it; Peru dependsOn Russia [oil] Affirmed Actual by retired Malian general",
        "md-citing-people; Peru supplies Mali [tanks] Affirmed Actual by two officials, via Reuters",
        "md-citing-images; Peru supplies Mali [tanks] Affirmed Actual by Reuters",
        "md-contracts-show; Peru supplies Mali [tanks] Affirmed Actual by Leaked contracts",
        "md-video-shows; Chad attacks schools [fighter jets] Affirmed Actual by video",
        "md-debunked; Chad attacks Goma school [fighter jets] Affirmed Actual by viral video",
        "md-debunked; Chad attacks Goma school [fighter jets] Denied Actual by Experts in Lima"})
    void isSaidByWhomItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"md-nobody-said", "md-urged-to-say"})
    void isSaidByNobody(String name) {
        claims(name).hasNo("Peru supplies");
    }
}
