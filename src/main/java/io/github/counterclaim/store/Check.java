package io.github.counterclaim.store;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/**
 * A query that finds what is wrong with a data set: a row for each fault, {@code ?where} the place and {@code ?what}
 * the fault.
 *
 * @param name its file name without the ending, which is the code of its findings
 * @param title what it looks for, from the header line {@code # title:}
 * @param problem why that is wrong, from {@code # problem:}
 * @param remedy what to do, from {@code # remedy:}
 * @param error whether such data must not be served, from {@code # severity: error}; else it is a warning
 * @param query the query, of the form SELECT
 */
public record Check(String name, String title, String problem, String remedy, boolean error, Query query) {

    /**
     * Reads a check.
     *
     * @param place where the text comes from, for messages
     * @throws CounterclaimException {@code bad-check} when it lacks a header line or is no SELECT of where and what
     */
    public static Check parse(String name, String text, String place) {
        String severity = header(text, "severity", place).toLowerCase(Locale.ROOT);
        Query query = query(text, place);
        if (!query.isSelectType() || !query.getResultVars().containsAll(List.of("where", "what"))) {
            throw bad(place, "it does not SELECT ?where and ?what");
        }
        return new Check(
                name,
                header(text, "title", place),
                header(text, "problem", place),
                header(text, "remedy", place),
                severity.equals("error"),
                query);
    }

    /** Reads all {@code .rq} files of a folder, by name. A folder that does not exist holds none. */
    public static List<Check> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".rq")).sorted().map(Check::read).toList();
        } catch (IOException e) {
            throw new CounterclaimException("unreadable-checks", "The folder '" + folder + "' cannot be read", e);
        }
    }

    private static Check read(Path file) {
        try {
            String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
            return parse(name, Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new CounterclaimException("unreadable-checks", "The check '" + file + "' cannot be read", e);
        }
    }

    private static Query query(String text, String place) {
        try {
            return QueryFactory.create(text);
        } catch (QueryException e) {
            throw bad(place, e.getMessage().lines().findFirst().orElse("no query"));
        }
    }

    private static String header(String text, String key, String place) {
        Matcher line = Pattern.compile("(?mi)^#[ \\t]*" + key + ":[ \\t]*(\\S.*?)[ \\t\\r]*$").matcher(text);
        if (!line.find()) {
            throw bad(place, "its header lacks the line '# " + key + ": ...'");
        }
        return line.group(1);
    }

    private static CounterclaimException bad(String place, String why) {
        return new CounterclaimException("bad-check", "The check '" + place + "' cannot be used: " + why + ". Mend it");
    }
}
