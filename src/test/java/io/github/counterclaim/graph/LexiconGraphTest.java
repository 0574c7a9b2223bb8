package io.github.counterclaim.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class LexiconGraphTest {

    private static final String TURTLE = """
            @prefix cc: <https://w3id.org/counterclaim/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <id/state/iran> a cc:State ; skos:prefLabel "Iran"@en ; cc:demonym "Iranian"@en , "Iran"@en ;
              cc:seat "Pasteur Street"@en ; cc:capital <id/place/tehran> .
            <id/wording/x> cc:cue "say" .
            """;

    private static Model lexicon(String base) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(TURTLE, Lang.TURTLE).base(base).parse(model);
        return model;
    }

    @Test
    void demonymsAndSeatsBecomeNames() {
        Model graph = LexiconGraph.describe(lexicon(Iris.DEFAULT_BASE), Iris.of(Iris.DEFAULT_BASE));
        Set<String> names = Set.copyOf(graph.listObjectsOfProperty(SKOS.altLabel).mapWith(n -> n.asLiteral().getString()).toList());
        assertEquals(Set.of("Iranian", "Pasteur Street"), names);
    }

    @Test
    void readWithEitherBaseItIsTheSame() {
        Iris iris = Iris.of("https://pub.example/");
        Model moved = LexiconGraph.describe(lexicon(Iris.DEFAULT_BASE), iris);
        assertTrue(moved.isIsomorphicWith(LexiconGraph.describe(lexicon(iris.base()), iris)));
        assertFalse(moved.listStatements().toList().toString().contains("localhost"));
    }

    @Test
    void itsThingsAreThoseWithALabel() {
        Iris iris = Iris.of(Iris.DEFAULT_BASE);
        Model graph = LexiconGraph.describe(lexicon(iris.base()), iris);
        assertEquals(Set.of(iris.id("state", "iran")), LexiconGraph.things(graph));
    }
}
