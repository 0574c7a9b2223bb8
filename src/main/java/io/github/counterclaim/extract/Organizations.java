package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Organizations meant without their names, and who speaks for them: "the company", "the agency's chief". */
final class Organizations {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;

    Organizations(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
    }

    /** Returns the organization that a phrase without a name denotes, or null. */
    @Nullable Thing thing(Sentence s, Token head, String lemma) {
        String owner = null;
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            if (mention != null) {
                owner = mention.thing().label();
            }
        }
        if (owner == null && Phrases.isDefinite(s, head, lexicon)) {
            Thing earlier = scene.nearest(s, head, 6, thing -> (thing.kind() == ThingKind.ORGANIZATION
                    || thing.kind() == ThingKind.PROXY_FORCE && !lexicon.isListed("state-organ", lemma)) && goesBy(thing, lemma));
            if (earlier != null) {
                return earlier;
            }
            Thing firm = lexicon.isListed("company-noun", lemma) && Phrases.text(s, head, lexicon, false).indexOf(' ') < 0 ? firm(s, head) : null;
            if (firm != null) {
                return firm;
            }
        }
        String text = Phrases.text(s, head, lexicon, false);
        return text.indexOf(' ') < 0 && owner == null ? null : Thing.of(ThingKind.ORGANIZATION, text);
    }

    // "Acme sold jets, after Chad had imposed sanctions on the company": who makes or sells, and speaks for no state
    private @Nullable Thing firm(Sentence s, Token head) {
        return scene.nearestMention(s, head, 2, mention -> mention.thing().kind() == ThingKind.ORGANIZATION
                && mention.head().is("nsubj", "nsubj:pass", "nmod:poss", "obl") && !speaks(mention.thing())
                && !lexicon.isListed("speaker-noun", Phrases.lemma(mention.head())));
    }

    private boolean speaks(Thing organization) {
        Entry entry = lexicon.entry(organization);
        return entry != null && entry.speaksFor() != null;
    }

    private boolean goesBy(Thing organization, String noun) {
        Entry entry = lexicon.entry(organization);
        List<String> labels = new ArrayList<>(List.of(organization.label()));
        labels.addAll(organization.altLabels());
        if (entry != null) {
            labels.addAll(entry.thing().altLabels());
        }
        return labels.stream().anyMatch(label -> label.toLowerCase(Locale.ROOT).contains(noun));
    }

    /** Returns who speaks for what a title names, or null: "the head of the agency", "the agency's chief". */
    @Nullable Thing leader(Sentence s, Token head, String lemma) {
        List<Token> owners = new ArrayList<>(clauses.under(s, head, "of"));
        owners.addAll(clauses.modifiers(s, head));
        for (Token owner : owners) {
            Mention mention = scene.mention(s, owner);
            if (mention == null || mention.thing().kind() != ThingKind.ORGANIZATION
                    || !lexicon.isListed("leading-title", lemma) && !lexicon.isListed("organization-head", lemma)) {
                continue;
            }
            for (Thing person : scene.frequent(ThingKind.PERSON)) {
                if (speaksFor(person, mention.thing())) {
                    return person;
                }
            }
            List<Thing> known = new ArrayList<>();
            lexicon.entries().forEach(entry -> {
                if (entry.thing().kind() == ThingKind.PERSON && speaksFor(entry.thing(), mention.thing())) {
                    known.add(entry.thing());
                }
            });
            return known.size() == 1 ? known.get(0) : null;
        }
        return null;
    }

    private boolean speaksFor(Thing person, Thing organization) {
        Entry entry = lexicon.entry(person);
        return entry != null && organization.equals(entry.speaksFor())
                && scene.titles(person).stream().anyMatch(title -> lexicon.isListed("leading-title", title)
                        || lexicon.isListed("organization-head", title));
    }
}
