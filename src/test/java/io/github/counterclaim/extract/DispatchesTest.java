package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dispatches from many wars: what is dropped or sold for a sum, who is killed or leaves, whose goods and words they are. */
class DispatchesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "dropped-to; Kenya supplies rebels [weapons] Affirmed Actual by Chad",
        "dropped-to; Kenya supplies rebels [ammunition] Affirmed Actual by Chad",
        "sum-in-arms; Companies supplies Chad [weapons] Affirmed Actual by envoy",
        "behind-colon; Turkey supplies Niger [howitzers] Affirmed Actual by author",
        "worth-to; Canada supplies Peru [howitzers] Affirmed Intended by author",
        "spares-sold; Israel supplies Chad [Merkava] Affirmed Actual by author",
        "fund-and-arm; Jordan supplies insurgents [weapons] Affirmed Actual by author",
        "fund-and-arm; Egypt sponsors insurgents Affirmed Actual by author",
        "own-origins; China supplies Niger [HQ-9] Affirmed Actual by author",
        "own-country; Turkey supplies Peru [drones] Affirmed Actual by Ana Soto",
        "only-two; Norway supplies Kenya [missiles] Affirmed Actual by author",
        "interest-in; Turkey supplies Serbia [Bayraktar TB2] Affirmed Intended by author",
        "report-in-paper; Egypt supplies Oman [tanks] Affirmed Actual by Al-Jarida",
        "sheltered-and-armed; Uganda supplies foreign fighters [weapons] Denied Actual by Uganda",
        "movement-by-name; Egypt supplies LARO [weapons] Affirmed Actual by Ethiopia"})
    void whoSuppliesWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "killed-herders; Chad attacks herders Affirmed Actual by villagers",
        "second-accused; foreign gunmen attacks herders Affirmed Actual by Investigators",
        "second-accused; Kenya attacks herders Affirmed Actual by Investigators",
        "name-before-remark; Iran attacks Kurdish villages Affirmed Actual by author",
        "shelled-with-gas; Sudan attacks villages [rockets] Affirmed Actual by author",
        "targets-of; Turkey attacks PKK [fighter jets] Affirmed Actual by author",
        "which-preposterous; Eritrea attacks farmers Denied Actual by Eritrea",
        "fears; Chad attacks Libya Affirmed Possible by Niger",
        "soldiers-left; Kenya sendsForces Somalia Denied Actual by author"})
    void whoStrikesWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "heeded-demand; Chad urges Kenya Affirmed Actual by author",
        "restraint-on; Ghana urges Chad [restraint on Chad] Affirmed Actual by author",
        "backed-claim; Turkey supports Chad Affirmed Actual by author",
        "bloc-by-name; ECOWAS sanctions Guinea Denied Actual by author",
        "listed-agents; European Union sanctions Nusra Front Affirmed Actual by author",
        "plant-for-shells; Hanwha Aerospace produces ammunition Affirmed Intended by author"})
    void whoStandsWhere(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "advised-citizens; Ghana supports",
        "toll; Chad attacks four",
        "own-origins; China supplies Niger [S-400]",
        "dropped-to; Kenya uses",
        "forbidden-recipient; Chad supplies Kenya [missiles] Denied",
        "demand-and-charge; Chad urges Kenya [leave Sudan] Denied",
        "hosts-weapons; Juan Soto meets",
        "heeded-demand; Chad urges Kenya Denied",
        "warnings-of-raids; Kenya attacks Moroto Affirmed Actual by Uganda"})
    void whatNobodySays(String name, String start) {
        claims(name).hasNo(start);
    }
}
