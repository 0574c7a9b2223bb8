package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Applies the operators that stand directly with a word: not, never, may, will, probably, "no missiles". */
final class LocalOperators {

    private final Sentence s;
    private final Lexicon lexicon;
    private final Operators operators;
    private final EmbeddingState state;
    private final SpeechLayers speech;
    private final @Nullable String particle;

    LocalOperators(Operators operators, EmbeddingState state, SpeechLayers speech, @Nullable String particle) {
        this.s = operators.sentence();
        this.lexicon = operators.lexicon();
        this.operators = operators;
        this.state = state;
        this.speech = speech;
        this.particle = particle;
    }

    /** Applies the words that stand directly with a word: not, never, may, will, probably. */
    void apply(Token at) {
        apply(at, null);
    }

    /** As {@link #apply(Token)}, where the walk comes from one of the word's participants, which is left out. */
    void apply(Token at, @Nullable Token from) {
        apply(at, from, true);
    }

    /** As {@link #apply(Token)} for what is joined to a verb: "launched no drones and fired missiles" denies no firing. */
    void applyShared(Token at) {
        apply(at, null, false);
    }

    private void apply(Token at, @Nullable Token from, boolean objects) {
        for (Token child : s.children(at)) {
            Part part = part(child);
            if (part != null) {
                applyCue(at, child, operators.beside(child, part));
            }
            boolean argument = child.is("nsubj", "nsubj:pass") && at.isVerb() || child.is("nsubj")
                    || objects && child.is("obj", "obl") && at.isVerb();
            if (child != from && argument) {
                negativeArgument(child);
            }
        }
        if (operators.isConditioned(at)) {
            state.modality = Modality.CONDITIONAL;
        } else if (isArranged(at)) {
            // "its aim is to hand over tanks"
            boolean aim = s.children(at, "nsubj").stream().anyMatch(subject -> lexicon.isListed("aim", Phrases.lemma(subject)));
            state.put(aim ? Modality.INTENDED : isPerfect(at) ? Modality.CONDITIONAL : Modality.PREDICTED);
        }
        // "warned Chad against bombing it": nobody says that it did, or would
        state.retracted |= at.isVerb() && lexicon.isListed("dissuading-mark", s.preposition(at));
        Token negating = operators.negating(at);
        if (negating != null && !state.denials.contains(negating)) {
            state.deny(negating);
        }
    }

    private static @Nullable Part part(Token child) {
        return switch (child.relation()) {
            case "aux", "aux:pass" -> Part.AUXILIARY;
            case "advmod", "neg", "cc", "cc:preconj", "obl:npmod", "dep" -> Part.ADVERB;
            case "det", "det:predet" -> Part.DETERMINER;
            case "case", "mark" -> Part.PREPOSITION;
            case "amod" -> Part.ADJECTIVE;
            default -> null;
        };
    }

    private void applyCue(Token at, Token child, @Nullable Cue cue) {
        // "not merely transactional" is one wording with "merely", which "not" denies
        boolean notOnly = operators.isNotOnly(child) && !s.token(child.index() + 1).form().equalsIgnoreCase(particle);
        if (cue == null || notOnly || cue.flips() && operators.isUnsurpassed(at, child) || child.form().equalsIgnoreCase(particle) || cue.flips() && isOpen(child)) {
            return;
        }
        if (cue.flips()) {
            state.deny(child);
        }
        if (cue.modality() != null) {
            state.modality = !child.isKind("aux") ? cue.modality() : operators.isUnsurpassed(at, child) ? state.modality : auxiliary(at, cue.modality());
        }
    }

    // "may or may not have sent" denies nothing
    private boolean isOpen(Token not) {
        int at = not.index();
        return at > 2 && s.token(at - 1).form().equalsIgnoreCase(s.token(at - 3).form()) && s.token(at - 1).isTag("MD")
                && s.token(at - 2).lemma().equals("or");
    }

    // "would have sent" is contrary to fact; "said it would send" is a prediction
    private Modality auxiliary(Token at, Modality of) {
        if (of != Modality.CONDITIONAL) {
            return of;
        }
        if (isPerfect(at)) {
            return Modality.CONDITIONAL;
        }
        boolean reported = s.ancestors(at).stream()
                .anyMatch(head -> head.tag().equals("VBD") && speech.of(head, at) != null);
        return !reported && state.modality == Modality.CONDITIONAL ? Modality.CONDITIONAL : Modality.PREDICTED;
    }

    // "is to hand over tanks", and has not yet; "was to have signed", and did not
    private boolean isArranged(Token verb) {
        return verb.isVerb() && s.children(verb, "mark").stream()
                .filter(mark -> mark.tag().equals("TO") && mark.index() > 0)
                .map(mark -> s.token(mark.index() - 1))
                .anyMatch(be -> be.lemma().equals("be") && (be.tag().equals("VBZ") || be.tag().equals("VBP") || be.tag().equals("VBD"))
                        && (be.head() == verb.index() || verb.head() == be.index() && verb.is("xcomp")));
    }

    private boolean isPerfect(Token at) {
        return s.children(at, "aux").stream().anyMatch(other -> Phrases.lemma(other).equals("have"));
    }

    /** Makes possible what a noun is for: "troops to guard it"; denies it of "no duty to send them", "neither a clause nor a duty to". */
    void infinitiveOf(Token noun) {
        Token first = noun.is("conj") ? s.head(noun) : null;
        negativeArgument(first != null && s.child(first, "cc:preconj") != null ? first : noun);
        state.put(Modality.POSSIBLE);
    }

    /** Turns the polarity where a noun phrase is negative: "no missiles were sent", "neither side supplied". */
    void negativeArgument(Token argument) {
        List<Token> around = new ArrayList<>(s.children(argument, "det", "cc:preconj", "advmod", "neg"));
        // "not one rifle": the negation stands with the number
        s.children(argument, "nummod").forEach(number -> around.addAll(s.children(number, "advmod")));
        for (Token child : around) {
            Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.DETERMINER, child.form().toLowerCase(Locale.ROOT));
            if (cue != null && cue.flips() || isNotOne(child)) {
                state.deny(child);
                return;
            }
        }
        Cue own = lexicon.cue(Cue.Kind.OPERATOR, Part.DETERMINER, argument.form().toLowerCase(Locale.ROOT));
        if (own != null && own.flips()) {
            state.deny(argument);
        }
    }

    // "not a single jet", "hardly any of the shells"; "not all of them" leaves some
    private boolean isNotOne(Token negation) {
        Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.ADVERB, negation.form().toLowerCase(Locale.ROOT));
        int next = negation.index() + 1;
        return cue != null && cue.flips() && next < s.tokens().size()
                && lexicon.isListed("at-least-one", s.token(next).form().toLowerCase(Locale.ROOT));
    }
}
