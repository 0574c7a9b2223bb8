package io.github.counterclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wording, an actor and a weapon are added with lines of Turtle alone. */
class LexiconExtensionIT {

    private static final String TURTLE = """
            @prefix cc: <https://w3id.org/counterclaim/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <id/wording/bestow-verb> a cc:Wording ; cc:expresses cc:supplies ; cc:verb "bestow" ;
              cc:roles "item!=obj.goods; subject~=subj; object~=on|upon" .
            <id/state/zubrowka> a cc:State ; skos:prefLabel "Zubrowka"@en ; cc:demonym "Zubrowkan"@en .
            <id/weapon/gryphon-9> a cc:WeaponSystem ; skos:prefLabel "Gryphon-9"@en ;
              skos:broader <id/weapon/drone> ; cc:maker <id/state/zubrowka> .
            """;
    private static final String ARTICLE = """
            Zubrowka bestowed Gryphon-9 drones on Kenya in May, although the two countries have no border.

            The weather in the capital was fine on the day of the ceremony, and a large crowd came to see it. Children
            waved flags while a band played the songs that everybody in the town has known since the time of school.
            """;

    @TempDir
    private Path folder;

    @Test
    void linesOfTurtleAreEnough() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Path more = Files.writeString(folder.resolve("more.ttl"), TURTLE);
        Path own = Path.of("ontology/lexicon");
        assertEquals(List.of(), bestowed(article, List.of(own)), "without them nothing is found");
        List<Claim> claims = bestowed(article, List.of(own, more));
        assertEquals(1, claims.size(), claims.toString());
        Claim claim = claims.get(0);
        assertEquals("state/zubrowka", claim.proposition().subject().toString());
        assertEquals("supplies", claim.proposition().relation());
        assertEquals("state/kenya", claim.proposition().object().toString());
        assertEquals("weapon/gryphon-9", String.valueOf(claim.proposition().item()));
        assertEquals(Polarity.AFFIRMED, claim.polarity());
        assertEquals(Modality.ACTUAL, claim.modality());
    }

    private static List<Claim> bestowed(Path article, List<Path> lexicon) {
        Converter converter = Converter.load(Lexicon.read(lexicon, Iris.DEFAULT_BASE));
        Converter.Conversion conversion = converter.convert(List.of(article), file -> {});
        assertEquals(1, conversion.readings().size(), conversion.findings().toString());
        return conversion.readings().get(0).claims().stream()
                .filter(claim -> claim.rule().equals("bestow-verb"))
                .toList();
    }
}
