package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it where the speaker has no office, stands between subject and verb, or is only pointed to. */
final class AsidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "comment-before-verb; Cambodia attacks schools [rockets] Affirmed Actual by Thai military",
        "comment-between-aux; Ethiopia supplies rebels [weapons] Affirmed Actual by Eritrea's Foreign Ministry",
        "comment-of-spokeswoman; India supplies Armenia [howitzers] Affirmed Actual by spokeswoman",
        "inverted-between; India supplies Arakan Army [rifles] Denied Actual by former officer of the Arakan Army",
        "aside-after-aux; Kenya supplies Uganda [howitzers] Affirmed Actual by author",
        "who-asked-not; Eritrea supplies militias [weapons] Affirmed Actual by Ethiopia's ambassador to the African Union",
        "briefed-on; Rwanda supplies Chad [howitzers] Affirmed Actual by people briefed on the talks",
        "who-defected; Sudan supplies Russia [gold] Affirmed Actual by logistics officer of the Wagner group",
        "monk-said; Myanmar attacks monastery [fighter jets] Affirmed Actual by monk",
        "having-held; Kenya exercisesWith Uganda Affirmed Actual by author",
        "funds-and-arms; Eritrea sponsors Fano Affirmed Actual by author",
        "and-that; Tanzania attacks Uganda Affirmed Actual by Kenyan president",
        "dismissed-as; Mali attacks market Affirmed Actual by Algeria's representative at the United Nations"})
    void whatStandsBetween(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "lawyers-said; Rwanda supplies rebels [weapons] Affirmed Actual by Lawyers for the victims",
        "plan-says; Kenya sendsForces Haiti Affirmed Predicted by author",
        "two-offices; United Arab Emirates supplies Rapid Support Forces [drones] Denied Actual by Gassim Cherif",
        "as-he-explained; Kenya sendsForces Haiti Affirmed Predicted by William Ruto",
        "likes-to-point-out; Serbia supplies Sudan [rifles] Denied Actual by trade minister",
        "as-put-it; Turkey supplies Somalia [drones] Denied Actual by Turkish defence minister",
        "as-time; Kenya sendsForces Haiti Affirmed Actual by author",
        "as-everybody-knows; Kenya sendsForces Haiti Affirmed Actual by author",
        "own-account; Kenya attacks al-Shabaab Affirmed Actual by Kenyan military",
        "our-count; Kenya sendsForces Haiti Affirmed Actual by author",
        "account-of; Kenya sendsForces Haiti Affirmed Actual by local officials",
        "smugglers-believed; Thailand supplies Arakan Army [ammunition] Affirmed Possible by smugglers",
        "images-right; Russia supplies Myanmar [helicopters] Affirmed Possible by satellite images",
        "if-sold; Russia supplies Myanmar [helicopters] Affirmed Conditional by author",
        "letter; Bangladesh's ambassador urges Myanmar [withdraw its troops] Affirmed Actual by author",
        "same-document; Kenya supplies Uganda [weapons] Affirmed Actual by UN inspectors",
        "i-hear; Kenya supplies Uganda [weapons] Affirmed Actual by author",
        "swear-that; Bolivia sendsForces Peru Affirmed Actual by Sources in La Paz",
        "smugglers-armed; smugglers armed by Bolivia attacks customs post Affirmed Actual by Peruvian police",
        "i-met; Chad supplies Mali [weapons] Affirmed Actual by general",
        "he-after-aide; Kenya supplies Uganda [weapons] Affirmed Actual by diplomat",
        "one-added; Kenya supplies Uganda [weapons] Affirmed Actual by Two officials"})
    void whoSpeaks(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "not-one; Serbia supplies Sudan [rifles] Denied Actual by envoy",
        "not-a-single; China supplies Arakan Army [rifles] Denied Actual by author",
        "not-it; Uganda threatens Kenya Denied Actual by author",
        "it-is; China supplies Myanmar [fighter jets] Affirmed Actual by author",
        "to-receive; Russia supplies Myanmar [Su-30] Affirmed Predicted by author",
        "no-troops-there; Kenya sendsForces Haiti Denied Actual by envoy",
        "sold-the-rebels; Thailand supplies rebels [ammunition] Affirmed Actual by author",
        "received-by; Isaias Afwerki meets William Ruto Affirmed Actual by author",
        "call-with; William Ruto urges Rwanda [withdraw its troops] Affirmed Actual by author"})
    void whatIsSaid(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "blame-bare; Uganda attacks clinic Affirmed Actual by Kenyan envoy",
        "attributed; Uganda attacks lorries [drones] Affirmed Actual by residents",
        "spokesman-for-them; Hamas attacks Egypt Denied Actual by spokesman for Hamas",
        "they-not-we; Ethiopia violates sovereignty Affirmed Actual by Somalia's president"})
    void whoIsMeant(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "not-all; Serbia supplies Sudan [rifles] Denied",
        "blame-himself; Kenya attacks clinic Affirmed Actual by Uganda",
        "blame-poverty; weather",
        "attributed; residents attacks",
        "they-not-we; Somalia violates",
        "directors-it; Thailand supplies",
        "claim-by; Uganda supplies Hamas [weapons] Affirmed Actual by author",
        "call-with; Jeje Odongo urges",
        "i-met; general meets Jane Roe",
        "sold-the-arms; Thailand supplies arms",
        "i-hear; Kenya supplies Uganda [weapons] Affirmed Actual by William Ruto"})
    void whatIsNotSaid(String name, String start) {
        claims(name).hasNo(start);
    }
}
