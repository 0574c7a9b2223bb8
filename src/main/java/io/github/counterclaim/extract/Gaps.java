package io.github.counterclaim.extract;

import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lists that leave out the verb: "Kenya sent drones, Niger tanks and Mali shells". The parser takes the later names for
 * parts of the goods behind them.
 */
final class Gaps {

    private final Scene scene;

    Gaps(Scene scene) {
        this.scene = scene;
    }

    /**
     * Returns the state that stands right before listed goods by its name ("Niger tanks", not "Nigerien tanks"), and so
     * gives or gets them; null where none does.
     */
    Match.@Nullable Participant of(Sentence s, Match match, @Nullable Token goods) {
        Match.Participant asked = goods == null ? null : asked(s, match, goods);
        if (asked != null) {
            return asked;
        }
        Token first = goods == null ? null : firstListed(s, goods);
        boolean told = first != null && match.word().isVerb() && match.word().index() < first.index() && goods.tag().equals("NNS");
        if (!told) {
            return null;
        }
        return s.children(goods, "compound", "nmod", "dep", "amod").stream()
                .filter(name -> name.tag().equals("NNP") && name.index() > 0 && s.token(name.index() - 1).is("punct", "cc"))
                .filter(name -> !name.form().equals(name.form().toUpperCase(Locale.ROOT)) && !s.token(name.index() + 1).tag().equals("HYPH"))
                .map(name -> scene.mention(s, name))
                .filter(mention -> mention != null && mention.use() == Name.Use.NAME && mention.thing().kind() == ThingKind.STATE)
                .map(mention -> new Match.Participant(mention.thing(), mention.head()))
                .findFirst()
                .orElse(null);
    }

    // "asked Chad for drones, Kenya for shells"
    private Match.@Nullable Participant asked(Sentence s, Match match, Token goods) {
        Token marker = goods.is("conj") && match.word().isVerb() ? s.child(goods, "case") : null;
        Token name = marker == null ? null : s.child(goods, "orphan");
        Mention mention = name == null || name.index() != marker.index() - 1 ? null : scene.mention(s, name);
        return mention == null || mention.thing().kind() != ThingKind.STATE ? null : new Match.Participant(mention.thing(), mention.head());
    }

    // the parser may take the second goods for an object of its own
    private static @Nullable Token firstListed(Sentence s, Token goods) {
        Token above = s.head(goods);
        if (above == null || goods.is("conj")) {
            return above;
        }
        return !goods.is("obj") ? null : s.children(above, "obj").stream()
                .filter(other -> other.index() < goods.index())
                .findFirst()
                .orElse(null);
    }

    /** Returns whether the list tells who gets the goods, or whom they are asked of: "gave Peru jets, Serbia tanks and Kenya shells". */
    static boolean isOfRecipients(Sentence s, Match match, Match.Participant object, Token goods) {
        Token named = object.token();
        return named != null && named.index() > match.word().index() && named.index() < goods.index()
                && named.tag().equals("NNP")
                && (!named.is("obl", "nmod") || s.token(named.index() + 1).form().equals(s.preposition(goods)));
    }
}
