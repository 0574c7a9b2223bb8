package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For whom somebody says "they" who speaks for others: "a spokesman for the rebels said they had shelled the port". */
final class Principals {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Resolver resolver;

    Principals(Scene scene, Resolver resolver) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.resolver = resolver;
    }

    /** Returns the force or people for whom speaks who says what a plural pronoun stands in; empty where nobody does. */
    List<Thing> of(Sentence s, Token pronoun, Filler filler) {
        for (Token verb : s.ancestors(pronoun)) {
            boolean says = verb.isVerb() && verb.index() < pronoun.index()
                    && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null;
            Token speaker = says ? s.child(verb, "nsubj") : null;
            if (speaker != null) {
                return speaker.isTag("NN") ? principals(s, speaker, pronoun, filler) : List.of();
            }
            // "that Chad attacked their positions": may be Chad's only where it stands in the same clause
            if (verb.isVerb() && pronoun.is("nsubj") && s.child(verb, "nsubj") != null && s.child(verb, "nsubj") != pronoun) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Returns the weapons that "they" are of whom a performance is told, or empty: "Chad bought drones. A rebel commander said they had failed". */
    List<Thing> weapons(Sentence s, Token pronoun, Filler filler) {
        return filler != Filler.PERFORMER || !pronoun.isTag("PRP") ? List.of() : scene.before(s, pronoun).stream()
                .filter(mention -> s.number() - mention.sentence().number() <= 1)
                .filter(mention -> mention.thing().kind() == ThingKind.WEAPON_SYSTEM && mention.head().tag().endsWith("S"))
                .findFirst()
                .map(mention -> resolver.things(mention.sentence(), mention.head(), filler))
                .orElse(List.of());
    }

    /** Returns who holds the office in whose words "he" stands, unnamed as that is: "Chad's minister said he"; empty where nobody does. */
    List<Thing> officeholder(Sentence s, Token pronoun, Filler filler) {
        Token subject = s.ancestors(pronoun).stream()
                .filter(verb -> verb.isVerb() && verb.index() < pronoun.index()
                        && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null)
                .map(verb -> s.child(verb, "nsubj"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean office = subject != null && subject.tag().equals("NN") && lexicon.isListed("governing", Phrases.lemma(subject));
        return office ? resolver.things(s, subject, filler) : List.of();
    }

    /** Returns the unnamed body, such as a company, for which somebody speaks of "it", or null. */
    @Nullable Token body(Sentence s, Token speaker) {
        return s.children(speaker, "nmod:poss", "compound", "nmod").stream()
                .filter(owner -> owner.tag().equals("NN") && scene.mention(s, owner) == null
                        && (owner.is("nmod:poss", "compound") || s.preposition(owner).equals("of") || s.preposition(owner).equals("for"))
                        && (lexicon.isListed("company-noun", Phrases.lemma(owner)) || lexicon.isListed("force-noun", Phrases.lemma(owner))))
                .findFirst()
                .orElse(null);
    }

    private List<Thing> principals(Sentence s, Token speaker, Token pronoun, Filler filler) {
        if (!speaker.tag().equals("NN") || !lexicon.isListed("title", Phrases.lemma(speaker)) && !lexicon.isListed("group-noun", Phrases.lemma(speaker))) {
            return List.of();
        }
        List<Token> owners = new ArrayList<>(s.children(speaker, "nmod:poss", "compound", "amod"));
        s.children(speaker, "nmod").stream()
                .filter(owner -> s.preposition(owner).equals("for") || s.preposition(owner).equals("of"))
                .forEach(owner -> {
                    owners.add(owner);
                    owners.addAll(s.children(owner, "nmod:poss", "compound", "amod"));
                });
        return owners.stream()
                .filter(owner -> owner != pronoun && isMany(s, owner))
                .map(owner -> resolver.things(s, owner, filler))
                .filter(things -> things.size() == 1)
                .findFirst()
                .orElse(List.of());
    }

    private boolean isMany(Sentence s, Token owner) {
        Mention mention = scene.mention(s, owner);
        return mention != null ? mention.thing().kind() == ThingKind.PROXY_FORCE
                : owner.tag().equals("NNS") || owner.form().equalsIgnoreCase("them")
                        || owner.tag().equals("NN") && owner.is("compound", "nmod:poss", "nmod") && lexicon.isListed("force-noun", Phrases.lemma(owner));
    }
}
