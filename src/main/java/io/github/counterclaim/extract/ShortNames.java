package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names of which only the last word is repeated, with its capital: "the Lakes Front ... the Front". */
final class ShortNames {

    private static final Set<ThingKind> SHORTENED = Set.of(ThingKind.PROXY_FORCE, ThingKind.ORGANIZATION, ThingKind.AGREEMENT);

    private ShortNames() {}

    /** Returns the mentions of a sentence and, besides, such last words where they fit one alone of the names of the article. */
    static List<Mention> with(Sentence s, List<Mention> found, Set<Thing> named) {
        List<Mention> all = new ArrayList<>(found);
        for (Token token : s.tokens()) {
            boolean alone = token.index() > 0 && token.isTag("NN") && Character.isUpperCase(token.form().charAt(0))
                    && s.token(token.index() - 1).form().equalsIgnoreCase("the") && found.stream().noneMatch(mention -> mention.covers(token))
                    && (token.index() + 1 >= s.tokens().size() || !isName(s.token(token.index() + 1)));
            List<Thing> things = !alone ? List.of() : named.stream()
                    .filter(thing -> SHORTENED.contains(thing.kind()) && Stream.concat(Stream.of(thing.label()), thing.altLabels().stream())
                            .anyMatch(label -> label.endsWith(" " + token.form()) && Character.isUpperCase(label.charAt(0))))
                    .toList();
            if (things.size() == 1) {
                all.add(Mention.of(things.get(0), s, token.index(), token.index(), Name.Use.NAME));
            }
        }
        all.sort(Comparator.comparingInt(mention -> mention.first().index()));
        return List.copyOf(all);
    }

    // "the Front National", "the Front of Islamic Resistance" name something else
    private static boolean isName(Token next) {
        return next.isTag("NNP") || next.form().equals("of") || next.form().equals("for");
    }
}
