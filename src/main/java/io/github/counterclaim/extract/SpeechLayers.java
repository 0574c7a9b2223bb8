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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words of saying that a word stands under or beside, and what they do to its denial and mode. */
final class SpeechLayers {

    private final Sentence s;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Operators operators;
    private final EmbeddingState state;
    private final Hearsay hearsay;
    private final Token word;
    private final Pledges pledges;

    SpeechLayers(Operators operators, Clauses clauses, EmbeddingState state, Token word) {
        this.s = operators.sentence();
        this.lexicon = operators.lexicon();
        this.clauses = clauses;
        this.operators = operators;
        this.state = state;
        this.hearsay = new Hearsay(lexicon);
        this.word = word;
        this.pledges = new Pledges(operators);
    }

    /** Returns the word of saying that a head is for what stands under it, or null. */
    @Nullable Cue of(Token head, Token at) {
        Part part = head.isVerb() ? Part.VERB : head.isTag("NN") ? Part.NOUN : Part.ADJECTIVE;
        String lemma = head.isVerb() ? Clauses.verbLemma(s, head) : Phrases.lemma(head);
        Cue accusation = lexicon.cue(Cue.Kind.ACCUSATION, part, lemma);
        boolean deed = at == word && at.is("obj") && head.isVerb();
        boolean attributes = accusation != null && lexicon.isListed("attributing", lemma);
        if (accusation != null && (deed || attributes && at.is("nsubj:pass", "obj")
                || at.isKind("advcl", "obl", "xcomp", "ccomp", "acl", "nmod") || at.is("dep") && at.isVerb() && head.isTag("NN"))) {
            // "is suspected of": by nobody in particular
            return head.isVerb() && !attributes && isPassiveReport(head) ? null : accusation;
        }
        Cue speech = hearsay.cue(part, lemma, at, word);
        // "vowed to send" intends; "vowed that" says
        if (speech == null || at.is("xcomp") && at.isVerb() && head.isVerb() && operators.of(head) != null) {
            return null;
        }
        if (hearsay.isMisread(s, head, lemma)) {
            return null;
        }
        boolean clausal = isClausal(head, at);
        if (head.isVerb()) {
            return clausal || isSaidByVerb(speech, lemma, head, at) ? speech : null;
        }
        boolean nominal = at.isKind("acl", "nmod", "ccomp", "dep") && !at.is("nmod:poss");
        return nominal ? speech : null;
    }

    private boolean isClausal(Token head, Token at) {
        return at.isKind("ccomp", "csubj") && !isHearsay(head, at)
                || at.isKind("xcomp") && !isPassiveReport(head)
                || at.isKind("advcl") && lexicon.isListed("content-mark", s.preposition(at)) && !isResult(at);
    }

    // "withdrawn, so that none was fired": no content of what was withdrawn
    private boolean isResult(Token at) {
        Token mark = s.child(at, "mark");
        return mark != null && mark.index() > 0 && s.token(mark.index() - 1).form().equalsIgnoreCase("so");
    }

    private boolean isSaidByVerb(Cue speech, String lemma, Token head, Token at) {
        boolean nominal = at == word && lexicon.isListed("nominal-speech", lemma) && !at.isVerb();
        // "dismissed the report, blaming the West": no part of what is dismissed
        boolean apart = at.is("advcl") && at.index() > 0 && s.token(at.index() - 1).tag().equals(",")
                // "after bombing the port, Chad denied": it bombed
                || at.isKind("advcl") && Stream.of("condition", "time-mark", "conceding").anyMatch(list -> lexicon.isListed(list, s.preposition(at)));
        // "confirmed reports that"
        boolean vouched = at.is("obj") && lexicon.isListed("vouching", lemma) && !state.layers.isEmpty()
                && state.layers.get(state.layers.size() - 1).token() == at;
        // "admitted a role in the raid", "found no evidence that"
        boolean involved = at.is("obj") && at != word && (lexicon.isListed("involvement", Phrases.lemma(at)) || hearsay.withObject(lemma, at, word) != null);
        // "identified Kenyan-made shells fired by Chad", "identified the shells as ones made in Kenya"
        boolean identified = (at.is("nsubj:pass") || at.isKind("obj", "obl", "advcl", "xcomp")) && lexicon.isListed("identifying", lemma)
                && (at.is("obj", "nsubj:pass") || s.preposition(at).equals("as"))
                // "verified the use of Kenyan-made shells": who made them is said in passing
                && !(word.is("amod") && s.head(word) != at);
        // "the video shows Chadian jets bombing a school", "shows Chad bombing it"
        boolean shown = lexicon.isListed("showing", lemma) && (at.is("obj") && s.children(at, "acl").stream().anyMatch(deed -> deed.tag().equals("VBG"))
                || at.is("dep") && at.tag().equals("VBG") && s.child(at, "nsubj") != null);
        if (involved || identified || vouched || shown) {
            return true;
        }
        boolean denial = !apart && (speech.flips() || nominal) && (at.is("nsubj:pass") || at.isKind("obj", "xcomp", "advcl", "obl"));
        boolean quotedAs = at.isKind("advcl") && s.preposition(at).equals("as");
        boolean quoted = at.is("advcl", "dep") && at.index() < head.index() && s.preposition(at).isEmpty()
                && lexicon.isListed("quoting", lemma);
        return denial || quoted || quotedAs && head.isTag("VB");
    }

