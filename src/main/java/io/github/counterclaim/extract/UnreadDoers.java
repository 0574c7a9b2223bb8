package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Role;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * Whoever does what a verb says, where it is clear that somebody does but not who: "the junta flies Chadian jets". Nobody
 * else may be put into the place.
 */
final class UnreadDoers {

    private static final List<String> KINDS =
            List.of("regime-noun", "state-noun", "state-organ", "force-noun", "group-noun", "organization-noun", "title");

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;

    UnreadDoers(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
    }

    /** Returns whether a role that the subject of a verb fills has one that could act, though it denotes nobody known. */
    boolean isDoer(Sentence s, Token word, Role role) {
        boolean bySubject = word.isVerb() && role.slots().stream().anyMatch(slot -> slot.position().equals("subj"));
        return bySubject && clauses.subjects(s, word).stream().anyMatch(subject -> couldAct(s, subject));
    }

    // what carries weapons is no doer: "a plane brought Kenyan shells"
    private boolean couldAct(Sentence s, Token subject) {
        if (!subject.isTag("NN") || scene.mention(s, subject) != null) {
            return false;
        }
        String lemma = Phrases.lemma(subject).toLowerCase(Locale.ROOT);
        return KINDS.stream().anyMatch(kind -> lexicon.isListed(kind, lemma));
    }
}
