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

/**
 * Reads, from a word up to the root of its sentence, the negations, modal words and words of saying that it stands
 * under. Of stacked operators the outermost gives the mode; denials cancel in pairs.
 */
final class Embeddings {

    private final Lexicon lexicon;
    private final Clauses clauses;

    Embeddings(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Returns how a sentence puts what a word of it says. */
    Embedding of(Sentence s, Token word) {
        return of(s, word, null);
    }

    /** As {@link #of(Sentence, Token)}, with a second word of the wording that is no operator here: "little trust". */
    Embedding of(Sentence s, Token word, @Nullable String particle) {
        return new Walk(s, word, particle).run();
    }

    /** One walk from a word to the root. */
    private final class Walk {

        private final Sentence s;
        private final Token word;
        private final @Nullable String particle;
        private final List<Embedding.Layer> layers = new ArrayList<>();
        private boolean denied;
        private @Nullable Modality modality;
        private boolean present;
        private boolean retracted;
        /** Whether operators above still bear on the word; speech always does. */
        private boolean inherits = true;

        Walk(Sentence s, Token word, @Nullable String particle) {
            this.particle = particle;
            this.s = s;
            this.word = word;
        }

        Embedding run() {
            Token verb = word.isVerb() || word.isTag("JJ") ? word : carrier();
            present = verb != null && isPresent(verb);
            Token at = word;
            apply(at);
            sayingBeside(at);
            for (Token head = s.head(at); head != null; head = s.head(at)) {
                step(at, head);
                at = head;
                sayingBeside(at);
            }
            if (isQuestion()) {
                modality = layers.isEmpty() || modality == null ? Modality.QUESTIONED : modality;
            }
            return new Embedding(denied, modality == null ? Modality.ACTUAL : modality, layers, present, retracted);
        }

        private @Nullable Token carrier() {
            if (s.child(word, "cop") != null) {
                return word;
            }
            return clauses.carrier(s, word);
        }

        private boolean isPresent(Token verb) {
            List<Token> auxiliaries = s.children(verb, "aux", "aux:pass", "cop");
            boolean perfect = auxiliaries.stream().anyMatch(aux -> Phrases.lemma(aux).equals("have"));
            return !perfect
                    && (verb.tag().equals("VBZ") || verb.tag().equals("VBP")
                            || auxiliaries.stream().anyMatch(aux -> aux.tag().equals("VBZ") || aux.tag().equals("VBP")));
        }

        private boolean isQuestion() {
            return s.token(s.tokens().size() - 1).form().startsWith("?") && layers.isEmpty();
        }

        private void step(Token at, Token head) {
            Cue speech = speech(head, at);
            if (speech != null) {
                intendedObject(at, head);
                addLayer(speech, head);
                calledFalse(head);
                return;
            }
            if (!layers.isEmpty()) {
                return;
            }
            if (at.isKind("xcomp", "ccomp", "csubj")) {
                operate(at, head, true);
            } else if (at.isKind("advcl")) {
                adverbial(at, head);
            } else if (at.is("acl:relcl")) {
                inherits = false;
            } else if (at.isKind("acl")) {
                nounComplement(at, head);
            } else if (at.isKind("conj")) {
                coordinate(at, head);
            } else if (at.is("amod") && at == word && !at.isVerb()) {
                // "no formal treaty": what is said of the noun is said of its quality
                apply(head);
            } else if (at.isKind("parataxis", "dep", "appos")) {
                inherits = inherits && at.is("dep") && !head.isVerb();
            } else {
                nominal(at, head);
            }
        }

        /** Applies a governing word: its own operators and, where it is a cue, its meaning. */
        private void operate(Token at, Token head, boolean transparent) {
            if (!inherits) {
                return;
            }
            Cue cue = operator(head);
            if (cue != null) {
                denied ^= cue.flips();
                modality = cue.modality() != null ? cue.modality() : modality;
                apply(head, at);
            } else if (transparent) {
                apply(head, at);
            } else {
                inherits = false;
            }
        }

        private void adverbial(Token at, Token head) {
            String mark = s.preposition(at);
            if (lexicon.isListed("condition", mark) || isInverted(at)) {
                set(Modality.CONDITIONAL);
                inherits = false;
            } else if (lexicon.isListed("means", mark)) {
                operate(at, head, true);
            } else if (lexicon.isListed("negating-mark", mark)) {
                inherits = false;
            } else if (operator(head) != null && (mark.equals("to") || at.tag().equals("VBG"))) {
                operate(at, head, true);
            } else if (mark.equals("to") || mark.equals("in order to") || mark.equals("so that")) {
                set(Modality.INTENDED);
                inherits = false;
            } else {
                inherits = false;
            }
        }

        // "Should the war end, ..."
        private boolean isInverted(Token at) {
            return s.children(at, "aux").stream()
                    .anyMatch(aux -> aux.form().equals("Should") || aux.form().equals("Had") && aux.index() == 0);
        }

        private void nounComplement(Token at, Token head) {
            Cue cue = operator(head);
            if (cue != null) {
                operate(at, head, true);
                nounUnder(head);
            } else if (s.preposition(at).equals("to") && at.isTag("VB")) {
                set(Modality.POSSIBLE);
                inherits = false;
            } else {
                inherits = false;
            }
        }

        // a noun that is a cue passes on what its own verb says of it: "there is no risk", "denied plans to"
        private void nounUnder(Token noun) {
            Token verb = s.head(noun);
            if (verb != null && inherits && operator(verb) == null && clauses.support(s, noun) == null) {
                inherits = isExistential(verb);
            }
        }

        private boolean isExistential(Token verb) {
            return s.child(verb, "expl") != null || lexicon.isListed("existential", Phrases.lemma(verb));
        }

        private void coordinate(Token at, Token head) {
            boolean sharesAuxiliary = at.isVerb() && head.isVerb() && at.tag().equals(head.tag())
                    && s.child(at, "aux", "aux:pass", "nsubj", "cop", "nsubj:pass") == null
                    && !isContrasted(at);
            if (sharesAuxiliary) {
                if (inherits && !hasOwnNegation(at)) {
                    apply(head);
                }
            } else if (at.isVerb() && s.child(at, "nsubj", "nsubj:pass") != null) {
                inherits = false;
            } else if (!at.isVerb() && inherits && !isContrasted(at) && !hasOwnNegation(at)) {
                apply(head);
            }
        }

        // "neither new nor ideological": the second has its own "nor"
        private boolean hasOwnNegation(Token at) {
            return s.children(at, "cc").stream()
                    .map(cc -> lexicon.cue(Cue.Kind.OPERATOR, Part.ADVERB, cc.form().toLowerCase(Locale.ROOT)))
                    .anyMatch(cue -> cue != null && cue.flips());
        }

        private boolean isContrasted(Token at) {
            return s.children(at, "cc").stream().anyMatch(cc -> lexicon.isListed("contrast", cc.form().toLowerCase(Locale.ROOT)));
        }

        private void nominal(Token at, Token head) {
            if (!inherits) {
                return;
            }
            boolean supported = at == word && clauses.carrier(s, at) == head;
            Cue cue = operator(head);
            if (supported) {
                denied ^= cue != null && cue.flips();
                modality = cue != null && cue.modality() != null ? cue.modality() : modality;
                apply(head, at);
            } else if (cue != null && cue.modality() == Modality.INTENDED && head.isVerb()
                    && !lexicon.isListed("event-operator", Phrases.lemma(head))) {
                inherits = false;
            } else if (cue != null && at.isKind("obj", "obl", "nmod", "nsubj", "compound")) {
                operate(at, head, false);
                if (head.isTag("NN")) {
                    nounUnder(head);
                }
            } else if (head.isVerb() && isExistential(head)) {
                apply(head, at);
            } else {
                inherits = false;
            }
        }

        private void set(Modality next) {
            if (inherits) {
                modality = next;
            }
        }

        /** Applies the words that stand directly with a word: not, never, may, will, probably. */
        private void apply(Token at) {
            apply(at, null);
        }

        private void apply(Token at, @Nullable Token from) {
            for (Token child : s.children(at)) {
                String form = child.form().toLowerCase(Locale.ROOT);
                Part part = switch (child.relation()) {
                    case "aux", "aux:pass" -> Part.AUXILIARY;
                    case "advmod", "neg", "cc", "cc:preconj", "obl:npmod", "dep" -> Part.ADVERB;
                    case "det", "det:predet" -> Part.DETERMINER;
                    case "case", "mark" -> Part.PREPOSITION;
                    case "amod" -> Part.ADJECTIVE;
                    default -> null;
                };
                if (part != null) {
                    applyCue(at, child, cue(child, part, form));
                }
                if (child != from && (child.is("nsubj", "obj", "nsubj:pass", "obl") && at.isVerb() || child.is("nsubj"))) {
                    negativeArgument(child);
                }
            }
            boolean conditioned = s.children(at, "advcl").stream()
                    .anyMatch(child -> lexicon.isListed("condition", s.preposition(child)) || isInverted(child));
            if (conditioned) {
                modality = Modality.CONDITIONAL;
            }
            if (lexicon.isListed("negating-mark", s.preposition(at)) || s.children(at, "cc").stream()
                    .anyMatch(cc -> lexicon.isListed("negating-mark", joined(cc)))) {
                denied = !denied;
            }
        }

        private String joined(Token marker) {
            StringBuilder words = new StringBuilder(marker.form().toLowerCase(Locale.ROOT));
            s.children(marker, "fixed").forEach(part -> words.append(' ').append(part.form().toLowerCase(Locale.ROOT)));
            return words.toString();
        }

        // "about to", "yet to", "no longer"
        private @Nullable Cue cue(Token child, Part part, String form) {
            if (child.is("advmod") && !s.children(child).isEmpty()) {
                List<Token> words = s.subtree(child);
                String phrase = s.textOf(words.get(0), words.get(words.size() - 1)).toLowerCase(Locale.ROOT);
                Cue whole = lexicon.cue(Cue.Kind.OPERATOR, part, phrase);
                if (whole != null) {
                    return whole;
                }
            }
            int next = child.index() + 1;
            Cue two = next < s.tokens().size()
                    ? lexicon.cue(Cue.Kind.OPERATOR, part, form + " " + s.token(next).form().toLowerCase(Locale.ROOT))
                    : null;
            return two != null ? two : lexicon.cue(Cue.Kind.OPERATOR, part, form);
        }

        private void applyCue(Token at, Token child, @Nullable Cue cue) {
            if (cue == null || isNotOnly(child) || child.form().equalsIgnoreCase(particle)) {
                return;
            }
            denied ^= cue.flips();
            if (cue.modality() != null) {
                modality = child.isKind("aux") ? auxiliary(at, child, cue.modality()) : cue.modality();
            }
        }

        // "not only", "not merely ... but": no denial of the thing itself
        private boolean isNotOnly(Token negation) {
            int next = negation.index() + 1;
            return next < s.tokens().size()
                    && lexicon.isListed("not-only", s.token(next).form().toLowerCase(Locale.ROOT));
        }

        // "would have sent" is contrary to fact; "said it would send" is a prediction
        private Modality auxiliary(Token at, Token aux, Modality of) {
            if (of != Modality.CONDITIONAL) {
                return of;
            }
            boolean perfect = s.children(at, "aux").stream().anyMatch(other -> Phrases.lemma(other).equals("have"));
            if (perfect) {
                return Modality.CONDITIONAL;
            }
            boolean reported = s.ancestors(at).stream()
                    .anyMatch(head -> head.tag().equals("VBD") && speech(head, at) != null);
            return reported ? Modality.PREDICTED : modality == Modality.CONDITIONAL ? Modality.CONDITIONAL : Modality.PREDICTED;
        }

        // "no missiles were sent", "neither side supplied"
        private void negativeArgument(Token argument) {
            for (Token child : s.children(argument, "det", "cc:preconj", "advmod", "neg")) {
                Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.DETERMINER, child.form().toLowerCase(Locale.ROOT));
                if (cue != null && cue.flips()) {
                    denied = !denied;
                    return;
                }
            }
            Cue own = lexicon.cue(Cue.Kind.OPERATOR, Part.DETERMINER, argument.form().toLowerCase(Locale.ROOT));
            if (own != null && own.flips()) {
                denied = !denied;
            }
        }

        private @Nullable Cue operator(Token head) {
            if (head.isVerb()) {
                Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.VERB, Clauses.verbLemma(s, head));
                return cue != null ? cue : lexicon.cue(Cue.Kind.OPERATOR, Part.VERB, Phrases.lemma(head));
            }
            Part part = head.isTag("JJ") ? Part.ADJECTIVE : head.isTag("RB") ? Part.ADVERB : Part.NOUN;
            return lexicon.cue(Cue.Kind.OPERATOR, part, Phrases.lemma(head));
        }

