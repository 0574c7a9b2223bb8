package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is sent, asked, relied on and used, as running reports tell it: in lists without their verb, by weapons, by twos. */
class EngagementsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "gap-asked; Chad urges Kenya [drones] Affirmed Actual by author",
        "gap-asked; Chad urges Ghana [radars] Affirmed Actual by author",
        "gap-asked; Chad urges Peru [missiles] Affirmed Actual by author",
        "gap-relies; Mali dependsOn Kenya [oil] Affirmed Actual by author",
        "gap-relies; Mali dependsOn Ghana [weapons] Affirmed Actual by author",
        "relies-on-states-for; militia dependsOn foreign states [money] Affirmed Actual by author",
        "both-parties-force; Kenya urges Chad [stop] Affirmed Actual by author",
        "both-parties-force; Kenya urges Azawad Liberation Front [stop] Affirmed Actual by author",
        "call-for-end; Kenya urges Chad [end to Chadian support for the rebels] Affirmed Actual by author",
        "call-for-end; Chad supports rebels Denied Intended by author",
        "without-artillery; Azawad Liberation Front dependsOn Kenya [artillery] Affirmed Actual by author",
        "appeal-from; Kenya urges Chad [weapons] Affirmed Actual by author"})
    void isAsked(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "jets-dropped; Kenya uses F-16 Affirmed Actual by author",
        "shot-with-model; Chad uses HQ-9 Affirmed Actual by author",
        "two-models; Mali uses Bayraktar TB2 Affirmed Actual by author",
        "two-models; Mali uses Mohajer-6 Affirmed Actual by author",
        "both-weapons; NORINCO produces Wing Loong II Affirmed Actual by author",
        "both-weapons; NORINCO produces AH-4 Affirmed Actual by author",
        "both-using; Kenya uses drones Affirmed Actual by author",
        "both-using; Chad uses drones Affirmed Actual by author",
        "between-opens; Kenya attacks port of Abeche [drones] Affirmed Actual by author",
        "finances-drones; Kenya produces drones Affirmed Actual by author",
        "warships-sent; United States sendsForces Caribbean Affirmed Actual by author",
        "soldiers-from; Kenya sendsForces Chad Affirmed Actual by author",
        "soldiers-from; Ghana sendsForces Chad Affirmed Actual by author",
        "ordered-deployment; Kenya sendsForces Chad Affirmed Intended by author"})
    void isInAction(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "main-ally-is; Chad alliedWith Kenya Affirmed Actual by author",
        "main-supplier-is; Kenya supplies Chad [weapons] Affirmed Actual by author",
        "calls-it-partnership; Chad–Kenya relationship basis Strategic Affirmed Actual by William Ruto",
        "calls-it-partnership; Chad–Kenya relationship basis Transactional Affirmed Actual by many in Nairobi",
        "calls-ties-strategic; Chad–Kenya relationship basis Strategic Affirmed Actual by Kenya",
        "trust-of-capitals; Chad–Kenya relationship trust LowTrust Affirmed Actual by author",
        "calls-a-proxy; Kenya sponsors Azawad Liberation Front Affirmed Actual by Mali",
        "president-of; Kenya sendsForces Chad Affirmed Actual by author",
        "called-it-threat; Oreshnik threatens Europe Affirmed Actual by Volodymyr Zelensky",
        "condemned-conduct; United States condemns China Affirmed Actual by author"})
    void isTold(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        claims("gap-asked").hasNo("Chad urges Kenya [missiles]").hasNo("Chad urges Kenya [Ghana]");
        claims("gap-relies").hasNo("Mali dependsOn Kenya [weapons]").hasNo("Mali dependsOn Kenya [Ghana]");
        claims("call-for-withdrawal").hasNo("Chad sendsForces Mali Denied Actual");
        claims("jets-of-no-model").hasNo("Kenya uses");
        claims("it-struck").hasNo("Kenya uses");
        claims("launcher-deployed").hasNo("Kenya sendsForces");
        claims("without-consent").hasNo("Mali dependsOn");
        claims("main-ally-is-in").hasNo("alliedWith");
        claims("alliance-against").hasNo("Chad alliedWith Kenya");
        claims("called-it-threat").hasNo("Ukraine threatens");
    }
}
