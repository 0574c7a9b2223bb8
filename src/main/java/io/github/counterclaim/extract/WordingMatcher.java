package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.lexicon.Role;
import io.github.counterclaim.lexicon.Slot;
import io.github.counterclaim.lexicon.Wording;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the lexicon's wordings in a sentence and fills their roles from its dependencies. */
final class WordingMatcher {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Positions positions;
    private final Placements placements;
    private final Particles particles;
    private final Resolver resolver;
    private final Recovery recovery;
    private final UnreadDoers unread;
    private final EarlierDoers earlierDoers;
    private final ItPointers pointers;
    private final Vetoes vetoes;
    private final Bystanders bystanders;
    private final List<Match> matches = new ArrayList<>();

    WordingMatcher(Scene scene, Clauses clauses, Resolver resolver, Recovery recovery) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
        this.positions = new Positions(lexicon, clauses);
        this.particles = new Particles(lexicon, clauses);
        this.placements = new Placements(positions, resolver);
        this.resolver = resolver;
        this.recovery = recovery;
        this.unread = new UnreadDoers(scene, clauses);
        this.earlierDoers = new EarlierDoers(scene, recovery);
        this.pointers = new ItPointers(lexicon);
        this.vetoes = new Vetoes(lexicon);
        this.bystanders = new Bystanders(scene, resolver);
    }

    /** Returns the matches at one word of a sentence, asked in order; of one relation only the fullest. */
    List<Match> find(Sentence s, Token word) {
        if (word.index() == 0) {
            matches.clear();
        }
        placements.clear();
        Map<String, Match> best = new LinkedHashMap<>();
        for (Wording wording : candidates(s, word)) {
            Match match = fill(s, word, wording);
            if (match != null) {
                String key = wording.relation();
                Match known = best.get(key);
                if (known == null || fullness(match) > fullness(known)) {
                    best.put(key, match);
                }
            }
        }
        // "backed by" a state makes a force its proxy, which says more than that it helps it
        best.entrySet().removeIf(weaker -> best.keySet().stream()
                .anyMatch(stronger -> lexicon.isListed("displaced-by-" + stronger, weaker.getKey())
                        // "supplied troops" is no supply of goods; "sent troops and tanks" is one, too
                        || weaker.getValue().of("item").isEmpty() && lexicon.isListed("bare-displaced-by-" + stronger, weaker.getKey())));
        best.keySet().removeIf(relation -> !lexicon.isListed("laying-down", relation) && isLaidDown(s, word));
        matches.addAll(best.values());
        return List.copyOf(best.values());
    }

    // "the accord provides for cooperation in energy", "calls for the withdrawal of troops": nobody has done it yet
    private boolean isLaidDown(Sentence s, Token word) {
        return word.isTag("NN") && matches.stream()
                .filter(match -> lexicon.isListed("laying-down", match.wording().relation())
                        // "pave the way for cooperation": that there will be some
                        && !lexicon.isListed("leading-to", Phrases.lemma(match.word())))
                .flatMap(match -> match.of("object").stream())
                .map(Match.Participant::token)
                .filter(Objects::nonNull)
                .anyMatch(content -> content == word || word.is("nmod") && s.head(word) == content);
    }

    private static int fullness(Match match) {
        // who is alone met nobody
        int alone = match.of("parties").size() == 1 ? 20 : 0;
        return match.participants().size() + (match.wording().particle() == null ? 0 : 10) - alone;
    }

    private List<Wording> candidates(Sentence s, Token word) {
        if (isInsideName(s, word)) {
            return List.of();
        }
        List<Wording> found = new ArrayList<>();
        if (word.isVerb()) {
            found.addAll(lexicon.wordings(Part.VERB, Phrases.lemma(word)));
        }
        if (word.isTag("NN")) {
            found.addAll(lexicon.wordings(Part.NOUN, Phrases.lemma(word)));
        }
        if (word.isTag("IN") && isPredicate(s, word)) {
            found.addAll(lexicon.wordings(Part.ADJECTIVE, Phrases.lemma(word)));
        }
        if (word.isTag("JJ") || word.isTag("RB") || word.isVerb() && isDescriptive(s, word)) {
            found.addAll(lexicon.wordings(Part.ADJECTIVE, word.form().toLowerCase(Locale.ROOT)));
        }
        // "Iran-backed" has a wording of its own
        boolean adjectival = word.is("amod") && found.stream().anyMatch(wording -> wording.part() == Part.ADJECTIVE);
        // "struck the camp, killing ten" tells of one deed
        boolean toll = word.tag().equals("VBG") && s.child(word, "mark", "case", "aux") == null && lexicon.isListed("toll", Phrases.lemma(word));
        // "a trust fund" tells of no trust
        boolean part = word.isTag("NN") && word.is("compound");
        found.removeIf(wording -> part && wording.value() != null && wording.particle() == null && wording.part() == Part.NOUN
                || !particles.has(s, word, wording) || (adjectival || toll) && wording.part() == Part.VERB
                || Figures.isFigure(lexicon, s, word, wording));
        return found;
    }

    // "weapons of mass destruction" destroys nothing
    private boolean isInsideName(Sentence s, Token word) {
        Mention mention = scene.mention(s, word);
        return mention != null && mention.first() != mention.last() && mention.thing().kind() != ThingKind.GROUP;
    }

    // "is against the plan"
    private static boolean isPredicate(Sentence s, Token preposition) {
        Token noun = s.head(preposition);
        return preposition.is("case") && noun != null && noun.isNominal() && s.child(noun, "cop") != null
                && s.child(noun, "nsubj") != null;
    }

    private static boolean isDescriptive(Sentence s, Token word) {
        return word.is("amod") || s.child(word, "cop") != null || word.is("conj", "acl")
                || s.child(word, "aux:pass") != null || word.is("xcomp") || word.is("dep");
    }

    // "shells hit the market", "the market was hit": a deed told as one; not "no shells hit", "inflation hit", "may hit"
    private boolean isToldOf(Sentence s, Token verb) {
        Token means = s.child(verb, "nsubj");
        boolean armed = means == null || lexicon.isListed("goods-noun", Phrases.lemma(means))
                || scene.mention(s, means) != null && scene.mention(s, means).thing().kind() == ThingKind.WEAPON_SYSTEM;
        boolean none = means != null && s.children(means, "det").stream().anyMatch(new Hearsay(lexicon)::isNone);
        return verb.isVerb() && armed && !none && !Phrases.isOpen(s, verb, lexicon);
    }

    private @Nullable Match fill(Sentence s, Token word, Wording wording) {
        Map<String, List<Match.Participant>> filled = new LinkedHashMap<>();
        for (Role role : wording.roles()) {
            List<Match.Participant> participants = participants(s, word, wording, role, filled);
            if (!participants.isEmpty()) {
                filled.put(role.name(), participants);
            }
        }
        for (Role role : wording.roles()) {
            boolean empty = !filled.containsKey(role.name());
            if (empty && role.name().equals("subject") && filled.containsKey("object") && isToldOf(s, word)) {
                recovery.struck(s, wording.relation(), filled.get("object"));
            }
            if (empty && (role.required() || role.recoverable() && isOccupied(s, word, role, filled))) {
                return null;
            }
        }
        if (wording.role("object") != null && !filled.containsKey("object") && vetoes.isAllThatThereWas(s, filled)) {
            return null;
        }
        if (vetoes.isFailingTo(s, word, wording, filled) || vetoes.isGranted(s, word, wording, filled)) {
            return null;
        }
        Match match = new Match(wording, word, filled);
        Token head = s.head(word);
        boolean reported = head != null && head.isTag("NN")
                && lexicon.cue(Cue.Kind.SPEECH, Part.NOUN, Phrases.lemma(head)) != null;
        // "warnings of raids": of no raids that were told of before
        boolean pointsBack = !word.tag().equals("NNS") || Phrases.isDefinite(s, word, lexicon);
        boolean charged = !word.isVerb() && !clauses.accused(s, word).isEmpty();
        boolean asserted = word.isVerb() || reported && pointsBack || charged || clauses.supports().carrier(s, word) != null || match.has("quantity")
                || s.child(word, "cop") != null || OwningUp.of(s, word, lexicon);
        return recovery.complete(s, match, asserted);
    }


    // "to leading world powers": a recipient stands there, if one that is not understood; earlier text supplies none
    private boolean isOccupied(Sentence s, Token word, Role role, Map<String, List<Match.Participant>> filled) {
        // "supplied by outside powers"
        if (unread.isDoer(s, word, role) || role.name().equals("subject") && word.isVerb() && Clauses.isPassive(s, word)
                && s.children(word, "obl", "obl:agent").stream().anyMatch(child -> s.preposition(child).equals("by") && child.isTag("NNS"))) {
            return true;
        }
        List<Token> hosts = new ArrayList<>(List.of(word));
        Stream.of("item", "quantity")
                .flatMap(carried -> filled.getOrDefault(carried, List.of()).stream())
                .map(Match.Participant::token)
                .filter(Objects::nonNull)
                .forEach(hosts::add);
        return role.slots().stream()
                // "across the border": somewhere, if nobody knows where
                .filter(slot -> slot.position().equals("to") || slot.position().equals("from") || slot.filler() == Filler.PLACE && !slot.position().contains("-"))
                .map(Slot::position)
                .anyMatch(position -> hosts.stream()
                        .flatMap(host -> s.children(host, "obl", "nmod", "advcl", "acl").stream())
                        .anyMatch(child -> child.index() > word.index() && s.preposition(child).equals(position)));
    }

    private List<Match.Participant> participants(
            Sentence s, Token word, Wording wording, Role role, Map<String, List<Match.Participant>> filled) {
        Set<Match.Participant> participants = new LinkedHashSet<>();
        boolean collects = role.name().equals("parties");
        for (Slot slot : role.slots()) {
            if (slot.position().equals("item-mod") && unread.isDoer(s, word, role)) {
                break;
            }
            int before = participants.size();
            fill(s, word, wording, slot, filled).stream()
                    .flatMap(participant -> collects ? parties(s, participant) : Stream.of(participant))
                    .map(participant -> bystanders.instead(s, participant, role, slot.filler(), filled))
                    .filter(participant -> slot.position().equals("shared") || Reciprocals.isEachOther(s, participant.token())
                            || !isTaken(filled, participant.thing(), role))
                    .forEach(participants::add);
            // "Qatar hosted talks between Chad and Mali": whoever hosts them is no third
            boolean apart = slot.position().equals("between") && participants.size() - before > 1;
            if (!participants.isEmpty() && !collects || apart) {
                break;
            }
        }
        return List.copyOf(participants);
    }

    // "obliges them to withdraw troops" lays down a withdrawal, which its own wording finds
    private boolean isTopic(Sentence s, Token deed, Wording over) {
        return candidates(s, deed).stream().anyMatch(wording -> wording.value() != null
                && wording.relation().equals(over.relation()) && fill(s, deed, wording) != null);
    }

    private List<Match.Participant> fill(
            Sentence s, Token word, Wording wording, Slot slot, Map<String, List<Match.Participant>> filled) {
        if (slot.position().equals("pair-of")) {
            // "their distrust of the West" is not of each other
            boolean ofOthers = clauses.under(s, word, "of").stream()
                    .anyMatch(token -> resolver.things(s, token, Filler.STATE).isEmpty())
                    // "Chad and the Front formed an alliance against Kenya"
                    || clauses.under(s, word, "against").stream().anyMatch(token -> !resolver.things(s, token, Filler.STATE).isEmpty());
            Thing relationship = ofOthers ? null : resolver.relationships().ofPair(s);
            return relationship == null ? List.of() : List.of(new Match.Participant(relationship, word));
        }
        if (ClauseWords.isPosition(slot.position())) {
            return ClauseWords.at(s, word, slot.position());
        }
        if (slot.position().equals("infinitive-deed")) {
            boolean deed = s.children(word, "xcomp", "ccomp").stream().anyMatch(does -> s.child(does, "obj") != null && !isTopic(s, does, wording));
            return deed ? ClauseWords.at(s, word, "infinitive") : List.of();
        }
        if (slot.position().equals("promised") && s.children(word, "xcomp").stream().anyMatch(does -> isTopic(s, does, wording))) {
            return List.of();
        }
        if (slot.position().equals("counterpart")) {
            return recovery.counterparts(s, wording.relation(), filled.getOrDefault("subject", List.of()));
        }
        if (slot.position().equals("donee")) {
            return recovery.donees(s, wording.relation(), filled.getOrDefault("object", List.of()));
        }
        if (slot.position().equals("doer")) {
            return doers(s, word, wording);
        }
        if (slot.position().equals("last-doer")) {
            Thing doer = recovery.lastDoer(s, wording.relation());
            return doer == null || bystanders.isOf(s, doer, filled.getOrDefault("object", List.of())) ? List.of() : List.of(new Match.Participant(doer, null));
        }
        List<Match.Participant> found = new ArrayList<>();
        String carried = filled.containsKey("item") ? "item" : "quantity";
        List<Token> tokens = slot.position().startsWith("item-")
                ? filled.getOrDefault(carried, List.of()).stream()
                        .map(Match.Participant::token)
                        .filter(Objects::nonNull)
                        .flatMap(item -> clauses.aroundItem(s, item, slot.position()).stream())
                        .toList()
                : placements.at(s, word, wording.part(), slot.position());
        for (Token token : tokens) {
            placements.of(s, token, slot.filler()).forEach((thing, place) -> {
                boolean water = slot.filler() == Filler.TARGET && SiteKinds.isWater(lexicon, thing);
                if (!Vetoes.isListedWith(s, place, filled) && !water && !Vetoes.isBehindApposition(s, word, token, place) && !Vetoes.isBehindParticiple(word, token, place)
                        && !Vetoes.isTaken(token, place, filled) && !vetoes.isMeansOfAnswer(s, word, place) && !Vetoes.isOfItsName(scene, s, word, thing) && !(place == word && slot.position().equals("own-including"))) {
                    found.add(new Match.Participant(thing, place));
                }
            });
        }
        return found;
    }

    // "its shipments are a breach": who did the deed that the subject names, as it was found before
    private List<Match.Participant> doers(Sentence s, Token word, Wording wording) {
        List<Token> deeds = positions.deeds(s, word, wording.part()).stream().map(noun -> Objects.requireNonNullElse(pointers.deed(s, noun), noun)).toList();
        List<Match.Participant> here = matches.stream()
                .filter(match -> deeds.contains(match.word()) && !isTaking(match))
                .flatMap(match -> Stream.concat(match.of("subject").stream(), match.of("parties").stream()))
                .toList();
        boolean deed = lexicon.isListed("wielding", wording.relation());
        // "Chadian strikes hit the town": the noun tells that itself
        boolean told = deed && matches.stream().anyMatch(match -> deeds.contains(match.word()));
        if (told) {
            return List.of();
        }
        return here.isEmpty() || deed ? deeds.stream().flatMap(noun -> earlierDoers.of(s, clauses.meant(s, noun), deed ? wording.relation() : null).stream()).toList() : here;
    }

    // "buying Kenyan arms endangers the accord": no deed of Kenya's
    private static boolean isTaking(Match match) {
        Role object = match.wording().role("object");
        return object != null && object.slots().stream().anyMatch(slot -> slot.position().equals("subj"));
    }

    private Stream<Match.Participant> parties(Sentence s, Match.Participant participant) {
        if (participant.thing().kind() == ThingKind.GROUP && participant.token() != null) {
            // "officials from Chad and Mali met": both states
            List<Match.Participant> both = Stream.of("from", "of")
                    .flatMap(preposition -> clauses.under(s, participant.token(), preposition).stream())
                    .flatMap(token -> resolver.placed(s, token, Filler.STATE).entrySet().stream())
                    .map(named -> new Match.Participant(named.getKey(), named.getValue()))
                    .distinct()
                    .toList();
            if (both.size() > 1) {
                return both.stream();
            }
        }
        return participant.thing().kind() == ThingKind.RELATIONSHIP
                ? participant.thing().parties().stream().map(party -> new Match.Participant(party, participant.token()))
                : Stream.of(participant);
    }

    // a party stands in both; a place may be an actor too
    private static boolean isTaken(Map<String, List<Match.Participant>> filled, Thing thing, Role role) {
        return !role.name().equals("place") && !role.name().equals("parties")
                // "there are Chadian troops": that there are any is no part that Chad takes
                && filled.entrySet().stream().filter(entry -> !entry.getKey().equals("exists")).flatMap(entry -> entry.getValue().stream())
                        .anyMatch(other -> other.thing().equals(thing));
    }
}