        /** Returns the word of saying that a head is for what stands under it, or null. */
        private @Nullable Cue speech(Token head, Token at) {
            Part part = head.isVerb() ? Part.VERB : head.isTag("NN") ? Part.NOUN : Part.ADJECTIVE;
            String lemma = head.isVerb() ? Clauses.verbLemma(s, head) : Phrases.lemma(head);
            Cue accusation = lexicon.cue(Cue.Kind.ACCUSATION, part, lemma);
            if (accusation != null && at.isKind("advcl", "obl", "xcomp", "ccomp", "acl", "nmod")) {
                return accusation;
            }
            Cue speech = lexicon.cue(Cue.Kind.SPEECH, part, lemma);
            // "vowed to send" intends; "vowed that" says
            if (speech == null || at.is("xcomp") && head.isVerb() && operator(head) != null) {
                return null;
            }
            boolean clausal = at.isKind("ccomp", "csubj")
                    || at.isKind("xcomp") && !isPassiveReport(head)
                    || at.isKind("advcl") && lexicon.isListed("content-mark", s.preposition(at));
            if (head.isVerb()) {
                boolean denial = (speech.flips() || at == word && lexicon.isListed("nominal-speech", lemma) && !at.isVerb())
                        && at.isKind("obj", "nsubj:pass", "xcomp", "advcl", "obl");
                boolean quotedAs = at.isKind("advcl") && s.preposition(at).equals("as");
                boolean quoted = at.is("advcl", "dep") && at.index() < head.index() && s.preposition(at).isEmpty()
                        && lexicon.isListed("quoting", lemma);
                return clausal || denial || quoted || quotedAs && head.isTag("VB") ? speech : null;
            }
            boolean nominal = at.isKind("acl", "nmod", "ccomp", "dep") && !at.is("nmod:poss");
            return nominal ? speech : null;
        }

