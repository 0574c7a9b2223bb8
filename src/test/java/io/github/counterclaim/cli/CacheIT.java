package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what was read before is not read again, and makes no difference to the data. */
class CacheIT {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theDataIsTheSameWithAndWithoutIt() throws IOException {
        List<Path> files = Corpus.files(List.of(Path.of("corpus"))).subList(0, 8);
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        for (Path file : files) {
            Files.copy(file, corpus.resolve(file.getFileName()));
        }
        String cache = folder.resolve("cache").toString();
        Path plain = converted(corpus, "plain", "--no-cache");
        Path first = converted(corpus, "first", "--cache", cache);
        assertEquals(8, readings().size());
        age();
        Path whole = converted(corpus, "whole", "--cache", cache);
        assertTrue(readings().stream().allMatch(CacheIT::isOld), "the whole was kept, so that none was wanted");
        assertSame(plain, whole);
        forgetTheWhole();
        Path second = converted(corpus, "second", "--cache", cache);
        assertTrue(readings().stream().noneMatch(CacheIT::isOld), "every one was wanted");
        assertSame(plain, first);
        assertSame(plain, second);

        age();
        Files.move(corpus.resolve(files.get(0).getFileName()), corpus.resolve("renamed.html"));
        converted(corpus, "third", "--cache", cache);
        assertEquals(9, readings().size(), "another name is another article");
        assertEquals(1, readings().stream().filter(CacheIT::isOld).count());
    }

    private Path converted(Path corpus, String name, String... options) {
        Path out = folder.resolve(name);
        List<String> arguments = Stream.concat(
                Stream.of("convert", corpus.toString(), "--out", out.toString()), Stream.of(options)).toList();
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return out;
    }

    private static void assertSame(Path one, Path other) throws IOException {
        for (String file : List.of("counterclaim.nq", "counterclaim.trig", "claims.csv", "network.graphml")) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)), file);
        }
    }

    private void age() throws IOException {
        for (Path file : readings()) {
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        }
        assertFalse(readings().isEmpty());
    }

    private static boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().equals(LONG_AGO);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> readings() throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve("cache"))) {
            return tree.filter(file -> file.toString().endsWith(".reading")).toList();
        }
    }

    private void forgetTheWhole() throws IOException {
        try (Stream<Path> tree = Files.walk(folder.resolve("cache"))) {
            for (Path file : tree.filter(path -> path.toString().endsWith(".edition")).toList()) {
                Files.delete(file);
            }
        }
    }
}
