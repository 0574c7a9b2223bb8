package io.github.counterclaim.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of {@code boilerplate.tsv}, and what they say of a line. */
final class Boilerplate {

    private static final int SHORT_LINE_WORDS = 25;
    private static final int SHORT_BLOCK_WORDS = 40;
    private static final int LABEL_WORDS = 8;
    private static final Boilerplate STANDARD = load("boilerplate.tsv");

    private final Map<String, Set<String>> words;

    private Boilerplate(Map<String, Set<String>> words) {
        this.words = words;
    }

    /** Returns the words that ship with the program. */
    static Boilerplate standard() {
        return STANDARD;
    }

    private static Boilerplate load(String resource) {
        Map<String, Set<String>> words = new HashMap<>();
        try (InputStream in = Boilerplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + resource + "; build it again");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> line.split("\t", 2))
                    .forEach(row -> words.computeIfAbsent(row[0], k -> new LinkedHashSet<>()).add(row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Boilerplate(words);
    }

    /** Returns whether the list of that kind has the word. */
    boolean has(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Returns whether a block is an invitation, a label, a credit or filler, not a part of the article. */
    boolean isJunk(String text) {
        String low = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        // looked for at the start of a run alone: else a long run of marks is searched from each of them
        String bare = low.replaceAll("^[^\\p{L}\\p{N}©(]+|(?<![^\\p{L}\\p{N})])[^\\p{L}\\p{N})]+$", "");
        return bare.isEmpty()
                || has("line", bare)
                || isCredit(text, bare)
                || Wording.words(text) <= SHORT_BLOCK_WORDS && containsAny("phrase", opening(low))
                || isLatin(text)
                || isAddress(text);
    }

    /** An invitation after a sentence of the article's own does not make that sentence boilerplate. */
    private static String opening(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean end = ".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
            if (end && Wording.words(text.substring(0, i)) > LABEL_WORDS) {
                return Wording.words(text) <= 2 * LABEL_WORDS ? text : text.substring(0, i);
            }
        }
        return text;
    }

    private boolean isCredit(String text, String bare) {
        // a heading such as "Explore" is cheap to lose, a sentence is not; a colon still ends an invitation
        boolean sentence = Wording.endsSentence(text) && !text.endsWith(":") && !text.endsWith("…");
        return !sentence && Wording.words(text) <= SHORT_LINE_WORDS
                && words.get("start").stream().anyMatch(start -> startsWithWords(bare, start));
    }

    private static boolean startsWithWords(String text, String start) {
        return text.startsWith(start)
                && (text.length() == start.length()
                        || !Character.isLetterOrDigit(start.charAt(start.length() - 1))
                        || !Character.isLetterOrDigit(text.charAt(start.length())));
    }

    /** Returns whether one of the phrases of that kind stands in the text, at word borders; the text in lower case. */
    private boolean containsAny(String kind, String low) {
        return words.get(kind).stream().anyMatch(phrase -> {
            int at = low.indexOf(phrase);
            return at == 0 || at > 0 && !Character.isLetterOrDigit(low.charAt(at - 1));
        });
    }

    /** Returns whether the line introduces a list of contents. */
    boolean isContentsTitle(String text) {
        return has("contents", Wording.bare(text));
    }

    /** Returns whether at least a third of the words, and three, are filler Latin. */
    boolean isLatin(String text) {
        int latin = 0;
        int all = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            all += word.isEmpty() ? 0 : 1;
            latin += has("latin", word) ? 1 : 0;
        }
        return latin >= 3 && latin * 3 >= all;
    }

    /** Returns whether the text is nothing but an e-mail address or a web address, perhaps with a label. */
    static boolean isAddress(String text) {
        return text.length() < 2_000
                && text.matches("(?i)(?:[\\w -]{1,30}[:=]\\s*)?<?(?:https?://\\S+|www\\.\\S+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)>?[.,;]?");
    }

    /** Returns the key of an author's detail or a profile ("key : value"), or an empty text. */
    String detailKey(String text) {
        int colon = text.indexOf(':');
        String key = colon > 0 && colon < 30 ? Wording.bare(text.substring(0, colon)) : "";
        return has("detail", key) ? key : "";
    }
}
