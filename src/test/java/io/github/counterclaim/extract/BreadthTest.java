package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everyday verbs and turns that stand for the plainer ones, and what looks like them and is none. */
class BreadthTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "br-ceded-to; Kenya supplies Malawi [helicopters] Affirmed Actual by author",
        "br-ceded-to; Zambia supplies Chad [rifles] Affirmed Actual by author",
        "br-in-talks-to; Serbia supplies Zambia [helicopters] Affirmed Intended by author",
        "br-scrapped-contract; Serbia supplies Peru [rockets] Denied Actual by author",
        "br-let-loose; Zambia uses rockets Affirmed Actual by residents",
        "br-reached-for; Malawi uses mortars Affirmed Actual by author",
        "br-flown-at; Lord's Resistance Army attacks clinic [drones] Affirmed Actual by author",
        "br-missile-that-hit; Malawi attacks clinic [missiles] Affirmed Actual by doctors",
        "br-front-took; M23 attacks Lusaka Affirmed Actual by author",
        "br-flew-batch; Malawi sendsForces Lusaka Affirmed Actual by author",
        "br-side-by-side; Peru exercisesWith Zambia Affirmed Predicted by author",
        "br-brought-troops; Peru exercisesWith Zambia Affirmed Actual by author",
        "br-salaries-for; Peru supports Zambia Affirmed Intended by author",
        "br-slapped-bans; Malawi sanctions Zambian colonels Affirmed Actual by author",
        "br-rounded-on; Peru condemns Zambia Affirmed Actual by author",
        "br-demands-that; Peru urges Zambia [extradite the general] Affirmed Actual by author",
        "br-was-violation; Zambia violates treaty Affirmed Actual by Peru",
        "br-nothing-in; Peru-Zambia accord providesFor foreign base Denied Actual by author",
        "br-battle-out; Peru competesWith Zambia [port concessions in Malawi] Affirmed Predicted by author",
        "br-drone-maker; Malawi sanctions Zambian drone maker Affirmed Actual by author"})
    void isSaidInOtherWords(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "br-legal-basis; Peru–Zambia relationship formality Formal Denied Actual by author",
        "br-rests-on; Peru–Zambia relationship basis Pragmatic Affirmed Actual by author",
        "br-stops-at; Peru–Zambia relationship scope LimitedScope Affirmed Actual by author",
        "br-stops-at; Peru cooperatesWith Zambia Affirmed Actual by author",
        "br-never-closer; Peru–Zambia relationship trajectory Deepening Affirmed Actual by envoy",
        "br-hardly-worse; Peru–Zambia relationship trajectory Weakening Affirmed Actual by author",
        "br-never-lower; Peru–Zambia relationship trust LowTrust Affirmed Actual by author",
        "br-escaped; Tuapse refinery damage NoDamage Affirmed Actual by residents",
        "br-not-any-damage; Kerch Bridge damage NoDamage Affirmed Actual by author",
        "br-reduced-scrap; Odesa port damage Destroyed Affirmed Actual by author",
        "br-known-batteries; Patriot performance Effective Affirmed Actual by author"})
    void isJudgedInOtherWords(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "br-never-close; Chad uses chemical weapons Denied Actual by author",
        "br-long-suspected; Zambia sponsors rebels Affirmed Possible by author",
        "br-threatened-if; Malawi threatens Zambia Affirmed Actual by author",
        "br-again-should; Zambia attacks Lilongwe Affirmed Conditional by author",
        "br-no-choice; Peru condemns Zambia Affirmed Conditional by bishop",
        "br-had-no-choice; Malawi attacks Lusaka Affirmed Actual by author",
        "br-not-stopped; Zambia supplies M23 [rifles] Affirmed Actual by officer",
        "br-voiced-outrage; Peru condemns bombing of a hospital in Lusaka Affirmed Actual by author",
        "br-drills-off; Peru exercisesWith Zambia Affirmed Actual by author"})
    void isMeantAsItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void nothingElseIsRead() {
        claims("br-of-the-force").hasNo("Malawi attacks");
        claims("br-brought-troops").hasNo("Peru meets").hasNo("Peru–Zambia relationship trajectory");
        claims("br-brought-states").hasNo("Peru meets");
        claims("br-known-batteries").hasNo("Patriot performance Failed");
        claims("br-burning-tanks").hasNo("minister attacks");
        claims("br-horror-of").hasNo("witness attacks");
        claims("br-voiced-outrage").hasNo("Peru attacks");
        claims("br-drone-maker").hasNo("Malawi produces");
        claims("br-slammed-door").hasNo("Peru condemns");
        claims("br-no-agreement").hasNo("formal agreement providesFor");
        claims("br-salaries-for").hasNo("Peru supplies");
    }
}
