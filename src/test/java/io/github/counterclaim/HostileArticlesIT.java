package io.github.counterclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.corpus.HostileArticles;
import io.github.counterclaim.corpus.MutatedArticles;
import io.github.counterclaim.graph.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file holds, it becomes a reading or a finding, within its time. For the full run
 * {@code -Dmutated.articles=10000 -Dhostile.articles=.*}.
 */
@Tag("alone")
class HostileArticlesIT {

    private static final int MUTATED = Integer.getInteger("mutated.articles", 20);
    // the large ones take seconds each
    private static final String HOSTILE = System.getProperty("hostile.articles",
            "(?!one-line-19mb|articles-50k|attribute-10mb|bylines-50k|metas-50k|time-90k|links-30k|divs-90k|contents-20k).*");
    private static final int BATCH = 200;
    private static final Duration MOST = Duration.ofSeconds(60);
    // what must never be needed: an exception that nobody foresaw
    private static final Set<String> FAILURES = Set.of("conversion-failed", "too-slow");
    private static final Converter CONVERTER =
            Converter.load(Knowledge.read(Path.of("."), Iris.DEFAULT_BASE).lexicon());

    @TempDir
    private Path folder;

    @Test
    void hostileArticlesAreReadOrFoundFault() throws IOException {
        Map<String, byte[]> all = HostileArticles.all();
        all.keySet().removeIf(name -> !name.matches(HOSTILE));
        assertFalse(all.isEmpty());
        Map<String, Long> millis = new TreeMap<>();
        for (Map.Entry<String, byte[]> one : all.entrySet()) {
            long start = System.nanoTime();
            convert(List.of(Files.write(folder.resolve(one.getKey()), one.getValue())), new TreeMap<>());
            millis.put(one.getKey(), (System.nanoTime() - start) / 1_000_000);
            Files.delete(folder.resolve(one.getKey()));
        }
        System.out.println(all.size() + " hostile articles, the slowest (ms): " + millis.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(8).toList());
    }

    @Test
    void mutatedArticlesAreReadOrFoundFault() throws IOException {
        MutatedArticles articles = new MutatedArticles(Path.of("corpus"), 20260104);
        Map<String, Integer> codes = new TreeMap<>();
        int readings = 0;
        for (int done = 0; done < MUTATED; done += BATCH) {
            List<Path> files = new ArrayList<>();
            for (int i = done; i < Math.min(MUTATED, done + BATCH); i++) {
                files.add(Files.write(folder.resolve("m" + i + ".html"), articles.next()));
            }
            readings += convert(files, codes);
            for (Path file : files) {
                Files.delete(file);
            }
        }
        System.out.println(MUTATED + " mutated articles: " + readings + " readings; findings " + codes);
        assertTrue(readings > MUTATED / 4 && readings < MUTATED, readings + " readings");
    }

    /** Returns how many readings there are. */
    private static int convert(List<Path> files, Map<String, Integer> codes) {
        Converter.Conversion conversion = CONVERTER.convert(files, file -> { }, 2, MOST);
        Set<String> answered = conversion.findings().stream().map(Finding::where).collect(Collectors.toSet());
        conversion.readings().forEach(r -> answered.add(files.get(0).resolveSibling(r.source().identifier() + ".html").toString()));
        for (Path file : files) {
            assertTrue(answered.contains(file.toString()) || answered.contains(file.toString().replace(".txt", ".html")), file.toString());
        }
        assertEquals(List.of(), conversion.findings().stream().filter(f -> FAILURES.contains(f.code())).toList());
        conversion.findings().forEach(f -> codes.merge(f.code(), 1, Integer::sum));
        return conversion.readings().size();
    }

    @Test
    void anArticleBeyondItsTimeIsLeftOutAndTheOthersAreConverted() throws IOException {
        String sentence = "Chad said on Tuesday that it had sold tanks to Mali, which Mali denied in the strongest words. ";
        Path endless = Files.writeString(folder.resolve("a.txt"), sentence.repeat(9_000));
        Path sound = Files.writeString(folder.resolve("b.txt"), sentence.repeat(3));
        List<Path> told = Collections.synchronizedList(new ArrayList<>());
        Converter.Conversion conversion =
                CONVERTER.convert(List.of(endless, sound), told::add, 1, Duration.ofSeconds(3));
        assertEquals(List.of("too-slow"), conversion.findings().stream().map(Finding::code).toList());
        assertEquals(List.of("b"), conversion.readings().stream().map(r -> r.source().identifier()).toList());
        assertEquals(List.of(endless, sound), told.stream().sorted().toList());
    }

    @Test
    void aSentenceThatIsTooLongIsAFindingAndTheRestIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("long.txt"), "Chad sold forty tanks to Mali in 2023, the ministry said on "
                + "Tuesday after the vote in the capital. Kenya " + "sold tanks to Chad and ".repeat(2_000) + "left. Mali denied it.");
        Converter.Conversion conversion = CONVERTER.convert(List.of(file), f -> { });
        assertEquals(List.of("long-sentence"), conversion.findings().stream().map(Finding::code).toList());
        assertEquals(file.toString(), conversion.findings().get(0).where());
        assertFalse(conversion.readings().get(0).claims().isEmpty());
    }
}