        // "is believed to have sent": nobody is named, so it is possible, not said
        private boolean isPassiveReport(Token head) {
            boolean report = s.child(head, "nsubj:pass", "aux:pass") != null
                    && clauses.subjects(s, head).isEmpty();
            if (report && inherits && layers.isEmpty()) {
                modality = Modality.POSSIBLE;
            }
            return report;
        }

        private void addLayer(Cue cue, Token head) {
            // "denied sending drones for its invasion": the invasion is not denied
            retracted |= cue.flips() && !inherits && layers.isEmpty();
            if (layers.isEmpty()) {
                denied ^= cue.flips();
                if (cue.modality() != null && modality == null) {
                    modality = cue.modality();
                }
                boolean negated = isNegated(head);
                denied ^= negated && cue.flips();
                retracted |= negated && !cue.flips();
            } else if (isTransparent(layers.get(layers.size() - 1)) && cue.flips()) {
                // "denied reports that": the denial is the speaker's of what nobody in particular said
                denied = !denied;
                layers.remove(layers.size() - 1);
            }
            layers.add(new Embedding.Layer(cue, head, false));
            modalOfSaying(head);
        }

        // "announced a plan to deliver", where the parser hangs the infinitive on the verb
        private void intendedObject(Token at, Token head) {
            Token object = s.child(head, "obj");
            if (layers.isEmpty() && at.is("xcomp") && at.tag().equals("VB") && object != null) {
                Cue cue = operator(object);
                if (cue != null && cue.modality() != null) {
                    modality = cue.modality();
                }
            }
        }

