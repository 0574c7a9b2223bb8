package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One walk from a word to the root of its sentence, which gathers the operators and the speech on the way. */
final class EmbeddingWalk {

    private final Sentence s;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Token word;
    private final @Nullable String particle;
    private final Operators operators;
    private final EmbeddingState state = new EmbeddingState();
    private final SpeechLayers speech;
    private final LocalOperators local;
    private final Doubts doubts;
    private final Hearsay hearsay;
    private final Background background;
    private final Pledges pledges;
    private boolean aside;
    private boolean apart; // the article, and none of those who speak further up, tells it
    private boolean conceded;

    EmbeddingWalk(Operators operators, Clauses clauses, Token word, @Nullable String particle) {
        this.s = operators.sentence();
        this.lexicon = operators.lexicon();
        this.clauses = clauses;
        this.word = word;
        this.particle = particle;
        this.operators = operators;
        this.speech = new SpeechLayers(operators, clauses, state, word);
        this.doubts = new Doubts(lexicon);
        this.hearsay = new Hearsay(lexicon);
        this.background = new Background(s, lexicon, word);
        this.pledges = new Pledges(operators);
        this.local = new LocalOperators(operators, state, speech, particle);
    }

    /** Returns how the sentence puts what the word says. */
    Embedding run() {
        Token verb = word.isVerb() || word.isTag("JJ") ? word : carrier();
        boolean present = verb != null && background.isPresent(verb);
        Token at = word;
        local.apply(at);
        speech.beside(at);
        if (clauses.supports().isTold(s, word)) {
            // "urged it to lift the sanctions that it imposed in March": they were imposed
            state.inherits = false;
            conceded = true;
        }
        for (Token head = s.head(at); head != null; head = s.head(at)) {
            step(at, head);
            at = head;
            if (!apart) {
                speech.beside(at);
            }
        }
        if (isHeadline(at) && state.modality == null) {
            state.modality = Modality.PREDICTED;
        }
        if (state.layers.isEmpty() && operators.isAsked(word)) {
            state.modality = Modality.QUESTIONED;
        }
        if (state.modality == Modality.INTENDED && state.layers.isEmpty() && Plans.isDone(s, lexicon, word)) {
            state.modality = Modality.ACTUAL;
        }
        if (!state.layers.isEmpty() && pledges.isRumour(state.layers.get(0).token())) {
            state.modality = Modality.POSSIBLE;
        }
        Modality modality = state.modality == null ? Modality.ACTUAL : state.modality;
        return new Embedding(state.denied, state.denials, modality, state.layers, present, state.retracted);
    }

    private @Nullable Token carrier() {
        if (s.child(word, "cop") != null) {
            return word;
        }
        return clauses.supports().carrier(s, word);
    }

