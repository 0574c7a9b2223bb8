package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void listsArticleFilesSorted() throws IOException {
        for (String name : List.of("b.html", "a.txt", "deep/c.HTM", "README.md", "b.json", ".hidden.html", ".git/d.html")) {
            write(name);
        }
        assertEquals(List.of("a.txt", "b.html", "deep/c.HTM"),
                Corpus.files(List.of(folder)).stream().map(path -> folder.relativize(path).toString()).toList());
    }

    @Test
    void takesSingleFilesInOrderAndNoneTwice() throws IOException {
        Path b = write("b.html");
        Path a = write("a.html");
        assertEquals(List.of(b, a), Corpus.files(List.of(b, folder, a)));
    }

    @Test
    void namesAMissingPath() {
        Path missing = folder.resolve("missing");
        CounterclaimException thrown = assertThrows(CounterclaimException.class, () -> Corpus.files(List.of(missing)));
        assertEquals("no-such-path", thrown.code());
        assertTrue(thrown.getMessage().contains(missing.toString()));
    }

    @Test
    void findsDuplicateIdentifiers() throws IOException {
        write("one/a.html");
        write("two/A.txt");
        write("two/b.txt");
        var findings = Corpus.duplicates(Corpus.files(List.of(folder)));
        assertEquals(1, findings.size());
        assertEquals("duplicate-identifier", findings.get(0).code());
        assertEquals(folder.resolve("two/A.txt").toString(), findings.get(0).where());
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }
}