    // "it has been claimed that": nobody is named either; "it is known that" vouches for it
    private boolean isHearsay(Token head, Token at) {
        Token subject = s.child(head, "nsubj:pass", "expl");
        boolean hearsay = subject != null && subject.form().equalsIgnoreCase("it") && s.child(head, "aux:pass") != null
                && at.index() > head.index() && clauses.under(s, head, "by").isEmpty()
                && !lexicon.isListed("factive", Phrases.lemma(head)) && operators.of(head) == null;
        if (hearsay && state.inherits && state.layers.isEmpty()) {
            state.put(Modality.POSSIBLE);
        }
        return hearsay;
    }

    // "is believed to have sent": nobody is named, so it is possible, not said
    private boolean isPassiveReport(Token head) {
        boolean report = (s.child(head, "nsubj:pass", "aux:pass") != null || head.tag().equals("VBN") && head.is("acl", "appos") && !lexicon.isListed("factive", Phrases.lemma(head)))
                && clauses.subjects(s, head).isEmpty() || hearsay.isCharged(s, head) && clauses.under(s, head, "by").isEmpty();
        if (report && state.inherits && state.layers.isEmpty()) {
            state.modality = Modality.POSSIBLE;
        }
        return report;
    }

    /** Puts what was read so far under a word of saying. */
    void add(Cue cue, Token at, Token head) {
        intendedObject(at, head);
        // "neither confirmed nor denied it"
        state.retracted |= state.layers.isEmpty() && s.children(head, "cc:preconj").stream().anyMatch(hearsay::isNone);
        addLayer(cue, head);
        calledFalse(head);
    }

    private void addLayer(Cue cue, Token head) {
        // "denied sending drones for its invasion": the invasion is not denied
        state.retracted |= cue.flips() && !state.inherits && state.layers.isEmpty();
        if (state.layers.isEmpty()) {
            if (cue.flips()) {
                state.deny(head);
            }
            // of stacked operators the outer one counts: "fears that it will" says that it may
            if (cue.modality() != null) {
                state.modality = cue.modality();
            }
            boolean negated = operators.isNegated(head);
            Token withheld = cue.flips() && !negated ? withholding(head) : null;
            if (negated && cue.flips()) {
                state.deny(head);
                if (isExcluding(head)) {
                    // "did not rule it out"
                    state.modality = Modality.POSSIBLE;
                }
            } else if (withheld != null) {
                state.deny(withheld);
                state.modality = Modality.POSSIBLE;
            }
            boolean unsaid = !cue.flips() && head.isVerb() && hearsay.isByNobody(s, head);
            if (unsaid && isEvidence(head)) {
                // "nothing suggests that", "no evidence shows that": it is not so
                state.deny(head);
                state.inherits = false;
                return;
            }
            state.retracted |= !cue.flips() && (negated || unsaid || isWithheld(head));
        } else if (isVouching(cue, head)) {
            // "confirmed reports that": so it is; "could not confirm reports that": nobody says that it is
            state.layers.remove(state.layers.size() - 1);
            state.retracted |= operators.isNegated(head) || isWithheld(head);
        } else if (operators.isTransparent(state.layers.get(state.layers.size() - 1)) && cue.flips()) {
            // "denied reports that": the denial is the speaker's of what nobody in particular said
            state.deny(head);
            state.layers.remove(state.layers.size() - 1);
        }
        if (state.layers.isEmpty() && !cue.flips() && nothing(head) != null) {
            state.deny(head);
            state.inherits = false;
            return;
        }
        Token asker = state.layers.isEmpty() ? pledges.asker(head) : null;
        if (asker != null) {
            // "asked Chad to say whether it had": who asks wonders; "urged it to say that it had": nobody says so
            state.retracted |= state.inherits && state.modality != Modality.QUESTIONED;
            if (state.inherits) {
                state.layers.add(new Embedding.Layer(null, asker, false));
            }
            return;
        }
        state.layers.add(new Embedding.Layer(cue, head, false));
        modalOfSaying(head);
    }

