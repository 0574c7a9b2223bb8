package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.lexicon.Wording;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives verbs that call or hold somebody something one shape. In "called the Kenyan strike a war crime" and "called the
 * boat strikes murder" the parser takes the crime for a part of the strike, and the strikes for a verb; in "held Chad
 * responsible for the raid" it hangs the raid on Chad.
 */
final class Namings {

    private final Lexicon lexicon;

    Namings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with such verbs mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        Sentence mended = s;
        for (Token verb : s.tokens()) {
            if (!verb.isVerb()) {
                continue;
            }
            if (s.child(verb, "compound:prt") == null && lexicon.isListed("naming", Phrases.lemma(verb))) {
                mended = behindReceiver(mended, mended.token(verb.index()));
                mended = behindCharge(mended, mended.token(verb.index()));
                mended = behindObject(mended, mended.token(verb.index()));
                mended = besideObject(mended, mended.token(verb.index()));
                mended = verbTakenForNoun(mended, mended.token(verb.index()));
                mended = joined(mended, mended.token(verb.index()));
            } else if (lexicon.isListed("holding-responsible", Phrases.lemma(verb))) {
                mended = responsible(mended, mended.token(verb.index()));
            }
        }
        return mended;
    }

    // "calls it a strategic partnership", "calls the militia a proxy of Chad": nothing is given to it
    private static Sentence behindReceiver(Sentence s, Token verb) {
        Token name = s.child(verb, "obj");
        Token it = name == null || !name.isTag("NN") ? null : s.child(verb, "iobj");
        Token article = it == null ? null : s.child(name, "det");
        boolean shape = it != null && (it.form().equals("it") || article != null && article.form().startsWith("a")) && it.index() < name.index()
                && s.child(name, "nsubj") == null;
        return shape ? name(s, verb, it, name) : s;
    }

    // "called the Kenyan strike a war crime"
    private static Sentence behindObject(Sentence s, Token verb) {
        Token object = s.child(verb, "obj");
        Token name = object == null ? null : s.child(object, "dep");
        boolean shape = name != null && name.isTag("NN") && object.isTag("NN") && object.index() > verb.index() && name.index() > object.index()
                && s.child(name, "det") != null && s.subtree(name).get(0).index() == object.index() + 1;
        return shape ? name(s, verb, object, name) : s;
    }

    // "accused Chad of bombing the town, calling it a breach": who accuses calls it so
    private Sentence behindCharge(Sentence s, Token verb) {
        Token charged = verb.tag().equals("VBG") && verb.is("advcl") && s.token(verb.index() - 1).form().equals(",") ? s.head(verb) : null;
        Token accusing = charged != null && charged.tag().equals("VBG") && s.preposition(charged).equals("of") ? s.head(charged) : null;
        Token called = accusing == null ? null : s.child(verb, "obj", "nsubj");
        if (called == null || !called.isTag("PRP") || lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(accusing)) == null) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(accusing.index(), "advcl"));
        return s.with(mended);
    }

    // "called the raids a breach of the truce", "calling it a breach": the parser takes the name for a measure, or a second object
    private static Sentence besideObject(Sentence s, Token verb) {
        Token object = s.child(verb, "obj");
        Token name = object == null ? null : s.children(verb, "obl:npmod", "obj").stream()
                .filter(other -> other.index() > object.index() && other.tag().equals("NN"))
                .findFirst()
                .orElse(null);
        boolean shape = name != null && object.index() > verb.index() && s.child(name, "det") != null
                && s.child(name, "det").lemma().equals("a") && s.child(verb, "xcomp") == null;
        return shape ? name(s, verb, object, name) : s;
    }

    // "called the boat strikes murder", "called the boat attacks a violation of the law"
    private static Sentence verbTakenForNoun(Sentence s, Token verb) {
        Token plural = s.children(verb, "ccomp", "dep").stream()
                .filter(clause -> clause.tag().equals("VBZ") && clause.index() > verb.index())
                .findFirst()
                .orElse(null);
        Token name = plural == null ? null : s.child(plural, "obj", "xcomp");
        Token first = plural == null ? null : s.token(plural.index() - 1);
        boolean shape = name != null && first != null && first.tag().equals("NN") && s.child(first, "det") != null
                && (first.is("nsubj") && first.head() == plural.index() || first.is("obj") && first.head() == verb.index())
                && name.index() > plural.index() && s.child(plural, "mark") == null;
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        int at = plural.index();
        mended.set(at, plural.tagged("NNS"));
        mended.set(first.index(), first.hungOn(at, "compound"));
        s.children(first, "det", "amod").forEach(child -> mended.set(child.index(), child.hungOn(at, child.relation())));
        s.children(plural, "obl").forEach(child -> mended.set(child.index(), child.hungOn(name.index(), "nmod")));
        Sentence noun = s.with(mended);
        return name(noun, verb, noun.token(at), name);
    }

    // "called the strikes murder": only where the lexicon knows what it is to call something so
    private Sentence joined(Sentence s, Token verb) {
        Token name = s.child(verb, "obj");
        Token plural = name == null || name.index() < 2 || !name.tag().equals("NN") ? null : s.token(name.index() - 1);
        boolean shape = plural != null && plural.tag().equals("NNS") && plural.is("compound") && plural.head() == name.index()
                && s.token(plural.index() - 1).is("det") && s.token(plural.index() - 1).head() == name.index() && isCalled(verb, name);
        if (!shape) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(plural.index() - 1, s.token(plural.index() - 1).hungOn(plural.index(), "det"));
        Sentence apart = s.with(mended);
        return name(apart, verb, apart.token(plural.index()), apart.token(name.index()));
    }

    private boolean isCalled(Token verb, Token name) {
        return lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream().map(Wording::particle).anyMatch(Phrases.lemma(name)::equals);
    }

    private static Sentence name(Sentence s, Token verb, Token object, Token name) {
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(name.index(), s.token(name.index()).hungOn(verb.index(), "xcomp"));
        mended.set(object.index(), object.hungOn(name.index(), "nsubj"));
        return s.with(mended);
    }

    // "holds Chad responsible for the raid on the port", "Chad was held responsible for the raid": as "blames Chad for the raid"
    private Sentence responsible(Sentence s, Token verb) {
        Token adjective = responsibleBehind(s, verb);
        if (adjective == null) {
            return s;
        }
        Token deed = s.children(adjective, "obl", "nmod").stream()
                .filter(child -> s.preposition(child).equals("for"))
                .findFirst()
                .orElse(null);
        if (deed == null) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        Token held = s.head(adjective);
        s.children(adjective, "nsubj").forEach(subject -> mended.set(subject.index(), subject.hungOn(verb.index(), "obj")));
        mended.set(adjective.index(), adjective.hungOn(verb.index(), "compound:prt"));
        mended.set(deed.index(), deed.hungOn(verb.index(), "obl"));
        if (held != null && held.is("nsubj") && held.index() > verb.index()) {
            mended.set(held.index(), held.hungOn(verb.index(), "obj"));
        }
        return s.with(mended);
    }

    private @Nullable Token responsibleBehind(Sentence s, Token verb) {
        for (int i = verb.index() + 1; i < s.tokens().size(); i++) {
            Token token = s.token(i);
            if (token.isVerb() || token.tag().equals(",")) {
                return null;
            }
            if (token.tag().equals("JJ") && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(verb) + " " + Phrases.lemma(token)) != null) {
                Token head = s.head(token);
                boolean fits = head != null && (head.index() == verb.index() || head.head() == verb.index());
                return fits && token.is("amod", "xcomp", "advmod", "dep", "acl") ? token : null;
            }
        }
        return null;
    }
}
