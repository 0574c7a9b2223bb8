package io.github.counterclaim.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** File operations that hold when the process or the machine stops in the middle. */
final class Durable {

    private Durable() {}

    /** Flushes a file, or the entries of a folder, to the disk. */
    static void flush(Path path) throws IOException {
        // A folder can only be opened for reading, which is enough to flush its entries
        StandardOpenOption mode = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** Flushes a folder and all that lies in it. */
    static void flushTree(Path folder) throws IOException {
        for (Path path : tree(folder)) {
            flush(path);
        }
    }

    /** Moves a file or folder within one file system; it is in one place or the other at any moment. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        flush(to.toAbsolutePath().getParent());
    }

    /** Replaces a small file's text: readers see the old or the new, never a part. */
    static void replace(Path file, String text) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(aside, text, StandardCharsets.UTF_8);
        flush(aside);
        move(aside, file);
    }

    /** Deletes a folder and all that lies in it, or nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : tree(folder)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Returns the paths in a folder, deepest first, the folder last. */
    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
