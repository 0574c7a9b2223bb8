package io.github.counterclaim.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Compresses the files of a folder and lists their SHA-256 sums, as {@code sha256sum --check} reads them. */
final class Checksums {

    static final String FILE = "SHA256SUMS";

    private Checksums() {}

    /** Adds a {@code .gz} to every file, and the list of all. */
    static void compressAndSum(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Path packed = file.resolveSibling(file.getFileName() + ".gz");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
                Files.copy(file, out);
            }
        }
        StringBuilder sums = new StringBuilder();
        for (Path file : files(folder)) {
            sums.append(sum(file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(folder.resolve(FILE), sums, StandardCharsets.UTF_8);
    }

    /** Returns whether a file has the sum that the list beside it gives; true where there is no list or no line. */
    static boolean holds(Path file) throws IOException {
        Path list = file.resolveSibling(FILE);
        if (!Files.exists(list)) {
            return true;
        }
        String name = "  " + file.getFileName();
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            if (line.endsWith(name)) {
                return line.equals(sum(file) + name);
            }
        }
        return true;
    }

    private static String sum(Path file) throws IOException {
        MessageDigest digest = Fingerprint.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
