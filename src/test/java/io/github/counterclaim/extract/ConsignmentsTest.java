package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what where two clauses meet, where a deed is called something, and where those who take part go by what was said of them. */
class ConsignmentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "cg-accused-vowed; Kenya supplies rebels [weapons] Affirmed Intended by author",
        "cg-wanted-agreed; Chad signs Chad-Kenya truce [Kenya] Affirmed Actual by author",
        "cg-neither-supplies; Kenya supplies rebels [weapons] Denied Actual by author",
        "cg-neither-supplies; Kenya supports rebels Denied Actual by author",
        "cg-neither-sold; Chad supplies Mali [tanks] Denied Actual by author",
        "cg-neither-sold; Chad supplies Mali [drones] Denied Actual by author",
        "cg-gave-neither; Kenya supplies Mali [weapons] Denied Actual by author",
        "cg-said-were; Kenya attacks rebel camps [missiles] Affirmed Actual by author",
        "cg-believed-was; Chad attacks rebel hideout Affirmed Actual by author",
        "cg-backing; Kenya supports rebels Affirmed Actual by author",
        "cg-three-of-which; Chad attacks hospitals [rockets] Affirmed Actual by author",
        "cg-never-stopped; Chad supplies Mali [weapons] Affirmed Actual by author",
        "cg-nothing-stops; Kenya supplies rebels [weapons] Affirmed Possible by author",
        "cg-calling-it; Kenya violates Chad-Kenya truce Affirmed Actual by Chad",
        "cg-condemned-calling; Kenya violates ceasefire Affirmed Actual by Mali",
        "cg-called-raids; Chad violates ceasefire Affirmed Actual by Kenya",
        "cg-accords-signed; Washington Accords providesFor permanent ceasefire Affirmed Actual by author",
        "cg-fired-back; Kenya attacks Chad [missiles] Affirmed Actual by author",
        "cg-fired-back; Kenya attacks Chad [drones] Affirmed Actual by author",
        "cg-planned; Kenya attacks Chad Affirmed Intended by Chad",
        "cg-planned-on; Kenya attacks Mali Affirmed Intended by Chad",
        "cg-preparing; Kenya attacks Chad Affirmed Intended by author",
        "cg-comply; Kenya violates international law Denied Actual by Kenya",
        "cg-failing; Chad violates ceasefire Affirmed Actual by Kenya",
        "cg-ministries; Kenya signs Kenya-Mali agreement [Mali] Affirmed Actual by author",
        "cg-joint-ministries; Kenya signs agreement [Chad] Affirmed Actual by author",
        "cg-joint-ministries; Chad signs agreement [Kenya] Affirmed Actual by author",
        "cg-his-country; Chad attacks South African peacekeepers Affirmed Actual by Cyril Ramaphosa",
        "cg-including; India supplies Kenya [howitzers] Affirmed Actual by author",
        "cg-including; France supplies Kenya [weapons] Affirmed Actual by author",
        "cg-among-them; Kenya supplies Chad [radars] Affirmed Actual by author",
        "cg-asked-each; Iran supplies Mali [drones] Affirmed Intended by author",
        "cg-asked-each; Russia supplies Mali [missiles] Affirmed Intended by author",
        "cg-reached-front; Serbia supplies Chad [tanks] Affirmed Actual by Chadian minister"})
    void isRead(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "cg-accused-vowed; Chad supplies",
        "cg-backing; supporting rebels attacks",
        "cg-three-of-which; Kenya attacks",
        "cg-calling-it; Chad violates",
        "cg-condemned-calling; Mali violates",
        "cg-called-raids; Kenya violates",
        "cg-calling-breakthrough; Kenya violates",
        "cg-accords-signed; peace deal providesFor",
        "cg-statement; Kenya attacks",
        "cg-planned-on; Kenya attacks Chad",
        "cg-must-comply; Chad violates",
        "cg-asked-each; Russia supplies Mali [drones]",
        "cg-asked-each; Iran supplies Mali [missiles]",
        "cg-roadmap; Chad signs JCPOA"})
    void isNotRead(String name, String unexpected) {
        claims(name).hasNo(unexpected);
    }
}
