package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which state an article was published, by the country code that its host ends in (ISO 3166-1 alpha-2). */
final class HomeState {

    private HomeState() {}

    /** Returns the state, or null where the host tells none; codes that anybody may use tell none. */
    static @Nullable Thing of(Source source, Lexicon lexicon) {
        String host = source.url() != null ? source.url().replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "")
                : source.publisher() == null ? "" : source.publisher();
        String code = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (host.indexOf('.') < 0 || code.length() != 2 || lexicon.isListed("open-host", code)) {
            return null;
        }
        String country = new Locale("", code.equals("uk") ? "GB" : code).getDisplayCountry(Locale.ENGLISH);
        List<Word> words = new ArrayList<>();
        for (String word : country.split("[^\\p{L}]+")) {
            words.add(new Word(word, word.toLowerCase(Locale.ROOT), false));
        }
        return lexicon.names(words).stream()
                .filter(name -> name.thing().kind() == ThingKind.STATE)
                .map(name -> (Thing) name.thing())
                .findFirst()
                .orElse(null);
    }
}
