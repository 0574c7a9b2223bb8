package io.github.counterclaim.extract;

import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** One body without a name, which "it" takes up before any name beside it: a militia, a think tank, a report. */
final class NamelessBodies {

    private final Scene scene;
    private final Lexicon lexicon;

    NamelessBodies(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns whether nothing but small words stands before a token, "It", "But it", "However, it", or it comments: "..., it said". */
    static boolean opens(Sentence s, Token token) {
        return comments(s, token) || s.tokens().subList(0, token.index()).stream()
                .allMatch(before -> before.isTag("CC") || before.isTag("RB") || before.is("punct"));
    }

    /** Returns whether a token is the subject of a comment on what stands before it: "..., it said", "..., it added." */
    static boolean comments(Sentence s, Token token) {
        int verb = token.index() + 1;
        if (s.number() == 0 || token.index() < 2 || verb + 1 >= s.tokens().size() || s.head(token) != s.token(verb)) {
            return false;
        }
        String before = s.token(token.index() - 1).tag();
        return (before.equals(",") || before.equals("''")) && s.token(verb + 1).is("punct");
    }

    /** Returns the subject of the sentence before where it is such a body, or null; a document only where "it" goes on saying. */
    @Nullable Token before(Sentence s, boolean says) {
        Sentence before = s.number() == 0 ? null : scene.sentences().get(s.number() - 1);
        Token root = before == null ? null : before.tokens().stream().filter(top -> top.head() < 0).findFirst().orElse(null);
        Token subject = root == null || !root.isVerb() ? null : before.child(root, "nsubj");
        if (subject == null || !isNameless(before, subject)) {
            return null;
        }
        boolean speaks = new Hearsay(lexicon).says(before, root) && lexicon.isListed("speaker-noun", Phrases.lemma(subject));
        return isForce(before, subject) || says && speaks ? subject : null;
    }

    /** Returns whether a noun stands for an armed group without a name: "the militia". */
    boolean isForce(Sentence s, Token noun) {
        return isNameless(s, noun) && lexicon.isListed("force-noun", Phrases.lemma(noun));
    }

    private boolean isNameless(Sentence s, Token subject) {
        Mention mention = scene.mention(s, subject);
        return subject.tag().equals("NN") && s.children(subject, "conj", "appos").isEmpty()
                && (mention == null || mention.thing().kind() == ThingKind.GROUP);
    }
}
