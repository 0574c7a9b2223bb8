package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** Pronouns, descriptions, capitals, organs of a state. */
final class ReferenceTest {

    @Test
    void pronounIt() {
        claims("pronoun-it").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author");
    }

    @Test
    void bothCountries() {
        claims("both-countries")
                .has("Turkey supplies Egypt [drones] Affirmed Actual by author")
                .has("Turkey supplies Ethiopia [drones] Affirmed Actual by author")
                .counts(2);
    }

    @Test
    void theTwo() {
        claims("the-two")
                .has("India signs France-India defence agreement [France] Affirmed Actual by author")
                .has("France signs France-India defence agreement [India] Affirmed Actual by author");
    }

    @Test
    void hisCountry() {
        claims("his-country").has("Kenya supplies Sudan [weapons] Denied Actual by William Ruto").counts(1);
    }

    @Test
    void capitalState() {
        claims("capital-state").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author").counts(1);
    }

    @Test
    void theCountry() {
        claims("the-country").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author").counts(1);
    }

    @Test
    void relationshipBack() {
        claims("relationship-back").has("China–Serbia relationship trajectory Deepening Affirmed Actual by author");
    }

    @Test
    void forcesOfState() {
        claims("forces-of-state").has("Rwanda attacks Goma Affirmed Actual by author").counts(1);
    }

    @Test
    void demonymModifier() {
        claims("demonym-modifier").has("Turkey supplies Ethiopia [drones] Affirmed Actual by author");
    }

    @Test
    void aForceThatIsToldFromOthersIsNotTheLastOne() {
        claims("rebels-of-another").has("rebels of the north attacks Nyala Affirmed Actual by rebels of the north")
                .hasNo("Houthis attacks Nyala");
    }
}
