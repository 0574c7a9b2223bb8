package io.github.counterclaim.extract;

import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Time;
import io.github.counterclaim.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sentences from fixture files in a format like CoNLL: {@code # case name} starts a small article, each of its sentences
 * is a {@code # text} line, the {@code # time first last edtf} lines of its times, and one line a token: number from 1,
 * form, lemma, tag, recognised name, number of the head or 0, relation. {@code ParsesIT} keeps the files true.
 */
final class Sentences {

    static final Path FOLDER = Path.of("src/test/resources/io/github/counterclaim/extract");

    private Sentences() {}

    /** A small article: its text and its sentences. */
    record Sample(String text, List<Sentence> sentences) {}

    /** Returns the samples of all fixture files, by the name of their case. */
    static Map<String, Sample> all() {
        Map<String, Sample> all = new LinkedHashMap<>();
        for (Path file : files()) {
            texts(file).forEach((name, block) -> {
                if (all.put(name, parse(block)) != null) {
                    throw new IllegalArgumentException("two cases are named '" + name + "'");
                }
            });
        }
        return all;
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".conll")).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns the lines of each case of a file, by its name. */
    static Map<String, String> texts(Path file) {
        Map<String, String> cases = new LinkedHashMap<>();
        try {
            for (String block : Files.readString(file).split("(?m)^# case ")) {
                int end = block.indexOf('\n');
                if (end > 0) {
                    cases.put(block.substring(0, end).strip(), block.substring(end + 1));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cases;
    }

    /** Returns the text lines of a case. */
    static List<String> textLines(String block) {
        return block.lines().filter(line -> line.startsWith("# text ")).map(line -> line.substring(7)).toList();
    }

    /** Reads the lines of one case. */
    static Sample parse(String block) {
        String text = String.join(" ", textLines(block));
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String part : block.split("(?m)^# text ")) {
            if (!part.isBlank()) {
                List<String> lines = part.lines().filter(line -> !line.isBlank()).toList();
                sentences.add(sentence(sentences.size(), lines, start));
                start += lines.get(0).length() + 1;
            }
        }
        return new Sample(text, sentences);
    }

    private static Sentence sentence(int number, List<String> lines, int start) {
        String text = lines.get(0);
        List<Time> times = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.strip().split("\\s+");
            if (f[0].equals("#")) {
                times.add(new Time(Integer.parseInt(f[2]) - 1, Integer.parseInt(f[3]) - 1, f[4]));
            } else {
                int found = text.indexOf(f[1], at);
                if (found < 0) {
                    throw new IllegalArgumentException("'" + f[1] + "' does not stand in '" + text + "'");
                }
                at = found + f[1].length();
                tokens.add(new Token(tokens.size(), f[1], f[2], f[3], f[4], start + found, start + at,
                        Integer.parseInt(f[5]) - 1, f[6]));
            }
        }
        return new Sentence(number, 0, text, tokens, times);
    }

    /** Writes sentences in the format that {@link #parse} reads. */
    static String write(List<Sentence> sentences) {
        StringBuilder out = new StringBuilder();
        for (Sentence s : sentences) {
            out.append("# text ").append(s.text()).append('\n');
            s.times().forEach(time -> out.append("# time %d %d %s%n".formatted(time.first() + 1, time.last() + 1, time.edtf())));
            for (Token t : s.tokens()) {
                String form = s.textOf(t, t);
                out.append("%d %s %s %s %s %d %s%n".formatted(
                        t.index() + 1, form, t.lemma(), t.tag(), t.name(), t.head() + 1, t.relation()));
            }
        }
        return out.toString();
    }
}
