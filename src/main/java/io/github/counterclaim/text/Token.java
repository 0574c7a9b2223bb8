package io.github.counterclaim.text;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param form as it stands in the text, with typographic quotes and dashes made plain
 * @param lemma its dictionary form; lower case but for names
 * @param tag its part of speech, a Penn Treebank tag
 * @param name {@code PERSON}, {@code ORGANIZATION} or {@code LOCATION} for part of a recognised name, else {@code O}
 * @param start where it starts in the article's clean text, in UTF-16 units
 * @param end where it ends, in UTF-16 units, exclusive
 * @param head the index of the token that governs it, or -1 for the root
 * @param relation its dependency relation, for example {@code nsubj:pass}
 */
public record Token(
        int index, String form, String lemma, String tag, String name, int start, int end, int head, String relation) {

    /** Returns whether the tag starts so: {@code isTag("VB")} holds for every verb form. */
    public boolean isTag(String prefix) {
        return tag.startsWith(prefix);
    }

    /** Returns whether the dependency relation is one of these, subtype included. */
    public boolean is(String... relations) {
        for (String candidate : relations) {
            if (relation.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the dependency relation, subtype left out, is one of these. */
    public boolean isKind(String... relations) {
        int colon = relation.indexOf(':');
        String kind = colon < 0 ? relation : relation.substring(0, colon);
        for (String candidate : relations) {
            if (kind.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether it is a noun, a proper name or a pronoun. */
    public boolean isNominal() {
        return isTag("NN") || isTag("PRP") || isTag("WP") || tag.equals("DT") || tag.equals("CD");
    }

    /** Returns whether it is a verb in any form. */
    public boolean isVerb() {
        return isTag("VB");
    }

    /** Returns the same word as another part of speech. */
    public Token tagged(String newTag) {
        return new Token(index, form, lemma, newTag, name, start, end, head, relation);
    }

    /** Returns the same word governed by another, in another relation. */
    public Token hungOn(int newHead, String newRelation) {
        return new Token(index, form, lemma, tag, name, start, end, newHead, newRelation);
    }
}
