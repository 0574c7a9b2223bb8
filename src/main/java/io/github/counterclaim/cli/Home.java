package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.publish.query.CannedQueries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the program was put: the folder that holds {@code corpus/}. */
final class Home {

    private Home() {}

    /** Returns the folder that the launcher names, else the current one. */
    static Path folder() {
        return Path.of(System.getProperty("counterclaim.home", "."));
    }

    /** Returns the canned queries of the home, those that the program carries where it has none. */
    static CannedQueries queries() {
        Path own = folder().resolve("queries");
        return Files.isDirectory(own) ? CannedQueries.load(own) : CannedQueries.load();
    }

    /**
     * Returns the user's folder for what can be made anew.
     *
     * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base Directory Specification</a>
     */
    static Path cache() {
        String given = System.getenv("XDG_CACHE_HOME");
        // the specification has relative paths ignored
        Path base = given != null && Path.of(given).isAbsolute()
                ? Path.of(given)
                : Path.of(System.getProperty("user.home", "."), ".cache");
        return base.resolve("counterclaim");
    }

    /**
     * Returns the files and folders to read, the project's own corpus where none are given.
     *
     * @throws CounterclaimException {@code no-corpus} when one does not exist
     */
    static List<Path> corpus(@Nullable List<Path> given) {
        List<Path> corpus = given == null || given.isEmpty() ? List.of(folder().resolve("corpus")) : given;
        for (Path path : corpus) {
            if (!Files.exists(path)) {
                throw new CounterclaimException(
                        "no-corpus", "There is no file or folder '" + path + "'. Give one that holds articles");
            }
        }
        return corpus;
    }
}