        // "the report of a delivery was incorrect": whoever says so denies it
        private void calledFalse(Token saying) {
            Token predicate = s.head(saying);
            if (saying.isTag("NN") && saying.is("nsubj") && predicate != null && layers.size() == 1 && isTransparent(layers.get(0))) {
                Cue cue = operator(predicate);
                if (cue != null && cue.flips()) {
                    denied = !denied;
                    layers.clear();
                    inherits = false;
                }
            }
        }

        // "could deny", "if he says": nothing was said
        private void modalOfSaying(Token head) {
            for (Token aux : s.children(head, "aux")) {
                Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.AUXILIARY, aux.form().toLowerCase(Locale.ROOT));
                retracted |= cue != null && cue.modality() != null && cue.modality() != Modality.PREDICTED;
            }
        }

        private boolean isTransparent(Embedding.Layer layer) {
            return layer.token().isTag("NN")
                    && s.children(layer.token(), "nmod:poss").isEmpty()
                    && clauses.under(s, layer.token(), "by").isEmpty()
                    && clauses.under(s, layer.token(), "from").isEmpty();
        }

        private boolean isNegated(Token verb) {
            return s.children(verb, "advmod", "neg").stream().anyMatch(child -> {
                Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.ADVERB, child.form().toLowerCase(Locale.ROOT));
                return cue != null && cue.flips() && !isNotOnly(child);
            });
        }

        /** Adds speech that stands beside a clause: "according to X", ", he said,". */
        private void sayingBeside(Token at) {
            for (Token child : s.children(at)) {
                if (child.isKind("obl", "nmod", "advcl", "parataxis") && lexicon.isListed("according-to", s.preposition(child))) {
                    addBeside(new Embedding.Layer(null, child, true));
                } else if (child.is("parataxis", "advcl", "ccomp", "dep", "conj") && child.isVerb() && child != word && isComment(child)) {
                    Cue cue = lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, child));
                    if (cue != null && !cue.flips()) {
                        addBeside(new Embedding.Layer(cue, child, false));
                    }
                }
            }
        }

        private void addBeside(Embedding.Layer layer) {
            if (layers.stream().noneMatch(known -> known.token() == layer.token())) {
                layers.add(layer);
                if (layer.cue() != null && layer.cue().modality() != null && modality == null && layers.size() == 1) {
                    modality = layer.cue().modality();
                }
            }
        }

        // ", he said," has a subject and nothing said of its own
        private boolean isComment(Token verb) {
            boolean subject = s.child(verb, "nsubj", "nsubj:pass") != null;
            boolean content = s.child(verb, "ccomp", "xcomp") != null
                    || s.child(verb, "obj") != null && !lexicon.isListed("addressing", Phrases.lemma(verb));
            return subject && !content && !verb.is("conj", "ccomp") && s.child(verb, "mark") == null
                    || lexicon.isListed("according-to", s.preposition(verb)) ;
        }
    }
}
