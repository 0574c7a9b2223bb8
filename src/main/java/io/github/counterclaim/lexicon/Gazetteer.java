package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lexicon's names in sentences, the longest first. Names with a capital or a digit are matched to the letter,
 * common nouns by lemma. Hyphens and the tokens that they split do not count: "Iran-Russia" holds both names.
 */
final class Gazetteer {

    private record Hit(Thing thing, Name.Use use) {}

    /** The plural of a designation or of a model's name: "J-10Cs", "Akincis". */
    private static final Pattern PLURAL = Pattern.compile("[0-9A-Z]s$|^\\p{Lu}\\p{Ll}{3,}[^s]s$");
    /** Spaces and hyphens, but for the hyphen of "A-10": "A 10-day truce" is none. */
    private static final Pattern JOINTS = Pattern.compile("(?:\\s|(?<!(?<![\\p{L}\\d])A(?=-\\d))[\\-\\u2010-\\u2013])+");

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Hit hit;
    }

    private record Piece(String text, String lower, String lemma, int token) {}

    private final Node names = new Node();
    private final Node commons = new Node();

    /** Adds a name. Of two things with one name the first added keeps it. */
    void add(String label, Thing thing, Name.Use use) {
        boolean proper = use != Name.Use.COMMON && label.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        Node node = proper ? names : commons;
        for (String piece : pieces(proper ? label : label.toLowerCase(Locale.ROOT))) {
            node = node.next.computeIfAbsent(piece, key -> new Node());
        }
        if (node.hit == null) {
            node.hit = new Hit(thing, proper ? use : Name.Use.COMMON);
        }
    }

    /** Returns the names in a sentence, in order, without overlap. */
    List<Name> find(List<Word> words) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            List<String> parts = pieces(word.form());
            for (String part : parts) {
                String lower = part.toLowerCase(Locale.ROOT);
                String lemma = parts.size() == 1 ? word.lemma().toLowerCase(Locale.ROOT) : lower;
                pieces.add(new Piece(word.possessive() ? "\u0000" : part, lower, lemma, i));
            }
        }
        List<Name> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Name name = longest(pieces, at);
            if (name == null) {
                at++;
            } else {
                found.add(name);
                while (at < pieces.size() && pieces.get(at).token() <= name.last()) {
                    at++;
                }
            }
        }
        return found;
    }

    /** Returns, for each word, whether it is part of a proper name, demonyms left out. */
    boolean[] spot(List<String> words) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (String part : pieces(words.get(i))) {
                pieces.add(new Piece(part, part.toLowerCase(Locale.ROOT), part, i));
            }
        }
        boolean[] named = new boolean[words.size()];
        for (int at = 0; at < pieces.size(); at++) {
            Name name = walk(names, pieces, at, false);
            if (name != null && name.use() != Name.Use.DEMONYM) {
                java.util.Arrays.fill(named, name.first(), name.last() + 1, true);
            }
        }
        return named;
    }

    private @Nullable Name longest(List<Piece> pieces, int at) {
        Name proper = walk(names, pieces, at, false);
        Name common = walk(commons, pieces, at, true);
        if (proper == null || common == null) {
            return proper == null ? common : proper;
        }
        return common.last() > proper.last() ? common : proper;
    }

    private static @Nullable Name walk(Node root, List<Piece> pieces, int at, boolean common) {
        Node node = root;
        Name best = null;
        for (int i = at; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Node next = node.next.get(common ? piece.lower() : piece.text());
            // the last word of a common noun may be a plural
            Node byLemma = common ? node.next.get(piece.lemma()) : null;
            if (byLemma != null && byLemma.hit != null) {
                best = new Name(byLemma.hit.thing(), pieces.get(at).token(), piece.token(), byLemma.hit.use());
            }
            // "two J-10Cs": designations have plurals too
            Node one = !common && next == null && PLURAL.matcher(piece.text()).find()
                    ? node.next.get(piece.text().substring(0, piece.text().length() - 1)) : null;
            if (one != null && one.hit != null && one.hit.thing().kind() == ThingKind.WEAPON_SYSTEM) {
                return new Name(one.hit.thing(), pieces.get(at).token(), piece.token(), one.hit.use());
            }
            node = next == null ? byLemma : next;
            if (node == null) {
                break;
            }
            if (node.hit != null) {
                best = new Name(node.hit.thing(), pieces.get(at).token(), piece.token(), node.hit.use());
            }
        }
        return best;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String word : JOINTS.split(text.replace('\u2019', '\''))) {
            // the tokenizer splits the possessive off
            if (word.endsWith("'s") && word.length() > 2) {
                pieces.add(word.substring(0, word.length() - 2));
                pieces.add("\u0000");
            } else if (word.endsWith("s'") && word.length() > 2) {
                // "the Workers' Party"
                pieces.add(word.substring(0, word.length() - 1));
                pieces.add("\u0000");
            } else if (!word.isEmpty()) {
                pieces.add(word);
            }
        }
        return pieces;
    }
}
