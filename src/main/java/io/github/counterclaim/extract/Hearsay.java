package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The nouns that name what somebody says, and the words that call it false. */
final class Hearsay {

    private final Lexicon lexicon;

    Hearsay(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns whether a noun names what somebody says or accuses of: "the report", "such allegations". */
    boolean isSaying(Token noun) {
        String lemma = Phrases.lemma(noun);
        return lexicon.cue(Cue.Kind.SPEECH, Part.NOUN, lemma) != null
                || lexicon.cue(Cue.Kind.ACCUSATION, Part.NOUN, lemma) != null;
    }

    /** Returns whether a determiner says that there is none: "no truth". */
    boolean isNone(Token determiner) {
        Cue cue = lexicon.cue(Cue.Kind.OPERATOR, Part.DETERMINER, determiner.form().toLowerCase(Locale.ROOT));
        return cue != null && cue.flips();
    }

    /** Returns whether the subject of a verb is nobody, or next to nobody: "no government has said", "few in Bamako deny". */
    boolean isByNobody(Sentence s, Token verb) {
        return s.children(verb, "nsubj").stream().anyMatch(subject -> isNone(subject) || isFew(subject)
                || s.children(subject, "det", "cc:preconj").stream().anyMatch(this::isNone)
                // "a few deny it" are some
                || s.child(subject, "det") == null && s.children(subject, "amod").stream().anyMatch(this::isFew));
    }

    private boolean isFew(Token word) {
        return lexicon.isListed("few", word.form().toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word, said of what is said, calls it false: "baseless", "a fabrication". */
    boolean isFalsehood(Token word) {
        if (!word.isTag("JJ") && !word.isTag("NN")) {
            return false;
        }
        String lemma = Phrases.lemma(word);
        Cue cue = lexicon.cue(Cue.Kind.OPERATOR, word.isTag("JJ") ? Part.ADJECTIVE : Part.NOUN, lemma);
        return lexicon.isListed("refuting", lemma) || cue != null && cue.flips();
    }

    /** Returns whether the last word of the clause behind a saying, before any mark, calls it false: "called the claim that it did a lie". */
    boolean endsFalse(Sentence s, Token saying) {
        for (int i = saying.index() + 2; i + 1 < s.tokens().size(); i++) {
            String next = s.token(i + 1).tag();
            if (next.equals(".") || next.equals(",") || next.equals("''")) {
                return isFalsehood(s.token(i));
            }
        }
        return false;
    }

    /** Returns whether a verb denies the saying that its passive is about: "the report was denied by Chad". */
    boolean isDenied(Sentence s, Token saying) {
        Token verb = saying.is("nsubj:pass") ? s.head(saying) : null;
        Cue cue = verb == null || !verb.isVerb() ? null : lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb));
        return cue != null && cue.flips();
    }

    /** Returns whether a verb denies what it says. */
    boolean denies(Sentence s, Token verb) {
        Cue cue = verb.isVerb() ? lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) : null;
        return cue != null && cue.flips();
    }

    /** Returns whether a verb says something, or accuses of it. */
    boolean says(Sentence s, Token verb) {
        String lemma = Clauses.verbLemma(s, verb);
        return lexicon.cue(Cue.Kind.SPEECH, Part.VERB, lemma) != null || lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, lemma) != null;
    }

    /** Returns what the subject of a copula is for its clause, or null: "Chad's view is that it sold none". */
    @Nullable Cue told(Sentence s, Token at, Token copula) {
        Token noun = at.is("ccomp") && copula.lemma().equals("be") && s.child(at, "mark") != null ? s.child(copula, "nsubj") : null;
        return noun == null || !noun.isTag("NN") ? null : lexicon.cue(Cue.Kind.SPEECH, Part.NOUN, Phrases.lemma(noun));
    }

    /** Returns whether a word says something only in other company: "made clear that", not "it is clear that"; "the statement reads". */
    boolean isMisread(Sentence s, Token word, String lemma) {
        if (lexicon.isListed("made-known", lemma)) {
            Token verb = word.is("xcomp") ? s.head(word) : null;
            return verb == null || !lexicon.isListed("making-known", Phrases.lemma(verb));
        }
        if (!lexicon.isListed("read-out", lemma)) {
            return false;
        }
        Token subject = s.child(word, "nsubj");
        String reading = subject == null ? "" : Phrases.lemma(subject);
        if (reading.equals("it")) {
            // "..., it reads"
            return !NamelessBodies.comments(s, subject);
        }
        return !lexicon.isListed("utterance", reading) && !lexicon.isListed("any-document", reading);
    }

    /** Returns the subject of the nearest verb of saying above a token that is no part of that subject; null where there is none. */
    @Nullable Token speakerAbove(Sentence s, Token token) {
        return s.ancestors(token).stream()
                .filter(verb -> verb.isVerb() && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null)
                .flatMap(verb -> s.children(verb, "nsubj").stream().limit(1))
                .filter(subject -> !s.subtree(subject).contains(token))
                .findFirst()
                .orElse(null);
    }

    /** Returns the cue of a word of saying over what stands under it: of a verb and its object before the verb alone; or null. */
    @Nullable Cue cue(Part part, String lemma, Token at, Token word) {
        Cue both = part == Part.VERB ? withObject(lemma, at, word) : null;
        return both != null ? both : lexicon.cue(Cue.Kind.SPEECH, part, lemma);
    }

    /** Returns the cue of a verb that says something with its object: "found no evidence that", "voiced fears that"; or null. */
    @Nullable Cue withObject(String lemma, Token at, Token word) {
        return at.is("obj") && at != word ? lexicon.cue(Cue.Kind.SPEECH, Part.VERB, lemma + " " + Phrases.lemma(at)) : null;
    }

    /** Returns whether a bare participle tells of what somebody is charged with: "Chad, long suspected of arming them, looked on". */
    boolean isCharged(Sentence s, Token head) {
        return head.tag().equals("VBN") && s.child(head, "aux", "aux:pass", "obj") == null
                && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Clauses.verbLemma(s, head)) != null;
    }
}
