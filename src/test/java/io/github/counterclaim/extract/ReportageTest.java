package io.github.counterclaim.extract;

import static io.github.counterclaim.extract.Claims.claims;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everyday phrases of reporters for each relation, and what looks like them. */
final class ReportageTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "leased-from; Malaysia supplies Bangladesh [frigates] Affirmed Actual by author",
        "weapons-from-reached; Serbia supplies Armenia [weapons] Affirmed Actual by author",
        "topped-up-stocks; Turkey supplies Niger [missiles] Affirmed Actual by author",
        "gift-from-to; India supplies Nepal [rifles] Affirmed Actual by author"})
    void whoGetsWhatFromWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "output-of-shells; Vietnam produces shells Affirmed Actual by author",
        "cooked-up; Burundi produces sarin Affirmed Actual by author"})
    void whoMakesWhat(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "into-the-air; Chad uses fighter jets Affirmed Actual by author, on 2025-03-10",
        "into-service; Vietnam uses missiles Affirmed Actual by author",
        "turned-on; Kenya uses artillery Affirmed Actual by author"})
    void whoUsesWhat(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "bomb-outside; Guerrillas attacks police station [bombs] Affirmed Actual by author"})
    void whoStrikesWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "upped-troops; Rwanda sendsForces Mozambique Affirmed Actual by author",
        "battalion-in; Italy sendsForces Latvia Affirmed Actual by author",
        "parachuted-into; Kenya sendsForces Ethiopia Affirmed Actual by author",
        "dragged-into; Ghana intervenesIn Togo Affirmed Actual by author",
        "stays-out; Kenya intervenesIn Sudan Denied Actual by author"})
    void whoGoesWhere(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "stands-in-way; Malta opposes deal Affirmed Actual by author",
        "refuses-accept; Mali opposes ruling Affirmed Actual by author",
        "fierce-opponent; Ireland opposes deal Affirmed Actual by author"})
    void whoIsAgainstWhat(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "built-together; Ethiopia cooperatesWith Kenya [frigates] Affirmed Actual by author",
        "develops-with; Italy cooperatesWith Japan [missiles] Affirmed Actual by author",
        "two-navies-drilled; Chile exercisesWith Peru Affirmed Actual by author",
        "exercise-ended; Laos exercisesWith Vietnam Affirmed Actual by author, on 2025-03-14",
        "talks-ended; Chad meets Sudan Affirmed Actual by author",
        "chad-ended-talks; Chad meets Sudan Denied Actual by author",
        "had-lunch; William Ruto meets Yoweri Museveni Affirmed Actual by author",
        "back-to-table; Chad meets Sudan Affirmed Actual by author",
        "regional-rival; Egypt competesWith Ethiopia Affirmed Actual by author",
        "power-struggle; Chad competesWith Sudan Affirmed Actual by author",
        "scramble-for; Chile competesWith Peru [influence] Affirmed Actual by author"})
    void whoDealsWithWhom(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "called-crime; Jordan condemns raid Affirmed Actual by author",
        "described-unacceptable; Senegal condemns raid Affirmed Actual by author",
        "critical-of; Bolivia condemns Chile Affirmed Actual by author",
        "attacked-for; Kenya condemns Uganda Affirmed Actual by author",
        "not-stick; Eritrea violates agreement Affirmed Actual by author",
        "terms-of; Hamas violates ceasefire Affirmed Actual by author",
        "collapse-without; Laos dependsOn Vietnam Affirmed Actual by author"})
    void whoFindsFaultOrDepends(String name, String expected) {
        claims(name).has(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "town-collapsed; Laos dependsOn",
        "with-questions; Doctors attacks",
        "knocked-out; Moroccan team attacks",
        "attacked-for; Kenya attacks",
        "oil-drilled; Angola exercisesWith",
        "trained-teachers; UNICEF exercisesWith",
        "called-reports; Kenya condemns",
        "dragged-into; general intervenesIn",
        "issue-with-deal; Ethiopia opposes Somalia",
        "let-peace; Chad supplies",
        "ran-into; Kenya sendsForces",
        "leased-to; China supplies",
        "lunch-kenya; President meets",
        "rival-candidate; Georgia competesWith"})
    void whatNobodySays(String name, String start) {
        claims(name).hasNo(start);
    }
}
