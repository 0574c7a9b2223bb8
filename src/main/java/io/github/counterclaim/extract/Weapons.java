package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Weapon systems: models before categories, categories that point back to a model, weapons as modifiers. */
final class Weapons {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Antecedents antecedents;

    Weapons(Scene scene, Antecedents antecedents) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.antecedents = antecedents;
    }

    /** Returns the weapons that modify a noun, categories only on demand: "missile batteries", "S-300 systems". */
    List<Thing> compounded(Sentence s, Token head, boolean categories) {
        List<Thing> weapons = new ArrayList<>();
        for (Token child : s.children(head, "compound", "amod", "nmod", "dep")) {
            Mention mention = child.index() < head.index() ? scene.mention(s, child) : null;
            boolean fits = mention != null && (categories || mention.use() != Name.Use.COMMON);
            if (fits && mention.thing().kind() == ThingKind.WEAPON_SYSTEM && !weapons.contains(mention.thing())) {
                weapons.add(mention.thing());
            }
        }
        if (categories && weapons.isEmpty() && antecedents.pointsBack(s, head)) {
            // "helicopters as well as the fighters" are two things: the second was spoken of before
            boolean apart = head.is("conj") || lexicon.isListed("additive", s.preposition(head))
                    || s.head(head) != null && lexicon.isListed("additive", s.preposition(s.head(head)) + " " + Phrases.lemma(s.head(head)));
            Thing earlier = scene.nearestMention(s, head, 3, mention -> isWeapon(mention)
                    && (apart ? mention.sentence() != s : s.number() - mention.sentence().number() <= 2));
            return earlier == null ? List.of() : List.of(earlier);
        }
        return weapons;
    }

    /** Returns the weapons of a phrase with a weapon's name: the model, the model named before, or the category. */
    List<Thing> named(Sentence s, Token head, Mention mention, Filler filler) {
        if (!isAdmitted(mention.thing(), filler) || isPartOfSite(s, head, mention)) {
            return List.of();
        }
        List<Thing> models = models(s, head, mention);
        if (!models.isEmpty() || filler == Filler.MODEL && mention.use() == Name.Use.COMMON) {
            return models;
        }
        if (mention.use() == Name.Use.COMMON && antecedents.pointsBack(s, head)) {
            Thing earlier = scene.nearestMention(s, mention.first(), 3, other -> isWeapon(other)
                    && other.use() != Name.Use.COMMON && lexicon.isKindOf(other.thing(), mention.thing()));
            if (earlier != null) {
                return List.of(earlier);
            }
        }
        // whose drones are used or built tells them apart; whose are handed over, the supplier tells
        Thing nations = filler == Filler.WEAPON && mention.use() == Name.Use.COMMON ? ofNation(s, head, mention) : null;
        return List.of(nations == null ? mention.thing() : nations);
    }

    // "the depot's tanks", "three tanks at the refinery", "Drones hit the terminal. Its tanks": nothing to fight with
    private boolean isPartOfSite(Sentence s, Token head, Mention mention) {
        if (mention.use() != Name.Use.COMMON || !lexicon.isListed("site-part", Phrases.lemma(head))) {
            return false;
        }
        for (Token owner : s.children(head, "nmod:poss", "nmod", "compound")) {
            if (owner.isTag("PRP")) {
                return isSite(s, owner.index(), s.number() > 0 ? scene.sentences().get(s.number() - 1) : null);
            }
            if (lexicon.isListed("tank-site", Phrases.lemma(owner))) {
                return true;
            }
        }
        return false;
    }

    // whether the last that may have tanks is a site of that kind, and nobody with an army
    private boolean isSite(Sentence s, int end, @Nullable Sentence before) {
        for (int i = end - 1; i >= 0; i--) {
            Mention mention = scene.mention(s, s.token(i));
            if (lexicon.isListed("tank-site", Phrases.lemma(s.token(i)))) {
                return true;
            }
            if (mention != null && (mention.thing().kind() == ThingKind.STATE || mention.thing().kind() == ThingKind.PROXY_FORCE)) {
                return false;
            }
        }
        return before != null && isSite(before, before.tokens().size(), null);
    }

    // "Iranian drones" are a kind of drones of their own
    private @Nullable Thing ofNation(Sentence s, Token head, Mention mention) {
        for (Token child : s.children(head, "amod", "compound")) {
            Mention nation = child.index() < mention.first().index() ? scene.mention(s, child) : null;
            if (nation != null && nation.use() == Name.Use.DEMONYM && nation.thing().kind() == ThingKind.STATE) {
                Thing category = mention.thing();
                String label = child.form() + " " + category.label();
                return new Thing(ThingKind.WEAPON_SYSTEM, Thing.slugOf(label), label, List.of(), List.of(), category);
            }
        }
        return null;
    }

    // "Shahed-136 drones" are the model, "the jets" the model named before, "drones" the category
    private List<Thing> models(Sentence s, Token head, Mention mention) {
        List<Thing> models = new ArrayList<>();
        for (Mention other : scene.mentions(s)) {
            boolean within = other != mention
                    && isWeapon(other)
                    && other.last().index() < head.index()
                    && head.index() - other.first().index() < 12
                    && isModifierOf(s, other.head(), head);
            if (within && other.use() != Name.Use.COMMON) {
                models.add(other.thing());
            }
        }
        if (!models.isEmpty() && mention.use() != Name.Use.COMMON && !models.contains(mention.thing())) {
            // "TB2s and FH-95 drones"
            models.add(mention.thing());
        }
        for (Token apposed : s.children(head, "appos")) {
            Mention model = scene.mention(s, apposed);
            if (model != null && isWeapon(model)) {
                models.add(model.thing());
            }
        }
        return models;
    }

    /** Returns whether a role takes weapons, and these. */
    boolean isAdmitted(Thing weapon, Filler filler) {
        return filler.admits(ThingKind.WEAPON_SYSTEM) && (filler != Filler.FLEET || isFleet(weapon));
    }

    private boolean isFleet(Thing weapon) {
        Entry entry = lexicon.entry(weapon);
        return lexicon.isListed("fleet-kind", weapon.label().toLowerCase(Locale.ROOT))
                || entry != null && entry.broader().stream().anyMatch(this::isFleet);
    }

    private static boolean isWeapon(Mention mention) {
        return mention.thing().kind() == ThingKind.WEAPON_SYSTEM;
    }

    private static boolean isModifierOf(Sentence s, Token token, Token head) {
        Token at = token;
        for (int i = 0; i < 4 && at != null; i++) {
            if (at == head) {
                return true;
            }
            if (!at.isKind("compound", "amod", "conj", "nmod", "dep", "flat", "appos", "obl")) {
                return false;
            }
            at = s.head(at);
        }
        return at == head;
    }
}
