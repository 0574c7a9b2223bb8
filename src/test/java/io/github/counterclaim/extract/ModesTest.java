package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a deed is put: denied by nobody, promised, allowed, rumoured, cited, and in whose words. */
class ModesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "few-deny; Peru supplies Chad [drones] Affirmed Actual by author",
        "nobody-denies; Peru supplies Chad [drones] Affirmed Actual by Jane Roe",
        "no-longer-denies; Kenya supplies rebels [weapons] Affirmed Actual by Kenya",
        "nothing-suggests; Peru supplies Chad [tanks] Denied Actual by author",
        "anothers-strikes; Israel attacks Mali Affirmed Actual by author",
        "own-strikes; Peru attacks Mali Denied Actual by author",
        "denial-of-charge; Niger attacks Goma Affirmed Actual by Algeria",
        "denial-of-charge; Niger attacks Goma Denied Actual by Niger",
        "rejected-as; Niger attacks Mali Denied Actual by Niger",
        "accused-which; Peru supplies Mali [tanks] Denied Actual by Peru",
        "denied-rumours; Peru supplies Mali [tanks] Denied Actual by Peru"})
    void isDeniedByWhoDenies(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "far-from; Peru supplies rebels [weapons] Denied Actual by author",
        "far-from; Peru supplies Chad [rifles] Denied Actual by author",
        "short-of; Peru sendsForces Mali Denied Actual by author",
        "short-of; Peru supports Niger Affirmed Actual by author",
        "rather-than; Peru sendsForces Mali Denied Actual by author",
        "rather-than; Peru supplies Kenya [armoured vehicles] Affirmed Actual by author",
        "fell-short; European Council condemns Peru Denied Actual by author",
        "fell-short; Russia supplies Peru [gas] Affirmed Intended by author",
        "yet-to; Peru supplies Mali [fighter jets] Denied Actual by author",
        "had-not; Peru supplies Houthis [drones] Denied Conditional by author",
        "had-sold; Peru supplies Mali [drones] Affirmed Conditional by author",
        "dropped-plans; Peru sendsForces Mali Denied Intended by author",
        "resisted-calls; Peru supplies Mali [tanks] Affirmed Intended by author",
        "refused-old; Switzerland supplies Peru [Leopard 2] Denied Actual by author",
        "without-sending; Peru sendsForces Mali Denied Actual by author"})
    void isNotDone(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "whether-disputed; Peru attacks Niamey airport Affirmed Questioned by author",
        "rumours; Peru supplies Mali [tanks] Affirmed Possible by author",
        "purported; Peru supplies Mali [tanks] Affirmed Possible by purported contract",
        "leave; Mali uses Mistral missile Affirmed Possible by author",
        "no-leave; Mali uses Mistral missile Denied Possible by author",
        "due-by; Peru supplies Serbia [Rafale] Affirmed Predicted by author",
        "on-track; Serbia produces one million shells Affirmed Predicted by author",
        "ordered-fire; Houthis attacks Mali [missiles] Affirmed Intended by author",
        "offer-of; Jordan supplies Kenya [fighter jets] Affirmed Intended by author"})
    void isYetToBe(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "pledged-that; Peru supplies Mali [tanks] Affirmed Intended by Jane Roe",
        "vowed; Houthis attacks ships Affirmed Intended by Houthis",
        "not-vowed; Houthis attacks ships Denied Intended by author",
        "promise-by; Peru supplies Mali [tanks] Affirmed Intended by Peru",
        "asked-whether; Israel uses cluster munitions Affirmed Questioned by Two senators",
        "among-those; Peru supplies Niger [tanks] Affirmed Actual by Jane Roe",
        "seen-by; Peru supplies Niger [tanks] Affirmed Actual by intelligence assessment",
        "put-it; Peru dependsOn Russia [oil] Affirmed Actual by retired Malian general",
        "citing-people; Peru supplies Mali [tanks] Affirmed Actual by two officials, via Reuters",
        "citing-images; Peru supplies Mali [tanks] Affirmed Actual by Reuters",
        "contracts-show; Peru supplies Mali [tanks] Affirmed Actual by Leaked contracts",
        "video-shows; Chad attacks schools [fighter jets] Affirmed Actual by video",
        "debunked; Chad attacks Goma school [fighter jets] Affirmed Actual by viral video",
        "debunked; Chad attacks Goma school [fighter jets] Denied Actual by Experts in Lima"})
    void isSaidByWhomItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-said", "urged-to-say"})
    void isSaidByNobody(String name) {
        claims(name).hasNo("Peru supplies");
    }
}
