package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what somebody is accused of under the word that accuses. In "accuses its neighbour of arming rebels and of
 * flying drones over Chad" the parser takes the neighbour for one that arms, and Chad for one that flies; only the
 * lexicon knows which verbs take such a complement.
 */
final class Charges {

    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;

    Charges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with its accusations mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence read) {
        Sentence s = others(paired(read));
        List<Token> mended = null;
        for (Token gerund : s.tokens()) {
            Token verb = gerund.tag().equals("VBG") ? accusing(s, gerund) : null;
            if (verb != null) {
                mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
                mended.set(gerund.index(), gerund.hungOn(verb.index(), "advcl"));
            }
        }
        return deeds(mended == null ? s : s.with(mended));
    }

    // "which it accuses of supplying the rebels with drones": what is supplied, and to whom, hangs on the accusing verb
    private Sentence deeds(Sentence s) {
        List<Token> mended = null;
        for (Token gerund : s.tokens()) {
            Token verb = gerund.tag().equals("VBG") && gerund.is("advcl") && s.preposition(gerund).equals("of") ? s.head(gerund) : null;
            boolean charged = verb != null && verb.isVerb() && verb.index() < gerund.index() && s.child(gerund, "obj") == null
                    && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(verb)) != null
                    && s.children(verb, "obj", "nsubj:pass").stream().anyMatch(accused -> accused.index() < gerund.index());
            Token done = charged ? s.children(verb, "obj", "iobj").stream().filter(after -> after.index() > gerund.index()).findFirst().orElse(null) : null;
            if (done == null) {
                continue;
            }
            mended = mended == null ? new ArrayList<>(s.tokens()) : mended;
            for (Token after : s.children(verb, "obj", "iobj", "obl")) {
                if (after.index() > gerund.index() && (!after.is("obl") || lexicon.isListed("deed-preposition", s.preposition(after)))) {
                    mended.set(after.index(), after.hungOn(gerund.index(), after.relation()));
                }
            }
        }
        return mended == null ? s : s.with(mended);
    }

    // "accused Chad of arming the rebels, and Kenya of hosting them": a second one is accused
    private Sentence others(Sentence s) {
        for (Token gerund : s.tokens()) {
            Token accused = gerund.tag().equals("VBG") && gerund.index() > 4 && s.token(gerund.index() - 1).form().equals("of") ? s.token(gerund.index() - 2) : null;
            Token joint = accused == null || !accused.isTag("NN") ? null : jointBefore(s, accused);
            Token verb = joint == null ? null : accusingBefore(s, joint);
            if (verb != null) {
                List<Token> mended = new ArrayList<>(s.tokens());
                mended.set(accused.index(), accused.hungOn(verb.index(), "obj"));
                mended.set(joint.index(), joint.hungOn(accused.index(), "cc"));
                mended.set(gerund.index() - 1, s.token(gerund.index() - 1).hungOn(gerund.index(), "mark"));
                mended.set(gerund.index(), gerund.hungOn(verb.index(), "advcl"));
                return s.with(mended);
            }
        }
        return s;
    }

    // "and Kenya", "and the Kenyan army": a name right behind the joint
    private static @Nullable Token jointBefore(Sentence s, Token accused) {
        boolean named = false;
        for (int i = accused.index(); i > 2 && accused.index() - i <= LONGEST_NAME; i--) {
            Token at = s.token(i);
            if (at.tag().equals("CC")) {
                return named && (at.form().equals("and") || at.form().equals("while")) ? at : null;
            }
            if (!at.isTag("NN") && !at.isTag("JJ") && !at.tag().equals("DT") && !at.tag().equals("POS")) {
                return null;
            }
            named |= Character.isUpperCase(at.form().charAt(0));
        }
        return null;
    }

    // "accused Chad of arming", in the same clause
    private @Nullable Token accusingBefore(Sentence s, Token joint) {
        boolean charge = false;
        for (int i = joint.index() - 1; i > 0; i--) {
            Token at = s.token(i);
            charge |= at.tag().equals("VBG") && s.token(i - 1).form().equals("of");
            boolean finite = at.tag().equals("VBD") && !at.is("acl") || at.tag().equals("VBZ") || at.tag().equals("VBP") || at.tag().equals("VBN") && s.child(at, "aux") != null;
            if (finite) {
                boolean accuses = charge && s.child(at, "obj") != null && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(at)) != null;
                return accuses ? at : null;
            }
        }
        return null;
    }

    /** Returns those of several accused whom a gerund is about: the last before it, where another charge stands before them. */
    static List<Token> concerned(Sentence s, Token gerund, Token verb, List<Token> accused) {
        if (!s.preposition(gerund).equals("of") || accused.size() < 2) {
            return accused;
        }
        int before = s.children(verb, "advcl").stream()
                .filter(other -> other.index() < gerund.index() && s.preposition(other).equals("of"))
                .mapToInt(Token::index).max().orElse(0);
        List<Token> last = accused.stream().filter(token -> token.index() > before && token.index() < gerund.index()).toList();
        return last.isEmpty() ? accused.stream().filter(token -> token.index() < gerund.index()).toList() : last;
    }

    // "charged Chad with funding and arming them": the first gerund is taken for a noun, the second for what the accuser does
    private Sentence paired(Sentence s) {
        for (Token second : s.tokens()) {
            Token above = second.tag().equals("VBG") && second.is("conj") && second.index() > 2 ? s.head(second) : null;
            Token first = above == null || !s.token(second.index() - 1).is("cc") ? null : s.token(second.index() - 2);
            // "of training and arming the rebels"
            Token verb = above != null && above == first ? s.head(first) : above;
            boolean shape = first != null && verb != null && first.is("obl") && first.head() == verb.index() && first.tag().equals("NN")
                    && first.form().endsWith("ing") && (s.preposition(first).equals("with") || s.preposition(first).equals("of"))
                    && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(verb)) != null
                    && !lexicon.wordings(Part.VERB, HiddenGerunds.stem(lexicon, first)).isEmpty();
            if (shape) {
                List<Token> mended = new ArrayList<>(s.tokens());
                Token preposition = s.child(first, "case");
                mended.set(preposition.index(), preposition.hungOn(first.index(), "mark"));
                mended.set(first.index(), new Token(first.index(), first.form(), HiddenGerunds.stem(lexicon, first), "VBG", first.name(), first.start(), first.end(), verb.index(), "advcl"));
                mended.set(second.index(), second.hungOn(first.index(), "conj"));
                return s.with(mended);
            }
        }
        return s;
    }

    // the verb above, through the nouns, and the gerunds before, that the parser puts in between
    private @Nullable Token accusing(Sentence s, Token gerund) {
        if (!s.preposition(gerund).equals("of") || !gerund.isKind("advcl", "acl", "obl", "nmod", "amod", "dep", "conj")) {
            return null;
        }
        Token above = s.head(gerund);
        while (above != null && (above.isNominal() || above.tag().equals("VBG") && s.preposition(above).equals("of"))) {
            if (above.index() > gerund.index()) {
                return null;
            }
            above = s.head(above);
        }
        boolean accuses = above != null && above.isVerb() && above.index() < gerund.index()
                && (above.index() != gerund.head() || gerund.isKind("obl", "nmod", "amod", "dep"))
                && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(above)) != null;
        return accuses && isDirect(s, gerund, above) ? above : null;
    }

    // "accused the rebels of Chad's habit of stealing": the noun right before owns the gerund unless it is the accused
    private static boolean isDirect(Sentence s, Token gerund, Token verb) {
        Token head = s.token(gerund.head());
        boolean coordinated = gerund.index() > 1 && s.token(gerund.index() - 2).is("cc");
        // "is accused by the experts of arming rebels"
        boolean accuser = head.head() == verb.index() && head.is("obl", "obl:agent") && s.preposition(head).equals("by");
        return accuser || coordinated || head.isVerb() || head.head() == verb.index() && head.is("obj", "nsubj:pass");
    }
}
