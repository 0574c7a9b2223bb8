package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frames of agency reports: strikes told by what they hit, contracts, contingents, lists of sanctions. */
class NewswireTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "hit-by-strikes; Israel attacks Damascus Affirmed Actual by author",
        "died-in-raids; Chad attacks farmers Affirmed Actual by author",
        "claimed-raid; JNIM attacks Djibo Affirmed Actual by JNIM",
        "exchanged-fire; Thailand attacks Cambodia Affirmed Actual by author",
        "exchanged-fire; Cambodia attacks Thailand Affirmed Actual by author",
        "drone-strike; Chad attacks Nyala [drones] Affirmed Actual by author",
        "strikes-in; Pakistan attacks Kandahar Affirmed Actual by author",
        "rockets-slammed; Cambodia attacks hospitals [Cambodian rockets] Affirmed Actual by author",
        "under-fire; Rapid Support Forces attacks Chad Affirmed Actual by author",
        "fighters-of; JNIM attacks convoy Affirmed Actual by author"})
    void whoStrikesWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "exports; China supplies Iraq [fighter jets] Affirmed Actual by author",
        "contract-for; India supplies Armenia [Indian howitzers] Affirmed Intended by author",
        "package-for; United States supplies Taiwan [weapons] Affirmed Intended by author",
        "soldiers-are-in; Eritrea sendsForces Tigray Affirmed Actual by mediators",
        "offered-peacekeepers; Ghana sendsForces Haiti Affirmed Intended by author, 800",
        "enjoys-support; Turkey supports Azerbaijan Affirmed Actual by author"})
    void whoHelpsWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "added-to-list; Canada sanctions Wagner Group Affirmed Actual by author",
        "advance-threatens; Rapid Support Forces threatens Chad Affirmed Actual by author",
        "failed-to-honour; Israel violates ceasefire Affirmed Actual by author",
        "mended-fences; Egypt–Turkey relationship trajectory Deepening Affirmed Actual by author",
        "at-odds; Turkey opposes Greece Affirmed Actual by author"})
    void whoStandsWhere(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "short-front; Nusra Front attacks Turkey Affirmed Actual by author",
        "sent-there; Ethiopia sendsForces Somalia Affirmed Actual by author, 300",
        "delivered-there; Turkey supplies Mali [drones] Affirmed Actual by author",
        "from-and-from; Serbia supplies Kenya [tanks] Affirmed Intended by author",
        "from-and-from; China supplies Kenya [howitzers] Affirmed Intended by author",
        "operates-bought; Serbia supplies Kenya [fighter jets] Affirmed Intended by author",
        "operates-bought; Kenya produces drones Affirmed Actual by author",
        "as-lies; Niger supplies Mali [tanks] Denied Actual by Niger",
        "says-no; Kenya supplies Chad [drones] Denied Actual by Kenya",
        "region-acts; Ethiopia supplies Puntland [rifles] Affirmed Actual by author",
        "region-acts; Abkhazia supplies Syria [ammunition] Affirmed Actual by author",
        "brought-together; Félix Tshisekedi meets Mahamat Idriss Déby Affirmed Actual by author",
        "person-and-president; Abiy Ahmed signs Addis Ababa defence pact [Mahamat Idriss Déby] Affirmed Actual by author",
        "person-and-president; Mahamat Idriss Déby signs Addis Ababa defence pact [Abiy Ahmed] Affirmed Actual by author"})
    void whatIsShort(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "from-and-from; China supplies Kenya [tanks]",
        "from-and-from; Serbia supplies Kenya [howitzers]",
        "short-front; Sudan attacks",
        "armed-them; Chad supplies Niger",
        "as-lies; Kenya supplies"})
    void whatNobodySays(String name, String start) {
        claims(name).hasNo(start);
    }
}
