package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose words stand behind a colon: "Nairobi insists: Chad attacked", "Roe sees a pattern: "Chad attacked"". */
final class Colons {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Resolver resolver;
    private final Hearsay hearsay;

    Colons(Scene scene, Clauses clauses, Resolver resolver) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.resolver = resolver;
        this.hearsay = new Hearsay(lexicon);
    }

    /** Returns who says what stands behind the colon before a word, or null where there is none or nobody speaks before it. */
    @Nullable Thing speaker(Sentence s, Token word) {
        int colon = word.index() - 1;
        while (colon > 0 && !s.token(colon).form().equals(":")) {
            colon--;
        }
        Token top = colon < 2 ? null : top(s, colon);
        if (top == null) {
            return null;
        }
        boolean quoted = s.token(colon + 1).tag().equals("``");
        for (Token voice : voices(s, top, colon, quoted)) {
            List<Thing> things = resolver.speakers(s, voice);
            if (things.size() == 1) {
                scene.speaker(things.get(0));
                return things.get(0);
            }
        }
        return null;
    }

    private List<Token> voices(Sentence s, Token top, int colon, boolean quoted) {
        List<Token> voices = new ArrayList<>();
        boolean says = top.isVerb() && hearsay.says(s, top) || lexicon.isListed("outspoken", Phrases.lemma(top));
        for (Token token : s.tokens().subList(0, colon)) {
            if (isPutIntoWords(s, token, top)) {
                // "Roe's message was simple:", "Roe made the accusation:"
                voices.addAll(s.children(token, "nmod:poss"));
                says = true;
            }
            says |= token.isTag("RB") && token.head() == top.index() && lexicon.isListed("outspoken", Phrases.lemma(token));
        }
        if (says || quoted) {
            voices.addAll(clauses.subjects(s, top));
        }
        return voices;
    }

    private boolean isPutIntoWords(Sentence s, Token noun, Token top) {
        String lemma = Phrases.lemma(noun);
        boolean words = noun.isTag("NN") && (hearsay.isSaying(noun) || lexicon.isListed("put-in-words", lemma));
        boolean made = noun.is("obj") && noun.head() == top.index()
                && (lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, Phrases.lemma(top)) != null || top.lemma().equals("have"));
        boolean described = noun.is("nsubj") && noun.head() == top.index() && s.child(top, "cop") != null;
        return words && (made || described || noun == top && s.child(noun, "nmod:poss") != null);
    }

    /** Returns the word on which the clause before a colon hangs together. */
    private static @Nullable Token top(Sentence s, int colon) {
        return s.tokens().subList(0, colon).stream()
                .filter(token -> token.head() < 0 || token.head() >= colon)
                .filter(token -> !token.is("punct") && s.child(token, "nsubj", "nsubj:pass") != null)
                .findFirst()
                .orElse(null);
    }
}