    private boolean isEvidence(Token verb) {
        return s.children(verb, "nsubj").stream().anyMatch(subject -> subject.lemma().equalsIgnoreCase("nothing")
                || lexicon.cue(Cue.Kind.OPERATOR, Part.NOUN, Phrases.lemma(subject)) != null);
    }

    private boolean isVouching(Cue cue, Token head) {
        Token said = state.layers.get(state.layers.size() - 1).token();
        return !cue.flips() && head.isVerb() && said.is("obj") && s.head(said) == head && operators.isTransparent(state.layers.get(state.layers.size() - 1))
                && lexicon.isListed("vouching", Phrases.lemma(head));
    }

    // "there is nothing to suggest that", "had no reason to deny": what does not do so
    private @Nullable Token nothing(Token saying) {
        Token head = s.head(saying);
        if (head == null || !saying.tag().equals("VB") || !isInfinitive(saying)) {
            return null;
        }
        if (head.isTag("JJ") && hearsay.isFalsehood(head)) {
            // "it would be wrong to say that"
            return head;
        }
        Token object = saying.is("xcomp", "ccomp") ? s.child(head, "obj") : null;
        Token noun = saying.is("acl") ? head : object != null ? object : s.child(head, "nsubj");
        return noun == null || noun.index() > saying.index() ? null
                : Stream.concat(s.children(noun, "det").stream(), Stream.of(noun)).filter(this::isNegative).findFirst().orElse(null);
    }

