package io.github.counterclaim.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a dump.
 *
 * @param path where it lies
 * @param bytes its size
 * @param sha256 its checksum, 64 hexadecimal digits
 */
public record DumpFile(Path path, long bytes, String sha256) {

    /** Returns its name. */
    public String name() {
        return path.getFileName().toString();
    }

    /** Returns the files of a folder that its list of sums names, in the order of their names. */
    static List<DumpFile> list(Path folder) throws IOException {
        List<DumpFile> files = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(Checksums.FILE), StandardCharsets.UTF_8)) {
            Path path = folder.resolve(line.substring(line.indexOf("  ") + 2));
            files.add(new DumpFile(path, Files.size(path), line.substring(0, line.indexOf(' '))));
        }
        return files;
    }
}
