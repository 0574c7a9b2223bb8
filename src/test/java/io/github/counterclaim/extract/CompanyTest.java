package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of several is spoken of: each with another, those who are reproached, nobody, the last that was told. */
class CompanyTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fell-out; Chad–Kenya relationship trajectory Weakening Affirmed Actual by author",
        "fell-out; Chad alliedWith Niger Affirmed Actual by author",
        "trained-together; Kenya exercisesWith Mali Affirmed Actual by author",
        "over-their-support; Kenyan officers supports Lord's Resistance Army Affirmed Actual by author",
        "no-soldier-is; Kenya sendsForces Uganda Denied Actual by Uganda",
        "a-soldier-is; Kenya sendsForces Uganda Affirmed Actual by Uganda",
        "share-no-past; Chad–Mali relationship basis Transactional Affirmed Actual by author",
        "not-invited; Mali alliedWith Togo Affirmed Actual by author",
        "further-steps; Chad threatens Mali Affirmed Actual by author",
        "spoke-with; Jane Roe meets Mahamat Idriss Déby Affirmed Actual by author",
        "fired-made; Kenya produces rockets Affirmed Actual by author",
        "for-all-friends; Chad dependsOn Kenya [oil] Affirmed Actual by author",
        "latter-claim; Ghana attacks villages Denied Actual by Ghana",
        "both-claims; Ghana sendsForces Togo Denied Actual by Ghana"})
    void saysSo(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fell-out; Chad–Mali relationship trajectory Weakening Affirmed Actual by author",
        "fell-out; Chad alliedWith Kenya Affirmed Actual by author",
        "over-their-support; Mali supports Lord's Resistance Army Affirmed Actual by author",
        "spoke-about-ties; Jane Roe meets Mali Affirmed Actual by author",
        "fired-made; Kenya uses rockets Affirmed Actual by author",
        "for-all-friends; Chad dependsOn Kenya [new friends] Affirmed Actual by author",
        "further-steps; Ghana threatens further steps Affirmed Actual by author",
        "latter-claim; Ghana sendsForces Togo Denied Actual by Ghana"})
    void doesNotSaySo(String name, String unexpected) {
        claims(name).hasNo(unexpected);
    }

    @Test
    void aQuestionOpensTheParagraphOfItsAnswer() {
        List<Integer> paragraphs = List.of(0, 1, 1, 2, 2, 2, 3, 3);
        Claims.inParagraphs("asked-and-answered", "Interview: a view from Nairobi", paragraphs)
                .has("Turkey supplies Kenya [drones] Affirmed Actual by Jane Roe")
                .has("Kenya supplies Chad [weapons] Denied Actual by Jane Roe");
        Claims.inParagraphs("asked-and-answered", "A view from Nairobi", paragraphs).hasNo("Turkey supplies Kenya [drones] Affirmed Actual by Jane Roe");
    }
}
