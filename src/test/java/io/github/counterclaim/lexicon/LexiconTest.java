package io.github.counterclaim.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a small lexicon of a world of its own. */
final class LexiconTest {

    private static final String PREFIXES = """
            @base <http://localhost:3030/> .
            @prefix cc: <https://w3id.org/counterclaim/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;
    private static final String WORLD = PREFIXES + """
            <id/state/norland> a cc:State ; skos:prefLabel "Norland"@en ; skos:altLabel "Kingdom of Norland"@en ;
              cc:demonym "Norlandic"@en , "Norlanders"@en ; cc:seat "Ice Palace"@en ; cc:capital <id/place/frosthaven> .
            <id/state/norland-islands> a cc:State ; skos:prefLabel "Norland Islands"@en .
            <id/place/frosthaven> a cc:Place ; skos:prefLabel "Frosthaven"@en ; cc:country <id/state/norland> .
            <id/person/ada-frost> a cc:Person ; skos:prefLabel "Ada Frost"@en ; cc:office "Foreign Minister"@en ;
              cc:speaksFor <id/state/norland> .
            <id/person/bo-berg> a cc:Person ; skos:prefLabel "Bo Berg"@en .
            <id/person/cy-berg> a cc:Person ; skos:prefLabel "Cy Berg"@en .
            <id/organization/gazette> a cc:Organization ; skos:prefLabel "The Frosthaven Gazette"@en ; cc:isNewsOutlet true .
            <id/agreement/fog-pact> a cc:Agreement ; skos:prefLabel "Fog Pact"@en ; cc:party <id/state/norland> .
            <id/weapon/weapon> a cc:WeaponSystem ; skos:prefLabel "weapons"@en ; skos:altLabel "weapon"@en .
            <id/weapon/missile> a cc:WeaponSystem ; skos:prefLabel "missiles"@en ; skos:altLabel "missile"@en ; skos:broader <id/weapon/weapon> .
            <id/weapon/ballistic-missile> a cc:WeaponSystem ; skos:prefLabel "ballistic missiles"@en ; skos:altLabel "ballistic missile"@en ;
              skos:broader <id/weapon/missile> .
            <id/weapon/nx-5> a cc:WeaponSystem ; skos:prefLabel "NX-5"@en ; skos:broader <id/weapon/ballistic-missile> .
            <id/weapon/a-7> a cc:WeaponSystem ; skos:prefLabel "A-7"@en ; skos:broader <id/weapon/missile> .
            <id/wording/supply> a cc:Wording ; cc:expresses cc:supplies ; cc:verb "supply" , "hand over" ;
              cc:roles "subject~=subj|by; object!=to|obj.actor; item=obj.goods" .
            <id/wording/withhold> a cc:Wording ; cc:expresses cc:supplies ; cc:verb "withhold" ; cc:denies true ; cc:modality cc:Intended ;
              cc:roles "item!=obj.goods" .
            <id/wording/grow> a cc:Wording ; cc:expresses cc:trajectory ; cc:value cc:Deepening ; cc:verb "grow" ; cc:roles "subject!=subj.relationship" .
            cc:Deepening skos:prefLabel "Deepening"@en .
            <id/cue/deny> a cc:SpeechCue ; cc:flips true ; cc:verb "deny" ; cc:noun "denial" .
            <id/cue/may> a cc:OperatorCue ; cc:modality cc:Possible ; cc:auxiliary "may" .
            <id/list/pair> a cc:WordList ; cc:word "both" , "two" .
            """;
    private static final Lexicon LEXICON = lexicon(WORLD);
    private static final Thing NORLAND = Thing.of(ThingKind.STATE, "Norland");
    private static final Thing NX5 = thing(ThingKind.WEAPON_SYSTEM, "nx-5");
    private static final Thing BALLISTIC = thing(ThingKind.WEAPON_SYSTEM, "ballistic-missile");
    private static final Thing WEAPON = thing(ThingKind.WEAPON_SYSTEM, "weapon");

    private static Thing thing(ThingKind kind, String slug) {
        return new Thing(kind, slug, slug, List.of(), List.of(), null);
    }

    private static Lexicon lexicon(String... files) {
        try {
            Path folder = Files.createTempDirectory("lexicon");
            for (int i = 0; i < files.length; i++) {
                Files.writeString(folder.resolve(i + ".ttl"), files[i]);
            }
            return Lexicon.read(List.of(folder), "https://data.example/");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns words; a lemma may follow a slash, {@code 's} is the mark of a possessive. */
    private static List<Word> words(String words) {
        return Stream.of(words.split(" "))
                .map(word -> word.split("/"))
                .map(parts -> new Word(parts[0], parts[parts.length - 1], parts[0].equals("'s")))
                .toList();
    }

    /** Checks the names found: {@code "state/norland 0-0 NAME"}. */
    private static void names(String words, String... expected) {
        List<String> found = LEXICON.names(words(words)).stream()
                .map(name -> name.thing() + " " + name.first() + "-" + name.last() + " " + name.use())
                .toList();
        assertEquals(List.of(expected), found, words);
    }

    @Test
    void theLongestNameWins() {
        names("Norland slept", "state/norland 0-0 NAME");
        names("The Kingdom of Norland slept", "state/norland 1-3 NAME");
        names("Norland Islands slept", "state/norland-islands 0-1 NAME");
        names("two ballistic missiles/missile fell", "weapon/ballistic-missile 1-2 COMMON");
    }

    @Test
    void peopleDecideWhatIsTheSame() {
        List<NamePair> idle = new ArrayList<>();
        Lexicon judged = LEXICON.judged(List.of(
                new NamePair("Norland", "North Realm", true),
                new NamePair("Bo Berg", "Cy Berg", true),
                new NamePair("Norland", "Kingdom of Norland", false),
                new NamePair("Nobody", "No One", true),
                new NamePair("Norland", "Ada Frost", true),
                new NamePair("Norland", "Frosthaven", false)), idle);
        assertEquals(List.of("state/norland"), things(judged, "North Realm"));
        assertEquals(things(judged, "Bo Berg"), things(judged, "Cy Berg"));
        assertEquals(List.of("person/bo-berg"), things(judged, "Cy Berg"));
        assertEquals(List.of("state/norland"), things(judged, "Kingdom of Norland"), "by its last word alone");
        assertEquals(List.of("Nobody", "Norland", "Norland"), idle.stream().map(NamePair::a).toList());
        assertEquals(List.of(), things(LEXICON, "North Realm"), "the lexicon itself stays");
    }

    private static List<String> things(Lexicon lexicon, String words) {
        return lexicon.names(words(words)).stream().map(name -> name.thing().toString()).toList();
    }

    @Test
    void hyphensDoNotCount() {
        names("the Norland - Frosthaven road", "state/norland 1-1 NAME", "place/frosthaven 3-3 NAME");
        names("an NX-5 fell", "weapon/nx-5 1-1 NAME");
        names("an NX 5 fell", "weapon/nx-5 1-2 NAME");
        names("an NX - 5 fell", "weapon/nx-5 1-3 NAME");
    }

    @Test
    void anArticleBeforeANumberIsNoDesignation() {
        names("an A-7 fell", "weapon/a-7 1-1 NAME");
        names("two A-7s fell", "weapon/a-7 1-1 NAME");
        names("A 7 - day truce");
    }

    @Test
    void possessivesAreNoPartOfAName() {
        names("Norland 's ice", "state/norland 0-0 NAME");
        names("Ada Frost 's word", "person/ada-frost 0-1 NAME");
    }

    @Test
    void demonymsAndSeatsStandForTheirState() {
        names("Norlandic ice", "state/norland 0-0 DEMONYM");
        names("the Norlanders slept", "state/norland 1-1 DEMONYM");
        names("the Ice Palace spoke", "state/norland 1-2 SEAT");
    }

    @Test
    void commonNounsMatchByLemmaAndNamesByLetter() {
        names("a missile/missile", "weapon/missile 1-1 COMMON");
        names("Missiles/missile fell", "weapon/missile 0-0 COMMON");
        names("norland slept");
        names("the ice palace melted");
        names("nx - 5");
    }

    @Test
    void spottedWordsArePartsOfProperNamesButNotDemonyms() {
        boolean[] spotted = LEXICON.spot(List.of("Norlandic", "Ada", "Frost", "fired", "missiles"));
        assertEquals("[false, true, true, false, false]", java.util.Arrays.toString(spotted));
    }

    @Test
    void factsOfThingsAreRead() {
        Entry frost = LEXICON.entry(thing(ThingKind.PERSON, "ada-frost"));
        assertNotNull(frost);
        assertEquals(List.of("foreign minister"), frost.offices());
        assertEquals(NORLAND, frost.speaksFor());
        Entry capital = LEXICON.entry(thing(ThingKind.PLACE, "frosthaven"));
        assertNotNull(capital);
        assertEquals(NORLAND, capital.capitalOf());
        assertEquals(NORLAND, capital.country());
        Entry gazette = LEXICON.entry(thing(ThingKind.ORGANIZATION, "gazette"));
        assertNotNull(gazette);
        assertTrue(gazette.newsOutlet());
        Entry pact = LEXICON.entry(thing(ThingKind.AGREEMENT, "fog-pact"));
        assertNotNull(pact);
        assertEquals(List.of(NORLAND), pact.parties());
        assertNull(LEXICON.entry(Thing.of(ThingKind.STATE, "Atlantis")));
    }

    @Test
    void aSurnameFindsItsOnlyPerson() {
        assertEquals(thing(ThingKind.PERSON, "ada-frost"), LEXICON.personBySurname("Frost"));
        assertNull(LEXICON.personBySurname("Berg"), "two are named so");
        assertNull(LEXICON.personBySurname("Nobody"));
    }

    @Test
    void kindsGoOverAnyNumberOfSteps() {
        assertTrue(LEXICON.isKindOf(NX5, WEAPON));
        assertTrue(LEXICON.isKindOf(NX5, NX5));
        assertFalse(LEXICON.isKindOf(WEAPON, NX5));
        Thing unknown = new Thing(ThingKind.WEAPON_SYSTEM, "zz-1", "ZZ-1", List.of(), List.of(), BALLISTIC);
        assertTrue(LEXICON.isKindOf(unknown, WEAPON), "its category is known");
    }

    @Test
    void aCircleOfKindsEnds() {
        Lexicon circular = lexicon(PREFIXES + """
                <id/weapon/a> a cc:WeaponSystem ; skos:prefLabel "aa"@en ; skos:broader <id/weapon/b> .
                <id/weapon/b> a cc:WeaponSystem ; skos:prefLabel "bb"@en ; skos:broader <id/weapon/a> .
                """);
        assertTrue(circular.isKindOf(thing(ThingKind.WEAPON_SYSTEM, "a"), thing(ThingKind.WEAPON_SYSTEM, "b")));
        assertFalse(circular.isKindOf(thing(ThingKind.WEAPON_SYSTEM, "a"), WEAPON));
    }

    @Test
    void wordingsAreReadWithTheirRoles() {
        Wording supply = LEXICON.wordings(Part.VERB, "supply").get(0);
        assertEquals("supplies", supply.relation());
        assertEquals(List.of("subject", "object", "item"), supply.roles().stream().map(Role::name).toList());
        Role subject = supply.role("subject");
        Role object = supply.role("object");
        Role item = supply.role("item");
        assertNotNull(subject);
        assertNotNull(object);
        assertNotNull(item);
        assertTrue(subject.recoverable() && !subject.required());
        assertTrue(object.required() && !object.recoverable());
        assertEquals(List.of(new Slot("to", Filler.ACTOR), new Slot("obj", Filler.ACTOR)), object.slots());
        assertEquals(List.of(new Slot("obj", Filler.GOODS)), item.slots());
        assertNull(supply.role("place"));
        assertEquals(List.of(), LEXICON.wordings(Part.NOUN, "supply"));
    }

    @Test
    void aSecondWordIsTheParticle() {
        Wording over = LEXICON.wordings(Part.VERB, "hand").get(0);
        assertEquals("over", over.particle());
        Wording withhold = LEXICON.wordings(Part.VERB, "withhold").get(0);
        assertTrue(withhold.denies());
        assertEquals(Modality.INTENDED, withhold.modality());
        Wording grow = LEXICON.wordings(Part.VERB, "grow").get(0);
        assertEquals(Thing.value("Deepening", "Deepening"), grow.value());
        assertEquals("Deepening", grow.value().slug());
    }

    @Test
    void cuesAndListsAreRead() {
        Cue deny = LEXICON.cue(Cue.Kind.SPEECH, Part.NOUN, "denial");
        assertNotNull(deny);
        assertTrue(deny.flips());
        assertEquals("deny", deny.name());
        assertNull(LEXICON.cue(Cue.Kind.OPERATOR, Part.NOUN, "denial"));
        Cue may = LEXICON.cue(Cue.Kind.OPERATOR, Part.AUXILIARY, "may");
        assertNotNull(may);
        assertEquals(Modality.POSSIBLE, may.modality());
        assertEquals(Set.of("both", "two"), LEXICON.list("pair"));
        assertTrue(LEXICON.isListed("pair", "both"));
        assertEquals(Set.of(), LEXICON.list("absent"));
    }

    @Test
    void theBaseIsThePublishers() {
        assertTrue(LEXICON.model().contains(LEXICON.model().createResource("https://data.example/id/state/norland"), null));
    }

    @Test
    void malformedTurtleNamesFileAndLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.ttl"), PREFIXES + "<id/state/x> a cc:State\n<id/state/y> a .\n");
        CounterclaimException failure = assertThrows(
                CounterclaimException.class, () -> Lexicon.read(List.of(folder), "http://localhost:3030/"));
        assertEquals("bad-lexicon", failure.code());
        assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
        assertTrue(failure.getMessage().contains("line: 5"), failure.getMessage());
        assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
    }

    @Test
    void anAbsentFolderIsNamed(@TempDir Path folder) {
        CounterclaimException failure = assertThrows(CounterclaimException.class,
                () -> Lexicon.read(List.of(folder.resolve("nowhere")), "http://localhost:3030/"));
        assertEquals("unreadable-lexicon", failure.code());
        assertTrue(failure.getMessage().contains("nowhere"), failure.getMessage());
    }

    private static void refuses(String entry, String... words) {
        CounterclaimException failure = assertThrows(CounterclaimException.class, () -> lexicon(PREFIXES + entry));
        assertEquals("bad-lexicon", failure.code());
        for (String word : words) {
            assertTrue(failure.getMessage().contains(word), failure.getMessage());
        }
    }

    @Test
    void anEntryWithTwoRolesIsRefused() {
        refuses("""
                <id/wording/give-verb> a cc:Wording ; cc:expresses cc:supplies ; cc:verb "give" ;
                  cc:roles "object!=obj; subject!=subj", "object!=to; subject!=subj" .
                """, "give-verb", "2 of cc:roles");
    }

    @Test
    void malformedEntriesAreNamed() {
        refuses("<id/wording/w> a cc:Wording ; cc:expresses cc:meets ; cc:verb \"w\" ; cc:roles \"subject\" .", "w", "'subject'");
        refuses("<id/wording/w> a cc:Wording ; cc:expresses cc:meets ; cc:verb \"w\" ; cc:roles \"subject=obj.nonsense\" .",
                "w", "'obj.nonsense'");
        refuses("<id/wording/w> a cc:Wording ; cc:expresses cc:meets ; cc:verb \"w\" ; cc:roles \"subject=\" .", "w");
        refuses("<id/wording/w> a cc:Wording ; cc:expresses cc:meets ; cc:verb \"w\" .", "w", "cc:roles");
        refuses("<id/wording/w> a cc:Wording ; cc:verb \"w\" ; cc:roles \"subject=subj\" .", "w", "cc:expresses");
        refuses("<id/cue/c> a cc:SpeechCue ; cc:verb \"c\" ; cc:modality cc:Maybe .", "c", "Maybe");
        refuses("<id/state/x> a cc:State .", "id/state/x", "skos:prefLabel");
    }
}
