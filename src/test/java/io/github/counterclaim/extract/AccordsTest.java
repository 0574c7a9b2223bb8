package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What states sign and lay down, who speaks with whom, and whose deeds are called a breach. */
class AccordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "accords-another-accord; Ecuador signs Ecuador-Peru trade accord [Peru] Affirmed Actual by author",
        "accords-named-agreement; Niger signs Mutual Access Agreement [Mali] Affirmed Actual by author",
        "accords-in-passing; Chad-Mali treaty providesFor mutual aid Affirmed Actual by author",
        "accords-signed-alone; FARC signs Havana ceasefire Affirmed Actual by author",
        "accords-signed-alone; Havana ceasefire providesFor withdrawal of FARC Affirmed Actual by author",
        "accords-roadmap; roadmap providesFor release Affirmed Actual by author",
        "accords-agreed-between; Thailand signs Cambodia-Thailand truce [Cambodia] Affirmed Actual by author",
        "accords-not-agreed; Sudan signs Rapid Support Forces-Sudan ceasefire Denied Actual by author",
        "accords-brokered; Yemen signs Houthis-Yemen ceasefire [Houthis] Affirmed Actual by author",
        "accords-on-content; Chad-Niger pact providesFor intelligence exchange Affirmed Actual by author",
        "accords-negotiating; Kenya signs Kenya-Somalia deal [Somalia] Affirmed Intended by author",
        "accords-obliged-deeds; Mali-Niger deal providesFor prisoner exchange Affirmed Actual by author",
        "accords-no-obligation; Mali-Niger pact providesFor deployment Denied Actual by author",
        "accords-condemned-as; Chad violates sovereignty Affirmed Actual by Sudan",
        "accords-called-so; Israel violates ceasefire Affirmed Actual by Joseph Aoun",
        "accords-said-were; United States violates UN Charter Affirmed Actual by Brazil",
        "accords-told-in-call; Marco Rubio meets Wang Yi Affirmed Actual by author",
        "accords-urged-in-call; Emmanuel Macron meets Vladimir Putin Affirmed Actual by author",
        "accords-for-drills; South Korea exercisesWith United States Affirmed Actual by author",
        "accords-two-allies; Belarus alliedWith Russia Affirmed Actual by author",
        "accords-among-them; Hezbollah alliedWith Iran Affirmed Actual by author",
        "accords-blames-it; Iran violates UN arms embargo Affirmed Actual by government in Aden",
        "accords-day-before-names; Uganda signs trade accord Affirmed Actual by author",
        "accords-day-before-forces; Chad attacks Mali Affirmed Actual by author"
    })
    void isRead(String name, String claim) {
        claims(name).has(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "accords-brokered; Oman signs",
        "accords-roadmap; African Union ratifies",
        "accords-obliged-deeds; Mali-Niger deal providesFor prisoners",
        "accords-called-so; Joseph Aoun violates",
        "accords-told-reporters; Marco Rubio meets",
        "accords-among-them; Hamas alliedWith Hezbollah",
        "accords-among-them; groups alliedWith",
        "accords-blames-it; Houthis violates",
        "accords-visited; Isaias Afwerki meets"
    })
    void isNotRead(String name, String start) {
        claims(name).hasNo(start);
    }
}
