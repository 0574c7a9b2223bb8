package io.github.counterclaim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program in a country whose small letters are others. What reads the articles makes tables of letters when it is
 * loaded, so that only a process of its own shows what they do.
 */
class LocaleIT {

    /** A name in it was taken for another thing where "I" has no dot when it is small. */
    private static final String ARTICLE = "corpus/assads-fall-unravels-axis.html";

    @TempDir
    private Path folder;

    @Test
    void anArticleSaysTheSameInEveryCountry() throws Exception {
        Process english = start("english", "en", "US", "Etc/UTC");
        Process turkish = start("turkish", "tr", "TR", "Pacific/Kiritimati");
        assertEquals(text(english, "english"), text(turkish, "turkish"));
    }

    private Process start(String name, String language, String country, String zone) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                "-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone,
                "-Dcounterclaim.home=" + Path.of("").toAbsolutePath(), "-cp", System.getProperty("java.class.path"),
                Main.class.getName(), "show", "graph", ARTICLE));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve(name).toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }

    private String text(Process process, String name) throws Exception {
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve(name + ".err")));
        String text = Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        assertTrue(text.contains("cc:mentions"), text);
        return text;
    }
}
