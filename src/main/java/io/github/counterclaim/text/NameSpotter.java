package io.github.counterclaim.text;

import java.util.List;

/**
 * Tells what is known of the words of a text before it is parsed: which are parts of names, so that the parser does not
 * take "Shahed" for a verb, and which can only be nouns or may be verbs.
 */
@FunctionalInterface
public interface NameSpotter {

    /** Returns, for each word of a sentence, whether it is part of a known proper name. */
    boolean[] spot(List<String> words);

    /** Returns whether a word in lower case names a kind of thing and is no verb of interest: "drone". */
    default boolean isNoun(String word) {
        return false;
    }

    /** Returns whether a lemma is a verb of interest: "export". */
    default boolean isVerb(String lemma) {
        return false;
    }

    /** Returns whether a word names a people or what is theirs: "Chadian". */
    default boolean isPeople(String word) {
        return false;
    }

    /** Returns whether a word names a body of a state: "military". */
    default boolean isBody(String word) {
        return false;
    }

    /** Returns whether a lemma is a verb of saying: "claim". */
    default boolean isSaying(String lemma) {
        return false;
    }

    /** Returns a spotter that knows no names. */
    static NameSpotter none() {
        return words -> new boolean[words.size()];
    }
}
