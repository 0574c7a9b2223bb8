package io.github.counterclaim.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Quantity;
import io.github.counterclaim.claim.Quotation;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of an article. */
class ReadingCacheTest {

    private static final String KEY = "0123456789abcdef".repeat(4);
    private static final Path PLACE = Path.of("here/a.html");

    @TempDir
    private Path folder;

    private static Reading reading(String title) {
        Thing chad = new Thing(ThingKind.STATE, "chad", "Chad", List.of("Republic of Chad"), List.of(), null);
        Thing sudan = Thing.of(ThingKind.STATE, "Sudan");
        Thing item = new Thing(ThingKind.WEAPON_SYSTEM, "x-1", "X-1", List.of(), List.of(),
                Thing.of(ThingKind.WEAPON_SYSTEM, "drone"));
        String text = "\uD83D\uDE80 Chad \u201Cgave\u201D Sudan some 40 X-1s.";
        Claim full = new Claim(new Proposition(chad, "supplies", sudan, item), Polarity.DENIED, Modality.ACTUAL,
                new Quantity(30.5, Double.POSITIVE_INFINITY, "40", "some", null), "2024-03", sudan, null,
                Thing.relationship(List.of(chad, sudan)), chad, Quotation.of(text, 0, text.length()), 0.85, "give-verb", true);
        Claim bare = new Claim(new Proposition(chad, "supports", sudan, null), Polarity.AFFIRMED, Modality.ACTUAL,
                null, null, null, null, chad, null, Quotation.of(text, 3, 8), 1, "back-verb", false);
        Source source = new Source("a", title, List.of("Ann", "Bo"), "The Paper", LocalDate.of(2024, 3, 1), null, null, "en",
                "00ff", "2024-03-01");
        return new Reading(source, text, List.of(full, bare), List.of(chad, item),
                List.of(new Finding("broken-encoding", PLACE.toString(), "2 characters cannot be read")));
    }

    /** All of a reading as text; things are equal when their names are, whatever else they say. */
    private static String all(Object value) {
        if (value instanceof Thing thing) {
            return thing + all(List.of(thing.label(), thing.altLabels(), thing.parties())) + all(String.valueOf(thing.broader()));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ReadingCacheTest::all).toList().toString();
        }
        if (value instanceof Record whole) {
            List<String> parts = new ArrayList<>();
            for (var component : whole.getClass().getRecordComponents()) {
                try {
                    parts.add(all(String.valueOf(component.getName())) + "=" + all(component.getAccessor().invoke(whole)));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
            return parts.toString();
        }
        return String.valueOf(value);
    }

    @Test
    void aReadingComesBackAsItWas() {
        ReadingCache cache = ReadingCache.in(folder);
        assertNull(cache.get(KEY, PLACE));
        cache.put(KEY, PLACE, reading("Title"));
        Reading kept = ReadingCache.in(folder).get(KEY, PLACE);
        assertNotNull(kept);
        assertEquals(all(reading("Title")), all(kept));
        assertNull(cache.get(KEY.replace('0', '1'), PLACE));
    }

    @Test
    void findingsAreAboutTheFileAsItLiesNow() {
        ReadingCache cache = ReadingCache.in(folder);
        cache.put(KEY, PLACE, reading("Title"));
        assertEquals("there/a.html", cache.get(KEY, Path.of("there/a.html")).findings().get(0).where());
    }

    @Test
    void aBrokenFileCountsAsAbsentAndIsMadeAnew() throws IOException {
        ReadingCache cache = ReadingCache.in(folder);
        cache.put(KEY, PLACE, reading("Title"));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertNull(cache.get(KEY, PLACE), "cut to " + length);
        }
        int noticed = 0;
        for (int at = 10; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(file, changed);
            Reading kept = cache.get(KEY, PLACE);
            noticed += kept == null ? 1 : 0;
            assertTrue(kept == null || all(kept).equals(all(reading("Title"))), "byte " + at + " changes what is read");
        }
        // a bit or two of the compressed form mean nothing
        assertTrue(noticed > whole.length - 15, noticed + " of " + whole.length);
        cache.put(KEY, PLACE, reading("Title"));
        assertNotNull(cache.get(KEY, PLACE));
    }

    @Test
    void halfACharacterIsNotKept() throws IOException {
        ReadingCache cache = ReadingCache.in(folder);
        cache.put(KEY, PLACE, reading("Half \uD83D"));
        assertNull(cache.get(KEY, PLACE));
        assertEquals(List.of(), files());
    }

    @Test
    void whatWasNotWantedForLongestMakesRoom() throws IOException {
        ReadingCache cache = ReadingCache.in(folder, 1);
        cache.put(KEY, PLACE, reading("Old"));
        long one = Files.size(files().get(0));
        ReadingCache roomy = ReadingCache.in(folder, 2 * one + one / 2);
        String[] keys = {"a0" + KEY.substring(2), "b0" + KEY.substring(2), "c0" + KEY.substring(2)};
        for (int i = 0; i < keys.length; i++) {
            roomy.put(keys[i], PLACE, reading("New"));
            Path file = folder.resolve(keys[i].substring(0, 2)).resolve(keys[i] + ".reading");
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(900_000L - i)));
        }
        assertNotNull(roomy.get(keys[0], PLACE), "wanted again");
        roomy.trim();
        assertNull(roomy.get(keys[1], PLACE));
        assertNull(roomy.get(keys[2], PLACE));
        assertNotNull(roomy.get(keys[0], PLACE));
        assertNotNull(roomy.get(KEY, PLACE));
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CounterclaimException refused =
                assertThrows(CounterclaimException.class, () -> ReadingCache.in(file.resolve("cache")));
        assertEquals("cache-unwritable", refused.code());
        assertTrue(refused.getMessage().contains("--no-cache"));
    }

    @Test
    void withoutAFolderNothingIsKept() {
        ReadingCache none = ReadingCache.none();
        none.put(KEY, PLACE, reading("Title"));
        assertNull(none.get(KEY, PLACE));
        none.trim();
    }

    @Test
    void theProgramHasANameOfItsOwn() throws IOException {
        String name = ProgramFingerprint.of(ReadingCache.class);
        assertEquals(name, ProgramFingerprint.of(Reading.class));
        assertEquals(64, name.length());
        assertTrue(!name.equals(ProgramFingerprint.of(Test.class)), "another program has another");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }
}
