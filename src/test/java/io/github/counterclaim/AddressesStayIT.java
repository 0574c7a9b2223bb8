package io.github.counterclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.graph.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An address, once published, names the same thing in every later data set of a corpus that only grew. */
class AddressesStayIT {

    private static final int ARTICLES = 16;

    private static final Knowledge KNOWLEDGE = Knowledge.read(Path.of("."), Iris.DEFAULT_BASE);
    private static List<Reading> readings;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            List<Path> some = files.filter(f -> f.toString().endsWith(".html")).sorted().limit(ARTICLES).toList();
            readings = Converter.load(KNOWLEDGE.lexicon()).convert(some, file -> {}).readings();
        }
        assertTrue(readings.size() > ARTICLES / 2);
    }

    private static Set<String> things(List<Reading> some) {
        DatasetGraph data = Edition.data(some, KNOWLEDGE, Iris.of(Iris.DEFAULT_BASE));
        Set<String> things = new TreeSet<>();
        data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(Iris.DEFAULT_BASE)) {
                things.add(quad.getSubject().getURI());
            }
        });
        return things;
    }

    private static Set<String> lost(List<Reading> before, List<Reading> after) {
        Set<String> lost = things(before);
        int all = lost.size();
        lost.removeAll(things(after));
        assertTrue(all > 1000, "many addresses were compared: " + all);
        return lost;
    }

    @Test
    void aCorpusThatGrowsKeepsEveryAddress() {
        for (int half = 2; half < readings.size(); half += 5) {
            assertEquals(Set.of(), lost(readings.subList(0, half), readings), half + " articles");
        }
    }

    @Test
    void whichArticlesCameFirstDoesNotMatter() {
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, new Random(5));
        assertEquals(Set.of(), lost(shuffled.subList(0, readings.size() / 2), shuffled));
        assertEquals(things(readings), things(shuffled));
    }
}
