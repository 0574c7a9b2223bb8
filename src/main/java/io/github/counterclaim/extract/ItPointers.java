package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** What "it" stands for by the words around it alone: whoever denies, a deed just condemned, what is called something. */
final class ItPointers {

    private final Lexicon lexicon;

    ItPointers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns who denies what is said of "it", or null: "the junta rejects accusations that it bombs villages". */
    @Nullable Token denier(Sentence s, Token it) {
        Token owner = ownerOfDenial(s, it);
        if (owner != null) {
            return owner;
        }
        Token clause = isIt(it) ? s.head(it) : null;
        Token noun = clause != null && clause.is("ccomp", "acl", "acl:relcl", "dep") ? s.head(clause) : null;
        Token verb = noun != null && noun.isTag("NN") && noun.is("obj") && new Hearsay(lexicon).isSaying(noun) ? s.head(noun) : null;
        Cue cue = verb == null || !verb.isVerb() ? null : lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb));
        Token subject = cue != null && cue.flips() ? s.child(verb, "nsubj") : null;
        return subject == null || !subject.isTag("NN") || !s.children(noun, "nmod", "nmod:poss").isEmpty() ? null : subject;
    }

    // "Mali's denial of Chad's charge that it bombed the port": Mali, and not who brings the charge
    private @Nullable Token ownerOfDenial(Sentence s, Token it) {
        Token clause = isIt(it) ? s.head(it) : null;
        Token charge = clause != null && clause.is("ccomp", "acl", "acl:relcl", "dep") ? s.head(clause) : null;
        Token denial = charge != null && charge.is("nmod") && new Hearsay(lexicon).isSaying(charge) && s.child(charge, "nmod:poss") != null ? s.head(charge) : null;
        Cue cue = denial == null || !denial.isTag("NN") ? null : lexicon.cue(Cue.Kind.SPEECH, Part.NOUN, Phrases.lemma(denial));
        Token owner = cue != null && cue.flips() ? s.child(denial, "nmod:poss") : null;
        return owner == null || owner.isTag("PRP") ? null : owner;
    }

    /** Returns the deed that "it" is, or null: "condemned the raid and said it breached the truce". */
    @Nullable Token deed(Sentence s, Token it) {
        Token breach = isIt(it) ? s.head(it) : null;
        boolean breaks = breach != null && lexicon.wordings(breach.isVerb() ? Part.VERB : Part.NOUN, Phrases.lemma(breach)).stream()
                .anyMatch(wording -> lexicon.isListed("breaking", wording.relation()));
        Token saying = breaks && breach.is("ccomp") ? s.head(breach) : null;
        Token verb = saying != null && saying.is("conj", "advcl") ? s.head(saying) : null;
        boolean condemns = verb != null && verb.isVerb() && lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                .anyMatch(wording -> lexicon.isListed("reproach", wording.relation()));
        Token deed = condemns ? s.child(verb, "obj") : null;
        return deed == null || !deed.isTag("NN") || deed.index() > it.index() || !Phrases.isDefinite(s, deed, lexicon)
                || lexicon.wordings(Part.NOUN, Phrases.lemma(deed)).isEmpty() ? null : deed;
    }

    /** Returns whether somebody calls "it" something: "Mali called it a threat to peace". */
    boolean isCalled(Sentence s, Token it) {
        Token name = isIt(it) ? s.head(it) : null;
        Token verb = name != null && name.is("xcomp") && name.isTag("NN") ? s.head(name) : null;
        return verb != null && verb.isVerb() && lexicon.isListed("naming", Phrases.lemma(verb));
    }

    /** Returns the norm that "it" is, or null: "left the truce, accusing Chad of breaking it". */
    @Nullable Token norm(Sentence s, Token it) {
        return s.tokens().subList(0, it.index()).stream()
                .filter(noun -> noun.isTag("NN") && noun.is("obj", "nsubj", "nsubj:pass") && Phrases.isDefinite(s, noun, lexicon)
                        && lexicon.isListed("norm-noun", Phrases.lemma(noun)))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static boolean isIt(Token token) {
        return token.is("nsubj") && token.isTag("PRP") && token.form().equalsIgnoreCase("it");
    }
}