    // "Chad to receive jets": the verb that the sentence rests on is an infinitive with a subject
    private boolean isHeadline(Token root) {
        return root.tag().equals("VB") && s.child(root, "nsubj", "nsubj:pass") != null && s.child(root, "aux", "cop") == null
                && s.children(root, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"))
                && state.layers.isEmpty();
    }

    private void step(Token at, Token head) {
        if (doubts.isBeyond(s, at, head)) {
            // "there is no doubt that", "nobody doubts that": so it is
            state.inherits = false;
            return;
        }
        state.retracted |= doubts.isDoubted(s, at, head) && state.layers.isEmpty();
        Cue saying = speech.of(head, at);
        Cue told = saying == null ? hearsay.told(s, at, head) : null;
        aside |= background.isAside(at);
        apart |= background.is(at, head);
        // "denied it, although its jets had struck": what is conceded is not denied
        conceded |= at.is("advcl") && lexicon.isListed("conceding", s.preposition(at));
        if (saying != null && (apart || saying.flips() && conceded || aside && (head.tag().equals("VBD") || saying.modality() == Modality.POSSIBLE))) {
            return;
        }
        if (saying != null) {
            if (isWhether(at) && state.layers.isEmpty()) {
                // "asked Chad to explain whether it had": nobody says that it had
                state.put(Modality.QUESTIONED);
                if (saying.flips()) {
                    // "whether it had is disputed", "disputes whether it had": nobody denies it, either
                    state.inherits = false;
                    return;
                }
            }
            speech.add(saying, at, head);
        } else if (told != null && !apart) {
            speech.add(told, at, s.children(head, "nsubj").get(0));
        } else if (state.layers.isEmpty()) {
            climb(at, head);
            if (pledges.is(at, head)) {
                state.layers.add(new Embedding.Layer(null, head, false));
            }
        }
    }

    // "over whether it had" too; "weighs whether to send" asks nothing
    private boolean isWhether(Token at) {
        return s.children(at, "mark").stream().anyMatch(mark -> mark.form().equalsIgnoreCase("whether") && !s.token(mark.index() + 1).tag().equals("TO"));
    }

    // "the year just ended, Chad attacked": two clauses, where the parser takes one for what the other tells
    private boolean isBesideClause(Token at, Token head) {
        return at.is("ccomp") && head.isVerb() && at.index() > head.index() && s.child(at, "mark") == null
                && s.child(at, "nsubj", "nsubj:pass") != null && operators.of(head) != null
                && s.token(s.subtree(at).get(0).index() - 1).form().equals(",");
    }

    private void climb(Token at, Token head) {
        if (isWhether(at)) {
            // "whether any arrived is not clear" denies nothing
            state.put(Modality.QUESTIONED);
            state.inherits = false;
            return;
        }
        if (pledges.isLeave(at, head)) {
            state.put(Modality.POSSIBLE); // "has not given it permission to use them"
            operate(at, head, true);
        } else if (isBesideClause(at, head)) {
            state.inherits = false;
        } else if (at.isKind("xcomp", "ccomp", "csubj")) {
            Token told = head.isVerb() && at.is("ccomp") && operators.of(head) == null ? s.child(head, "nsubj") : null;
            // "rumours persist that it will": what the subject tells
            operate(at, told != null && told.isTag("NN") && operators.of(told) != null ? told : head, true);
        } else if (at.is("dep") && at.tag().equals("VB") && s.preposition(at).equals("to") && operators.of(head) != null) {
            // "Chad, though interested, is unlikely to commit", where the parser loses the thread
            operate(at, head, true);
        } else if (at.isKind("advcl")) {
            adverbial(at, head);
        } else if (at.is("acl:relcl")) {
            if (state.inherits) {
                // "nothing that relates to", "no clause that obliges"
                local.negativeArgument(head);
                notHim(head);
            }
            takeFrom(state.inherits ? Plans.opening(s, lexicon, head) : null);
            state.inherits = false;
        } else if (at.isKind("acl")) {
            nounComplement(at, head);
        } else if (at.isKind("conj")) {
            coordinate(at, head);
        } else if (at.is("cop") && at == word) {
            // "no Chadian soldier is on the island": what is said of who is there
            local.apply(head);
        } else if (at.is("amod") && at == word && !at.isVerb()) {
            // "no formal treaty": what is said of the noun is said of its quality
            local.apply(head);
        } else if (at.isKind("parataxis", "dep", "appos")) {
            state.inherits = state.inherits && at.is("dep") && !head.isVerb();
        } else {
            nominal(at, head);
        }
    }

    // "will build a plant that makes drones", "plans to open one"
    private void takeFrom(@Nullable Token opening) {
        if (opening != null) {
            local.apply(opening);
        }
        Token plans = opening != null && opening.is("xcomp") ? s.head(opening) : null;
        if (plans != null && operators.of(plans) != null) {
            state.take(operators.of(plans), plans);
        }
    }

    // "it is not Chad that threatens Mali"
    private void notHim(Token named) {
        Token it = s.child(named, "nsubj");
        Token not = it == null || !it.lemma().equalsIgnoreCase("it") || s.child(named, "cop") == null || !operators.isNegated(named)
                ? null : s.child(named, "advmod", "neg");
        if (not != null) {
            state.deny(not);
        }
    }

    /** Applies a governing word: its own operators and, where it is a cue, its meaning. */
    private void operate(Token at, Token head, boolean transparent) {
        if (!state.inherits) {
            return;
        }
        Cue cue = operators.of(head);
        boolean purpose = transparent && Plans.isPurpose(s, lexicon, at, head);
        if (cue != null && Plans.isLetOrVoted(s, lexicon, head, cue, word)) {
            // "allowed them to cross": they did
            local.apply(head, at);
        } else if (cue != null && !(purpose && cue.modality() == null)) {
            if (state.modality == null && lexicon.isListed("seeming", Phrases.lemma(head))) {
                // "appears set to grow" predicts it; "appears to have sent" only makes it possible
                state.put(Modality.POSSIBLE);
            }
            if (state.modality == Modality.INTENDED && lexicon.isListed("failing", Phrases.lemma(head))) {
                // "its attempt to bomb the port failed": it did not
                state.put(Modality.ACTUAL);
            }
            state.take(cue, head);
            boolean hindered = state.denied;
            local.apply(head, at);
            if (cue.flips() && state.denied != hindered && !(at.is("xcomp", "nsubj") && s.child(head, "obj", "nsubj:pass") == null) && lexicon.isListed("hindering", Phrases.lemma(head))) {
                // "nothing prevents Chad from sending them": it can; "never stopped sending them": it does
                state.put(Modality.POSSIBLE);
            }
        } else if (purpose) {
            state.put(Modality.INTENDED);
            state.inherits = false;
        } else if (transparent) {
            local.apply(head, at);
        } else {
            state.inherits = false;
        }
    }

    private void adverbial(Token at, Token head) {
        String mark = s.preposition(at);
        if (lexicon.isListed("condition", mark) || operators.isInverted(at)) {
            state.put(Modality.CONDITIONAL);
            state.inherits = false;
        } else if (lexicon.isListed("means", mark)) {
            operate(at, head, true);
        } else if (lexicon.isListed("negating-mark", mark) || lexicon.isListed("time-mark", mark) && !operators.isNegated(head)) {
            // "after arming them for years, Chad stopped": it armed them
            state.inherits = false;
        } else if (operators.of(head) != null && (mark.equals("to") || at.tag().equals("VBG"))) {
            operate(at, head, true);
        } else if (mark.equals("to") && !at.tag().equals("VBG") || mark.equals("in order to") || mark.equals("so that")) {
            state.put(Modality.INTENDED);
            state.inherits = false;
        } else {
            state.inherits = false;
        }
    }

    private void nounComplement(Token at, Token head) {
        Cue cue = operators.of(head);
        if (cue != null) {
            operate(at, head, true);
            nounUnder(head);
        } else {
            if (s.preposition(at).equals("to") && at.isTag("VB")) {
                local.infinitiveOf(head);
            }
            state.inherits = false;
        }
    }

    // a noun that is a cue passes on what its own verb says of it: "there is no risk", "denied plans to"
    private void nounUnder(Token noun) {
        Token verb = s.head(noun);
        if (verb != null && state.inherits && operators.of(verb) == null && clauses.supports().of(s, noun) == null) {
            state.inherits = operators.isExistential(verb);
        }
    }

    private void coordinate(Token at, Token head) {
        boolean sharesAuxiliary = at.isVerb() && head.isVerb() && at.tag().equals(head.tag())
                && s.child(at, "aux", "aux:pass", "nsubj", "cop", "nsubj:pass") == null
                && !operators.isContrasted(at);
        if (sharesAuxiliary) {
            if (state.inherits && !operators.hasOwnNegation(at)) {
                // an object that stands behind both is both verbs' own; "gave no word and armed them" denies no arming
                boolean both = s.children(head, "obj").stream().noneMatch(object -> object.index() < at.index()) && (s.child(at, "obj", "obl") == null || s.child(head, "obj", "obl") == null);
                if (both) {
                    local.apply(head);
                } else {
                    local.applyShared(head);
                }
            }
        } else if (s.child(at, "nsubj", "nsubj:pass") != null && (at.isVerb() || head.isVerb())) {
            // "they share no past, and their tie is frail": a clause of its own, whatever its predicate
            state.inherits = false;
        } else if (!at.isVerb() && state.inherits && !operators.isContrasted(at) && !operators.hasOwnNegation(at)) {
            local.apply(head);
        }
    }

    // "despite a pact", "a pact notwithstanding"; "failed under attack", where the parser hangs all on the preposition
    private boolean isPresupposed(Token at) {
        return lexicon.isListed("presupposing", at.isTag("IN") ? at.form().toLowerCase(Locale.ROOT) : s.preposition(at))
                || s.children(at, "advmod").stream()
                        .anyMatch(after -> lexicon.isListed("presupposing", after.form().toLowerCase(Locale.ROOT)));
    }

    private void nominal(Token at, Token head) {
        if (!state.inherits) {
            return;
        }
        if (head.form().equalsIgnoreCase(particle)) {
            // "lack of trust" is one wording
            local.apply(head, at);
            return;
        }
        if (head == Phrases.involvement(s, at, lexicon)) {
            // "denied any part in the raid"
            local.apply(head, at);
            return;
        }
        if (head.isVerb() && at.is("obj") && lexicon.isListed("involvement", Phrases.lemma(at))) {
            state.take(operators.of(head), head);
            local.apply(head, at);
            return;
        }
        if (at.is("nmod") && s.preposition(at).equals("of") && lexicon.isListed("partitive", Phrases.lemma(head))) {
            // "lifted most of its sanctions"
            local.apply(head, at);
            return;
        }
        if (at == word && at.is("nsubj") && lexicon.isListed("degree", Phrases.lemma(head)) && s.child(head, "cop") != null) {
            // "trust between them is not high"
            local.apply(head, at);
            return;
        }
        if (s.preposition(at).equals("than")) {
            // "self-interest more than ideology" says nothing of the second by itself
            state.retracted = true;
            return;
        }
        if (at.isKind("obl", "nmod") && isPresupposed(at)) {
            // "despite a new pact, they are unlikely to": the pact stands
            state.inherits = false;
            return;
        }
        if (at.isKind("nmod") && s.preposition(at).equals("with") && s.child(head, "cop") != null
                && operators.isNegated(head)) {
            // "is not an alliance with a treaty": there is no treaty
            local.apply(head, at);
            return;
        }
        // "talks between them ended": they took place
        boolean ended = at == word && at.is("nsubj", "nsubj:pass") && lexicon.isListed("gathering", Phrases.lemma(at)) && lexicon.isListed("ending", Phrases.lemma(head));
        // "may come under attack"
        boolean borne = at == word && at.is("obl") && operators.of(head) == null
                // "may have used drones in the attack", "was not responsible for the raid"
                && (s.preposition(at).equals("in") && lexicon.isListed("using", Phrases.lemma(head)) || lexicon.isListed(head.isVerb() ? "bearing" : "behind-deed", Phrases.lemma(head)));
        if (ended || borne) {
            local.apply(head, at);
            return;
        }
        if (at == word && at.is("obj", "nsubj:pass") && lexicon.isListed("built", Phrases.lemma(at)) && lexicon.isListed("rebuilding", Phrases.lemma(head))) {
            // "measures to rebuild trust"
            state.put(Modality.INTENDED);
            state.inherits = false;
            return;
        }
        boolean supported = at == word && clauses.supports().carrier(s, at) == head && !Epithets.isCalled(lexicon, s, at)
                // "unwilling to run the risk of helping"
                || operators.of(at) != null && clauses.supports().of(s, at) == head;
        Cue cue = operators.of(head);
        if (supported) {
            state.take(cue, head);
            local.apply(head, at);
        } else if (cue != null && cue.modality() == Modality.INTENDED && head.isVerb() && !(cue.flips() && at.is("obj", "nsubj:pass"))
                && (!lexicon.isListed("event-operator", Phrases.lemma(head)) || at.is("obl") && lexicon.isListed("adjunct", s.preposition(at)))) {
            state.inherits = false;
        } else if (cue != null && !Epithets.isCalled(lexicon, s, at) && at.isKind("obj", "obl", "nmod", "nsubj", "compound") && !operators.isBesideObject(at, head)) {
            operate(at, head, false);
            if (head.isTag("NN")) {
                nounUnder(head);
            }
        } else if (head.isVerb() && operators.isExistential(head)) {
            local.apply(head, at);
        } else {
            state.inherits = false;
        }
    }
}
