package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is reproached or praised for a deed, and so did it: "condemned Chad for arming them", "sanctions on Chad over its support". */
final class Reproaches {

    private final Lexicon lexicon;

    Reproaches(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns who does what a gerund behind "for" says, where the verb above reproaches or praises somebody; else empty. */
    List<Token> doers(Sentence s, Token gerund, Token verb) {
        boolean ground = gerund.tag().equals("VBG") && s.preposition(gerund).equals("for") && verb.isVerb() && verb.index() < gerund.index();
        return !ground ? List.of() : of(s, verb).stream().filter(one -> one.index() < gerund.index()).toList();
    }

    /** Returns the one whom a verb reproaches with what a possessor owns, or null: "condemned Chad over its support for". */
    @Nullable Token owner(Sentence s, Token possessor) {
        Token deed = s.head(possessor);
        boolean ground = deed != null && deed.is("obl", "nmod") && lexicon.isListed("ground-preposition", s.preposition(deed));
        Token above = ground ? s.head(deed) : null;
        // "sanctions on Chad over its support": the parser hangs the support on the sanctions, or on Chad
        Token verb = above == null || above.isVerb() ? above : s.ancestors(above).stream().filter(Token::isVerb).findFirst().orElse(null);
        return verb == null ? null : of(s, verb).stream()
                .filter(one -> one.index() < possessor.index() && one.tag().equals("NNP"))
                .findFirst()
                .orElse(null);
    }

    private List<Token> of(Sentence s, Token verb) {
        boolean direct = isReproach(Part.VERB, verb) || lexicon.isListed("crediting", Phrases.lemma(verb));
        List<Token> objects = s.children(verb, "obj", "nsubj:pass");
        return objects.stream()
                .flatMap(object -> isReproach(Part.NOUN, object) ? against(s, object, verb) : direct ? Stream.of(object) : Stream.empty())
                .toList();
    }

    // "imposed sanctions on Chad", "levelled criticism at Chad"
    private static Stream<Token> against(Sentence s, Token noun, Token verb) {
        return Stream.of(noun, verb)
                .flatMap(host -> s.children(host, "nmod", "obl").stream())
                .filter(target -> target.index() > noun.index() && s.preposition(target).matches("on|against|of|at"));
    }

    private boolean isReproach(Part part, Token word) {
        return lexicon.wordings(part, Phrases.lemma(word)).stream().anyMatch(wording -> lexicon.isListed("reproach", wording.relation()));
    }
}
