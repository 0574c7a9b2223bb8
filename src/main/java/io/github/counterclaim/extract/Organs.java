package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ministries and other organs that every state has, under one name however they are put: "the Chadian defence ministry",
 * "N'Djamena's ministry of defense", "the defence ministry in N'Djamena".
 */
final class Organs {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final States states;
    private final Behind behind;

    Organs(Scene scene, Clauses clauses, States states, Antecedents antecedents) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.states = states;
        this.behind = new Behind(scene, antecedents);
    }

    /** Returns the organ that a phrase names by its kind and its state, or null where either is unknown. */
    @Nullable Thing of(Sentence s, Token head) {
        Thing kind = kind(s, head);
        Thing state = kind == null ? null : state(s, head);
        if (kind == null || state == null || state.kind() != ThingKind.STATE) {
            return null;
        }
        for (String name : names(kind)) {
            Thing known = lexicon.organ(state, name.toLowerCase(Locale.ROOT));
            if (known != null) {
                return known;
            }
        }
        Thing plain = Thing.of(ThingKind.ORGANIZATION, possessive(state.label()) + " " + kind.label());
        // a topic of one word may have its adverb as another name
        List<String> others = kind.altLabels().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> possessive(state.label()) + " " + name)
                .toList();
        Thing organ = new Thing(plain.kind(), plain.slug(), plain.label(), others, List.of(), null);
        scene.owner(organ, state);
        return organ;
    }

    private static List<String> names(Thing kind) {
        List<String> names = new ArrayList<>(List.of(kind.label()));
        names.addAll(kind.altLabels());
        return names;
    }

    private static String possessive(String label) {
        return label.endsWith("s") ? label + "'" : label + "'s";
    }

    // "defence ministry", "ministry of national defence": the longest words that name a kind
    private @Nullable Thing kind(Sentence s, Token head) {
        String noun = Phrases.lemma(head);
        String before = s.children(head, "compound", "amod").stream()
                .filter(child -> child.index() < head.index() && scene.mention(s, child) == null)
                .map(child -> child.form().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        Token of = clauses.under(s, head, "of").stream()
                .filter(child -> child.index() > head.index() && scene.mention(s, child) == null)
                .findFirst()
                .orElse(null);
        String behind = of == null ? "" : " of " + Phrases.text(s, of, lexicon, false).toLowerCase(Locale.ROOT);
        Thing longest = listed((before + " " + noun + behind).strip());
        return longest != null || before.indexOf(' ') < 0 ? longest
                : listed(before.substring(before.lastIndexOf(' ') + 1) + " " + noun);
    }

    private @Nullable Thing listed(String name) {
        Thing kind = lexicon.topic(name);
        return kind != null && lexicon.isListed("organ-kind", kind.label()) ? kind : null;
    }

    private @Nullable Thing state(Sentence s, Token head) {
        Thing owner = states.owner(s, head);
        Thing state = owner == null ? behind.state(s, head) : owner;
        return state != null ? state : Seats.stateAt(s, head, token -> scene.mention(s, token), lexicon);
    }
}
