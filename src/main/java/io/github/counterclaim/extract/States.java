package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States meant without their names: "both countries", "the Chadian army", "his country", "the government". */
final class States {

    private static final int ORGAN_REACH = 6;
    private static final Set<ThingKind> SPOKEN_OF = Set.of(ThingKind.STATE, ThingKind.ORGANIZATION, ThingKind.PLACE, ThingKind.PERSON);

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Salience salience;
    private final Antecedents antecedents;
    private final FirstPerson firstPerson;
    private final Behind behind;
    private final DescribedStates described;
    private final StateMembers members;

    States(Scene scene, Clauses clauses, Antecedents antecedents) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.salience = new Salience(scene);
        this.antecedents = antecedents;
        this.firstPerson = new FirstPerson(scene);
        this.behind = new Behind(scene, antecedents);
        this.described = new DescribedStates(scene);
        this.members = new StateMembers(scene, clauses, antecedents, this);
    }

    /** Returns the states, or the organ that speaks for one, that a common noun stands for; empty where none. */
    List<Thing> things(Sentence s, Token head, String lemma, Filler filler) {
        boolean member = StateMembers.is(lexicon, s, head);
        if (member && filler != Filler.SPEAKER) {
            return members.states(s, head);
        }
        // "a Chadian opposition leader" does not speak for Chad
        boolean unofficial = s.children(head, "compound", "amod").stream().anyMatch(child -> lexicon.isListed("unofficial", Phrases.lemma(child)));
        if (member || unofficial || !lexicon.isListed("state-noun", lemma) && !lexicon.isListed("state-organ", lemma)) {
            return List.of();
        }
        if (filler == Filler.SPEAKER && lexicon.isListed("organization-noun", lemma)) {
            List<Thing> organs = organ(s, head, lemma);
            return organs.isEmpty() ? armed(s, head, lemma).stream()
                    .map(state -> Objects.requireNonNullElse(lexicon.organ(state, lemma), state))
                    .toList() : organs;
        }
        if (lexicon.isListed("counterpart-noun", lemma) && s.child(head, "nmod:poss") != null) {
            return counterpart(s, head);
        }
        if (lexicon.isListed("counterpart-noun", lemma) && head.tag().equals("NNS") && namedOwner(s, head, lemma) != null) {
            // "US allies", "allies of Chad": others than Chad
            return List.of();
        }
        if (head.tag().equals("NNS") && lexicon.isListed("state-organ", lemma) && Phrases.isPair(s, head, lexicon)
                && clauses.under(s, head, "of").isEmpty() && owner(s, head) == null) {
            // "both armies", "the two governments"
            List<Thing> pair = antecedents.pair(s, head);
            if (pair.size() == 2) {
                return pair;
            }
        }
        List<Thing> several = severalOwners(s, head);
        if (several.size() > 1) {
            return several;
        }
        Thing named = namedOwner(s, head, lemma);
        if (named != null) {
            return List.of(named);
        }
        Thing seated = lexicon.isListed("regime-noun", lemma)
                ? Seats.stateAt(s, head, token -> scene.mention(s, token), lexicon) : null;
        if (seated != null) {
            // "the government in Tripoli", "the junta in Mali"
            return List.of(seated);
        }
        if (lexicon.isListed("realm", lemma)) {
            // "the island" is one of the states that are islands
            Thing realm = scene.nearest(s, head, 2, thing -> thing.kind() == ThingKind.STATE && isOfKind(thing, lemma));
            return realm == null || !Phrases.isDefinite(s, head, lexicon) ? List.of() : List.of(realm);
        }
        if (lexicon.isListed("state-organ", lemma)) {
            boolean theirs = s.children(head, "nmod:poss").stream().anyMatch(token -> token.isTag("PRP") || token.tag().equals("WP$"));
            return theirs ? possessed(s, head)
                    : filler == Filler.SPEAKER && !lexicon.isListed("regime-noun", lemma) ? List.of() : armed(s, head, lemma);
        }
        return country(s, head);
    }

    private boolean isOfKind(Thing state, String lemma) {
        return lexicon.list("realm-" + lemma).isEmpty() || lexicon.isListed("realm-" + lemma, state.label().toLowerCase(Locale.ROOT));
    }

    // "the army", "government forces": of the state whose army was spoken of before, or that the article is about
    private List<Thing> armed(Sentence s, Token head, String lemma) {
        Token organ = s.children(head, "compound", "nmod:poss").stream()
                .filter(child -> lexicon.isListed("regime-noun", Phrases.lemma(child)) && child.isTag("NN"))
                .findFirst()
                .orElse(head);
        boolean bare = organ != head || lexicon.isListed("regime-noun", lemma) && Phrases.isDefinite(s, head, lexicon);
        // "the federal army": not any that was told of; "the armed forces" are
        boolean forces = s.children(head, "amod").stream().allMatch(adjective -> lexicon.isListed("army",
                adjective.form().toLowerCase(Locale.ROOT) + " " + head.form().toLowerCase(Locale.ROOT)));
        if (!bare || organ == head && !forces || !head.isTag("NN") || head.isTag("NNP") || clauses.modifiers(s, head).stream().anyMatch(token -> scene.mention(s, token) != null)
                || !clauses.under(s, head, "of").isEmpty()) {
            return List.of();
        }
        Thing earlier = scene.nearest(s, head, ORGAN_REACH, thing -> thing.kind() == ThingKind.ORGANIZATION && antecedents.isArmy(thing));
        Thing foe = beside(s, head);
        Thing home = scene.civilWar().home();
        Thing state = foe != null ? foe : earlier != null ? scene.stateOf(earlier) : home != null ? home : Heartland.named(scene);
        state = state == null && earlier == null && scene.statesOfTitle().size() == 1 ? scene.statesOfTitle().get(0) : state;
        state = state == null ? Heartland.of(scene) : state;
        state = state != null ? state : lastOrganOwner(s, head);
        state = state == null && lexicon.isListed("administration", lemma) ? EarlierSubjects.lastState(scene, s, head) : state;
        return state == null ? List.of() : List.of(state);
    }

    // "both the army and the rebel front": of the front's country
    private @Nullable Thing beside(Sentence s, Token head) {
        List<Token> others = new ArrayList<>(s.children(head, "conj"));
        if (head.is("conj") && s.head(head) != null) {
            others.add(s.head(head));
        }
        return others.stream()
                .map(token -> scene.mention(s, token))
                .filter(mention -> mention != null && mention.thing().kind() == ThingKind.PROXY_FORCE)
                .map(mention -> scene.stateOf(mention.thing()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // "Chadian soldiers ... The army": whose soldiers were told of last, within two sentences
    private @Nullable Thing lastOrganOwner(Sentence s, Token head) {
        for (int number = s.number(); number >= 0 && number >= s.number() - 2; number--) {
            Sentence sentence = scene.sentences().get(number);
            Thing owner = sentence.tokens().stream()
                    .filter(token -> (sentence != s || token.index() < head.index()) && token.isTag("NN")
                            && lexicon.isListed("state-organ", Phrases.lemma(token)))
                    .map(token -> owner(sentence, token))
                    .filter(thing -> thing != null && thing.kind() == ThingKind.STATE)
                    .reduce((one, other) -> other)
                    .orElse(null);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** Returns the several states that a plural noun belongs to: "US and Israeli jets", "the leaders of Chad and Sudan". */
    List<Thing> severalOwners(Sentence s, Token head) {
        if (!head.isTag("NN") || !head.tag().endsWith("S")) {
            return List.of();
        }
        Set<Thing> owners = new LinkedHashSet<>();
        List<Token> tokens = new ArrayList<>(antecedents.isOfForce(s, head) ? List.of() : clauses.modifiers(s, head));
        clauses.under(s, head, "of").stream()
                .filter(token -> token.index() > head.index())
                .flatMap(token -> Phrases.conjuncts(s, token).stream())
                .forEach(tokens::add);
        for (Token token : tokens) {
            Mention mention = isMaker(s, token) ? null : scene.mention(s, token);
            Thing owner = mention == null ? null : ownerOf(mention);
            if (owner != null) {
                owners.add(owner);
            }
        }
        return List.copyOf(owners);
    }

    // "its neighbour", "Chad's ally": another than whose it is; the other party of the tie last spoken of, if any
    private List<Thing> counterpart(Sentence s, Token head) {
        Thing owner = owner(s, head);
        List<Thing> owners = owner == null ? possessed(s, head) : List.of(owner);
        return owners.size() == 1 ? antecedents.other(s, head, owners.get(0)) : List.of();
    }

    private @Nullable Thing namedOwner(Sentence s, Token head, String lemma) {
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            Thing owner = mention == null ? null : ownerOf(mention);
            // "the Assad regime" is its head's
            if (owner == null && mention != null && mention.thing().kind() == ThingKind.PERSON
                    && lexicon.isListed("regime-noun", lemma)) {
                Thing state = scene.stateOf(mention.thing());
                // his army is his state's, and so is his government
                boolean theirs = lexicon.isListed("army", lemma) || lexicon.isListed("administration", lemma);
                owner = state != null && theirs ? state : mention.thing();
            }
            if (owner != null) {
                return owner;
            }
        }
        return lexicon.isListed("state-organ", lemma) ? behind.state(s, head) : null;
    }

    // "both countries", "the country"
    private List<Thing> country(Sentence s, Token head) {
        boolean plural = head.tag().equals("NNS");
        boolean definite = Phrases.isDefinite(s, head, lexicon);
        if (Phrases.isPair(s, head, lexicon) || plural && definite) {
            return antecedents.pair(s, head);
        }
        List<Thing> possessed = possessed(s, head);
        if (!possessed.isEmpty() || plural || !definite) {
            return possessed;
        }
        if (described.isDescribed(s, head)) {
            return described.of(s, head);
        }
        Thing own = ownCountry(s, head);
        if (own != null) {
            return List.of(own);
        }
        List<Thing> title = scene.statesOfTitle();
        boolean opens = head.is("nsubj") && s.subtree(head).get(0).index() == 0;
        if (title.size() == 1 && opens) {
            // "The country has bought drones": the one that the article is about
            return title;
        }
        Thing before = opens && s.number() > 0 ? subjectOf(scene.sentences().get(s.number() - 1)) : null;
        Thing named = before != null ? before : scene.nearestMention(s, head, 2, mention -> mention.use() != Name.Use.DEMONYM
                && scene.stateOf(mention.thing()) != null && isSpokenOf(mention.thing()));
        return named == null ? List.of() : List.of(Objects.requireNonNull(scene.stateOf(named)));
    }

    // "Chad has bought jets from Kenya. The country": Chad
    private @Nullable Thing subjectOf(Sentence s) {
        return scene.mentions(s).stream()
                .filter(mention -> mention.head().is("nsubj", "nsubj:pass") && mention.use() != Name.Use.DEMONYM)
                .map(antecedents::actorOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // "The country is getting jets, he said": of the country whose person says so
    private @Nullable Thing ownCountry(Sentence s, Token head) {
        Token subject = new Hearsay(lexicon).speakerAbove(s, head);
        boolean he = subject != null && subject.isTag("PRP")
                && lexicon.isListed("person-pronoun", subject.form().toLowerCase(Locale.ROOT));
        Thing speaker = he ? antecedents.person(s, subject) : null;
        boolean alone = s.tokens().stream().noneMatch(token -> token.index() < head.index() && scene.mention(s, token) != null);
        return speaker == null || !alone ? null : scene.stateOf(speaker);
    }

    // an army that speaks is heard as the army
    private List<Thing> organ(Sentence s, Token head, String lemma) {
        Thing named = owner(s, head);
        Thing owner = named != null ? named : behind.state(s, head);
        List<Thing> owners = owner != null ? List.of(owner) : possessed(s, head);
        return owners.stream()
                .map(state -> lexicon.organ(state, lemma))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isSpokenOf(Thing thing) {
        return SPOKEN_OF.contains(thing.kind());
    }

    /** Returns the actor that a mention before a noun makes its owner, or null. */
    @Nullable Thing ownerOf(Mention mention) {
        Thing thing = mention.thing();
        return thing.kind() == ThingKind.STATE || thing.kind() == ThingKind.PROXY_FORCE ? thing
                : antecedents.actorOf(mention);
    }

    /** Returns the states that a possessive pronoun gives a noun: "his country", "its forces". */
    List<Thing> possessed(Sentence s, Token head) {
        for (Token possessor : s.children(head, "nmod:poss")) {
            if (possessor.tag().equals("WP$")) {
                // "Chad, whose army": Chad
                Mention owner = Clauses.whose(s, head) == null ? null : scene.mention(s, Clauses.whose(s, head));
                Thing state = owner == null ? null : ownerOf(owner);
                if (state != null) {
                    return List.of(state);
                }
            }
            String word = possessor.form().toLowerCase(Locale.ROOT);
            Token speaker = firstPerson.is(possessor) ? null : speaker(s, possessor);
            List<Thing> force = speaker == null ? List.of() : force(s, speaker);
            if (!force.isEmpty()) {
                return force; // "a member of the front said Chad had shelled their positions": the front's
            }
            Thing state = firstPerson.isOurs(possessor) ? firstPerson.of(s) : possessorState(s, possessor, word);
            if (state != null) {
                return List.of(state);
            }
            if (lexicon.isListed("plural-pronoun", word) && !firstPerson.is(possessor)) {
                return speaker != null ? List.of() : antecedents.pair(s, possessor);
            }
        }
        return List.of();
    }

    // "Chad's army said Kenya had shelled its positions": whose positions others strike, he says so
    private @Nullable Token speaker(Sentence s, Token possessor) {
        Token owned = s.head(possessor);
        Token verb = owned == null ? null : Deeds.harming(s, owned, lexicon);
        boolean harmed = verb != null;
        Token saying = harmed && (verb.is("ccomp", "conj") || verb.is("advcl") && s.preposition(verb).equals("of")) ? s.head(verb) : null;
        if (saying != null && verb.is("conj") && saying.is("ccomp")) {
            saying = s.head(saying);
        }
        boolean says = saying != null && saying.isVerb() && new Hearsay(lexicon).says(s, saying);
        Token subject = says ? s.child(saying, "nsubj") : null;
        return subject == null || subject.isTag("PRP") ? null : subject;
    }

    private List<Thing> force(Sentence s, Token speaker) {
        return scene.mentions(s).stream()
                .filter(mention -> mention.thing().kind() == ThingKind.PROXY_FORCE && s.subtree(speaker).contains(mention.head()))
                .map(Mention::thing)
                .limit(1)
                .toList();
    }

    private @Nullable Thing speaking(Sentence s, Token speaker) {
        Mention mention = scene.mention(s, speaker);
        if (mention != null) {
            return scene.stateOf(mention.thing());
        }
        List<Thing> organ = things(s, speaker, Phrases.lemma(speaker), Filler.ACTOR);
        return organ.size() == 1 ? organ.get(0) : null;
    }

    private @Nullable Thing possessorState(Sentence s, Token possessor, String word) {
        boolean personal = lexicon.isListed("person-pronoun", word);
        Thing owner = null;
        Token speaker = personal ? null : speaker(s, possessor);
        Thing speaking = speaker == null ? Parallels.commenting(scene, s, possessor) : speaking(s, speaker);
        if (speaking != null || speaker != null && lexicon.isListed("state-organ", Phrases.lemma(speaker))) {
            // "the army said that rebels had attacked its patrol": of nobody else than an army that is not known
            return speaking;
        }
        if (personal) {
            owner = antecedents.person(s, possessor);
        } else if (lexicon.isListed("thing-pronoun", word)) {
            // "the Chadian army's spokesman said its jets": Chad's
            owner = salience.it(s, possessor,
                    thing -> thing.kind() == ThingKind.STATE || antecedents.isCapital(thing) || antecedents.isArmy(thing));
        }
        Thing state = owner == null ? null : scene.stateOf(owner);
        return state == null && personal
                ? scene.nearest(s, possessor, 1, thing -> thing.kind() == ThingKind.STATE)
                : state;
    }

    /** Returns the state whose organ is named before a noun: "Chadian army jets"; null where none is. */
    @Nullable Thing commander(Sentence s, Token head) {
        return clauses.modifiers(s, head).stream()
                .map(token -> scene.mention(s, token))
                .filter(Objects::nonNull)
                .filter(mention -> mention.thing().kind() == ThingKind.ORGANIZATION)
                .map(mention -> lexicon.entry(mention.thing()))
                .filter(entry -> entry != null && entry.speaksFor() != null)
                .map(entry -> Objects.requireNonNull(entry.speaksFor()))
                .findFirst()
                .orElse(null);
    }

    /** Returns the actor named before a noun: the state of "Chadian officials"; null where none is. */
    @Nullable Thing owner(Sentence s, Token head) {
        for (Token modifier : clauses.modifiers(s, head)) {
            Mention mention = scene.mention(s, modifier);
            Thing owner = mention == null ? null : ownerOf(mention);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    // "Chad's Kenyan-made drones" are Chad's
    private boolean isMaker(Sentence s, Token modifier) {
        Token made = s.head(modifier);
        return made != null && made.tag().equals("VBN") && s.head(made) != null && s.child(s.head(made), "nmod:poss") != null && modifier.index() < made.index() && !lexicon.isListed("leading", Phrases.lemma(made));
    }
}
