package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.api.Test;

/** Ties between actors, their qualities and sides, and speakers that stand where the parser does not look for them. */
final class TiesTest {

    @Test
    void tieDeteriorates() {
        claims("tie-deteriorates")
                .has("Eritrea–Ethiopia relationship trajectory Weakening Affirmed Actual by author")
                .counts(1);
    }

    @Test
    void grownCloser() {
        claims("grown-closer")
                .has("Rwanda–Uganda relationship trajectory Deepening Affirmed Actual by author")
                .counts(1);
    }

    @Test
    void notMerelyTransactional() {
        claims("not-merely-transactional")
                .has("Azerbaijan–Turkey relationship basis Transactional Denied Actual by author")
                .counts(1);
    }

    @Test
    void tiesOfSeveralOwners() {
        claims("ties-of-several-owners")
                .has("Burkina Faso–Russia relationship trajectory Deepening Affirmed Actual by author")
                .has("Niger–Russia relationship trajectory Deepening Affirmed Actual by author")
                .counts(2);
    }

    @Test
    void tieOfSubject() {
        claims("tie-of-subject")
                .has("China–Pakistan relationship basis Strategic Affirmed Actual by author")
                .has("China–Pakistan relationship trajectory Deepening Affirmed Actual by author")
                .counts(2);
    }

    @Test
    void convenience() {
        claims("convenience")
                .has("Mali–Russia relationship basis Pragmatic Affirmed Actual by author")
                .counts(1);
    }

    @Test
    void ownTieInQuotation() {
        claims("own-tie-in-quotation")
                .has("Ethiopia–Kenya relationship trust HighTrust Affirmed Actual by William Ruto")
                .counts(1);
    }

    @Test
    void fieldsInRelative() {
        claims("fields-in-relative")
                .has("Cuba cooperatesWith Venezuela [trade] Affirmed Actual by author")
                .has("Cuba cooperatesWith Venezuela [economy] Affirmed Actual by author")
                .has("Cuba cooperatesWith Venezuela [tourism] Affirmed Actual by author")
                .counts(3);
    }

    @Test
    void cooperationSuspended() {
        claims("cooperation-suspended")
                .has("International Criminal Court cooperatesWith Kenya Denied Actual by author")
                .counts(1);
    }

    @Test
    void pressureRejected() {
        claims("pressure-rejected")
                .has("Venezuela opposes pressure Affirmed Actual by author")
                .counts(1);
    }

    @Test
    void sharedOpposition() {
        claims("shared-opposition")
                .has("Egypt opposes Ethiopian dam Affirmed Actual by author")
                .has("Sudan opposes Ethiopian dam Affirmed Actual by author")
                .counts(2);
    }

    @Test
    void lashedOut() {
        claims("lashed-out")
                .has("Egypt condemns Ethiopia Affirmed Actual by author")
                .counts(1);
    }

    @Test
    void alliesCondemn() {
        claims("allies-condemn")
                .has("Niger condemns sanctions Affirmed Actual by author")
                .has("Burkina Faso condemns sanctions Affirmed Actual by author")
                .has("Mali alliedWith Niger Affirmed Actual by author");
    }

    @Test
    void sponsoredPassive() {
        claims("sponsored-passive").has("Iran sponsors Hamas Affirmed Actual by author");
    }

    @Test
    void proxiesSuchAs() {
        claims("proxies-such-as").has("Iran sponsors Kataib Hezbollah Affirmed Actual by author");
    }

    @Test
    void commentAfterObject() {
        claims("comment-after-object")
                .has("India attacks Pakistan Affirmed Actual by Ahmed Sharif Chaudhry")
                .counts(1);
    }

    @Test
    void commentInMiddle() {
        claims("comment-in-middle")
                .has("Uganda supplies Sudan [weapons] Affirmed Actual by William Ruto")
                .counts(1);
    }

    @Test
    void inWhoseView() {
        claims("in-whose-view")
                .has("Rwanda supports M23 Affirmed Actual by United States")
                .counts(1);
    }

    @Test
    void agencyQuotedAs() {
        claims("agency-quoted-as")
                .has("Russia supplies Mali [missiles] Denied Actual by Sergey Lavrov, via Reuters")
                .counts(1);
    }

    @Test
    void statementAdded() {
        claims("statement-added")
                .has("Egypt attacks Libya Affirmed Actual by Qatar")
                .has("Egypt attacks Sudan Affirmed Actual by Qatar")
                .counts(2);
    }

    @Test
    void transcriptTurn() {
        claims("transcript-turn").has("Chad supplies Niger [weapons] Affirmed Actual by questioner");
    }

    @Test
    void suchClaimsFalse() {
        claims("such-claims-false")
                .has("China supplies Iran [missiles] Denied Actual by China")
                .counts(1);
    }
}
