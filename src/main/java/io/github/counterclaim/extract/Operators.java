package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of one sentence that the lexicon lists as operators: negations, modal words, conditions. */
final class Operators {

    private final Sentence s;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Hearsay hearsay;

    Operators(Sentence s, Lexicon lexicon, Clauses clauses) {
        this.s = s;
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.hearsay = new Hearsay(lexicon);
    }

    Sentence sentence() {
        return s;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Returns the operator that a governing word is for what stands under it, or null. */
    @Nullable Cue of(Token head) {
        if (head.isVerb()) {
            // "stops at the border" has not stopped
            Cue with = s.children(head, "obl").stream()
                    .map(child -> lexicon.cue(Cue.Kind.OPERATOR, Part.VERB, Phrases.lemma(head) + " " + s.preposition(child)))
                    .filter(known -> known != null && !known.flips() && known.modality() == null).findFirst().orElse(null);
            Cue cue = with != null ? with : lexicon.cue(Cue.Kind.OPERATOR, Part.VERB, Clauses.verbLemma(s, head));
            Cue plain = cue != null ? cue : lexicon.cue(Cue.Kind.OPERATOR, Part.VERB, Phrases.lemma(head));
            return plain == null && dropsPlan(head) ? lexicon.refutation() : plain;
        }
        if (head.isTag("RB")) {
            // "short of helping"
            return cue(head, Part.ADVERB, Phrases.lemma(head));
        }
        Part part = head.isTag("JJ") ? Part.ADJECTIVE : Part.NOUN;
        boolean toDo = part == Part.NOUN && s.children(head, "acl").stream().anyMatch(verb -> verb.tag().equals("VB") && s.preposition(verb).equals("to"));
        // "a deal to sell jets": they are yet to be sold
        Cue infinitive = toDo ? lexicon.cue(Cue.Kind.OPERATOR, part, Phrases.lemma(head) + " to") : null;
        Cue cue = infinitive != null ? infinitive : lexicon.cue(Cue.Kind.OPERATOR, part, Phrases.lemma(head));
        return cue == null && (refutes(head) || isGroundless(head)) ? lexicon.refutation() : cue;
    }

    // "dropped plans to send troops"; what else is dropped falls
    private boolean dropsPlan(Token verb) {
        return lexicon.isListed("dropping", Phrases.lemma(verb)) && s.children(verb, "obj").stream()
                .map(plan -> lexicon.cue(Cue.Kind.OPERATOR, Part.NOUN, Phrases.lemma(plan)))
                .anyMatch(cue -> cue != null && cue.modality() == Modality.INTENDED);
    }

    /** Returns whether a verb does something to another than its subject: "a strike set the depot on fire" took place. */
    boolean isBesideObject(Token subject, Token verb) {
        Token object = verb.isVerb() ? s.child(verb, "obj") : null;
        Cue cue = object == null ? null : of(verb);
        // "lost ten men in an attack": there was one
        boolean besides = cue != null && cue.flips() && subject.is("obl") && object.index() < subject.index() && !s.preposition(subject).equals("from");
        return object != null && (subject.is("nsubj") || besides);
    }

    // "claims that Chad armed them are outrageous"; that he did so may be outrageous and true
    private boolean refutes(Token head) {
        return lexicon.isListed("refuting", Phrases.lemma(head))
                && s.children(head, "nsubj").stream().anyMatch(hearsay::isSaying);
    }

    // "the charge is without foundation", "devoid of truth"
    private boolean isGroundless(Token head) {
        return lexicon.isListed("ground", Phrases.lemma(head)) && lexicon.isListed("lacking", s.preposition(head));
    }

    /** Returns the operator that a word is for what it stands with, whole phrases first, or null. */
    @Nullable Cue beside(Token child, Part part) {
        return cue(child, part, child.form().toLowerCase(Locale.ROOT));
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

    /** Returns who says so where a clause leaves it to them, or null: "if the trackers are right", "should the papers be believed". */
    @Nullable Token believed(Token clause) {
        boolean condition = clause.is("advcl", "conj", "parataxis") && (lexicon.isListed("condition", s.preposition(clause)) || isInverted(clause));
        boolean credits = condition && lexicon.isListed("believed", clause.form().toLowerCase(Locale.ROOT)) && !isNegated(clause);
        Token subject = credits ? s.child(clause, "nsubj", "nsubj:pass") : null;
        String lemma = subject == null ? "" : Phrases.lemma(subject);
        // "if the price is right" is a condition
        boolean speaks = subject != null && (subject.isTag("NNP") || lexicon.isListed("group-noun", lemma) || lexicon.isListed("speaker-noun", lemma)
                || lexicon.isListed("title", lemma));
        return speaks ? subject : null;
    }

    /** Returns whether a clause with "if" or an inversion makes what a word says conditional. */
    boolean isConditioned(Token at) {
        if (lexicon.isListed("told-to", Phrases.lemma(at)) && (at.tag().equals("VBD") || at.tag().equals("VBZ") || at.tag().equals("VBP"))) {
            // "threatened Chad with a blockade if it went on": the blockade is conditional, not the threat
            return false;
        }
        return s.children(at, "advcl").stream()
                        // "if the reports are right" says whose word it is
                        .filter(child -> believed(child) == null)
                        .anyMatch(child -> lexicon.isListed("condition", s.preposition(child)) || isInverted(child))
                || s.children(at, "obl").stream().anyMatch(noun -> isEventuality(noun) || isWant(at, noun));
    }

    // "without Kenyan help, Chad could not have built it"
    private boolean isWant(Token verb, Token noun) {
        return noun.index() < verb.index() && lexicon.isListed("wanting", s.preposition(noun))
                && s.children(verb, "aux").stream().anyMatch(aux -> aux.isTag("MD"))
                && s.children(verb, "aux").stream().anyMatch(aux -> Phrases.lemma(aux).equals("have"));
    }

    // "in the event of an attack", "in case of war"
    private boolean isEventuality(Token noun) {
        return lexicon.isListed("eventuality", Phrases.lemma(noun)) && s.preposition(noun).equals("in")
                && s.children(noun, "nmod", "acl").stream()
                        .anyMatch(child -> child.isKind("acl") || s.preposition(child).equals("of"));
    }

    /** Returns the word of its own conjunction or mark that denies a word, or null: "instead of", "rather than". */
    @Nullable Token negating(Token at) {
        if (lexicon.isListed("negating-mark", s.preposition(at))) {
            Token marker = s.child(at, "case");
            return marker == null ? s.child(at, "mark") : marker;
        }
        // "rather than send troops"
        return s.children(at, "cc", "advmod").stream()
                .filter(cc -> lexicon.isListed("negating-mark", joined(cc)))
                .findFirst()
                .orElse(null);
    }

    private String joined(Token marker) {
        StringBuilder words = new StringBuilder(marker.form().toLowerCase(Locale.ROOT));
        s.children(marker, "fixed").forEach(part -> words.append(' ').append(part.form().toLowerCase(Locale.ROOT)));
        return words.toString();
    }

    // "Should the war end, ...", "Were Chad to attack, ..."
    boolean isInverted(Token at) {
        Token subject = at.is("advcl") && s.child(at, "mark", "cc") == null ? s.child(at, "nsubj", "nsubj:pass") : null;
        Token first = subject == null ? null : s.child(at, "aux", "cop");
        if (first != null && first.index() < subject.index() && first.form().equals("should") && subject.index() < at.index()) {
            // "would bomb it again should the rebels return"
            return true;
        }
        return s.children(at, "aux", "cop").stream()
                .anyMatch(aux -> aux.form().equals("Should") || aux.form().equals("Were")
                        || aux.form().equals("Had") && aux.index() == 0);
    }

    boolean isExistential(Token verb) {
        return s.child(verb, "expl") != null || lexicon.isListed("existential", Phrases.lemma(verb));
    }

    // "neither new nor ideological": the second has its own "nor"
    boolean hasOwnNegation(Token at) {
        return s.children(at, "cc").stream()
                .map(cc -> lexicon.cue(Cue.Kind.OPERATOR, Part.ADVERB, cc.form().toLowerCase(Locale.ROOT)))
                .anyMatch(cue -> cue != null && cue.flips());
    }

    boolean isContrasted(Token at) {
        return s.children(at, "cc").stream()
                .anyMatch(cc -> lexicon.isListed("contrast", cc.form().toLowerCase(Locale.ROOT)));
    }

    // "not only", "not merely ... but": no denial of the thing itself
    boolean isNotOnly(Token negation) {
        int next = negation.index() + 1;
        return next < s.tokens().size()
                && lexicon.isListed("not-only", s.token(next).form().toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is of those by which nothing is more so: "has never been closer", "could hardly be worse". */
    boolean isUnsurpassed(Token quality, Token child) {
        boolean more = quality.tag().equals("JJR") || quality.tag().equals("RBR") || s.children(quality, "advmod").stream().anyMatch(so -> lexicon.isListed("more-so", so.form().toLowerCase(Locale.ROOT)));
        return more && s.child(quality, "cop") != null && isNegated(quality) && child.isKind("aux", "advmod", "neg")
                && s.children(quality, "aux", "advmod", "neg").stream().anyMatch(word -> lexicon.isListed("unsurpassed", word.form().toLowerCase(Locale.ROOT)));
    }

    boolean isNegated(Token verb) {
        return s.children(verb, "advmod", "neg").stream().anyMatch(child -> {
            // "no longer denies", too
            Cue cue = beside(child, Part.ADVERB);
            return cue != null && cue.flips() && !isNotOnly(child);
        });
    }

    boolean isTransparent(Embedding.Layer layer) {
        return layer.token().isTag("NN")
                && s.children(layer.token(), "nmod:poss").isEmpty()
                && (clauses.under(s, layer.token(), "by").isEmpty() || new Hearsay(lexicon).isDenied(s, layer.token()))
                && clauses.under(s, layer.token(), "from").isEmpty();
    }

    // ", he said," has a subject and nothing said of its own
    boolean isComment(Token verb) {
        boolean subject = s.child(verb, "nsubj", "nsubj:pass") != null && !verb.tag().equals("VBG");
        // "is disputed: Chad speaks of a gas leak"
        int left = s.subtree(verb).get(0).index();
        boolean apart = left > 0 && s.token(left - 1).form().equals(":") && s.children(verb, "obl").stream().anyMatch(of -> s.preposition(of).equals("of"));
        boolean content = apart || s.child(verb, "ccomp", "xcomp") != null
                || s.child(verb, "obj") != null && !lexicon.isListed("addressing", Phrases.lemma(verb)) && !isQuoting(verb);
        return subject && !content && !verb.is("conj", "ccomp") && s.child(verb, "mark") == null
                || lexicon.isListed("according-to", s.preposition(verb));
    }

    /** Returns whether the clause of a word is a question. */
    boolean isAsked(Token word) {
        return s.token(s.tokens().size() - 1).form().startsWith("?") && !isBeforeQuestion(word);
    }

    // "trust is gone, and who can wonder?": only the second clause asks
    private boolean isBeforeQuestion(Token word) {
        Token first = s.token(0);
        boolean asks = first.isTag("W") || first.isTag("MD") || first.isVerb();
        return !asks && s.tokens().stream().anyMatch(cc -> cc.is("cc") && cc.index() > word.index() && s.token(cc.index() - 1).tag().equals(",")
                && s.token(cc.index() + 1).isTag("W"));
    }

    // ", the agency quoted him as saying"
    private boolean isQuoting(Token verb) {
        return lexicon.isListed("quoting", Phrases.lemma(verb)) && s.children(verb, "obl", "nmod", "advcl").stream()
                .anyMatch(saying -> saying.tag().equals("VBG")
                        && s.children(saying, "case", "mark").stream().anyMatch(as -> as.lemma().equals("as")));
    }
}
