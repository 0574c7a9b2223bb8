package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns of a transcript: a paragraph that opens with its speaker and a colon is that speaker's; or those of an interview, or all of a speech. */
final class Turns {

    private static final int LABEL = 5;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Interview interview;
    private final Address address;

    Turns(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.interview = new Interview(scene);
        this.address = new Address(scene);
    }

    /** Returns whose turn a sentence belongs to, or null outside of transcripts. */
    @Nullable Thing speaker(Sentence s) {
        int number = s.number();
        while (number > 0 && scene.sentences().get(number - 1).paragraph() == s.paragraph()) {
            if (isLabelled(scene.sentences().get(number))) {
                break;
            }
            number--;
        }
        if (number == s.number() && isUnderCheck(s)) {
            // "CLAIM: a missile sank the ship": what a check of facts looks at is not its own
            return lexicon.list("checked-name").stream().findFirst().map(name -> Thing.of(ThingKind.GROUP, name)).orElse(null);
        }
        Thing labelled = label(scene.sentences().get(number));
        Thing speaking = labelled != null ? labelled : interview.speaker(s);
        return speaking != null ? speaking : address.speaker();
    }

    /** Returns who answers in a sentence of an interview, whoever was spoken of last; or null. */
    @Nullable Thing answerer(Sentence s) {
        return interview.speaker(s);
    }

    // "... attacks? MR. DEBY: We know": a turn within a paragraph has its speaker in capitals
    private static boolean isLabelled(Sentence s) {
        List<Token> tokens = s.tokens();
        int colon = 0;
        while (colon < tokens.size() && colon <= LABEL && !tokens.get(colon).form().equals(":")) {
            String form = tokens.get(colon).form();
            if (!form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
            colon++;
        }
        return colon > 0 && colon <= LABEL && colon < tokens.size() - 1 && tokens.get(colon - 1).form().length() > 2
                && Character.isLetter(tokens.get(colon - 1).form().charAt(0));
    }

    private boolean isUnderCheck(Sentence s) {
        return s.tokens().size() > 2 && s.token(1).form().equals(":")
                && lexicon.isListed("checked", s.token(0).form().toLowerCase(Locale.ROOT));
    }

    private @Nullable Thing label(Sentence first) {
        List<Token> tokens = first.tokens();
        int colon = 1;
        while (colon < tokens.size() && colon <= LABEL && !tokens.get(colon).form().equals(":")) {
            colon++;
        }
        if (colon >= tokens.size() - 1 || colon > LABEL) {
            return null;
        }
        Token last = tokens.get(colon - 1);
        Mention mention = scene.mention(first, last);
        if (mention != null) {
            ThingKind kind = mention.thing().kind();
            return kind == ThingKind.PERSON || kind == ThingKind.ORGANIZATION ? mention.thing() : null;
        }
        boolean asker = colon == 1 && lexicon.isListed("asker", last.form().toLowerCase(Locale.ROOT));
        return asker ? Thing.of(ThingKind.GROUP, lexicon.list("asker-name").stream().findFirst().orElse(last.form())) : null;
    }
}
