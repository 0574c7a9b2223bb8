package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom and what a phrase looks back to: the person last spoken of, the two states last spoken of together. */
final class Antecedents {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;

    Antecedents(Scene scene, Clauses clauses) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
    }

    /** Returns whether a phrase is definite and names nothing itself: "the drones". */
    boolean pointsBack(Sentence s, Token head) {
        // "the rebels of the north" are told from others by what follows, "the Kub batteries" by their name
        return Phrases.isDefinite(s, head, lexicon) && clauses.under(s, head, "of").isEmpty()
                && clauses.modifiers(s, head).stream().noneMatch(token -> scene.mention(s, token) != null || token.is("compound") && token.index() > 0 && Character.isUpperCase(token.form().charAt(0)));
    }

    /** Returns whether a noun tells of a force's people: "Chadian fighters of the Front" are the Front's, not Chad's. */
    boolean isOfForce(Sentence s, Token head) {
        return clauses.under(s, head, "of").stream().map(token -> scene.mention(s, token))
                .anyMatch(mention -> mention != null && mention.thing().kind() == ThingKind.PROXY_FORCE);
    }

    /** Returns the place last spoken of as where something is or goes, in this sentence or the one before, or null. */
    @Nullable Mention placeBefore(Sentence s, Token there) {
        return scene.before(s, there).stream()
                .filter(mention -> s.number() - mention.sentence().number() <= 1)
                .filter(mention -> mention.thing().kind() == ThingKind.PLACE || mention.thing().kind() == ThingKind.STATE)
                .filter(mention -> mention.use() != Name.Use.DEMONYM && mention.head().is("obl", "nmod"))
                .filter(mention -> mention.sentence().preposition(mention.head()).equals("to")
                        || lexicon.isListed("locative", mention.sentence().preposition(mention.head())))
                .findFirst()
                .orElse(null);
    }

    /** Returns the states that nouns name, each with what is joined to it, or that those act for who are named there. */
    List<Thing> actorsAt(Sentence s, Stream<Token> nouns) {
        return nouns.flatMap(noun -> Phrases.conjuncts(s, noun).stream())
                .map(noun -> scene.mention(s, noun))
                .filter(mention -> mention != null && mention.head().isTag("NN"))
                .map(this::actorOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Returns whether a thing is the army of a state, or all of its forces. */
    boolean isArmy(Thing organization) {
        Entry entry = lexicon.entry(organization);
        return entry != null && entry.speaksFor() != null && lexicon.list("army").stream()
                .anyMatch(noun -> organization.equals(lexicon.organ(entry.speaksFor(), noun)));
    }

    /** Returns whether a thing is the capital of a state. */
    boolean isCapital(Thing thing) {
        Entry entry = lexicon.entry(thing);
        return entry != null && entry.capitalOf() != null;
    }

    /** Returns whom "he" or "she" most likely stands for, or null. */
    @Nullable Thing person(Sentence s, Token token) {
        Thing speaker = scene.lastSpeaker();
        Thing commenting = commenting(s, token);
        if (commenting != null) {
            return commenting;
        }
        Thing inSentence = scene.nearest(s, token, 0, thing -> thing.kind() == ThingKind.PERSON);
        if (inSentence != null) {
            return inSentence;
        }
        Thing subject = subjectBefore(s, token, speaker);
        if (subject != null) {
            return subject;
        }
        if (speaker != null && speaker.kind() == ThingKind.PERSON) {
            return speaker;
        }
        return scene.nearest(s, token, 3, thing -> thing.kind() == ThingKind.PERSON);
    }

    // "Ruto wrote to Deby, demanding that he return what, he says, was taken": who acts in the sentence says so
    private @Nullable Thing commenting(Sentence s, Token token) {
        Token verb = token.is("nsubj") ? s.head(token) : null;
        boolean comment = verb != null && verb.is("parataxis") && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null;
        Token root = s.tokens().stream().filter(top -> top.head() < 0).findFirst().orElse(token);
        Token subject = comment && root != verb ? s.child(root, "nsubj") : null;
        if (subject == null || subject.index() > token.index()) {
            return null;
        }
        List<Token> names = new ArrayList<>(s.children(subject, "appos"));
        names.add(0, subject);
        return names.stream()
                .map(name -> scene.mention(s, name))
                .filter(mention -> mention != null && mention.thing().kind() == ThingKind.PERSON)
                .map(mention -> mention.thing())
                .findFirst()
                .orElse(null);
    }

    // "... the envoy said. Will Deby go further? He has threatened": the subject of the sentence before, where the last
    // speaker is not in it, and nothing is said
    private @Nullable Thing subjectBefore(Sentence s, Token token, @Nullable Thing speaker) {
        Token verb = s.head(token);
        boolean says = verb != null && verb.isVerb() && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null;
        if (s.number() == 0 || says || !token.is("nsubj")) {
            return null;
        }
        List<Mention> persons = scene.mentions(scene.sentences().get(s.number() - 1)).stream()
                .filter(mention -> mention.thing().kind() == ThingKind.PERSON)
                .toList();
        boolean one = persons.stream().map(Mention::thing).distinct().count() == 1 && persons.get(0).head().is("nsubj", "nsubj:pass");
        return one && !persons.get(0).thing().equals(speaker) ? persons.get(0).thing() : null;
    }

    /** Returns the two states or actors last spoken of together; empty where there are none. */
    List<Thing> pair(Sentence s, Token token) {
        Set<Thing> apart = beside(s, token);
        boolean sides = lexicon.isListed("contender", Phrases.lemma(token))
                || s.children(token, "amod").stream().anyMatch(adjective -> lexicon.isListed("warring", adjective.form().toLowerCase(Locale.ROOT)));
        List<Thing> fighting = sides && !scene.isTitleOfTwo() ? scene.civilWar().sides() : List.of();
        if (!fighting.isEmpty() && fighting.stream().noneMatch(apart::contains)) {
            return fighting;
        }
        List<Thing> topic = sides && !scene.isTitleOfTwo() ? List.of() : topic(apart);
        for (int number = s.number(); number >= 0 && number > s.number() - 4; number--) {
            Set<Thing> actors = actorsBefore(s, token, number, sides);
            actors.removeAll(apart);
            if (actors.size() == 2) {
                // "both sides" are those that fight, not those that the article is about
                boolean meant = sides || topic.isEmpty() || number == s.number() || areJoined(number, actors);
                return meant ? List.copyOf(actors) : topic;
            }
            boolean among = actors.size() > 2 && actors.containsAll(topic);
            if (among && topic.size() == 2) {
                return topic;
            }
        }
        List<Thing> offices = topic.isEmpty() ? pairOfOffices(s, token, apart) : topic;
        return offices.isEmpty() ? stateAndForce(s, token, apart) : offices;
    }

    // "Chad and the Front have been fighting ... both sides": one state and one force, told of together
    private List<Thing> stateAndForce(Sentence s, Token token, Set<Thing> apart) {
        for (int number = s.number(); number >= 0 && number > s.number() - 3; number--) {
            int at = number;
            Set<Thing> actors = new LinkedHashSet<>();
            scene.mentions(scene.sentences().get(number)).stream()
                    .filter(mention -> at < s.number() || mention.last().index() < token.index())
                    .map(mention -> isArmy(mention.thing()) || mention.thing().kind() == ThingKind.STATE ? scene.stateOf(mention.thing()) : mention.thing())
                    .filter(thing -> thing != null && (thing.kind() == ThingKind.STATE || thing.kind() == ThingKind.PROXY_FORCE))
                    .forEach(actors::add);
            actors.removeAll(apart);
            boolean two = actors.size() == 2 && actors.stream().filter(actor -> actor.kind() == ThingKind.STATE).count() == 1;
            if (two || actors.size() > 2) {
                return two ? List.copyOf(actors) : List.of();
            }
        }
        return List.of();
    }

    /** Returns the other party of the tie last spoken of, or else of the two that the article is about; empty where none. */
    List<Thing> other(Sentence s, Token head, Thing one) {
        Thing tie = scene.lastRelationship();
        boolean known = tie != null && s.number() - scene.lastRelationshipSentence() <= 2
                && tie.parties().size() == 2 && tie.parties().contains(one);
        boolean here = scene.nearest(s, head, 1, thing -> one.equals(scene.stateOf(thing))) != null;
        List<Thing> two = known ? tie.parties() : here ? scene.topicPair() : List.of();
        return two.contains(one) ? two.stream().filter(party -> !party.equals(one)).toList() : List.of();
    }

    // "Deby's government accuses Mali ... the two countries": Chad, by its president, and Mali
    private List<Thing> pairOfOffices(Sentence s, Token token, Set<Thing> apart) {
        for (int number = s.number(); number >= 0 && number > s.number() - 3; number--) {
            Set<Thing> actors = actorsBefore(s, token, number, false);
            int at = number;
            scene.mentions(scene.sentences().get(number)).stream()
                    .filter(mention -> mention.thing().kind() == ThingKind.PERSON && (at < s.number() || mention.last().index() < token.index()))
                    .map(mention -> scene.stateOf(mention.thing()))
                    .filter(java.util.Objects::nonNull)
                    .forEach(actors::add);
            actors.removeAll(apart);
            if (actors.size() == 2) {
                return List.copyOf(actors);
            }
        }
        return List.of();
    }

    // what an article is about: the tie last spoken of, else the two that its title names, or that it names most
    private List<Thing> topic(Set<Thing> apart) {
        List<Thing> topic = scene.lastPair().size() == 2 ? scene.lastPair() : scene.topicPair();
        return topic.stream().anyMatch(apart::contains) ? List.of() : topic;
    }

    // "Chad arms neither side": Chad is none of the sides
    private Set<Thing> beside(Sentence s, Token token) {
        Token verb = s.head(token);
        if (verb == null || !verb.isVerb() || token.is("nsubj", "nsubj:pass")) {
            return Set.of();
        }
        Set<Thing> subjects = new LinkedHashSet<>();
        for (Token subject : clauses.surfaceSubjects(s, verb)) {
            Mention mention = scene.mention(s, subject);
            Thing actor = mention == null ? null : actorOf(mention);
            if (actor != null) {
                subjects.add(actor);
            }
        }
        return subjects;
    }

    // "Chad and Kenya", "Chad with Kenya": named in one breath, not only in one sentence
    private boolean areJoined(int number, Set<Thing> actors) {
        Sentence sentence = scene.sentences().get(number);
        Mention last = null;
        for (Mention mention : scene.mentions(sentence)) {
            Thing actor = actorOf(mention);
            if (actor == null || !actors.contains(actor)) {
                continue;
            }
            boolean next = last != null && !actor.equals(actorOf(last))
                    && sentence.tokens().subList(last.last().index() + 1, mention.first().index()).stream()
                            .allMatch(between -> between.isTag("CC") || between.isTag("DT")
                                    || between.isTag("HYPH") || between.lemma().equals("with"));
            if (next) {
                return true;
            }
            last = mention;
        }
        return false;
    }

    // "China has urged both countries": China is neither, nor is what stands in apposition to it
    private Set<Token> doers(Sentence s, Token token) {
        Token verb = s.head(token);
        if (verb == null || !verb.isVerb() || !token.is("obj", "obl", "iobj")) {
            return Set.of();
        }
        Set<Token> doers = new LinkedHashSet<>();
        clauses.surfaceSubjects(s, verb).forEach(subject -> doers.addAll(s.subtree(subject)));
        return doers;
    }

    // "a truce brokered by Chad holds, though talks between the two": Chad is neither
    private static boolean isBroker(Sentence s, Token name) {
        Token verb = s.head(name);
        Token first = verb != null && name.is("conj") ? verb : name;
        Token participle = s.head(first);
        return participle != null && participle.is("acl") && participle.tag().equals("VBN") && s.preposition(first).equals("by");
    }

    // "Kenya and Chad met in Doha": Qatar is neither
    private boolean isMeetingPlace(Sentence s, Mention mention) {
        return mention.thing().kind() == ThingKind.PLACE && mention.head().is("obl", "nmod")
                && lexicon.isListed("within", s.preposition(mention.head()));
    }

    private Set<Thing> actorsBefore(Sentence s, Token token, int number, boolean sides) {
        Set<Thing> actors = new LinkedHashSet<>();
        Set<Token> doers = number == s.number() ? doers(s, token) : Set.of();
        Sentence sentence = scene.sentences().get(number);
        for (Mention mention : scene.mentions(sentence)) {
            if (doers.contains(mention.head()) || isBroker(sentence, mention.head()) || isMeetingPlace(sentence, mention)) {
                continue;
            }
            boolean facility = mention.thing().kind() == ThingKind.FACILITY;
            Thing thing = facility || sides && isArmy(mention.thing()) ? scene.stateOf(mention.thing()) : actorOf(mention);
            boolean before = number < s.number() || mention.last().index() < token.index();
            if (thing != null && before && mention.use() != Name.Use.DEMONYM) {
                actors.add(thing);
            }
        }
        return actors;
    }

    /** Returns the state that a mention names itself or by its capital, or null. */
    @Nullable Thing actorOf(Mention mention) {
        Thing thing = mention.thing();
        if (thing.kind() == ThingKind.STATE) {
            return thing;
        }
        Entry entry = lexicon.entry(thing);
        return thing.kind() == ThingKind.PLACE && entry != null ? entry.capitalOf() : null;
    }
}
