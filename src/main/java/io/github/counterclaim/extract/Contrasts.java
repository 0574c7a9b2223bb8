package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who and what stands in a list only to be excepted from it: "sold drones but not missiles" denies the missiles, "did not
 * strike Chad but Kenya" denies Chad alone.
 */
final class Contrasts {

    private final Lexicon lexicon;

    Contrasts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns the polarity of a proposition whose participants stand at some tokens.
     *
     * @param word that word
     * @param denied whether the word that tells of them is denied
     * @return null where it cannot be told: what is excepted from a denial
     */
    @Nullable Polarity of(Sentence s, Token word, boolean denied, @Nullable Token... participants) {
        List<Token> tokens = Stream.of(participants).filter(Objects::nonNull).toList();
        if (denied && participants[0] != null && isAnothers(s, word, participants[0])) {
            return Polarity.AFFIRMED;
        }
        boolean excepted = tokens.stream().anyMatch(token -> isExcepted(s, token));
        if (excepted) {
            return denied ? null : Polarity.DENIED;
        }
        boolean instead = denied && tokens.stream().anyMatch(token -> isInstead(s, token));
        return denied && !instead ? Polarity.DENIED : Polarity.AFFIRMED;
    }

    // "took no part in the Kenyan strikes", "denied any role in Kenya's raid": the strikes were Kenya's all the same
    private boolean isAnothers(Sentence s, Token deed, Token doer) {
        boolean owner = s.head(doer) == deed && !doer.isTag("PRP") && doer.index() < deed.index() && doer.is("amod", "compound", "nmod:poss");
        Token part = owner ? Phrases.involvement(s, deed, lexicon) : null;
        Token verb = part == null || !part.is("obj") ? null : s.head(part);
        return verb != null && s.child(verb, "nsubj") != null;
    }

    // "but not Kenya", ", not Kenya", "and no missiles"; "not only Kenya" and "if not Kenya" except nobody
    private boolean isExcepted(Sentence s, Token token) {
        boolean second = token.is("conj") && token.index() > token.head();
        Token not = second ? s.children(token, "advmod", "cc", "neg", "cc:preconj", "det").stream()
                .filter(child -> child.index() < token.index() && (child.form().equalsIgnoreCase("not") || child.is("det") && child.form().equalsIgnoreCase("no")))
                .findFirst()
                .orElse(null) : null;
        if (not == null || not.index() == 0) {
            return false;
        }
        String before = s.token(not.index() - 1).form().toLowerCase(Locale.ROOT);
        String next = s.token(not.index() + 1).form().toLowerCase(Locale.ROOT);
        boolean joined = before.equals("but") || before.equals("and") || before.equals(",") || before.equals("-");
        return joined && !lexicon.isListed("not-only", next);
    }

    // "did not strike Chad but Kenya"
    private static boolean isInstead(Sentence s, Token token) {
        return token.is("conj") && s.children(token, "cc").stream().anyMatch(cc -> cc.lemma().equals("but"))
                && s.children(token, "advmod", "cc").stream().noneMatch(child -> child.lemma().equals("not"));
    }
}
