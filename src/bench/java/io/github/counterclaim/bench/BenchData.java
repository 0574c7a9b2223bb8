package io.github.counterclaim.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes data to serve out of a dump: the dump itself, copies of it under other names, and invented organizations of 30
 * triples each. {@code DUMP.nq FOLDER COPIES THINGS}; writes {@code counterclaim.nq} (named graphs alone), {@code
 * plain.nq} (the same, and all triples in the default graph as well, for servers that have no union), {@code things.txt}
 * and {@code claims.txt} (names, one a line).
 */
final class BenchData {

    /** What an article brings along; the other kinds are the lexicon's and are told of in every copy. */
    private static final Pattern COPIED = Pattern.compile(
            "(/id/(?:article|claim|proposition|conflict|dispute|side|event|activity|topic|relationship)/[A-Za-z0-9._~-]+)|(_:[A-Za-z0-9]+)");
    private static final Pattern CLAIM = Pattern.compile("^<[^>]*/id/(claim/[^>#]+)> <[^>]*#type> <[^>]*#Claim> ");
    private static final Pattern STATE = Pattern.compile("^<([^>]*/id/state/[^>#]+)> ");
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final int LINKS = 10;
    private static final int NAMES = 18;

    private final Set<String> claims = new TreeSet<>();
    private final Set<String> states = new TreeSet<>();

    private BenchData() {}

    public static void main(String[] args) throws IOException {
        new BenchData().write(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }

    private void write(Path dump, Path folder, int copies, int things) throws IOException {
        Files.createDirectories(folder);
        List<String> lines = Files.readAllLines(dump);
        lines.forEach(this::note);
        List<String> names = new ArrayList<>();
        try (PrintWriter quads = writer(folder.resolve("counterclaim.nq"));
                PrintWriter plain = writer(folder.resolve("plain.nq"))) {
            Set<String> seen = new HashSet<>();
            for (int copy = 0; copy <= copies; copy++) {
                for (String line : lines) {
                    String named = copy == 0 ? line : renamed(line, copy);
                    if (copy == 0 || !named.equals(line)) {
                        put(named, quads, plain, seen);
                    }
                }
                seen.clear();
            }
            for (int number = 0; number < things; number++) {
                String name = "organization/invented-" + number;
                names.add(name);
                invented(name, number).forEach(line -> put(line, quads, plain, seen));
            }
        }
        Files.write(folder.resolve("things.txt"), names);
        Files.write(folder.resolve("claims.txt"), claims);
    }

    private static PrintWriter writer(Path file) throws IOException {
        BufferedWriter buffered = Files.newBufferedWriter(file);
        return new PrintWriter(buffered);
    }

    private void note(String line) {
        Matcher claim = CLAIM.matcher(line);
        if (claim.find()) {
            claims.add(claim.group(1));
        }
        Matcher state = STATE.matcher(line);
        if (state.find()) {
            states.add(state.group(1));
        }
    }

    private static String renamed(String line, int copy) {
        return COPIED.matcher(line).replaceAll("$0-" + copy);
    }

    private static void put(String line, PrintWriter quads, PrintWriter plain, Set<String> seen) {
        quads.println(line);
        plain.println(line);
        String triple = line.substring(0, line.lastIndexOf('<')) + ".";
        if (seen.add(triple)) {
            plain.println(triple);
        }
    }

    /** Thirty triples: a type, a name, further names, and links to states. */
    private List<String> invented(String name, int number) {
        List<String> all = List.copyOf(states);
        String base = all.get(0).substring(0, all.get(0).indexOf("/id/") + 4);
        String thing = "<" + base + name + ">";
        String end = " <" + base + "graph/invented> .";
        List<String> lines = new ArrayList<>();
        lines.add(thing + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/counterclaim/ns#Organization>" + end);
        lines.add(thing + " <" + SKOS + "prefLabel> \"Invented organization " + number + "\"@en" + end);
        for (int i = 0; i < NAMES; i++) {
            lines.add(thing + " <" + SKOS + "altLabel> \"another name, the " + i + "th, of organization " + number + "\"@en" + end);
        }
        for (int i = 0; i < LINKS; i++) {
            lines.add(thing + " <" + SKOS + "related> <" + all.get((number + i * 17) % all.size()) + ">" + end);
        }
        return lines;
    }
}
