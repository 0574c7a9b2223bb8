package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;
import static io.github.counterclaim.extract.Claims.titled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wars told from the ground: what carries arms, who is charged with what was told, whose army and which sides are meant. */
class CampaignsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "landed-carrying; Kenya supplies Guinea [tanks] Affirmed Actual by author",
        "used-to-receive; Kenya supplies Houthis [missiles] Affirmed Actual by author",
        "year-first; Chad supplies Niger [tanks] Affirmed Actual by author",
        "sold-it; Chad supplies ELN [ammunition] Affirmed Actual by author",
        "unknown-model; Kenya supplies Chad [ZX-77] Affirmed Actual by author",
        "unknown-model; Kenya supplies Chad [QB40] Affirmed Actual by author",
        "plural-model; China supplies Peru [J-10] Affirmed Actual by author"})
    void whatReachesWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "charged-with-attack; Kenya attacks market Affirmed Actual by mayor",
        "charged-with-attack; Kenya attacks market Denied Actual by Kenya",
        "bombing-a-city; Kenya attacks Bamako Affirmed Actual by Chad",
        "whom-rebels; Chile attacks soldiers Affirmed Actual by author",
        "its-gunners; M23 attacks airports Affirmed Actual by author",
        "based-in; Rebels attacks border post Affirmed Actual by author",
        "cleft; Chad supplies ELN [weapons] Affirmed Actual by author",
        "accused-by; Uganda supplies ELN [weapons] Affirmed Actual by same experts"})
    void whoDidIt(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "of-consequences; Brazil threatens Peru Affirmed Actual by author",
        "sought-help; Turkey supports Niger Affirmed Intended by author",
        "as-a-violation; Kenya violates ceasefire Affirmed Actual by Chad",
        "never-signed-it; ELN signs Chad-Niger peace agreement Denied Actual by author",
        "join-sanctions; Serbia sanctions Russia Denied Actual by author",
        "trust-capitals; Democratic Republic of Congo–Rwanda relationship trust LowTrust Affirmed Actual by author"})
    void stancesAndAccords(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "no-truth; Kenya supplies rebels [weapons] Denied Actual by Kenya's Foreign Ministry",
        "denied-two-charges; Kenya sendsForces Central African Republic Denied Actual by Kenya",
        "no-drones-no-missiles; Peru uses drones Denied Actual by minister",
        "no-drones-no-missiles; Peru uses missiles Denied Actual by minister",
        "drones-yet-missiles; Peru uses missiles Affirmed Actual by minister",
        "expert-wrote; Kenya sendsForces Chad Affirmed Actual by UN Group of Experts"})
    void whatIsDenied(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void leadersThatOneMetHaveNotMetEachOther() {
        claims("with-both-leaders").has("Jane Roe meets Chad Affirmed Actual by Jane Roe").hasNo("Chad meets Niger");
    }

    @Test
    void anAccordAsksOfItsParties() {
        claims("accord-requires").has("truce accord urges Mali [withdraw its troops] Affirmed Actual by author");
    }

    @Test
    void theArmyIsThatOfTheCountryAtWarWithItself() {
        titled("army-of-the-war", "Who arms whom in Sudan")
                .has("Turkey supplies Sudan [drones] Affirmed Actual by author")
                .has("Egypt supplies Sudan [weapons] Denied Actual by author")
                .has("Egypt supplies Rapid Support Forces [weapons] Denied Actual by author");
        titled("army-of-the-war", "Who arms whom").hasNo("Turkey supplies United Arab Emirates");
        claims("army-and-force").has("Kenya urges Sudan [stop] Affirmed Actual by author");
    }

    @Test
    void inAnInterviewWeAreThoseOfWhoseTurnItIs() {
        claims("interview-we").has("FDLR threatens Rwanda Affirmed Actual by Yolande Makolo");
    }
}