    private boolean isNegative(Token word) {
        Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.DETERMINER, word.form().toLowerCase(Locale.ROOT));
        return cue != null && cue.flips();
    }

    private boolean isInfinitive(Token verb) {
        return s.children(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    }

    // "declined to deny it", "stopped short of ruling it out", "had no reason to deny it": it may be so
    private @Nullable Token withholding(Token denial) {
        Token governor = denial.isKind("xcomp", "advcl") ? s.head(denial) : null;
        return governor != null && isRefusal(governor) ? governor : nothing(denial);
    }

    private boolean isRefusal(Token governor) {
        Cue cue = governor.isVerb() ? operators.of(governor) : null;
        return cue != null && cue.flips() && cue.modality() == null;
    }

    // "would not go so far as to say", "declined to say"
    private boolean isWithheld(Token saying) {
        Token governor = saying.isKind("xcomp", "advcl", "obl") ? s.head(saying) : null;
        if (governor != null && governor.isTag("RB") && s.head(governor) != null) {
            // "stopped short of saying"
            Cue cue = operators.of(governor);
            Cue whole = operators.beside(governor, Part.ADVERB);
            return saying.tag().equals("VBG") && (cue != null && cue.flips() || whole != null && whole.flips());
        }
        return governor != null && governor.isVerb()
                && isRefusal(governor) != operators.isNegated(governor)
                && (saying.is("xcomp") || isInfinitive(saying) || saying.tag().equals("VBG"));
    }

    // "announced a plan to deliver", where the parser hangs the infinitive on the verb
    private void intendedObject(Token at, Token head) {
        Token object = s.child(head, "obj");
        if (state.layers.isEmpty() && at.is("xcomp") && at.tag().equals("VB") && object != null) {
            Cue cue = operators.of(object);
            // "warned Chad not to bomb it": nobody says that it does not
            Modality bid = lexicon.isListed("bidding", Phrases.lemma(head)) ? Modality.INTENDED : state.modality;
            state.modality = cue != null && cue.modality() != null ? cue.modality() : bid;
        }
    }

    // "the report of a delivery was incorrect": whoever says so denies it
    private void calledFalse(Token saying) {
        Token predicate = s.head(saying);
        if (saying.isTag("NN") && saying.is("nsubj") && predicate != null
                && state.layers.size() == 1 && operators.isTransparent(state.layers.get(0))) {
            Cue cue = operators.of(predicate);
            if (cue != null && cue.flips()) {
                state.deny(predicate);
                state.layers.clear();
                state.inherits = false;
            }
        } else if (predicate != null && saying.isTag("NN") && saying.is("obj") && lexicon.isListed("naming", Phrases.lemma(predicate))
                && state.layers.size() == 1 && operators.isTransparent(state.layers.get(0)) && hearsay.endsFalse(s, saying)) {
            // "called the claim that it did a lie"
            state.deny(predicate);
            state.layers.set(0, new Embedding.Layer(state.layers.get(0).cue(), predicate, false));
            state.inherits = false;
        }
    }

    private boolean isExcluding(Token head) {
        return lexicon.isListed("excluding", Clauses.verbLemma(s, head));
    }

    // "could deny", "if he says": nothing was said
    private void modalOfSaying(Token head) {
        if (isExcluding(head) && operators.isNegated(head)) {
            return;
        }
        for (Token aux : s.children(head, "aux")) {
            Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.AUXILIARY, aux.form().toLowerCase(Locale.ROOT));
            state.retracted |= cue != null && cue.modality() != null && cue.modality() != Modality.PREDICTED;
        }
    }

    /** Adds speech that stands beside a clause: "according to X", ", he said,"; not of what is told of who says so. */
    void beside(Token at) {
        Token namer = at == word ? Namers.namer(s, lexicon, at) : null;
        if (namer != null) {
            addBeside(new Embedding.Layer(null, namer, false));
        }
        List<Token> around = new ArrayList<>(s.children(at));
        around.addAll(closing(at));
        for (Token child : around) {
            boolean according = child.isKind("obl", "nmod", "advcl", "parataxis")
                    && lexicon.isListed("according-to", s.preposition(child));
            if (according && isOfRelative(child)) {
                continue;
            }
            Token believed = operators.believed(child);
            Token told = told(child);
            Token caller = child == word ? null : Namers.caller(s, lexicon, at, child);
            if (caller != null) {
                addBeside(new Embedding.Layer(null, caller, true));
            } else if (according) {
                addBeside(new Embedding.Layer(null, child, true));
            } else if (Namers.isViewpoint(s, lexicon, child)) {
                addBeside(new Embedding.Layer(null, child, false));
            } else if (believed != null) {
                addBeside(new Embedding.Layer(null, believed, true));
                state.put(Modality.POSSIBLE);
            } else if (told != null) {
                addBeside(new Embedding.Layer(null, told, false));
            } else if (child.is("parataxis", "advcl", "ccomp", "dep", "conj") && child.isVerb()
                    && child != word && operators.isComment(child)) {
                Cue cue = lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, child));
                if (cue != null && !cue.flips() && !Background.isAtThatTime(s, lexicon, word, child) && s.children(child, "nsubj").stream().noneMatch(s.ancestors(word)::contains)) {
                    addBeside(new Embedding.Layer(cue, child, false));
                }
            }
        }
    }

    // "a quay at which, according to Paris, arms were unloaded": of the relative clause alone
    private boolean isOfRelative(Token according) {
        int first = s.subtree(according).get(0).index();
        return first > 1 && s.token(first - 1).tag().equals(",") && s.token(first - 2).isTag("W") && word.index() < first;
    }

    // "as the minister has explained", "as Paris likes to put it", "to hear Paris tell it": the verb that says so, or null
    private @Nullable Token told(Token clause) {
        if (!clause.is("advcl") || !clause.isVerb()) {
            return null;
        }
        boolean as = s.preposition(clause).equals("as") && !lexicon.isListed("factive", Phrases.lemma(clause));
        Token inner = s.child(clause, as ? "xcomp" : "ccomp");
        Token verb = as && s.child(clause, "nsubj") != null
                ? lexicon.isListed("liking", Phrases.lemma(clause)) && inner != null ? inner : clause
                : !as && lexicon.isListed("hearing", Phrases.lemma(clause)) ? inner : null;
        if (verb == null || s.child(verb, "ccomp") != null) {
            return null;
        }
        Token object = s.child(verb, "obj");
        Cue cue = lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb));
        boolean it = object != null && object.isTag("PRP") && object.lemma().equals("it");
        boolean puts = it && lexicon.isListed("putting", Phrases.lemma(verb));
        // "as the minister spoke" tells when
        return puts || as && object == null && cue != null && lexicon.isListed("as-told", Clauses.verbLemma(s, verb)) ? verb : null;
    }

    // "Chad sold tanks, and Kenya sold jets, according to the agency": at the end it goes with both
    private List<Token> closing(Token at) {
        return s.children(at, "conj").stream()
                .filter(other -> at.isVerb() && other.isVerb() && s.child(other, "nsubj", "nsubj:pass") != null)
                .flatMap(other -> s.children(other, "obl").stream())
                .filter(child -> lexicon.isListed("according-to", s.preposition(child)))
                .filter(child -> {
                    List<Token> words = s.subtree(child);
                    int first = words.get(0).index();
                    return first > 0 && s.token(first - 1).form().equals(",")
                            && words.get(words.size() - 1).index() >= s.tokens().size() - 2;
                })
                .toList();
    }

    private void addBeside(Embedding.Layer layer) {
        if (state.layers.stream().noneMatch(known -> known.token() == layer.token())) {
            state.layers.add(layer);
            if (layer.cue() != null && layer.cue().modality() != null
                    && state.modality == null && state.layers.size() == 1) {
                state.modality = layer.cue().modality();
            }
        }
    }
}
