package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the first of two parallel clauses or phrases where a pronoun stands in the second. */
final class Parallels {

    private Parallels() {}

    /** Returns the subject of the clause that a pronoun's clause is joined to, or null: "the army relies on Kenya, and it has used drones". */
    static @Nullable Token parallelSubject(Sentence s, Token token) {
        Token verb = token.is("nsubj") ? s.head(token) : null;
        Token first = verb != null && verb.isVerb() && verb.is("conj") ? s.head(verb) : null;
        Token subject = first == null ? null : s.child(first, "nsubj");
        return subject == null || !subject.tag().equals("NN") || subject.index() > token.index() ? null : subject;
    }

    /**
     * Returns whom the clause before names in the place of a pronoun, or null: "Kenya supplied the army with tanks, and Mali offered it
     * jets". Where the same pronoun stands there, too, that is returned: "Kenya backs it, Mali has sold it jets".
     */
    static @Nullable Token parallelObject(Sentence s, Token token) {
        Token verb = token.is("obj", "iobj") ? s.head(token) : null;
        Token first = verb != null && verb.is("conj", "parataxis") && s.child(verb, "nsubj") != null ? s.head(verb) : null;
        // "The army has friends: Kenya backs it"
        boolean explains = first != null && verb.is("parataxis") && s.tokens().subList(first.index(), verb.index()).stream().anyMatch(colon -> colon.form().equals(":"));
        Token object = first == null ? null : s.child(first, explains ? "nsubj" : "iobj");
        object = object == null && first != null ? s.child(first, "obj") : object;
        boolean other = object != null && object.isTag("PRP") && !object.form().equalsIgnoreCase(token.form());
        return object == null || other || object.index() > token.index() ? null : object;
    }

    /** Returns the phrase that a pronoun's owner is joined to, or null: "the junta and its allies". */
    static @Nullable Token partner(Sentence s, Token possessor) {
        Token owned = s.head(possessor);
        Token first = owned != null && owned.is("conj") ? s.head(owned) : null;
        return first != null && first.isTag("NN") && first.index() < owned.index() && owned.index() - first.index() < 6 ? first : null;
    }

    // "Israel has bombed Syria, and its soldiers have crossed the border": whose clause it is joined to
    private static @Nullable Token joinedSubject(Sentence s, Token possessor, Lexicon lexicon) {
        Token owned = s.head(possessor);
        Token verb = owned != null && owned.is("nsubj") && possessor.form().equals("its") ? s.head(owned) : null;
        Token first = verb != null && verb.isVerb() && verb.is("conj") ? s.head(verb) : null;
        Token subject = first == null || !first.isVerb() || first.index() > verb.index() ? null : s.child(first, "nsubj");
        // "Turkey has sold jets to Mali, and its army uses them"
        boolean given = first != null && lexicon.isListed("giving", Phrases.lemma(first));
        boolean one = subject != null && subject.isTag("NN") && subject.index() < first.index()
                && (!subject.tag().endsWith("S") || s.children(subject, "amod", "compound").stream().anyMatch(of -> Character.isUpperCase(of.form().charAt(0))));
        return one && !given ? subject : null;
    }

    /** Returns whose an owned thing is, by what stands beside it: the partner, or who is reproached for it. */
    static @Nullable Token beside(Sentence s, Token possessor, Lexicon lexicon) {
        Token partner = partner(s, possessor);
        partner = partner == null ? joinedSubject(s, possessor, lexicon) : partner;
        return partner != null || !possessor.form().equalsIgnoreCase("its") ? partner : new Reproaches(lexicon).owner(s, possessor);
    }

    /** Returns the verb whose subject a reflexive pronoun stands for, or null: "Chad and Mali bound themselves". */
    static @Nullable Token reflexiveOf(Sentence s, Token token) {
        boolean reflexive = token.isTag("PRP") && token.form().matches("(?i)(?:it|them)sel(?:f|ves)") && token.is("obj", "iobj", "obl");
        Token verb = reflexive ? s.head(token) : null;
        return verb != null && verb.isVerb() ? verb : null;
    }

    /** Returns those whom a verb reproaches with what an owner does, or null: "sanctioned three officers over their support for". */
    static @Nullable Token reproached(Sentence s, Token owner, Lexicon lexicon) {
        Token deed = owner.is("nmod:poss") ? s.head(owner) : null;
        Token verb = deed != null && deed.is("obl", "nmod") && lexicon.isListed("ground-preposition", s.preposition(deed)) ? s.head(deed) : null;
        if (verb != null && !verb.isVerb() && deed.is("nmod") && verb.is("obj")) {
            return reproaches(s.head(verb), lexicon) && plural(verb) ? verb : null;
        }
        Token object = verb == null || !reproaches(verb, lexicon) ? null : s.child(verb, "obj", "nsubj:pass");
        return object != null && plural(object) && object.index() < owner.index() ? object : null;
    }

    private static boolean reproaches(@Nullable Token verb, Lexicon lexicon) {
        return verb != null && verb.isVerb() && lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                .anyMatch(wording -> lexicon.isListed("reproach", wording.relation()));
    }

    private static boolean plural(Token noun) {
        return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
    }

    /** Returns who is named with the object of a pronoun's verb, and so is not the pronoun: "it fired Kenyan-made rockets". */
    static List<Token> makers(Sentence s, Token pronoun) {
        Token verb = pronoun.is("nsubj") ? s.head(pronoun) : null;
        return verb == null ? List.of() : s.children(verb, "obj").stream()
                .flatMap(object -> s.children(object, "amod", "compound", "nmod:poss").stream())
                .flatMap(modifier -> Stream.concat(Stream.of(modifier), s.children(modifier, "dep", "compound", "amod").stream()))
                .toList();
    }

    /**
     * Returns the state or force that says so of what somebody else does to what is its own, or null: "The army has left. The
     * rebels, it says, shelled its posts".
     */
    static @Nullable Thing commenting(Scene scene, Sentence s, Token owner) {
        Token suffers = s.head(owner);
        Token verb = suffers == null || !suffers.is("obj") ? null : s.head(suffers);
        Token comment = verb == null || !verb.isVerb() ? null : s.child(verb, "parataxis");
        Token it = comment == null || comment.index() > verb.index() ? null : s.child(comment, "nsubj");
        Token doer = verb == null ? null : s.child(verb, "nsubj");
        boolean apart = it != null && it.form().equals("it") && it.index() == comment.index() - 1 && doer != null && doer.index() < it.index()
                && doer.tag().endsWith("S") && owner.form().equals("its");
        Thing speaker = apart ? scene.lastSpeaker() : null;
        return speaker == null || speaker.kind() == ThingKind.PROXY_FORCE ? speaker : scene.stateOf(speaker);
    }
}
