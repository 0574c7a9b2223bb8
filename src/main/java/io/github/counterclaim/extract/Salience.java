package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What "it" stands for: a subject rather than another word, the same sentence rather than the one before. */
final class Salience {

    /** An answer of so few words ("Almost entirely.") says nothing that a pronoun could stand for. */
    private static final int SHORT = 6;
    private static final int REACH = 3;

    private final Scene scene;

    Salience(Scene scene) {
        this.scene = scene;
    }

    /** Returns what a pronoun most likely stands for among the things that may fill its role, or null. */
    @Nullable Thing it(Sentence s, Token pronoun, Predicate<Thing> condition) {
        Mention mention = mention(s, pronoun, condition);
        return mention == null ? null : mention.thing();
    }

    /** As {@link #it}, with the place where it is named. */
    @Nullable Mention mention(Sentence s, Token pronoun, Predicate<Thing> condition) {
        Mention controller = controller(s, pronoun);
        if (controller != null && condition.test(controller.thing())) {
            return controller;
        }
        List<Mention> here = new ArrayList<>();
        for (Mention mention : scene.mentions(s)) {
            if (mention.last().index() < pronoun.index() && condition.test(mention.thing())) {
                here.add(mention);
            }
        }
        boolean asObject = pronoun.is("obj", "iobj", "obl");
        Mention found = best(s, here, asObject);
        for (int back = 1; found == null && back <= s.number() && back <= REACH; back++) {
            Sentence previous = scene.sentences().get(s.number() - back);
            found = best(previous, scene.mentions(previous).stream()
                    .filter(mention -> condition.test(mention.thing()))
                    .toList(), asObject);
            if (previous.tokens().size() > SHORT) {
                break;
            }
        }
        return found;
    }

    // "urged the Union to lift the sanctions that it imposed": who is to lift them imposed them
    private @Nullable Mention controller(Sentence s, Token pronoun) {
        Token clause = pronoun.is("nsubj") ? s.head(pronoun) : null;
        Token noun = clause == null || !clause.is("acl:relcl") ? null : s.head(clause);
        Token deed = noun == null || !noun.is("obj") ? null : s.head(noun);
        Token urging = deed == null || !deed.is("xcomp") ? null : s.head(deed);
        Token urged = urging == null ? null : s.child(urging, "obj");
        return urged == null ? null : scene.mention(s, urged);
    }

    // a subject goes on as a subject, an object as an object; else what the article speaks of most
    private @Nullable Mention best(Sentence s, List<Mention> all, boolean asObject) {
        Mention best = null;
        double most = 0;
        for (Mention mention : all) {
            if (isMany(mention)) {
                continue;
            }
            double score = (isSubject(s, mention) ? isMain(s, mention) ? 3 : 2 : 0)
                    + (asObject && mention.head().is("obj", "iobj", "obl") ? 2.5 : 0)
                    + (mention.use() == Name.Use.DEMONYM ? -1 : 0)
                    + (asObject && isWhere(s, mention) ? -3 : 0)
                    + Math.min(scene.times(mention.thing()), 4) * 0.25;
            if (best == null || score >= most) {
                best = mention;
                most = score;
            }
        }
        return best;
    }

    // "Western officials" are no "it"
    private static boolean isMany(Mention mention) {
        return mention.thing().kind() == ThingKind.GROUP && mention.head().isTag("NN") && mention.head().tag().endsWith("S");
    }

    // what is said beside the main clause ("since Kenya failed to help it") is not what the text goes on about
    private static boolean isMain(Sentence s, Mention mention) {
        Token verb = s.head(mention.head());
        return verb != null && !verb.is("advcl", "acl", "acl:relcl");
    }

    // "an asset for Chad in Kenya, allowing it": where things are is not whom they serve
    private static boolean isWhere(Sentence s, Mention mention) {
        return mention.head().is("nmod", "obl") && s.preposition(mention.head()).equals("in");
    }

    private static boolean isSubject(Sentence s, Mention mention) {
        return mention.head().is("nsubj", "nsubj:pass");
    }
}
