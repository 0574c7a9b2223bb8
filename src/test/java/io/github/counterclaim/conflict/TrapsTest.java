package io.github.counterclaim.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs that look like conflicts and are none, and as many that are. */
class TrapsTest {

    private static final int PAIRS = 120;
    private static final int PAIRS_A_TRAP = 10;
    private static final int TRAPS = 14;

    /** One line of a file. */
    record Pair(String kind, String a, String b) {}

    @ParameterizedTest
    @MethodSource("traps")
    void noTrapIsAConflict(Pair pair) {
        assertEquals(List.of(), found(pair), pair.toString());
    }

    @ParameterizedTest
    @MethodSource("truePairs")
    void everyTruePairIsFoundWithItsKind(Pair pair) {
        List<String> kinds = found(pair).stream().map(c -> c.kind().name()).toList();
        assertEquals(List.of(pair.kind()), kinds, pair.toString());
    }

    @ParameterizedTest
    @MethodSource("truePairs")
    void everyConflictIsExplained(Pair pair) {
        Conflict conflict = found(pair).get(0);
        String sentence = new Wording(ClaimText.WORLD).explain(conflict);
        assertTrue(sentence.matches("[A-Z][^{}./]*\\.") && !sentence.contains("null"), sentence);
        for (ClaimView claim : List.of(conflict.a(), conflict.b())) {
            assertTrue(sentence.contains(ClaimText.WORLD.label(claim.claimant())), sentence);
            assertTrue(sentence.contains(claim.source().title()), sentence);
        }
    }

    @Test
    void theSetsAreAsLargeAsPromised() {
        Map<String, Long> traps = traps().collect(Collectors.groupingBy(Pair::kind, Collectors.counting()));
        assertTrue(traps.size() >= TRAPS, traps.toString());
        assertTrue(traps.values().stream().allMatch(n -> n >= PAIRS_A_TRAP), traps.toString());
        assertTrue(traps().distinct().count() >= PAIRS);
        assertTrue(truePairs().distinct().count() >= PAIRS);
    }

    static Stream<Pair> traps() {
        return read("traps.tsv");
    }

    static Stream<Pair> truePairs() {
        return read("true-pairs.tsv");
    }

    private static List<Conflict> found(Pair pair) {
        // two claims of one wording would be one claim, so each is told apart by its side
        return ClaimText.conflicts(
                ClaimText.claim(pair.a(), "a " + pair.a()), ClaimText.claim(pair.b(), "b " + pair.b()));
    }

    private static Stream<Pair> read(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(TrapsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0], cells[1], cells[2]))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
