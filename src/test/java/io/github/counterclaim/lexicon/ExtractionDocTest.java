package io.github.counterclaim.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about extraction names all that the lexicon may use, and its examples can be read. */
final class ExtractionDocTest {

    private static final String NS = "https://w3id.org/counterclaim/ns#";
    private static final Lexicon LEXICON = Lexicon.read(List.of(Path.of("ontology/lexicon")), "http://localhost:3030/");

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/extraction.md"));
    }

    private static void names(String word) throws IOException {
        assertTrue(page().contains("`" + word + "`") || page().contains("`" + word + "=") || page().contains("\"" + word + "\""),
                "docs/extraction.md does not explain '" + word + "'");
    }

    @Test
    void everyFillerListAndCueIsExplained() throws IOException {
        for (Filler filler : Filler.values()) {
            names(filler.name().toLowerCase(Locale.ROOT));
        }
        for (var list : LEXICON.model().listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(NS + "WordList")).toList()) {
            names(list.getURI().substring(list.getURI().lastIndexOf('/') + 1));
        }
        for (Cue.Kind kind : Cue.Kind.values()) {
            names("cc:" + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT) + "Cue");
        }
        for (Part part : Part.values()) {
            names("cc:" + part.property());
        }
    }

    @Test
    void everyPositionThatIsNoPrepositionIsExplained() throws IOException {
        Pattern preposition = Pattern.compile("about|against|alongside|along|beside|at|between|by|for|from|in|inside|into|of|on|over|through"
                + "|out|off|onto|to|toward|towards|upon|with|within|including|via|under|among|behind|before|after|near|across|beyond|past|than|round");
        for (String roles : LEXICON.model().listObjectsOfProperty(ResourceFactory.createProperty(NS, "roles")).toList().stream()
                .map(node -> node.asLiteral().getString()).toList()) {
            for (Role role : Wording.roles(roles, roles)) {
                for (Slot slot : role.slots()) {
                    if (!preposition.matcher(slot.position()).matches()) {
                        names(slot.position());
                    }
                }
            }
        }
    }

    @Test
    void theExamplesAreRead(@TempDir Path folder) throws IOException {
        StringBuilder turtle = new StringBuilder("""
                @base <http://localhost:3030/> .
                @prefix cc: <https://w3id.org/counterclaim/ns#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                """);
        Matcher blocks = Pattern.compile("(?s)```turtle\\n(.*?)```").matcher(page());
        int count = 0;
        for (; blocks.find(); count++) {
            turtle.append(blocks.group(1));
        }
        assertEquals(4, count);
        Files.writeString(folder.resolve("examples.ttl"), turtle);
        Lexicon examples = Lexicon.read(List.of(folder, Path.of("ontology/lexicon/weapons.ttl")), "http://localhost:3030/");
        assertEquals("supplies", examples.wordings(Part.VERB, "bequeath").get(0).relation());
        assertNotNull(examples.cue(Cue.Kind.SPEECH, Part.VERB, "pooh-pooh"));
        Thing rifle = new Thing(ThingKind.WEAPON_SYSTEM, "ak-47", "AK-47", List.of(), List.of(), null);
        Thing weapon = new Thing(ThingKind.WEAPON_SYSTEM, "weapon", "weapons", List.of(), List.of(), null);
        assertTrue(examples.isKindOf(rifle, weapon));
    }
}
