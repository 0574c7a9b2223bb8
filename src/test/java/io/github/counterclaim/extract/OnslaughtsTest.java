package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What units and their fire strike, who is blamed for it, and who condemns it. */
class OnslaughtsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "onslaught-same-week; Israel attacks Sanaa airport [fighter jets] Affirmed Actual by author",
        "onslaught-same-day; Sudan attacks Nyala Affirmed Actual by author",
        "onslaught-artillery-shelled; Thailand attacks Cambodia [artillery] Affirmed Actual by author",
        "onslaught-accused-of-bombing; Chad attacks residential neighbourhoods Affirmed Actual by rebels",
        "onslaught-accused-of-striking; Ethiopia attacks government buildings Affirmed Actual by Somalia",
        "onslaught-denied-bombing; Thailand attacks Cambodia Denied Actual by Thailand",
        "onslaught-denied-hospital; Chad attacks hospitals Denied Actual by Chadian military",
        "onslaught-any-unit; Kenya attacks Uganda Denied Actual by Kenya",
        "onslaught-military-positions; Thailand attacks Cambodia's military positions [F-16] Affirmed Actual by author",
        "onslaught-navy-boats; Somalia attacks Kenya's boats Affirmed Actual by author",
        "onslaught-held-responsible; Serbia attacks canal Affirmed Actual by Kosovo",
        "onslaught-held-rebels; rebels attacks market Affirmed Actual by Kenya",
        "onslaught-blamed-raid; Algeria attacks depot Affirmed Actual by Mali",
        "onslaught-denied-responsibility; Serbia attacks canal Denied Actual by Serbia",
        "onslaught-blamed-for-bombing; Chad attacks residential areas Affirmed Actual by rebels",
        "onslaught-responsible-for; Somalia attacks port of Kismayo Affirmed Actual by Kenya",
        "onslaught-fire-killed; Mali attacks farmers [artillery] Affirmed Actual by author",
        "onslaught-fire-hit; Chad attacks bus Affirmed Actual by author",
        "onslaught-shelling-by; Ethiopia attacks schools Affirmed Actual by author",
        "onslaught-died-in; Kenya attacks herders Affirmed Actual by author",
        "onslaught-weighing; Kenya attacks Somalia Affirmed Possible by author",
        "onslaught-considering; United States attacks Venezuela Denied Possible by Donald Trump",
        "onslaught-called-crime; senator condemns Kenyan strike Affirmed Actual by author",
        "onslaught-called-murder; Gustavo Petro condemns strikes Affirmed Actual by author",
        "onslaught-boat-strikes; Rand Paul condemns boat strikes Affirmed Actual by author",
        "onslaught-aggressor; Sudan's defence minister condemns United Arab Emirates Affirmed Actual by author",
        "onslaught-coast-guard; Vietnam attacks Philippines Affirmed Actual by author",
        "onslaught-guard-personnel; China attacks Philippines Affirmed Actual by author",
        "onslaught-likened; Romeo Brawner condemns China Affirmed Actual by author",
        "onslaught-appalled; Emmanuel Macron condemns Israeli strike on Doha Affirmed Actual by author",
        "onslaught-indignation; Kenya condemns bombing of Goma Affirmed Actual by author",
        "onslaught-same-means; Democratic Republic of Congo attacks villages Affirmed Actual by Rwanda",
        "onslaught-cleft-two; Burundi attacks Uvira Affirmed Actual by Rwanda",
        "onslaught-two-deeds; Kenya attacks schools Affirmed Actual by author",
        "onslaught-damaging; Chad attacks pipelines Affirmed Actual by Sudan",
        "onslaught-weapon-damages; Russia attacks port infrastructure [drones] Affirmed Actual by author",
        "onslaught-near-palace; Israel attacks site near the presidential palace Affirmed Actual by author",
        "onslaught-town-of; M23 attacks Walikale Affirmed Actual by author",
        "onslaught-defence-forces; Kenya attacks rebel camp Affirmed Actual by author",
        "onslaught-troops-from; Eritrea attacks Axum Affirmed Actual by author",
        "onslaught-border-guards; Pakistan attacks Afghan farmers Affirmed Actual by author",
        "onslaught-set-on-fire; Chad attacks oil refineries Affirmed Actual by author",
        "onslaught-a-village; Burkina Faso attacks village Affirmed Actual by author",
        "onslaught-no-fishermen; United States attacks fishermen Denied Actual by Pete Hegseth",
        "onslaught-five-fighters; India attacks Pakistani fighters [S-400] Affirmed Actual by author",
        "onslaught-base-threat; Russia's base threatens Turkey Affirmed Actual by author"})
    void isRead(String name, String expected) {
        claims(name).has(expected);
    }

    @Test
    void whatOnlyLooksLikeItIsNot() {
        claims("onslaught-bombing-raids").hasNo("attacks raids");
        claims("onslaught-shelling-reports").hasNo("attacks");
        claims("onslaught-market-fire").hasNo("attacks");
        claims("onslaught-gas-explosion").hasNo("attacks");
        claims("onslaught-responsible-safety").hasNo("attacks");
        claims("onslaught-called-success").hasNo("condemns");
        claims("onslaught-called-minister").hasNo("condemns");
        claims("onslaught-considered-crime").hasNo("attacks");
        claims("onslaught-condemned-raid").hasNo("attacks");
        claims("onslaught-offensive-helped").hasNo("attacks");
        claims("onslaught-artillery-shells").hasNo("attacks");
        claims("onslaught-gave-week").hasNo("attacks");
        claims("onslaught-near-airport").hasNo("Kenya attacks airport");
        claims("onslaught-raiding-parties").hasNo("attacks");
        claims("onslaught-striking-workers").hasNo("attacks");
        claims("onslaught-no-own-soldier").hasNo("Denied");
        claims("onslaught-set-to-send").hasNo("Actual");
        claims("onslaught-damaged-ties").hasNo("attacks");
        claims("onslaught-troops-withdrawn").hasNo("Affirmed");
        claims("onslaught-painful-blows").hasNo("threatens");
    }
}
