package io.github.counterclaim.corpus;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Thing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a corpus: folders and single files of {@code .html}, {@code .htm} and {@code .txt}. */
public final class Corpus {

    private static final Set<String> ENDINGS = Set.of("html", "htm", "txt");

    private Corpus() {}

    /**
     * Returns the article files of folders, at any depth, and single files of whatever ending; folders in the given
     * order, the files of each sorted by path, none twice. Files and folders whose names start with a dot are left out.
     *
     * @throws CounterclaimException if a path does not exist or a folder cannot be listed
     */
    public static List<Path> files(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CounterclaimException("no-such-path",
                        "There is no file or folder '" + path + "'; give a folder of .html, .htm or .txt files");
            }
            files.addAll(Files.isDirectory(path) ? listed(path) : List.of(path.normalize()));
        }
        return List.copyOf(files);
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> isArticleFile(folder.relativize(path)) && !Files.isDirectory(path))
                    .map(Path::normalize)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CounterclaimException("unreadable-folder",
                    "The folder '" + folder + "' cannot be listed (" + e.getMessage() + "); check its permissions", e);
        }
    }

    private static boolean isArticleFile(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") && !part.toString().equals("..") && !part.toString().equals(".")) {
                return false;
            }
        }
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.indexOf('.') > 0;
    }

    /** Returns the identifier of the article in a file: the file's name without its ending. */
    public static String identifier(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Returns a finding {@code duplicate-identifier} for each file whose identifier gives the same address as that of
     * an earlier one; the earlier is the one to read. Letter case and punctuation do not tell identifiers apart.
     */
    public static List<Finding> duplicates(List<Path> files) {
        Map<String, Path> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            String identifier = identifier(file);
            Path earlier = first.putIfAbsent(Thing.slugOf(identifier), file);
            if (earlier != null) {
                findings.add(new Finding("duplicate-identifier", file.toString(), "The identifier '" + identifier
                        + "' gives the same address as " + earlier + ", which is read instead; rename one of the two files"));
            }
        }
        return findings;
    }
}
