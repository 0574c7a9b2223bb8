package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fills while data is written, five times for each way of writing. Needs the right to mount one. */
@Tag("alone")
class FullDiskIT {

    private static final int ROUNDS = 5;
    private static final int DISK_BYTES = 64 << 20;
    private static final Set<String> TOLD = Set.of("no-room", "store-unwritable", "unwritable-judgement");

    @TempDir
    private Path folder;

    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + DISK_BYTES, "tmpfs", folder.toString()) == 0;
        assumeTrue(mounted, "no disk could be mounted: what a full one does is NOT tested");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            assertEquals(0, run("umount", "-l", folder.toString()));
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsToldAndTheLastDataStays(Stamped kind) throws IOException {
        Path place = Files.createDirectory(folder.resolve("data"));
        kind.write(1, place);
        Random random = new Random(kind.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            Path ballast = fill(kind == Stamped.JUDGE ? 0 : random.nextInt(60_000));
            int stamp = 2 + round;
            CounterclaimException told = assertThrows(CounterclaimException.class, () -> kind.write(stamp, place));
            assertTrue(TOLD.contains(told.code()), told.toString());
            assertEquals(1, kind == Stamped.LOAD ? Stamped.SWAP.read(place) : kind.read(place));
            Files.delete(ballast);
        }
        kind.write(9, place);
        assertEquals(9, kind.read(place));
    }

    /** Of some seven megabytes, the indexes are the last to be written. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 3 << 20, 5 << 20})
    void aDiskThatFillsWhileADatabaseIsFilledEndsIt(int free) throws IOException {
        DatasetGraph data = PackedIndexesTest.data(30_000, 1);
        Path ballast = fill(free);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () ->
                assertThrows(Throwable.class, () -> TdbVersion.load(data, Fingerprint.of(data), folder.resolve("half"))));
        // each ends by itself; one that waits for ever never does
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("index"))) {
                Thread.sleep(10);
            }
        });
        Files.delete(ballast);
        TdbVersion.load(data, Fingerprint.of(data), folder.resolve("whole"));
    }

    @Test
    void theRoomThatIsAskedForIsEnoughAndNotTwiceWhatIsTaken() throws IOException {
        DatasetGraph data = PackedIndexesTest.data(100_000, 2);
        long asked = TdbVersion.bytes(100_000);
        Path store = Files.createDirectory(folder.resolve("store"));
        Path ballast = fill(asked - (1 << 16));
        CounterclaimException told = assertThrows(CounterclaimException.class, () -> Store.write(data, store));
        assertEquals("no-room", told.code());
        Files.delete(ballast);
        fill(asked + (1 << 16));
        long before = room();
        Store.write(data, store).close();
        long taken = before - room();
        assertTrue(taken > asked / 2, taken + " of " + asked);
    }

    /** Leaves so many bytes free. */
    private Path fill(long free) throws IOException {
        Path ballast = folder.resolve("ballast");
        byte[] part = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (long left = room() - free; left > 0; left = room() - free) {
                out.write(part, 0, (int) Math.min(left, part.length));
            }
        }
        return ballast;
    }

    private long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
