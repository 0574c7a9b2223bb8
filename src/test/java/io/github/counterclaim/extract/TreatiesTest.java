package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What agreements lay down, who made them, and how the two sides of a tie stand, in the words of reporters. */
final class TreatiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "alone-withdraw; accord providesFor withdrawal of heavy weapons Affirmed Actual by author",
        "alone-terms; deal providesFor withdrawal Affirmed Actual by author",
        "alone-states-that; pact providesFor mutual defence Affirmed Actual by author",
        "alone-no-mention; treaty providesFor military alliance Denied Actual by author",
        "alone-that-commits; pact providesFor intelligence exchange Affirmed Actual by author",
        "alone-mandates; accord providesFor elections Affirmed Actual by author",
        "alone-bans; treaty providesFor ban on deployment of foreign troops Affirmed Actual by author",
        "alone-release; ceasefire deal providesFor release Affirmed Actual by author",
        "alone-oblige-not; deal providesFor deployment Denied Actual by author",
        "forms-leave; 2020 agreement providesFor withdrawal of Libyan National Army Affirmed Actual by author",
        "under-article; pact providesFor lease on coast Affirmed Actual by author",
        "alone-ratified; Kenya ratifies agreement Denied Actual by author"})
    void whatAnAgreementLaysDown(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "alone-angered; deal providesFor",
        "alone-prompted; deal providesFor",
        "alone-pages; agreement providesFor",
        "alone-boost; deal providesFor",
        "forms-leave; 2020 agreement providesFor Haftar",
        "resolution-demands; accord of June 5 providesFor",
        "no-formal-alliance; Azerbaijan alliedWith",
        "alliance-of-two; Mali alliedWith",
        "efforts-to-reach; Egypt signs"})
    void whatItBringsAboutItDoesNotLayDown(String name, String start) {
        claims(name).hasNo(start);
    }

    @Test
    void whoSignsWithAnotherSignsForBoth() {
        claims("signed-with")
                .has("Australia signs Australia-Papua New Guinea security treaty [Papua New Guinea] Affirmed Actual by author")
                .has("Papua New Guinea signs Australia-Papua New Guinea security treaty [Australia] Affirmed Actual by author");
        claims("signed-with-not").hasNo("Armenia signs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "shares-with; Algeria cooperatesWith Niger Affirmed Actual by author",
        "open-talks; Chad meets Mali Affirmed Actual by author",
        "talks-refused; Japan meets North Korea Denied Actual by Japan",
        "round-of-talks; Egypt meets Kenya Affirmed Actual by author",
        "helped-shoot; Jordan supports Israel Affirmed Actual by author",
        "owes-survival; Russia supports Mali Affirmed Actual by author",
        "has-his-back; China supports Pakistan Affirmed Actual by author",
        "calls-ally; Belarus alliedWith Russia Affirmed Actual by author",
        "joined-in-condemning; Qatar condemns raid Affirmed Actual by author",
        "joined-in-condemning; Egypt condemns raid Affirmed Actual by author",
        "harshest-critic; Ireland condemns Israel Affirmed Actual by author",
        "call-for-to; Egypt urges Ethiopia [sign the accord] Affirmed Actual by author",
        "allies-named; Hamas alliedWith Iran Affirmed Actual by author",
        "allies-named; Hezbollah alliedWith Iran Affirmed Actual by author",
        "joint-venture; Brazil cooperatesWith India Affirmed Actual by author"})
    void whatTwoSidesDo(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "at-their-lowest; France–Niger relationship trajectory Weakening Affirmed Actual by author",
        "tension-rising; Burundi–Rwanda relationship trajectory Weakening Affirmed Actual by author",
        "bound-by-faith; Iran–Syria relationship basis Ideological Affirmed Actual by author",
        "lost-faith; Egypt–Ethiopia relationship trust LowTrust Affirmed Actual by author",
        "wary-of-designs; Egypt–Ethiopia relationship trust LowTrust Affirmed Actual by author",
        "stood-the-test; China–Pakistan relationship durability Enduring Affirmed Actual by author"})
    void howTheyStand(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "tension-eased; Burundi–Rwanda relationship trajectory Weakening",
        "divided-by-faith; Iran–Syria relationship basis",
        "back-to-wall; minister supports"})
    void nearMisses(String name, String start) {
        claims(name).hasNo(start);
    }
}
