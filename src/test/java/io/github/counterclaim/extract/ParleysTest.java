package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Talks, pacts and who breaks them; ties and their qualities; and the bodies by which a state acts. */
class ParleysTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "traded-accusations; Chad violates ceasefire Affirmed Actual by Sudan",
        "traded-accusations; Sudan violates ceasefire Affirmed Actual by Chad",
        "traded-accusations-gerund; Armenia violates Armenia-Azerbaijan truce Affirmed Actual by Azerbaijan",
        "each-the-other; Kenya violates Kenya-Somalia ceasefire agreement Affirmed Actual by Somalia",
        "each-side-breaching-it; Somalia violates Kenya-Somalia ceasefire agreement Affirmed Actual by Kenya",
        "envoys-from; Chad meets Sudan Affirmed Actual by author",
        "envoys-of-both; Chad meets Sudan Affirmed Actual by author",
        "one-envoy; Kenya's chief negotiator meets Somali envoy in Doha Affirmed Actual by author",
        "unlike-the-old-treaty; Peru-Serbia treaty providesFor troop deployments Denied Actual by author",
        "not-obliged; Chad-Mali defence pact providesFor mutual defence Denied Actual by author",
        "rebuild-trust; Benin–Niger relationship trust HighTrust Affirmed Intended by author",
        "who-can-wonder; Benin–Niger relationship trust LowTrust Affirmed Actual by author",
        "gaining-momentum; Peru–Serbia relationship trajectory Deepening Affirmed Actual by author",
        "port-undamaged; port of Berbera damage NoDamage Affirmed Actual by author",
        "refinery-at; Nampula refinery damage LimitedDamage Affirmed Actual by officials",
        "senate-ratified; Democratic Republic of Congo ratifies defence pact [Rwanda] Affirmed Actual by author",
        "lawmakers-in; Peru ratifies extradition treaty [Chile] Affirmed Actual by author",
        "treasury-sanctions; United States sanctions two Serbian companies Affirmed Actual by author",
        "ministry-condemns; Chad's Foreign Ministry condemns attack by Sudan Affirmed Actual by author",
        "hosted-talks-between; M23 meets Democratic Republic of Congo Affirmed Actual by author",
        "voted-to-approve; Kenya ratifies defence pact [United Kingdom] Affirmed Actual by author",
        "no-provision-for; pact providesFor deployment Denied Actual by author",
        "calls-for-withdrawal; deal providesFor withdrawal of Rwandan troops Affirmed Actual by author",
        "cooperation-in-fields; Chile-Peru treaty providesFor cooperation in trade Affirmed Actual by author",
        "article-of-pact; Chile-Peru pact providesFor mutual defence Affirmed Actual by author",
        "no-clause-in; treaty providesFor mutual defence Denied Actual by ministry",
        "no-alliance-treaty; treaty providesFor military alliance Denied Actual by minister",
        "ministers-of-the-two; Chile signs Lima border agreement [Peru] Affirmed Actual by author",
        "their-presidents; Chile meets Peru Affirmed Actual by author"})
    void isRead(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        claims("traded-accusations").hasNo("Chad violates ceasefire Affirmed Actual by Chad");
        claims("not-obliged").hasNo("Chad supports Mali");
        claims("unlike-the-old-treaty").hasNo("Cyprus-Serbia alliance treaty providesFor");
        claims("hosted-talks-between").hasNo("Qatar meets").hasNo("meets Qatar");
        claims("no-provision-for").hasNo("pact providesFor provision");
        claims("calls-for-withdrawal").hasNo("Rwanda sendsForces");
        claims("cooperation-in-fields").hasNo("Chile cooperatesWith");
    }
}
