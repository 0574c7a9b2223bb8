package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import org.jspecify.annotations.Nullable;

/** Which newspaper, channel or agency "the paper" is: "the newspaper Clarion reported ... The paper said". */
final class Outlets {

    private static final int REACH = 3;

    private final Scene scene;
    private final Lexicon lexicon;

    Outlets(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns the outlet that a bare noun with its article means, or null where it is none or none was named of late. */
    @Nullable Thing meant(Sentence s, Token noun) {
        boolean bare = lexicon.isListed("outlet-noun", Phrases.lemma(noun)) && noun.tag().equals("NN") && Phrases.isDefinite(s, noun, lexicon)
                && s.child(noun, "amod", "compound", "nmod", "nmod:poss", "appos", "acl", "acl:relcl") == null;
        for (int back = 0; bare && back <= REACH && back <= s.number(); back++) {
            Sentence earlier = scene.sentences().get(s.number() - back);
            Thing found = null;
            for (Mention mention : scene.mentions(earlier)) {
                boolean before = back > 0 || mention.last().index() < noun.index();
                if (before && mention.thing().kind() == ThingKind.ORGANIZATION && isOutlet(earlier, mention)) {
                    found = mention.thing();
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    // "the newspaper Clarion", "the Clarion reported"
    private boolean isOutlet(Sentence s, Mention mention) {
        Token head = mention.head();
        Token above = s.head(head);
        boolean called = s.children(head, "compound", "appos").stream().anyMatch(noun -> lexicon.isListed("outlet-noun", Phrases.lemma(noun)))
                || above != null && head.is("compound", "appos", "dep") && lexicon.isListed("outlet-noun", Phrases.lemma(above));
        Entry entry = lexicon.entry(mention.thing());
        boolean organ = entry != null && entry.speaksFor() != null;
        boolean reports = above != null && head.is("nsubj") && above.isVerb() && !organ && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, above)) != null;
        return called || reports;
    }
}
