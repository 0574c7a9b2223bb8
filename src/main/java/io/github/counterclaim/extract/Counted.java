package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goods of which only the number is told: "38 of them", "another 42", "The shells are real: eleven have arrived". */
final class Counted {

    private final Scene scene;
    private final Resolver resolver;

    Counted(Scene scene, Resolver resolver) {
        this.scene = scene;
        this.resolver = resolver;
    }

    /** Returns whether a people's name means some of it and not their state: "300 Chadians fought in Mali". */
    static boolean arePeople(Sentence s, Token head, Mention mention) {
        return mention.use() == Name.Use.DEMONYM && mention.thing().kind() == ThingKind.STATE && head.isTag("NN") && head.tag().endsWith("S")
                && mention.covers(head) && s.child(head, "nummod") != null;
    }

    /** Returns whether a word stands for goods told of before, by their number alone. */
    boolean stands(Sentence s, Token head, Filler filler) {
        return is(s, head) || isPartOfThem(s, head) || (filler == Filler.WEAPON || filler == Filler.GOODS || filler == Filler.FACILITY) && !pair(s, head).isEmpty();
    }

    // "38 of them", "four more"
    private static boolean is(Sentence s, Token head) {
        boolean more = head.isTag("JJR") && head.lemma().equals("more") && s.child(head, "nummod") != null;
        boolean alone = head.tag().equals("CD") && head.is("obj", "nsubj", "nsubj:pass", "conj");
        return (more || alone) && s.children(head, "nmod").stream().allMatch(child -> child.isTag("PRP") && s.preposition(child).equals("of"));
    }

    // "a second battery of them"
    private boolean isPartOfThem(Sentence s, Token head) {
        return head.isTag("NN") && scene.lexicon().isListed("weapon-head", Phrases.lemma(head)) && scene.mention(s, head) == null
                && s.children(head, "nmod").stream().anyMatch(child -> child.form().equalsIgnoreCase("them") && s.preposition(child).equals("of"));
    }

    /** Returns the weapons told of last, in this sentence or the one before, or the goods that are the subject before. */
    List<Thing> things(Sentence s, Token head, Filler filler) {
        List<Thing> two = pair(s, head);
        if (!two.isEmpty()) {
            return two;
        }
        Sentence where = head.index() == 0 && s.number() > 0 ? scene.sentences().get(s.number() - 1) : s;
        Token subject = !head.is("nsubj", "nsubj:pass") || filler == Filler.TARGET ? null : subjectBefore(where, where == s ? head.index() : where.tokens().size());
        boolean told = s.child(head, "nmod", "det", "nummod") != null || subject != null && isWeapon(where, subject);
        Thing thing = !told ? null : scene.nearest(s, head, 1, candidate -> candidate.kind() == ThingKind.WEAPON_SYSTEM);
        if (thing != null) {
            return filler.admits(thing.kind()) ? List.of(thing) : List.of();
        }
        boolean goods = filler == Filler.GOODS && subject != null && subject.tag().equals("NNS") && Phrases.isDefinite(where, subject, scene.lexicon());
        return goods ? resolver.things(where, subject, filler) : List.of();
    }

    // "Both weapons are made by", "Both are made by": the two models of the last sentence that names any
    private List<Thing> pair(Sentence s, Token head) {
        Mention kind = scene.mention(s, head);
        boolean weapons = head.tag().equals("DT") || kind != null && kind.thing().kind() == ThingKind.WEAPON_SYSTEM && kind.use() == Name.Use.COMMON
                || kind == null && scene.lexicon().isListed("weapon-head", Phrases.lemma(head));
        if (!weapons || head.isTag("NN") && !head.tag().endsWith("S") || !Phrases.isPair(s, head, scene.lexicon())) {
            return List.of();
        }
        for (int number = s.number(); number >= 0 && number > s.number() - 3; number--) {
            List<Thing> models = scene.mentions(scene.sentences().get(number)).stream()
                    .filter(mention -> mention.sentence() != s || mention.last().index() < head.index())
                    .filter(mention -> mention.thing().kind() == ThingKind.WEAPON_SYSTEM && mention.use() != Name.Use.COMMON)
                    .map(Mention::thing)
                    .distinct()
                    .toList();
            if (!models.isEmpty()) {
                return models.size() == 2 ? models : List.of();
            }
        }
        return List.of();
    }

    private boolean isWeapon(Sentence s, Token subject) {
        Mention mention = scene.mention(s, subject);
        return mention != null && mention.thing().kind() == ThingKind.WEAPON_SYSTEM;
    }

    // "The jets are real: eleven have been handed over": of the last subject before that is a weapon, or else of the last
    private @Nullable Token subjectBefore(Sentence s, int end) {
        List<Token> subjects = s.tokens().subList(0, end).stream().filter(token -> token.is("nsubj", "nsubj:pass")).toList();
        return subjects.stream().filter(token -> isWeapon(s, token)).findFirst()
                .orElse(subjects.isEmpty() ? null : subjects.get(subjects.size() - 1));
    }
}
