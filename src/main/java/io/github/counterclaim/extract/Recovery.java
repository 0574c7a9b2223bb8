package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Role;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Supplies from earlier text what a wording leaves out: "the delivery did not go ahead" is the delivery spoken of
 * before. Only roles that the lexicon marks, and only from a match of the same relation that agrees in all the rest.
 */
final class Recovery {

    private static final int REACH = 4;
    private static final int FAR = 8;

    private record Frame(int sentence, Thing subject, Thing object, @Nullable Thing item, boolean settled) {

        Frame(int sentence, Thing subject, Thing object, @Nullable Thing item) {
            this(sentence, subject, object, item, false);
        }
    }

    /** To whom or what a deed was done that nobody was named for: "shells hit the market". */
    private record Struck(int sentence, List<Match.Participant> objects) {}

    private final Scene scene;
    private final Lexicon lexicon;
    private final Map<String, List<Frame>> frames = new LinkedHashMap<>();
    private final Map<String, Struck> struck = new LinkedHashMap<>();

    Recovery(Scene scene) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
    }

    /**
     * Remembers what was said of a relation.
     *
     * @param settled whether it was told as done, and by nobody else than who did it or the article itself
     */
    void remember(Sentence s, String relation, Thing subject, Thing object, @Nullable Thing item, boolean settled) {
        frames.computeIfAbsent(relation, key -> new ArrayList<>()).add(0, new Frame(s.number(), subject, object, item, settled));
    }

    /** Remembers what was struck where nobody is named who did it. */
    void struck(Sentence s, String relation, List<Match.Participant> objects) {
        if (lexicon.isListed("harm-relation", relation)) {
            struck.put(relation, new Struck(s.number(), objects));
        }
    }

    /**
     * Returns the match with its missing roles supplied, or null where it must stay without a needed one.
     *
     * @param asserted whether the word asserts something; a bare "the delivery" does not
     */
    @Nullable Match complete(Sentence s, Match match, boolean asserted) {
        Role parties = match.wording().role("parties");
        if (parties != null) {
            return parties.recoverable() ? withOtherParty(s, match) : match;
        }
        boolean needsSubject = needs(match, "subject");
        boolean needsObject = needs(match, "object");
        boolean needsItem = needs(match, "item") && (needsSubject || needsObject);
        if (!needsSubject && !needsObject) {
            return match;
        }
        boolean harm = lexicon.isListed("harm-relation", match.wording().relation());
        if (harm && needsObject && !needsSubject && asserted && Phrases.isDefinite(s, match.word(), lexicon)) {
            Match known = onWhatWasStruck(s, match);
            known = known == null && OwningUp.of(s, match.word(), lexicon) ? onWhatOthersStruck(s, match) : known;
            if (known != null) {
                return known;
            }
        }
        if (harm && needsObject && match.word().tag().equals("NNS") && !Phrases.isDefinite(s, match.word(), lexicon)) {
            // "has carried out hundreds of strikes since": others than those that were told of
            return null;
        }
        if (needsSubject && !isRecoverable(match, "subject") || needsObject && !isRecoverable(match, "object")) {
            return null;
        }
        if (isElsewhere(s, match.word()) && lexicon.isListed("marring", match.wording().relation())) {
            return null;
        }
        // a tie tells to whom arms or help go; it tells nothing of whom somebody strikes
        boolean byTie = lexicon.isListed("tie-relation", match.wording().relation());
        boolean theirs = match.of("subject").stream().anyMatch(p -> p.token() != null && p.token().isTag("PRP"));
        if (!asserted && needsObject && (needsSubject || theirs || !byTie)) {
            return null;
        }
        Frame frame = byTie && needsObject && !needsSubject && asserted ? besideIt(s, match, 0) : null;
        frame = frame == null ? frame(s, match) : frame;
        if (frame == null && needsObject && !needsSubject && asserted && theirs && lexicon.isListed("beside-tie", match.wording().relation())) {
            frame = besideIt(s, match, 1);
        }
        if (frame == null && byTie && !(needsSubject && needsObject)) {
            frame = fromRelationship(s, match);
        }
        if (frame == null && byTie && needsObject && !needsSubject && match.has("item")) {
            frame = toTheOnlyRecipient(s, match);
        }
        if (frame == null && byTie && asserted && needsSubject && needsObject && match.has("item")) {
            frame = betweenTheOnlyTwo(s, match);
        }
        if (frame == null) {
            return null;
        }
        Map<String, List<Match.Participant>> filled = new LinkedHashMap<>(match.participants());
        if (needsSubject) {
            filled.put("subject", List.of(new Match.Participant(frame.subject(), null)));
        }
        if (needsObject) {
            filled.put("object", List.of(new Match.Participant(frame.object(), null)));
        }
        if (needsItem && frame.item() != null) {
            filled.put("item", List.of(new Match.Participant(frame.item(), null)));
        }
        return new Match(match.wording(), match.word(), filled);
    }

    /** Returns what was last told to have been struck, by nobody who was named, in this sentence or the one before. */
    List<Thing> struckBy(Sentence s, String relation) {
        Struck last = struck.get(relation);
        boolean near = last != null && s.number() - last.sentence() <= 1;
        return near ? last.objects().stream().map(Match.Participant::thing).toList() : List.of();
    }

    // "acknowledged slight damage at Goma and Tine": there, and not to what was told of before
    private static boolean isElsewhere(Sentence s, Token noun) {
        return noun.isTag("NN") && s.children(noun, "nmod").stream()
                .anyMatch(child -> child.isTag("NNP") && (s.preposition(child).equals("at") || s.preposition(child).equals("to")));
    }

    // "Shells hit the market. The mayor blamed Chad for the attack": on what was hit, by whomever
    private @Nullable Match onWhatWasStruck(Sentence s, Match match) {
        Struck last = struck.get(match.wording().relation());
        List<Frame> known = frames.getOrDefault(match.wording().relation(), List.of());
        boolean near = last != null && s.number() - last.sentence() <= REACH
                && (known.isEmpty() || known.get(0).sentence() < last.sentence())
                && last.objects().stream().noneMatch(p -> match.of("subject").stream().anyMatch(q -> q.thing().equals(p.thing())));
        if (!near) {
            return null;
        }
        Map<String, List<Match.Participant>> filled = new LinkedHashMap<>(match.participants());
        filled.put("object", last.objects().stream().map(p -> new Match.Participant(p.thing(), null)).toList());
        return new Match(match.wording(), match.word(), filled);
    }

    // "Kenya bombed the town. Chad had no part in the attack": on the town
    private @Nullable Match onWhatOthersStruck(Sentence s, Match match) {
        String relation = match.wording().relation();
        // where several struck, it is not clear which attack is meant
        Frame last = lastDoer(s, relation) == null ? null : frames.getOrDefault(relation, List.of()).get(0);
        boolean near = last != null && s.number() - last.sentence() <= REACH
                && match.of("subject").stream().noneMatch(one -> one.thing().equals(last.object()));
        if (!near) {
            return null;
        }
        Map<String, List<Match.Participant>> filled = new LinkedHashMap<>(match.participants());
        filled.put("object", List.of(new Match.Participant(last.object(), null)));
        return new Match(match.wording(), match.word(), filled);
    }

    // "Iran emerged as a pivotal ally": of the actor whose tie with it was spoken of last
    private Match withOtherParty(Sentence s, Match match) {
        List<Match.Participant> parties = match.of("parties");
        Thing relationship = scene.lastRelationship();
        // "the States and its allies" are not allies of the other party of the tie
        boolean owner = parties.stream().allMatch(p -> p.token() != null && p.token().is("nmod:poss"));
        boolean one = !owner && parties.stream().map(Match.Participant::thing).distinct().count() == 1;
        if (!one || relationship == null || s.number() - scene.lastRelationshipSentence() > 2
                || !relationship.parties().contains(parties.get(0).thing())) {
            return match;
        }
        List<Match.Participant> both = new ArrayList<>(parties);
        relationship.parties().stream()
                .filter(party -> !party.equals(parties.get(0).thing()))
                .forEach(party -> both.add(new Match.Participant(party, null)));
        Map<String, List<Match.Participant>> filled = new LinkedHashMap<>(match.participants());
        filled.put("parties", both);
        return new Match(match.wording(), match.word(), filled);
    }

    /** Returns who lately did to some what these now do in return: "it pays with oil" for what was sold to it. */
    List<Match.Participant> counterparts(Sentence s, String relation, List<Match.Participant> of) {
        List<Match.Participant> found = new ArrayList<>();
        for (Frame frame : frames.getOrDefault(relation, List.of())) {
            boolean mutual = s.number() - frame.sentence() <= REACH
                    && of.stream().anyMatch(one -> one.thing().equals(frame.object()));
            if (mutual && found.isEmpty()) {
                found.add(new Match.Participant(frame.subject(), null));
            }
        }
        return found;
    }

    /** Returns to whom these lately did what is now done to them in return: "Chad sent shells; in return it got oil". */
    List<Match.Participant> donees(Sentence s, String relation, List<Match.Participant> of) {
        return frames.getOrDefault(relation, List.of()).stream()
                .filter(frame -> s.number() - frame.sentence() <= REACH && of.stream().anyMatch(one -> one.thing().equals(frame.subject())))
                .limit(1)
                .map(frame -> new Match.Participant(frame.object(), null))
                .toList();
    }

    /** Returns who did last what a relation says, where the text told of nobody else of late; or null. */
    @Nullable Thing lastDoer(Sentence s, String relation) {
        List<Thing> doers = frames.getOrDefault(relation, List.of()).stream()
                .filter(frame -> s.number() - frame.sentence() <= REACH)
                .map(Frame::subject)
                .distinct()
                .toList();
        return doers.size() == 1 ? doers.get(0) : null;
    }

    /**
     * Returns who did what was last told of a relation, a sentence or two before, if only one did and nobody else was said to
     * have done it; with a weapon, who did it with such a one; or null.
     */
    @Nullable Thing lastToDo(Sentence s, String relation, @Nullable Thing weapon) {
        List<Frame> near = frames.getOrDefault(relation, List.of()).stream()
                .filter(frame -> s.number() - frame.sentence() <= 2 && frame.sentence() < s.number())
                .filter(frame -> weapon == null || frame.item() != null && lexicon.isKindOf(frame.item(), weapon))
                .toList();
        List<Frame> last = near.stream().filter(frame -> frame.sentence() == near.get(0).sentence()).toList();
        boolean one = !last.isEmpty() && last.stream().allMatch(Frame::settled)
                && last.stream().map(Frame::subject).distinct().count() == 1;
        return one ? last.get(0).subject() : null;
    }

    private static boolean needs(Match match, String role) {
        return match.wording().role(role) != null && !match.has(role)
                || role.equals("object") && match.wording().role(role) == null && match.wording().value() == null
                        && match.wording().role("parties") == null;
    }

    private static boolean isRecoverable(Match match, String role) {
        Role found = match.wording().role(role);
        return found != null && found.recoverable();
    }

    // of several things that passed between the same two, the one that the article speaks of most is meant
    private @Nullable Frame frame(Sentence s, Match match) {
        List<Frame> known = frames.getOrDefault(match.wording().relation(), List.of());
        Frame best = null;
        for (Frame frame : known) {
            int back = s.number() - frame.sentence();
            boolean near = back <= REACH || back <= FAR && (match.has("subject") || match.has("object"));
            boolean rival = best == null || frame.subject().equals(best.subject()) && frame.object().equals(best.object())
                    && count(known, frame) > count(known, best);
            if (near && rival && agrees(match, frame)) {
                best = frame;
            }
        }
        return best;
    }

    // "expressed solidarity with Chad and offered intelligence": to whom the same sentence told that the same one is good
    // or, of who is "it" here, the sentence before: "Chad backs Mali. It has sent tanks"
    private @Nullable Frame besideIt(Sentence s, Match match, int back) {
        Thing giver = match.of("subject").get(0).thing();
        List<Thing> others = lexicon.list("tie-relation").stream()
                .flatMap(relation -> frames.getOrDefault(relation, List.of()).stream())
                .filter(frame -> frame.sentence() == s.number() - back && frame.subject().equals(giver))
                .map(Frame::object)
                .distinct()
                .toList();
        return others.size() != 1 ? null : new Frame(s.number(), giver, others.get(0), null);
    }

    private static long count(List<Frame> frames, Frame like) {
        return frames.stream().filter(frame -> Objects.equals(frame.item(), like.item())).count();
    }

    // "Iran has built up its ties with Moscow. ... accused of supplying drones": the other party
    private @Nullable Frame fromRelationship(Sentence s, Match match) {
        Thing relationship = scene.lastRelationship();
        int reach = match.has("item") ? 2 : 1;
        if (relationship == null || s.number() - scene.lastRelationshipSentence() > reach) {
            return null;
        }
        Thing known = (match.has("subject") ? match.of("subject") : match.of("object")).get(0).thing();
        List<Thing> parties = relationship.parties();
        if (parties.size() != 2 || !parties.contains(known)) {
            return null;
        }
        Thing other = parties.get(parties.indexOf(known) == 0 ? 1 : 0);
        return match.has("subject")
                ? new Frame(s.number(), known, other, null)
                : new Frame(s.number(), other, known, null);
    }

    // "Berlin has given Kenya tanks. London and Paris have delivered missiles": where all goes to one, so does this;
    // "Turkey has sold Kenya drones, while Paris has delivered missiles": in the same breath once is enough
    private @Nullable Frame toTheOnlyRecipient(Sentence s, Match match) {
        List<Frame> all = frames.getOrDefault(match.wording().relation(), List.of());
        List<Frame> here = all.stream().filter(frame -> frame.sentence() == s.number()).toList();
        List<Frame> known = here.isEmpty() || !match.word().isVerb() ? all : here;
        Thing giver = match.of("subject").get(0).thing();
        boolean one = !known.isEmpty() && s.number() - known.get(0).sentence() <= REACH
                && known.stream().map(Frame::object).distinct().count() == 1
                && (known == here || known.stream().map(Frame::sentence).distinct().count() > 1)
                && known.stream().noneMatch(frame -> frame.subject().equals(giver));
        Thing recipient = one ? known.get(0).object() : null;
        return recipient == null || recipient.equals(giver) ? null : new Frame(s.number(), giver, recipient, null);
    }

    // "Chad sold Kenya tanks and jets. Deliveries of the missiles have begun": where all passed between two, so does this
    private @Nullable Frame betweenTheOnlyTwo(Sentence s, Match match) {
        List<Frame> known = frames.getOrDefault(match.wording().relation(), List.of());
        boolean two = known.size() > 1 && s.number() - known.get(0).sentence() <= REACH
                && known.stream().map(frame -> List.of(frame.subject(), frame.object())).distinct().count() == 1;
        return two ? new Frame(s.number(), known.get(0).subject(), known.get(0).object(), null) : null;
    }

    private boolean agrees(Match match, Frame frame) {
        boolean subject = !match.has("subject")
                || match.of("subject").stream().anyMatch(p -> p.thing().equals(frame.subject()));
        boolean object = !match.has("object")
                || match.of("object").stream().anyMatch(p -> p.thing().equals(frame.object()));
        boolean item = !match.has("item") || frame.item() != null && match.of("item").stream()
                .anyMatch(p -> lexicon.isKindOf(p.thing(), frame.item()) || lexicon.isKindOf(frame.item(), p.thing()));
        return subject && object && item;
    }
}
