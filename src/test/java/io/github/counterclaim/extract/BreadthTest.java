package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everyday verbs and turns that stand for the plainer ones, and what looks like them and is none. */
class BreadthTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "ceded-to; Kenya supplies Malawi [helicopters] Affirmed Actual by author",
        "ceded-to; Zambia supplies Chad [rifles] Affirmed Actual by author",
        "in-talks-to; Serbia supplies Zambia [helicopters] Affirmed Intended by author",
        "scrapped-contract; Serbia supplies Peru [rockets] Denied Actual by author",
        "let-loose; Zambia uses rockets Affirmed Actual by residents",
        "reached-for; Malawi uses mortars Affirmed Actual by author",
        "flown-at; Lord's Resistance Army attacks clinic [drones] Affirmed Actual by author",
        "missile-that-hit; Malawi attacks clinic [missiles] Affirmed Actual by doctors",
        "front-took; M23 attacks Lusaka Affirmed Actual by author",
        "flew-batch; Malawi sendsForces Lusaka Affirmed Actual by author",
        "side-by-side; Peru exercisesWith Zambia Affirmed Predicted by author",
        "brought-troops; Peru exercisesWith Zambia Affirmed Actual by author",
        "salaries-for; Peru supports Zambia Affirmed Intended by author",
        "slapped-bans; Malawi sanctions Zambian colonels Affirmed Actual by author",
        "rounded-on; Peru condemns Zambia Affirmed Actual by author",
        "demands-that; Peru urges Zambia [extradite the general] Affirmed Actual by author",
        "was-violation; Zambia violates treaty Affirmed Actual by Peru",
        "nothing-in; accord providesFor foreign base Denied Actual by author",
        "battle-out; Peru competesWith Zambia [port concessions in Malawi] Affirmed Predicted by author",
        "drone-maker; Malawi sanctions Zambian drone maker Affirmed Actual by author"})
    void isSaidInOtherWords(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "legal-basis; Peru–Zambia relationship formality Formal Denied Actual by author",
        "rests-on; Peru–Zambia relationship basis Pragmatic Affirmed Actual by author",
        "stops-at; Peru–Zambia relationship scope LimitedScope Affirmed Actual by author",
        "stops-at; Peru cooperatesWith Zambia Affirmed Actual by author",
        "never-closer; Peru–Zambia relationship trajectory Deepening Affirmed Actual by envoy",
        "hardly-worse; Peru–Zambia relationship trajectory Weakening Affirmed Actual by author",
        "never-lower; Peru–Zambia relationship trust LowTrust Affirmed Actual by author",
        "escaped; Tuapse refinery damage NoDamage Affirmed Actual by residents",
        "not-any-damage; Kerch Bridge damage NoDamage Affirmed Actual by author",
        "reduced-scrap; Odesa port damage Destroyed Affirmed Actual by author",
        "known-batteries; Patriot performance Effective Affirmed Actual by author"})
    void isJudgedInOtherWords(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "never-close; Chad uses chemical weapons Denied Actual by author",
        "long-suspected; Zambia sponsors rebels Affirmed Possible by author",
        "threatened-if; Malawi threatens Zambia Affirmed Actual by author",
        "again-should; Zambia attacks Lilongwe Affirmed Conditional by author",
        "no-choice; Peru condemns Zambia Affirmed Conditional by bishop",
        "had-no-choice; Malawi attacks Lusaka Affirmed Actual by author",
        "not-stopped; Zambia supplies M23 [rifles] Affirmed Actual by officer",
        "voiced-outrage; Peru condemns bombing of a hospital in Lusaka Affirmed Actual by author",
        "drills-off; Peru exercisesWith Zambia Affirmed Actual by author"})
    void isMeantAsItIs(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void nothingElseIsRead() {
        claims("of-the-force").hasNo("Malawi attacks");
        claims("brought-troops").hasNo("Peru meets").hasNo("Peru–Zambia relationship trajectory");
        claims("brought-states").hasNo("Peru meets");
        claims("known-batteries").hasNo("Patriot performance Failed");
        claims("burning-tanks").hasNo("minister attacks");
        claims("horror-of").hasNo("witness attacks");
        claims("voiced-outrage").hasNo("Peru attacks");
        claims("drone-maker").hasNo("Malawi produces");
        claims("slammed-door").hasNo("Peru condemns");
        claims("no-agreement").hasNo("formal agreement providesFor");
        claims("salaries-for").hasNo("Peru supplies");
    }
}
