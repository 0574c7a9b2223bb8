package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The state that stands behind its organ: "the government of Chad", "the ministry of defence of Chad". */
final class Behind {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Antecedents antecedents;

    Behind(Scene scene, Antecedents antecedents) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.antecedents = antecedents;
    }

    /** Returns the one state that an organ is said to be of; null where none is, or several are. */
    @Nullable Thing state(Sentence s, Token organ) {
        List<Thing> states = antecedents.actorsAt(s, of(s, organ)
                .flatMap(child -> scene.mention(s, child) == null && child.isTag("NN") && !child.isTag("NNP")
                        && !lexicon.isListed("group-noun", Phrases.lemma(child)) ? of(s, child) : Stream.of(child)));
        return states.size() == 1 ? states.get(0) : null;
    }

    // "the army of Chad"; "troops from Chad attacked", not "the withdrawal of troops from Chad"
    private static Stream<Token> of(Sentence s, Token noun) {
        boolean acting = noun.tag().equals("NNS") && noun.is("nsubj");
        return s.children(noun, "nmod").stream()
                .filter(child -> child.index() > noun.index() && (s.preposition(child).equals("of") || acting && s.preposition(child).equals("from")));
    }
}
