package io.github.counterclaim.lexicon;


/** The part of speech that a wording or cue is of. */
public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    DETERMINER,
    PREPOSITION;

    /** Returns the name of the property that lists words of this part in the lexicon. */
    public String property() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
