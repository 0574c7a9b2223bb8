package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A speech or statement that is printed whole: "Remarks at a Council meeting", then "Ambassador Jane Roe" in a line of its
 * own, then her words. All of it is said by who delivers it.
 */
final class Address {

    /** How many lines stand above the words at most. */
    private static final int HEAD = 6;

    private final Scene scene;
    private final Lexicon lexicon;
    private boolean isSought;
    private @Nullable Thing speaker;

    Address(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /** Returns who delivers the whole text, or null where it is no speech or statement. */
    @Nullable Thing speaker() {
        if (!isSought) {
            isSought = true;
            speaker = find();
        }
        return speaker;
    }

    private @Nullable Thing find() {
        List<Sentence> head = head();
        String[] title = scene.source().title().split("\\s+");
        boolean titled = title.length > 2 && isGenre(title[0], title[1]);
        Sentence named = head.stream().filter(s -> s.tokens().size() > 2 && isGenre(s.token(0).form(), s.token(1).form())).findFirst().orElse(null);
        if (!titled && named == null || !isInFirstPerson(head.size())) {
            return null;
        }
        for (Sentence line : head) {
            for (Mention mention : scene.mentions(line)) {
                Token last = mention.head();
                boolean alone = line != named && last.head() < 0;
                boolean by = line == named && last.index() > 2 && lexicon.isListed("delivered-by", line.preposition(last));
                if (mention.thing().kind() == ThingKind.PERSON && (alone || by)) {
                    return mention.thing();
                }
            }
        }
        return null;
    }

    /** Returns the lines above the first whole sentence. */
    private List<Sentence> head() {
        List<Sentence> head = new ArrayList<>();
        for (Sentence s : scene.sentences()) {
            boolean whole = s.tokens().get(s.tokens().size() - 1).tag().equals(".");
            if (whole || head.size() == HEAD) {
                break;
            }
            head.add(s);
        }
        return head;
    }

    // "Remarks at", "Statement by"
    private boolean isGenre(String first, String second) {
        return lexicon.isListed("address-genre", first.toLowerCase(Locale.ROOT)) && lexicon.isListed("address-link", second.toLowerCase(Locale.ROOT));
    }

    private boolean isInFirstPerson(int from) {
        return scene.sentences().stream().skip(from).anyMatch(s -> s.tokens().stream()
                .anyMatch(token -> token.isTag("PRP") && (lexicon.isListed("first-person", token.form().toLowerCase(Locale.ROOT))
                        || lexicon.isListed("first-person-singular", token.form().toLowerCase(Locale.ROOT)))));
    }
}
