package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose word it is what somebody promises, is asked to say or is given leave to do. */
final class Pledges {

    private final Sentence s;
    private final Lexicon lexicon;
    private final Operators operators;
    private final Hearsay hearsay;

    Pledges(Operators operators) {
        this.s = operators.sentence();
        this.lexicon = operators.lexicon();
        this.operators = operators;
        this.hearsay = new Hearsay(lexicon);
    }

    /** Returns whether a word promises what stands under it, so that it is said: "has vowed to strike", "the promise by Chad to send tanks". */
    boolean is(Token at, Token head) {
        boolean infinitive = at.tag().equals("VB") && s.preposition(at).equals("to") && lexicon.isListed("pledging", Phrases.lemma(head));
        if (!infinitive) {
            return false;
        }
        if (head.isTag("NN")) {
            return at.isKind("acl") && (s.child(head, "nmod:poss") != null
                    || s.children(head, "nmod").stream().anyMatch(by -> s.preposition(by).equals("by")));
        }
        Token above = s.head(head);
        boolean plain = head.isVerb() && (at.is("xcomp") || at.is("conj")) && !head.is("xcomp") && s.child(head, "mark") == null && !operators.isNegated(head)
                && s.children(head, "aux").stream().noneMatch(aux -> aux.tag().equals("MD"));
        return plain && (above == null || !head.isKind("acl", "advcl", "ccomp", "csubj") || head.is("ccomp") && !hearsay.denies(s, above))
                && s.child(head, "nsubj") != null && !hearsay.isByNobody(s, head);
    }

    /** Returns who asks a verb's subject to say something, or null: "asked Chad to say whether it had". */
    @Nullable Token asker(Token saying) {
        Token asks = saying.tag().equals("VB") && saying.is("xcomp") && s.preposition(saying).equals("to") ? s.head(saying) : null;
        Cue cue = asks == null || !asks.isVerb() ? null : operators.of(asks);
        boolean another = cue != null && cue.modality() == Modality.INTENDED && s.children(asks, "obj").stream().anyMatch(object -> object.index() < saying.index())
                && lexicon.isListed("object-control", Phrases.lemma(asks));
        return another ? asks : null;
    }

    /** Returns whether a verb gives somebody leave to do what stands under it: "gave Chad permission to use them". */
    boolean isLeave(Token at, Token head) {
        return permitted(s, lexicon, at, head) != null;
    }

    /** Returns the noun of leave that is given to do something, or null. */
    static @Nullable Token permitted(Sentence s, Lexicon lexicon, Token at, Token head) {
        boolean infinitive = at.tag().equals("VB") && at.isKind("advcl", "acl", "xcomp") && s.preposition(at).equals("to");
        Stream<Token> nouns = !infinitive ? Stream.of() : head.isVerb() ? s.children(head, "obj").stream() : Stream.of(head);
        return nouns.filter(noun -> noun.isTag("NN") && noun.index() < at.index() && lexicon.isListed("permission", Phrases.lemma(noun))).findFirst().orElse(null);
    }

    /** Returns to whom leave is given to do what a verb says; empty where it is none, or nobody is named. */
    static List<Token> allowed(Sentence s, Lexicon lexicon, Token at, Token head) {
        Token leave = permitted(s, lexicon, at, head);
        Token giving = leave == null ? null : head.isVerb() ? head : s.head(leave);
        return giving == null || !giving.isVerb() ? List.of() : s.children(giving, "iobj");
    }

    /** Returns who takes a stance in the words that are a verb's subject: "Chad's statement condemned Mali"; else empty. */
    static List<Token> inWhoseWords(Sentence s, Lexicon lexicon, Token verb, Token subject) {
        // "stopped short of condemning Mali", too
        boolean words = subject.tag().equals("NN") && lexicon.isListed("utterance", Phrases.lemma(subject))
                && Stream.concat(Stream.of(verb), s.subtree(verb).stream().filter(other -> s.preposition(other).equals("of") && other.tag().equals("VBG")))
                        .anyMatch(stance -> isStance(lexicon, stance));
        List<Token> owners = !words ? List.of() : s.children(subject, "nmod:poss");
        return !words || !owners.isEmpty() ? owners : s.children(subject, "compound").stream().filter(name -> name.isTag("NNP")).toList();
    }

    /** Returns who is one of those that a subject means: "among those who say that Chad sold them is Jane Roe"; else the subject. */
    static Token oneOfThose(Sentence s, Token subject) {
        Token one = subject.is("obl", "nmod") && s.preposition(subject).equals("among") ? s.head(subject) : null;
        return one != null && one.isTag("NN") && s.child(one, "cop") != null && one.index() > subject.index() ? one : subject;
    }

    private static boolean isStance(Lexicon lexicon, Token verb) {
        return verb.isVerb() && lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                .anyMatch(wording -> lexicon.isListed("own-stance", wording.relation()));
    }

    /** Returns whether nothing but hearsay tells of it: "rumours that", "unconfirmed reports of", "a purported contract shows that". */
    boolean isRumour(Token saying) {
        Token noun = saying.isVerb() ? s.child(saying, "nsubj") : saying;
        if (noun == null || !noun.isTag("NN") || saying.isVerb()
                && Stream.of("exhibit", "document", "utterance", "any-document").noneMatch(list -> lexicon.isListed(list, Phrases.lemma(noun)))) {
            return false;
        }
        Cue cue = saying.isVerb() ? null : lexicon.cue(Cue.Kind.OPERATOR, Part.NOUN, Phrases.lemma(noun));
        return cue != null && cue.modality() == Modality.POSSIBLE
                || s.children(noun, "amod").stream().anyMatch(kind -> lexicon.isListed("unconfirmed", kind.form().toLowerCase(java.util.Locale.ROOT)));
    }
}
