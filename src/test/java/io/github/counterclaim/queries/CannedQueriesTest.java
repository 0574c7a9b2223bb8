package io.github.counterclaim.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** Runs every canned query over the small data set, with and without its optional parameters. */
final class CannedQueriesTest {

    private static final Path FOLDER = Path.of("queries");
    private static final Set<String> TYPES = Set.of("thing", "integer", "string", "date", "term");

    private static void expect(String name, Map<String, String> values, String columns, String... rows) {
        CannedQuery query = CannedQuery.read(FOLDER.resolve(name + ".rq"));
        assertEquals(List.of(rows), query.run(Small.sound(), values, columns.split(" ")), name + " " + values);
    }

    @Test
    void thereAreTheQueriesThatAreAskedFor() {
        Set<String> names = CannedQuery.all(FOLDER).map(CannedQuery::name).collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "which-claims-conflict", "who-supplies-what", "what-an-actor-claims", "claims-about-a-weapon",
                        "corroborated-claims", "single-source-claims", "predictions-and-outcomes", "timeline-of-events",
                        "denials-and-what-they-deny", "claims-of-an-article", "who-cites-whom",
                        "relationship-described", "most-disputed-propositions", "actor-network", "how-many",
                        "claims-about-a-thing", "judgements"),
                names);
    }

    @Test
    void everyHeaderIsWhole() {
        CannedQuery.all(FOLDER).forEach(query -> {
            assertEquals(Set.of("title", "question"), query.header().keySet(), query.name());
            assertTrue(query.header().get("question").endsWith("?"), query.name());
            assertFalse(query.query().hasLimit(), query.name() + ": the program sets the limit");
            assertTrue(query.query().hasOrderBy(), query.name() + ": pages need an order");
            for (CannedQuery.Param param : query.params()) {
                assertTrue(TYPES.contains(param.type()), query.name() + ": " + param);
                assertFalse(param.meaning().isBlank() || param.example().isBlank(), query.name() + ": " + param);
            }
        });
    }

    /** A column that is a parameter would be replaced by a term; a name needs its address beside it. */
    @Test
    void everyColumnIsAHumanWordAndNoParameter() {
        CannedQuery.all(FOLDER).forEach(query -> {
            Set<String> columns = new HashSet<>(query.query().getResultVars());
            query.params().forEach(param -> assertFalse(columns.contains(param.name()), query.name() + " " + param));
            columns.forEach(column -> assertTrue(column.matches("[a-z]+(_[a-z]+)*"), query.name() + ": " + column));
            assertTrue(columns.stream().anyMatch(c -> c.endsWith("_name")), query.name());
        });
    }

    @Test
    void everyOptionalParameterNarrowsOrKeepsTheRows() {
        CannedQuery.all(FOLDER).forEach(query -> {
            Map<String, String> required = new HashMap<>();
            query.params().stream()
                    .filter(param -> param.preset().equals("required"))
                    .forEach(param -> required.put(param.name(), param.example()));
            String[] columns = query.query().getResultVars().toArray(String[]::new);
            List<String> all = query.run(Small.sound(), required, columns);
            assertFalse(all.isEmpty(), query.name());
            query.params().stream().filter(CannedQuery.Param::isOptional).forEach(param -> {
                Map<String, String> values = new HashMap<>(required);
                values.put(param.name(), param.example());
                List<String> some = query.run(Small.sound(), values, columns);
                assertFalse(some.isEmpty(), query.name() + " " + values);
                assertTrue(new HashSet<>(all).containsAll(some), query.name() + " " + values);
            });
        });
    }

    @Test
    void whichClaimsConflict() {
        String columns = "kind_name strength_name first_claim second_claim";
        String[] all = {
            "negation | contradiction | claim/014-c1 | claim/021-c4",
            "negation | contradiction | claim/014-c1 | claim/033-c10",
            "opposed value | contradiction | claim/014-c2 | claim/033-c13",
            "quantity | contradiction | claim/021-c4 | claim/033-c10",
            "negation | contradiction | claim/033-c11 | claim/033-c12",
            "modality | tension | claim/021-c5 | claim/033-c12"
        };
        expect("which-claims-conflict", Map.of(), columns, all);
        expect("which-claims-conflict", Map.of("actor", "state/iran"), columns, all[0], all[1], all[2], all[4], all[5]);
        expect("which-claims-conflict", Map.of("actor", "state/ukraine"), columns, all[1], all[3], all[4]);
        expect("which-claims-conflict", Map.of("thing", "weapon/drone"), columns, all[0], all[1], all[3]);
        expect("which-claims-conflict", Map.of("strength", "Tension"), columns, all[5]);
        expect(
                "which-claims-conflict",
                Map.of("kind", "QuantityConflict", "actor", "http://localhost:3030/id/state/ukraine"),
                "first_claimant_name first_words first_published second_claimant_name second_words second_published",
                "United States | The United States says that Iran has sent Russia 400 drones. | 2023-08-10"
                        + " | Ukraine | Ukraine put the drones that Iran has sent Russia at 200. | 2024-09-02");
    }

    @Test
    void whoSuppliesWhat() {
        String columns = "supplier_name recipient_name item_name polarity_name modality_name quantity claimant_name";
        expect(
                "who-supplies-what",
                Map.of("item", "weapon/drone"),
                columns,
                "Iran | Russia | drones | denied | actual | - | Hossein Amirabdollahian",
                "Iran | Russia | drones | affirmed | actual | 400 | United States",
                "Iran | Russia | drones | affirmed | actual | 400 | United States",
                "Iran | Russia | drones | affirmed | actual | 200 | Ukraine");
        expect(
                "who-supplies-what",
                Map.of("supplier", "state/russia"),
                columns,
                "Russia | Iran | Su-35 | affirmed | questioned | - | The Ledger");
        expect("who-supplies-what", Map.of("recipient", "state/ukraine"), columns);
    }

    @Test
    void whatAnActorClaimsHoldsWhoeverSpeaksForIt() {
        String columns = "claimant_name polarity_name proposition_name";
        expect(
                "what-an-actor-claims",
                Map.of("actor", "state/iran"),
                columns,
                "Hossein Amirabdollahian | denied | Iran supplies Russia: drones",
                "Hossein Amirabdollahian | affirmed | Iran–Russia relationship: trajectory deepening",
                "Iran's Foreign Ministry | denied | Iran supplies Russia: ballistic missiles");
        expect(
                "what-an-actor-claims",
                Map.of("actor", "organization/iran-foreign-ministry", "polarity", "Denied"),
                columns,
                "Iran's Foreign Ministry | denied | Iran supplies Russia: ballistic missiles");
    }

    @Test
    void claimsAboutAWeaponHoldTheNarrowerOnes() {
        expect(
                "claims-about-a-weapon",
                Map.of("weapon", "weapon/drone"),
                "weapon_name claim",
                "Shahed-136 | claim/021-c6",
                "Shahed-136 | claim/021-c7",
                "drones | claim/014-c1",
                "drones | claim/021-c4",
                "drones | claim/021b-c9",
                "drones | claim/033-c10");
        expect(
                "claims-about-a-weapon",
                Map.of("weapon", "weapon/shahed-136"),
                "claim",
                "claim/021-c6",
                "claim/021-c7");
    }

    @Test
    void claimsAboutAThingInEveryRole() {
        String columns = "role claim";
        expect("claims-about-a-thing", Map.of("thing", "state/ukraine"), columns, "target | claim/021-c6");
        expect(
                "claims-about-a-thing",
                Map.of("thing", "place/kyiv"),
                columns,
                "object | claim/021-c7",
                "place | claim/021-c7");
        expect("claims-about-a-thing", Map.of("thing", "weapon/su-35"), columns, "item | claim/033-c14");
    }

    @Test
    void corroboratedClaimsLeaveCopiesOut() {
        String columns = "proposition_name publisher_count claim_count";
        expect("corroborated-claims", Map.of(), columns, "Iran supplies Russia: drones | 2 | 2");
        expect("corroborated-claims", Map.of("publishers", "3"), columns);
    }

    @Test
    void singleSourceClaims() {
        expect(
                "single-source-claims",
                Map.of(),
                "publisher_name proposition_name",
                "The Herald | Iran–Russia relationship: trajectory deepening",
                "The Herald | Iran cooperates with Russia",
                "Morning Wire | Russia uses Shahed-136",
                "Morning Wire | Russia attacks Kyiv: Shahed-136",
                "Morning Wire | United States condemns Iran",
                "The Ledger | Iran supplies Russia: ballistic missiles",
                "The Ledger | Iran–Russia relationship: trajectory weakening");
    }

    @Test
    void predictionsAndOutcomes() {
        String columns = "prediction expectation outcome_name later_claim";
        expect(
                "predictions-and-outcomes",
                Map.of(),
                columns,
                "claim/021-c5 | will be | borne out | claim/033-c11",
                "claim/021-c5 | will be | contradicted | claim/033-c12");
        expect("predictions-and-outcomes", Map.of("actor", "state/iran"), columns);
    }

    @Test
    void predictionWithoutLaterClaimIsOpen() {
        CannedQuery query = CannedQuery.read(FOLDER.resolve("predictions-and-outcomes.rq"));
        List<String> rows = query.run(
                Small.with("cc:modality cc:Questioned", "cc:modality cc:Predicted"),
                Map.of(),
                "prediction",
                "outcome_name",
                "later_claim");
        assertTrue(rows.contains("claim/033-c14 | open | -"), rows.toString());
        assertEquals(3, rows.size());
    }

    @Test
    void timelineOfEvents() {
        String columns = "date kind_name what";
        expect(
                "timeline-of-events",
                Map.of(),
                columns,
                "2022-08/.. | claim | claim/021-c4",
                "2022-10-17 | claim | claim/021-c6",
                "2022-10-17 | claim | claim/021-c7",
                "2022-10-17 | event | event/strike-on-kyiv",
                "2024-09 | claim | claim/033-c11");
        expect(
                "timeline-of-events",
                Map.of("from", "2022-09-01", "to", "2022-12-31", "thing", "place/kyiv"),
                columns,
                "2022-10-17 | claim | claim/021-c7",
                "2022-10-17 | event | event/strike-on-kyiv");
        expect("timeline-of-events", Map.of("from", "2024-09-15"), columns, "2024-09 | claim | claim/033-c11");
    }

    @Test
    void denialsAndWhatTheyDeny() {
        expect(
                "denials-and-what-they-deny",
                Map.of("actor", "state/iran"),
                "denier_name denial affirmer_name affirmation",
                "Iran's Foreign Ministry | claim/033-c12 | United States | claim/021-c5",
                "Iran's Foreign Ministry | claim/033-c12 | Ukraine | claim/033-c11",
                "Hossein Amirabdollahian | claim/014-c1 | United States | claim/021-c4",
                "Hossein Amirabdollahian | claim/014-c1 | United States | claim/021b-c9",
                "Hossein Amirabdollahian | claim/014-c1 | Ukraine | claim/033-c10");
    }

    @Test
    void claimsOfAnArticleInTheOrderOfItsText() {
        expect(
                "claims-of-an-article",
                Map.of("article", "article/014"),
                "start claim claimant_name reporter_name",
                "229 | claim/014-c1 | Hossein Amirabdollahian | NHK",
                "400 | claim/014-c2 | Hossein Amirabdollahian | -",
                "500 | claim/014-c3 | The Herald | -");
    }

    @Test
    void whoCitesWhomLeavesTheArticlesOwnVoiceOut() {
        String columns = "publisher_name speaker_name reporter_name claim_count";
        expect(
                "who-cites-whom",
                Map.of(),
                columns,
                "Morning Wire | United States | - | 2",
                "The Ledger | Ukraine | - | 2",
                "Daily Copy | United States | - | 1",
                "Morning Wire | Ukraine | - | 1",
                "The Herald | Hossein Amirabdollahian | - | 1",
                "The Herald | Hossein Amirabdollahian | NHK | 1",
                "The Ledger | Iran's Foreign Ministry | - | 1");
        expect(
                "who-cites-whom",
                Map.of("publisher", "organization/morning-wire", "speaker", "state/ukraine"),
                columns,
                "Morning Wire | Ukraine | - | 1");
    }

    @Test
    void relationshipDescribed() {
        String columns = "quality_name value_name claimant_name article_name";
        expect(
                "relationship-described",
                Map.of("relationship", "relationship/iran-russia", "party", "state/russia"),
                columns,
                "trajectory | deepening | Hossein Amirabdollahian | Minister: no drones were ever supplied",
                "trajectory | weakening | The Ledger | Missiles arrive, Kyiv says");
        expect("relationship-described", Map.of("party", "state/ukraine"), columns);
    }

    @Test
    void mostDisputedPropositions() {
        expect(
                "most-disputed-propositions",
                Map.of(),
                "proposition_name conflict_count contradiction_count affirming_publishers denying_publishers",
                "Iran supplies Russia: drones | 3 | 3 | 2 | 1",
                "Iran supplies Russia: ballistic missiles | 2 | 1 | 2 | 1",
                "Iran–Russia relationship: trajectory deepening | 1 | 1 | 1 | 0",
                "Iran–Russia relationship: trajectory weakening | 1 | 1 | 1 | 0");
    }

    @Test
    void actorNetwork() {
        String columns = "from_name relation_name to_name claim_count publisher_count denial_count";
        expect(
                "actor-network",
                Map.of(),
                columns,
                "Iran | supplies | Russia | 3 | 2 | 2",
                "Iran | cooperates with | Russia | 1 | 1 | 0",
                "Russia | attacks | Kyiv | 1 | 1 | 0",
                "United States | condemns | Iran | 1 | 1 | 0");
        expect(
                "actor-network",
                Map.of("relation", "supplies", "actor", "state/russia"),
                columns,
                "Iran | supplies | Russia | 3 | 2 | 2");
    }

    @Test
    void howMany() {
        expect(
                "how-many",
                Map.of("thing", "weapon/drone"),
                "quantity claimant_name date",
                "200 | Ukraine | -",
                "400 | United States | 2022-08/..",
                "400 | United States | -");
        expect("how-many", Map.of("thing", "weapon/su-35"), "quantity");
    }

    @Test
    void judgements() {
        CannedQuery query = CannedQuery.read(FOLDER.resolve("judgements.rq"));
        String common = "a cc:Judgement ; prov:wasAttributedTo <id/agent/ada> ; ";
        DatasetGraph data = Small.plus("<id/agent/ada> rdfs:label \"Ada\" . <id/judgement/a> " + common
                + "cc:verdict cc:Rejected ; cc:judges <id/conflict/k4> ; rdfs:comment \"other months\" ; "
                + "prov:generatedAtTime \"2026-03-01T12:00:00Z\"^^xsd:dateTime . <id/judgement/b> " + common
                + "cc:verdict cc:SameThing ; cc:judgedName \"Su-35\" ; rdfs:comment \"one jet\" ; "
                + "prov:generatedAtTime \"2026-02-01T12:00:00Z\"^^xsd:dateTime . ");
        assertEquals(
                List.of(
                        "rejected | The United States puts the drones at 400, and Ukraine puts them at 200. | other months | Ada",
                        "samething | Su-35 | one jet | Ada",
                        "accepted | Hossein Amirabdollahian denies that Iran has supplied Russia with drones, and the United"
                                + " States affirms it. | Both speak of the war. | Ada Frost"),
                query.run(data, Map.of(), "verdict_name judged_words reason judge_name".split(" ")));
    }
}
