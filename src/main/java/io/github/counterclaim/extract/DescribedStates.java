package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.lexicon.Word;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States meant by where they lie: "the Gulf state", "the West African country". */
final class DescribedStates {

    private static final int REACH = 6;
    private static final int UNKNOWN_REACH = 2;

    private final Scene scene;
    private final Lexicon lexicon;

    DescribedStates(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns whether a noun says by a name where the state lies that it means. */
    boolean isDescribed(Sentence s, Token head) {
        return head.tag().equals("NN") && described(s, head) != null;
    }

    /** Returns the state that was named before, lies there and is not the one that speaks of it; empty where there is none. */
    List<Thing> of(Sentence s, Token head) {
        Token by = described(s, head);
        Entry group = by == null ? null : group(by, head);
        Thing speaker = speaker(s, head);
        Thing found = scene.nearestMention(s, head, group == null ? UNKNOWN_REACH : REACH, mention -> {
            Thing state = mention.use() == Name.Use.DEMONYM ? null : scene.stateOf(mention.thing());
            return state != null && !state.equals(speaker) && (group == null || group.parties().contains(state));
        });
        Thing state = found == null ? null : scene.stateOf(found);
        return state == null ? List.of() : List.of(state);
    }

    private @Nullable Token described(Sentence s, Token head) {
        return s.children(head, "amod", "compound").stream()
                .filter(token -> Character.isUpperCase(token.form().charAt(0)) && token.index() < head.index())
                .findFirst()
                .orElse(null);
    }

    // "Gulf states" are a group that the lexicon knows
    private @Nullable Entry group(Token by, Token head) {
        String plural = head.lemma().endsWith("y") ? head.lemma().substring(0, head.lemma().length() - 1) + "ies" : head.lemma() + "s";
        List<Word> words = List.of(word(by.form()), word(plural));
        return lexicon.names(words).stream()
                .map(name -> lexicon.entry(name.thing()))
                .filter(entry -> entry != null && entry.thing().kind() == ThingKind.GROUP && !entry.parties().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Word word(String form) {
        return new Word(form, form.toLowerCase(Locale.ROOT), false);
    }

    private @Nullable Thing speaker(Sentence s, Token head) {
        Token subject = new Hearsay(lexicon).speakerAbove(s, head);
        Mention mention = subject == null ? null : scene.mention(s, subject);
        return mention == null ? null : scene.stateOf(mention.thing());
    }
}
