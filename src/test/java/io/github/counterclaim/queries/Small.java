package io.github.counterclaim.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/** The small data set of the fixtures, whole or broken at one place. */
public final class Small {

    private static final Path FILE = Path.of("src/test/resources/fixtures/small.trig");

    private Small() {}

    /** Returns a fresh copy of the sound data set. */
    public static DatasetGraph sound() {
        return parse(text());
    }

    /**
     * Returns the data set with one piece of its text replaced by another.
     *
     * @throws IllegalArgumentException when the text does not hold the piece, so that the test would break nothing
     */
    public static DatasetGraph with(String piece, String other) {
        String text = text();
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("The fixture does not hold '" + piece + "'");
        }
        return parse(text.replaceFirst(Pattern.quote(piece), Matcher.quoteReplacement(other)));
    }

    /** Returns the data set with a graph more. */
    public static DatasetGraph plus(String turtle) {
        return parse(text() + "\n<id/graph/more> { " + turtle + " }");
    }

    private static DatasetGraph parse(String trig) {
        return RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
