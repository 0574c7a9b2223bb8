package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills; bench/kills.sh does three hundred. */
class KillsIT {

    @TempDir
    private Path folder;

    @Test
    void whoeverIsKilledLeavesOneWholeVersion() throws IOException, InterruptedException {
        Kills.Report report = new Kills(folder, List.of(), 7).kill(8, List.of(Stamped.values()));
        System.out.println(report);
        assertEquals(List.of(), report.faults());
        assertEquals(8, report.kills());
        assertTrue(report.commits() > 0, report.toString());
    }

    @Test
    void aSecondProcessOnOneStoreIsTold() throws IOException, InterruptedException {
        Path place = folder.resolve("store");
        try (Store store = Store.write(Stamped.data(1), place)) {
            Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), Stamped.class.getName(), "LOAD", place.toString(), "2")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (BufferedReader out = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
                assertEquals("store-locked", out.readLine());
            }
            assertEquals(0, other.waitFor());
        }
        assertEquals(1, Stamped.SWAP.read(place), "what the first one wrote is there");
    }
}
