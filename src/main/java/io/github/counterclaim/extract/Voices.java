package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who speaks by what noun: names, people without a name, reports and those who wrote them. */
final class Voices {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Resolver resolver;
    private final Descriptions descriptions;
    private final Outlets outlets;
    private final Cataphora cataphora;

    Voices(Scene scene, Clauses clauses, Resolver resolver, Descriptions descriptions) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.resolver = resolver;
        this.descriptions = descriptions;
        this.outlets = new Outlets(scene);
        this.cataphora = new Cataphora(scene);
    }

    /** Returns who speaks: as {@link Resolver#things}, and where nothing else is known, the phrase itself as a group. */
    List<Thing> speakers(Sentence s, Token head) {
        String lemma = Phrases.lemma(head);
        Thing outlet = outlets.meant(s, head);
        if (outlet != null) {
            return List.of(outlet);
        }
        Thing holder = lexicon.isListed("title", lemma) || lexicon.isListed("regime-noun", lemma) ? Cataphora.holder(scene, s, head) : null;
        if (holder != null) {
            // "Chad's military ruler, General Jane Roe"
            return List.of(holder);
        }
        Thing later = cataphora.named(s, head);
        if (later != null || cataphora.isOneOf(s, head)) {
            return List.of(later != null ? later : descriptions.group(s, head));
        }
        List<Thing> issuers = lexicon.isListed("document", lemma) || lexicon.isListed("utterance", lemma) ? issuers(s, head) : List.of();
        List<Thing> things = issuers.isEmpty() ? resolver.things(s, head, Filler.SPEAKER) : issuers;
        if (!things.isEmpty()) {
            return things;
        }
        if (head.isTag("NN") && lexicon.isListed("speaker-noun", lemma)) {
            Thing earlier = earlierWords(s, head, lemma);
            if (earlier != null) {
                return List.of(earlier);
            }
            Thing group = descriptions.group(s, head);
            return List.of(group);
        }
        if (head.isTag("NNP")) {
            return List.of(Thing.of(ThingKind.ORGANIZATION, Phrases.text(s, head, lexicon, false)));
        }
        // "some say": whoever they are, it is not the article
        return head.is("nsubj") && lexicon.isListed("somebody", head.form().toLowerCase(Locale.ROOT))
                ? List.of(descriptions.somebody(s, head)) : List.of();
    }

    // "the ministry" is no "spokesman for the ministry"
    private boolean isCalled(String label, String noun) {
        String[] words = label.split(" ");
        int last = 0;
        while (last + 1 < words.length && !lexicon.isListed("phrase-end", words[last + 1])) {
            last++;
        }
        return words[last].equals(noun) || words[last].equals(noun + "s");
    }

    // "a study by the institute": the institute's words
    private List<Thing> issuers(Sentence s, Token document) {
        List<Token> owners = new ArrayList<>(s.children(document, "nmod:poss"));
        owners.addAll(clauses.under(s, document, "by"));
        // "a report published by the institute"
        s.children(document, "acl").stream().filter(participle -> participle.tag().equals("VBN"))
                // whoever has seen a report did not write it
                .filter(participle -> !lexicon.isListed("reading", Phrases.lemma(participle)))
                .forEach(participle -> owners.addAll(clauses.under(s, participle, "by")));
        Token verb = document.is("obj") ? s.head(document) : null;
        if (owners.isEmpty() && verb != null && verb.isVerb() && lexicon.isListed("issuing", Phrases.lemma(verb))) {
            // "issued a statement saying"
            owners.addAll(clauses.subjects(s, verb));
        }
        if (owners.isEmpty()) {
            // "a report last week in the newspaper Clarion"
            clauses.under(s, document, "in").stream()
                    .filter(paper -> lexicon.isListed("speaker-noun", Phrases.lemma(paper)) || isOutlet(s, paper))
                    .forEach(owners::add);
        }
        return owners.stream()
                .filter(owner -> !owner.isTag("PRP"))
                .flatMap(owner -> resolver.things(s, owner, Filler.SPEAKER).stream())
                .distinct()
                .toList();
    }

    private boolean isOutlet(Sentence s, Token token) {
        Mention mention = scene.mention(s, token);
        return mention != null && mention.thing().kind() == ThingKind.ORGANIZATION;
    }

    // "the statement", "the report": the one that was spoken of, or whose author spoke last
    private @Nullable Thing earlierWords(Sentence s, Token head, String lemma) {
        boolean bare = Phrases.isDefinite(s, head, lexicon)
                && Phrases.text(s, head, lexicon, true).replaceFirst("(?i)^same ", "").equalsIgnoreCase(head.form());
        if (!bare) {
            return null;
        }
        Thing author = resolver.documents().author(s, head);
        if (author != null) {
            return author;
        }
        Thing found = null;
        for (Thing extra : scene.extras()) {
            if (extra.kind() == ThingKind.GROUP && isCalled(extra.label().toLowerCase(Locale.ROOT), lemma)) {
                found = extra;
            }
        }
        if (found == null && lexicon.isListed("document", lemma)) {
            // "A panel says ... According to the report"
            return scene.lastInstitution();
        }
        return found == null && lexicon.isListed("utterance", lemma) ? scene.lastSpeaker() : found;
    }
}
