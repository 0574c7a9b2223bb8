package io.github.counterclaim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sentence with its dependency tree. Immutable. */
public final class Sentence {

    private final int number;
    private final int paragraph;
    private final String text;
    private final List<Token> tokens;
    private final List<List<Token>> children;
    private final Supplier<List<Time>> timeReading;
    private volatile @Nullable List<Time> times;

    /**
     * Makes a sentence that names no time.
     *
     * @see #Sentence(int, int, String, List, List)
     */
    public Sentence(int number, int paragraph, String text, List<Token> tokens) {
        this(number, paragraph, text, tokens, List.of());
    }

    /**
     * Makes a sentence whose times are known.
     *
     * @see #Sentence(int, int, String, List, Supplier)
     */
    public Sentence(int number, int paragraph, String text, List<Token> tokens, List<Time> times) {
        this(number, paragraph, text, tokens, () -> times);
    }

    /**
     * Makes a sentence.
     *
     * @param number its place among the article's sentences, from 0
     * @param paragraph the place of its block among the article's blocks, from 0
     * @param text its characters, as in the clean text
     * @param tokens in order; each index equals its place
     * @param times gives the times that it names, in order; asked once, if anybody wants to know them
     */
    public Sentence(int number, int paragraph, String text, List<Token> tokens, Supplier<List<Time>> times) {
        this.number = number;
        this.paragraph = paragraph;
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.timeReading = times;
        List<List<Token>> lists = new ArrayList<>();
        tokens.forEach(token -> lists.add(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.head() >= 0) {
                lists.get(token.head()).add(token);
            }
        }
        this.children = lists.stream().map(List::copyOf).toList();
    }

    /** Returns the same sentence with another tree over its words; {@code mended} has as many tokens, in order. */
    public Sentence with(List<Token> mended) {
        return new Sentence(number, paragraph, text, mended, this::times);
    }

    /** Returns the sentence's place among the article's sentences, from 0. */
    public int number() {
        return number;
    }

    /** Returns the place of its block among the article's blocks, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Returns its characters, as they stand in the clean text. */
    public String text() {
        return text;
    }

    /** Returns its tokens in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Returns the times that it names, in order. */
    public List<Time> times() {
        List<Time> known = times;
        if (known == null) {
            known = List.copyOf(timeReading.get());
            times = known;
        }
        return known;
    }

    /** Returns the token at a place, from 0. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** Returns where it starts in the article's clean text, in UTF-16 units. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Returns where it ends in the article's clean text, in UTF-16 units, exclusive. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Returns the token that governs this one, or null for the root. */
    public @Nullable Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /** Returns the tokens that this one governs, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** Returns the tokens that this one governs by one of these relations, subtype included, in order. */
    public List<Token> children(Token token, String... relations) {
        // asked more than anything else, and mostly of words that govern nothing so: no stream
        List<Token> found = List.of();
        for (Token child : children(token)) {
            if (child.is(relations)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(child);
            }
        }
        return found;
    }

    /** Returns the first token that this one governs by one of these relations, or null. */
    public @Nullable Token child(Token token, String... relations) {
        for (Token child : children(token)) {
            if (child.is(relations)) {
                return child;
            }
        }
        return null;
    }

    /** Returns whether a word stands in it, in whatever case. */
    public boolean holds(String form) {
        for (Token token : tokens) {
            if (token.form().equalsIgnoreCase(form)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the tokens above this one, nearest first. */
    public List<Token> ancestors(Token token) {
        return Stream.iterate(head(token), java.util.Objects::nonNull, this::head)
                .limit(tokens.size())
                .map(t -> (Token) t)
                .toList();
    }

    /** Returns this token and all that it governs, directly or not, in order. */
    public List<Token> subtree(Token token) {
        boolean[] in = new boolean[tokens.size()];
        collect(token, in);
        return tokens.stream().filter(t -> in[t.index()]).toList();
    }

    private void collect(Token token, boolean[] in) {
        if (!in[token.index()]) {
            in[token.index()] = true;
            children(token).forEach(child -> collect(child, in));
        }
    }

    /** Returns the text from one token to another, both included, as it stands in the clean text. */
    public String textOf(Token first, Token last) {
        return text.substring(first.start() - start(), last.end() - start());
    }

    /** Returns the words that mark the case of a nominal, lower case, multi-word prepositions joined by a space. */
    public String preposition(Token nominal) {
        Token marker = child(nominal, "case");
        if (marker == null) {
            marker = child(nominal, "mark");
        }
        if (marker == null) {
            return "";
        }
        StringBuilder words = new StringBuilder(marker.form().toLowerCase(java.util.Locale.ROOT));
        children(marker, "fixed").forEach(
                part -> words.append(' ').append(part.form().toLowerCase(java.util.Locale.ROOT)));
        return words.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
