package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns, transcripts and explainers: what is counted and not named again, who "we" are, vague places, what is favoured. */
class ColumnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "of-them; United States supplies Kenya [Abrams tank] Affirmed Actual by author",
        "thousand-of-these; Kenya supplies Chad [Songar] Affirmed Intended by author",
        "from-which; Kenya supplies Chad [missiles] Affirmed Intended by author",
        "troops-deployed; Kenya sendsForces Mali Affirmed Actual by author",
        "to-the-border; Kenya sendsForces border Affirmed Actual by author",
        "the-north; North Korea supplies Russia [rockets] Affirmed Actual by South Korea",
        "at-the-weekend-carrying; China supplies Serbia [missiles] Affirmed Actual by author",
        "namesake; Colombia supplies Chad [tanks] Affirmed Actual by author",
        "deby-administration; United States sendsForces Chad Affirmed Actual by author"})
    void whatReachesWhomAndWhere(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "bare-relations; Chad–Mali relationship trajectory Deepening Affirmed Actual by author",
        "bare-relations; Chad–Mali relationship durability Fragile Affirmed Actual by author",
        "bare-relations; Chad–Mali relationship trust LowTrust Affirmed Actual by author",
        "getting-worse; Chad–Mali relationship trajectory Weakening Affirmed Actual by author",
        "getting-worse; Chad–Mali relationship trust LowTrust Affirmed Actual by author"})
    void tiesOfTheTwoSpokenOf(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "said-his-country; Kenya uses cluster munitions Denied Actual by Jean Roe",
        "according-to-spokeswoman; Kenya attacks Dar Sila [drones] Affirmed Actual by Jane Roe",
        "according-to-spokeswoman; Kenya attacks Dar Sila [drones] Denied Actual by Kenya",
        "says-and-accuses; Mali violates Ottawa Treaty Affirmed Actual by Chad",
        "denies-having-exercised; Chad exercisesWith Kenya Denied Actual by Kenya",
        "denies-having-exercised; Chad exercisesWith Kenya Affirmed Actual by two officers",
        "talked-to; Mahamat Idriss Déby meets William Ruto Denied Actual by Kenya",
        "this-a-lie; Chad supplies terrorists [weapons] Denied Actual by Jane Roe",
        "demands-that; Chad urges Kenya [withdraw them] Affirmed Actual by author"})
    void whoSaysAndWhoDenies(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "the-island; Chad attacks Cuba Affirmed Possible by author",
        "the-company; China sanctions Boeing Affirmed Actual by author",
        "army-and-it; Chad uses drones Affirmed Actual by author",
        "he-after-a-question; William Ruto threatens Chad Affirmed Actual by author",
        "launches-threaten; North Korea threatens Japan Affirmed Actual by Japan's prime minister",
        "strikes-violate; Kenya violates international law Affirmed Actual by UN experts",
        "designated-as; United States sanctions Cartel of the Lakes Affirmed Actual by author"})
    void whoIsMeant(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "for-and-against; William Ruto supports proposal Affirmed Actual by author",
        "for-and-against; Chad opposes mediation by third countries Affirmed Actual by author",
        "signed-in-place; Mahamat Idriss Déby signs Chad-Mali joint declaration [Assimi Goïta] Affirmed Actual by author",
        "signed-in-place; Chad-Mali joint declaration providesFor joint mine clearance Affirmed Actual by author",
        "signed-in-place; Chad-Mali joint declaration providesFor right Denied Actual by author",
        "signed-in-place; Assimi Goïta signs peace treaty Denied Actual by author"})
    void causesAndAccords(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "closest-ally-and; Chad alliedWith Niger",
        "his-offensive; Kenya supports offensive",
        "which-designated; Kenya sanctions terrorist organization",
        "all-of-them; Kenya attacks drug smugglers",
        "only-food; Kenya supplies Chad [food]",
        "despite-assurances; Kenya supplies Mali",
        "hundreds-since; Kenya attacks Mali",
        "namesake; Spain supplies Chad",
        "rebels-again; Ukraine supports Wagner Group",
        "sale-laid-down; Kenya supplies",
        "signed-in-place; William Ruto signs",
        "says-and-accuses; Mali violates Ottawa Treaty Affirmed Actual by Mali",
        "talked-to; Mahamat Idriss Déby meets reporters",
        "goes-on-denying; Kenya sendsForces Mali Denied"})
    void whatIsNotSaid(String name, String start) {
        claims(name).hasNo(start);
    }

    @Test
    void whoeverWritesWeIsOnOneSide() {
        claims("we-of-a-column")
                .has("Chad threatens Mali Denied Actual by author")
                .has("Mali attacks Chad Affirmed Actual by Chad's Defence Ministry")
                .has("Turkey supplies Chad [Songar] Affirmed Actual by author");
    }
}
