package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who breaches what by which deed, who stands against and behind whom, and of what a pact provides for the end or the use. */
class StancesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "breach-raid-by; Kenya violates international law Affirmed Actual by author",
        "breach-invasion-is; Chad violates international law Affirmed Actual by author",
        "breach-troops; Chad violates treaty Affirmed Actual by author",
        "breach-condemned-as; Chad violates UN Charter Affirmed Actual by Kenya's Foreign Ministry",
        "breach-step-that; Kenya violates international law Affirmed Actual by author",
        "cleft-of-two; Chad violates Chad-Mali agreement Affirmed Actual by Kenya",
        "cleft-of-two; Mali violates Chad-Mali agreement Affirmed Actual by Kenya",
        "cleft-of-two-support; Russia supports rebels Affirmed Actual by author",
        "agent-before-verb; Rwanda sponsors M23 Affirmed Actual by author",
        "agent-before-verb; M23 attacks Goma Affirmed Actual by author",
        "agent-before-launch; Iran sponsors militia supported by Iran Affirmed Actual by author",
        "fired-drones-hit; Iran attacks Kyiv [drones] Affirmed Actual by author",
        "content-use-of; treaty providesFor use of available means Affirmed Actual by author",
        "content-list-of; deal providesFor disarmament of rebel groups Affirmed Actual by author",
        "content-list-of; deal providesFor access to minerals Affirmed Actual by author",
        "content-neutralise; deal providesFor neutralisation of FDLR Affirmed Actual by author",
        "content-integrate; deal providesFor integration of M23 Affirmed Actual by author",
        "content-lift-called; Washington text providesFor lifting of defensive measures Affirmed Actual by author",
        "feeling-shared; Kenya opposes French dominance Affirmed Actual by author",
        "reject-unipolarity; Chad opposes unipolarity Affirmed Actual by author",
        "refuse-truce; Chad opposes ceasefire Affirmed Actual by author",
        "see-as-enemy; Russia opposes United States Affirmed Actual by author",
        "sceptical-of; Brazil opposes accord Affirmed Actual by author",
        "arms-against; M23 opposes Democratic Republic of Congo Affirmed Actual by author",
        "aim-is-to; Chad supplies rebels [weapons] Affirmed Intended by author",
        "airspace-opened; Kenya supports Israel Affirmed Actual by author",
        "kept-in-power; Chad supports Deby Affirmed Actual by author",
        "ministry-welcomed; Iran supports peace treaty Affirmed Actual by author",
        "lawmakers-oppose; Kenyan lawmakers opposes deal Affirmed Actual by author",
        "command-over; Rwanda sponsors M23 Affirmed Actual by author",
        "orders-from; Rwanda sponsors M23 Affirmed Actual by author",
        "sold-it-drones; Turkey supplies Mali [drones] Affirmed Actual by author",
        "sold-it-drones; Iran supplies Mali [shells] Affirmed Actual by author",
        "step-said-to-breach; India violates international law Affirmed Actual by Pakistan",
        "spent-decades; Iran sponsors Hezbollah Affirmed Actual by author",
        "spent-sum; Chad supports rebels Affirmed Actual by author",
        "states-share; United States supplies Ukraine [intelligence] Affirmed Actual by author",
        "no-alliance-between; TPLF alliedWith Eritrea Denied Actual by author",
        "tie-no-alliance; Chad alliedWith Kenya [military] Denied Actual by author",
        "entered-town-of; Chad sendsForces Goma Affirmed Actual by author",
        "content-salaries; roadmap providesFor payment of salaries Affirmed Actual by author"})
    void isRead(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        claims("breach-raid-on").hasNo("Chad violates");
        claims("breach-sale-of").hasNo("Chad violates");
        claims("agent-before-verb").hasNo("Rwanda attacks");
        claims("feeling-each-other").hasNo("opposes");
        claims("see-as-enemy").hasNo("United States opposes");
        claims("goal-of-is-to").hasNo("supports").hasNo("attacks");
        claims("border-opened").hasNo("supports");
        claims("orders-from").hasNo("Rwanda supplies");
        claims("sold-it-drones").hasNo("supplies Kenya").hasNo("supplies Turkey");
        claims("sold-it-drones-army").hasNo("supplies Egypt").hasNo("supplies Turkey");
        claims("militia-said-to-attack").hasNo("Kenya attacks");
        claims("list-names").hasNo("United States sanctions");
        claims("no-formal-alliance-between").hasNo("alliedWith");
        claims("handed-drones-hit").hasNo("Iran attacks");
        claims("content-lift-called").hasNo("Washington text providesFor defensive measures");
    }
}
