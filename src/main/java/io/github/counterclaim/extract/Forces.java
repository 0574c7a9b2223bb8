package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Armed groups meant without their names: "the rebels", "the group", "RSF fighters". */
final class Forces {

    private static final int INTRODUCED = 4;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;

    Forces(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
    }

    /** Returns the force that members belong to: "RSF fighters", "fighters of the RSF"; null where none is named. */
    @Nullable Thing of(Sentence s, Token head) {
        Thing owner = ownerOfFighters(s, head);
        return owner != null ? owner : Stream.concat(clauses.modifiers(s, head).stream(), clauses.under(s, head, "of").stream())
                .map(token -> scene.mention(s, token))
                .filter(Objects::nonNull)
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.PROXY_FORCE)
                .findFirst()
                .orElse(null);
    }

    // "its fighters shelled", "the group's fighters": the force that the text goes on about, known by name or not
    private @Nullable Thing ownerOfFighters(Sentence s, Token head) {
        Token possessor = s.child(head, "nmod:poss");
        if (possessor != null && possessor.tag().equals("WP$")) {
            // "the Front, whose fighters shelled"
            Token whose = Clauses.whose(s, head);
            Mention front = whose == null ? null : scene.mention(s, whose);
            return front != null && (isForce(front.thing()) || isUnknownBody(front.thing())) ? front.thing() : null;
        }
        boolean its = possessor != null && lexicon.isListed("thing-pronoun", possessor.form().toLowerCase(Locale.ROOT));
        Thing it = !its ? null : new Salience(scene).it(s, possessor, thing -> thing.kind() == ThingKind.STATE || isForce(thing) || isUnknownBody(thing));
        boolean group = possessor != null && possessor.tag().equals("NN") && lexicon.isListed("force-noun", Phrases.lemma(possessor))
                && Phrases.isDefinite(s, possessor, lexicon);
        Thing named = group ? last(s, possessor) : null;
        return it != null && (isForce(it) || isUnknownBody(it)) ? it : named;
    }

    // "the Front ... its fighters": an organization that the lexicon lacks
    private boolean isUnknownBody(Thing thing) {
        return thing.kind() == ThingKind.ORGANIZATION && lexicon.entry(thing) == null;
    }

    private static boolean isForce(Thing thing) {
        return thing.kind() == ThingKind.PROXY_FORCE;
    }

    /** Returns the force that "the rebels" or "the group" is: what the text is about, rather than what it names in passing. */
    @Nullable Thing last(Sentence s, Token head) {
        Thing own = ownForce(s, head);
        if (own != null) {
            return own;
        }
        if (head.tag().equals("NN") && isIntroduced(s, head)) {
            return null;
        }
        Thing group = head.tag().equals("NNS") ? lastGroup(head) : subjectBefore(s);
        if (group != null) {
            return group;
        }
        Thing nearest = scene.nearest(s, head, 6, thing -> thing.kind() == ThingKind.PROXY_FORCE);
        if (nearest != null && head.tag().equals("NNS") && areToldOfBefore(s, nearest)) {
            return null;
        }
        Thing spokenOf = scene.frequent(ThingKind.PROXY_FORCE).stream().findFirst().orElse(null);
        boolean passing = nearest != null && spokenOf != null && scene.times(nearest) * 2 < scene.times(spokenOf);
        return !passing ? nearest : scene.nearest(s, head, 6, spokenOf::equals) == null ? nearest : spokenOf;
    }

    // "M23 spokesman Jane Roe denied that the movement had": her own
    private @Nullable Thing ownForce(Sentence s, Token head) {
        Token speaker = new Hearsay(lexicon).speakerAbove(s, head);
        if (speaker == null) {
            return null;
        }
        List<Token> title = s.subtree(speaker);
        Thing named = title.stream()
                .map(token -> scene.mention(s, token))
                .filter(mention -> mention != null && isForce(mention.thing()))
                .map(mention -> mention.thing())
                .findFirst()
                .orElse(null);
        // "Its spokesman, Jane Roe, denied"
        Token its = title.get(0).tag().equals("PRP$") && lexicon.isListed("thing-pronoun", title.get(0).form().toLowerCase(Locale.ROOT)) ? title.get(0) : null;
        return named != null || its == null ? named : new Salience(scene).it(s, its, thing -> isForce(thing) || thing.kind() == ThingKind.STATE);
    }

    // "a force of the African Union ... the force": that one, whatever other was named
    private boolean isIntroduced(Sentence s, Token head) {
        for (int number = s.number(); number >= 0 && number >= s.number() - INTRODUCED; number--) {
            Sentence sentence = scene.sentences().get(number);
            boolean told = sentence.tokens().stream().anyMatch(token -> (sentence != s || token.index() < head.index())
                    && token.tag().equals("NN") && Phrases.lemma(token).equals(Phrases.lemma(head)) && !token.is("appos", "compound")
                    && sentence.child(token, "cop") == null && scene.mention(sentence, token) == null
                    && sentence.children(token, "det").stream().anyMatch(det -> det.form().matches("(?i)an?")));
            if (told) {
                return true;
            }
        }
        return false;
    }

    /** Returns the force that was last named with this very noun, of all that the last sentences name: "Azawad rebels ... the rebels". */
    @Nullable Thing calledSo(Sentence s, Token head) {
        return scene.nearestMention(s, head, 2, mention -> isForce(mention.thing()) && (mention.head().form().equalsIgnoreCase(head.form())
                || mention.last().index() + 1 < mention.sentence().tokens().size()
                        && mention.sentence().token(mention.last().index() + 1).form().equals(head.form())));
    }

    // "the rebels" of whom the text told before it named a force are others than it
    private boolean areToldOfBefore(Sentence s, Thing force) {
        for (Sentence sentence : scene.sentences()) {
            if (sentence == s || scene.mentions(sentence).stream().anyMatch(mention -> mention.thing().equals(force))) {
                return false;
            }
            boolean told = sentence.tokens().stream().anyMatch(token -> token.tag().equals("NNS")
                    && lexicon.isListed("force-noun", Phrases.lemma(token)) && Phrases.isDefinite(sentence, token, lexicon)
                    && scene.mention(sentence, token) == null);
            if (told) {
                return true;
            }
        }
        return false;
    }

    // "the rebels", where some were told of as "Chadian rebels", and no force by its name goes by that noun
    private @Nullable Thing lastGroup(Token head) {
        Thing found = null;
        for (Thing extra : scene.extras()) {
            if (extra.kind() == ThingKind.GROUP && extra.label().endsWith(" " + head.form())) {
                found = extra;
            }
        }
        boolean named = scene.sentences().stream().flatMap(sentence -> scene.mentions(sentence).stream())
                .filter(mention -> mention.thing().kind() == ThingKind.PROXY_FORCE && mention.last().index() + 1 < mention.sentence().tokens().size())
                .anyMatch(mention -> mention.sentence().token(mention.last().index() + 1).form().equals(head.form()));
        return named ? null : found;
    }

    // "The Front attacked a patrol. The group": an organization that the lexicon lacks
    private @Nullable Thing subjectBefore(Sentence s) {
        if (s.number() == 0) {
            return null;
        }
        return scene.mentions(scene.sentences().get(s.number() - 1)).stream()
                .filter(mention -> mention.head().is("nsubj", "nsubj:pass"))
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.ORGANIZATION && lexicon.entry(thing) == null)
                .findFirst()
                .orElse(null);
    }
}
