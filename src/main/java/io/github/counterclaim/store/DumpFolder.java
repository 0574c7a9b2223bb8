package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes files appear in a folder together. They are written into {@code .writing}, which is renamed to {@code .ready}
 * when all are on the disk: that is the moment that counts. From there they are moved in place; a move that was cut
 * short is finished by the next {@link #recover}. Other files of the folder are left alone.
 */
final class DumpFolder {

    static final String WRITING = ".writing";
    static final String READY = ".ready";

    private DumpFolder() {}

    /** Returns the folder to write into, empty; what an earlier, unfinished dump left is gone. */
    static Path begin(Path folder) throws IOException {
        recover(folder);
        Path writing = folder.resolve(WRITING);
        Files.createDirectories(writing);
        return writing;
    }

    /** Makes what was written into {@link #begin} the content of the folder. */
    static void commit(Path folder) throws IOException {
        Durable.flushTree(folder.resolve(WRITING));
        Durable.move(folder.resolve(WRITING), folder.resolve(READY));
        recover(folder);
    }

    /** Finishes a dump that is complete, and clears one that is not. */
    static void recover(Path folder) throws IOException {
        Durable.delete(folder.resolve(WRITING));
        Path ready = folder.resolve(READY);
        if (Files.isDirectory(ready)) {
            moveAll(ready, folder);
        }
    }

    /**
     * Returns whether a folder's files belong together. Where a killed process left them half moved, they are moved on,
     * if this process may write there and no other does.
     */
    static boolean isSettled(Path folder) {
        if (!Files.exists(folder.resolve(READY))) {
            return true;
        }
        try (StoreLock lock = StoreLock.take(folder)) {
            recover(folder);
            return true;
        } catch (IOException | CounterclaimException e) {
            return false;
        }
    }

    /** Files replace those of their names; folders grow by what is new in them. */
    private static void moveAll(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path place = to.resolve(file.getFileName().toString());
            if (Files.isDirectory(file) && Files.isDirectory(place)) {
                moveAll(file, place);
            } else {
                Durable.move(file, place);
            }
        }
        Files.delete(from);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
