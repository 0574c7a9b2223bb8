package io.github.counterclaim.publish.query;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The canned queries of a folder, by name. */
public final class CannedQueries {

    private static final String ENDING = ".rq";

    private final Map<String, CannedQuery> byName;

    private CannedQueries(Map<String, CannedQuery> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /**
     * Reads the {@code .rq} files of a folder, those of its folders left out.
     *
     * @throws CounterclaimException {@code bad-query} when one is malformed, {@code unreadable-queries} when the folder
     *     is
     */
    public static CannedQueries load(Path folder) {
        Map<String, CannedQuery> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
                String fileName = file.getFileName().toString();
                String name = fileName.substring(0, fileName.length() - ENDING.length());
                found.put(name, QueryHeader.parse(name, file.toString(), Files.readString(file)));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CounterclaimException(
                    "unreadable-queries", "The folder of queries '" + folder + "' cannot be read. Check its rights", e);
        }
        return new CannedQueries(found);
    }

    /** Reads the queries that the program carries with it, in {@code queries} on the class path. */
    public static CannedQueries load() {
        return loadOwn("/queries");
    }

    /**
     * Reads the examples that only the editor has, in {@code queries/editor} on the class path: they ask in a way that
     * other stores do not know.
     */
    public static CannedQueries loadExamples() {
        return loadOwn("/queries/editor");
    }

    private static CannedQueries loadOwn(String name) {
        URL folder = CannedQueries.class.getResource(name);
        if (folder == null) {
            return new CannedQueries(new TreeMap<>());
        }
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return load(Path.of(uri));
            }
            return loadFromJar(uri, name);
        } catch (URISyntaxException | IOException e) {
            throw new CounterclaimException(
                    "unreadable-queries", "The queries in '" + folder + "' cannot be read. Build the program anew", e);
        }
    }

    private static CannedQueries loadFromJar(URI uri, String name) throws IOException {
        try {
            // Somebody else's to close
            FileSystem open = FileSystems.getFileSystem(uri);
            return load(open.getPath(name));
        } catch (FileSystemNotFoundException e) {
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return load(jar.getPath(name));
            }
        }
    }

    /** Returns all queries, ordered by name. */
    public Collection<CannedQuery> all() {
        return byName.values();
    }

    /**
     * Returns a query.
     *
     * @throws CounterclaimException {@code unknown-query} with the names that there are
     */
    public CannedQuery get(String name) {
        CannedQuery query = byName.get(name);
        if (query == null) {
            throw new CounterclaimException(
                    "unknown-query",
                    "There is no query '" + name + "'. There are: " + String.join(", ", List.copyOf(byName.keySet())));
        }
        return query;
    }
}
