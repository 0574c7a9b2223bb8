package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Quantity;
import io.github.counterclaim.claim.Quotation;
import io.github.counterclaim.claim.Tense;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the claims of one article, sentence after sentence. */
final class ArticleClaims {

    /** Two actors and what passes between them: a proposition in the making. */
    private record Sides(
            Match.Participant subjectPart, Thing object, @Nullable Thing item, @Nullable Token itemToken, @Nullable Token objectToken) {

        Thing subject() {
            return subjectPart.thing();
        }
    }

    private final Scene scene;
    private final Lexicon lexicon;
    private final String text;
    private final WordingMatcher matcher;
    private final Embeddings embeddings;
    private final Speakers speakers;
    private final Recovery recovery;
    private final Quantities quantities;
    private final Pairing pairing;
    private final Dates dates;
    private final AnaphoricDenials denials;
    private final Verdicts verdicts;
    private final Blames blames;
    private final Former former;
    private final FirstTime first;
    private final Contrasts contrasts;
    private final Deeds deeds;
    private final Gaps gaps;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<List<Object>, Integer> places = new HashMap<>();

    ArticleClaims(Scene scene, String text) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.text = text;
        Clauses clauses = new Clauses(lexicon);
        Resolver resolver = new Resolver(scene, clauses);
        this.recovery = new Recovery(scene);
        this.matcher = new WordingMatcher(scene, clauses, resolver, recovery);
        this.embeddings = new Embeddings(lexicon, clauses);
        this.speakers = new Speakers(scene, clauses, resolver, new Quotations(scene));
        this.quantities = new Quantities(lexicon);
        this.pairing = new Pairing(lexicon);
        this.dates = new Dates(scene);
        this.former = new Former(scene.lexicon());
        this.first = new FirstTime(scene.lexicon());
        this.contrasts = new Contrasts(scene.lexicon());
        this.deeds = new Deeds(scene);
        this.gaps = new Gaps(scene);
        this.denials = new AnaphoricDenials(scene, clauses, speakers, embeddings);
        this.verdicts = new Verdicts(scene, embeddings);
        this.blames = new Blames(scene, resolver, speakers, embeddings, recovery);
    }

    List<Claim> claims() {
        return claims;
    }

    /** Reads one sentence; sentences must come in order. */
    void read(Sentence s) {
        Quotation quotation = Quotation.of(text, s.start(), s.end());
        speakers.open(s);
        // word by word: "had sent drones, but the transfer took place earlier" is completed by its own first half
        for (Token word : s.tokens()) {
            matcher.find(s, word).forEach(match -> read(s, match, quotation));
        }
        speakers.listen(s);
        denials.find(s, quotation, claims).forEach(denial -> add(denial, quotation));
        blames.find(s, quotation, claims).forEach(blame -> add(blame, quotation));
        verdicts.find(s, quotation, claims).forEach(verdict -> judge(verdict, quotation));
    }

    private void judge(Verdicts.Verdict verdict, Quotation quotation) {
        if (verdict.replaces()) {
            claims.set(verdict.judged(), verdict.denial());
        } else {
            add(verdict.denial(), quotation);
        }
    }

    private void read(Sentence s, Match match, Quotation quotation) {
        Embedding embedding = embeddings.of(s, match.word(), match.wording().particle());
        boolean laysDown = lexicon.isListed("laying-down", match.wording().relation());
        if (embedding.retracted() || !laysDown && Obligations.isLeftOpen(s, match.word(), lexicon)) {
            return;
        }
        Speakers.Credit credit = speakers.credit(s, match.word(), embedding);
        boolean denied = embedding.denied() ^ match.wording().denies();
        Modality modality = speakers.isUnowned(s, embedding) ? Modality.POSSIBLE : modality(match, embedding);
        String date = dates.of(s, match.word());
        Quotation said = quotation.turningOn(match.word().start() - s.start(), match.word().end() - s.start());
        for (Token denial : denied ? embedding.denials() : List.<Token>of()) {
            said = said.deniedBy(denial.start() - s.start(), denial.end() - s.start());
        }
        Quotation words = said;
        // "the law prohibits Chad from arming rebels": whom is not told, and what is forbidden need never have been;
        // "demands that Chad withdraw its troops": that they be gone is asked, that they are not there is not said
        boolean asked = match.wording().denies() && modality == Modality.INTENDED;
        boolean guessed = asked || denied && modality == Modality.INTENDED && isRecovered(match, "object");
        if (denied && isOfOneKind(s, match)) {
            return;
        }
        boolean shared = !denied && modality != Modality.INTENDED && modality != Modality.QUESTIONED
                && lexicon.isListed("reciprocal", match.wording().relation());
        List<Sides> found = guessed ? List.of() : sides(s, match, credit, denied);
        for (Sides sides : shared ? bothWays(found) : found) {
            Polarity polarity = contrasts.of(s, match.word(), denied, sides.subjectPart().token(), sides.objectToken(), sides.itemToken());
            if (polarity == null) {
                continue;
            }
            Proposition proposition = proposition(match.wording().relation(), sides);
            Quantity quantity = quantity(s, match, sides);
            if (lexicon.isListed("handing-over", match.wording().relation())) {
                scene.handingOver(sides.subject(), sides.item());
            }
            Claim claim = new Claim(
                    proposition,
                    polarity,
                    modality,
                    quantity,
                    date,
                    first(match, "place"),
                    first(match, "target"),
                    credit.claimants().get(0),
                    credit.reporter(),
                    words,
                    confidence(s, match, credit),
                    match.wording().name(),
                    tense(s, match.word(), embedding),
                    first.is(s, match));
            boolean eachOther = Reciprocals.isEachOther(s, sides.subjectPart().token()) || Reciprocals.isTraded(s, match.word(), lexicon);
            credit.claimants().stream().filter(claimant -> !eachOther || !claimant.equals(sides.subject()))
                    .map(claimant -> isOwnStance(claim, claimant) && !lexicon.isListed("deed-against", Phrases.lemma(match.word())) ? scene.source().voice() : claimant)
                    .forEach(claimant -> add(claim.by(claimant, claim.polarity()), quotation));
            credit.deniers().forEach(denier -> add(claim.by(denier, claim.polarity().flipped()), quotation));
            if (sides.subject().kind() != ThingKind.GROUP && sides.object().kind() != ThingKind.GROUP) {
                boolean settled = polarity == Polarity.AFFIRMED && modality == Modality.ACTUAL && credit.deniers().isEmpty()
                        && (!credit.credited() || credit.claimants().stream().allMatch(claimant -> sides.subject().equals(scene.stateOf(claimant)) || sides.subject().equals(claimant)));
                recovery.remember(s, match.wording().relation(), sides.subject(), sides.object(), sides.item(), settled);
            }
        }
    }

    // "Chad said it opposed the plan": so it does, by saying so
    private boolean isOwnStance(Claim claim, Thing claimant) {
        return claim.proposition().subject().equals(claimant) && claim.polarity() == Polarity.AFFIRMED && claim.modality() == Modality.ACTUAL
                && lexicon.isListed("own-stance", claim.proposition().relation());
    }

    private Tense tense(Sentence s, Token word, Embedding embedding) {
        return former.is(s, word) ? Tense.FORMER : embedding.present() ? Tense.PRESENT : Tense.OPEN;
    }

    private static Modality modality(Match match, Embedding embedding) {
        Modality own = match.wording().modality();
        // what a treaty lays down it lays down, whatever "must" and "may" stand in its words
        if (own == Modality.ACTUAL) {
            return own;
        }
        return own != null && embedding.modality() == Modality.ACTUAL ? own : embedding.modality();
    }

    private void add(Claim claim, Quotation quotation) {
        List<Object> key = List.of(
                claim.proposition(), claim.polarity(), claim.modality(), claim.claimant(), quotation.start());
        Integer known = places.putIfAbsent(key, claims.size());
        if (known == null) {
            claims.add(claim);
        } else if (claims.get(known).date() == null && claim.date() != null) {
            // "had supplied drones, but the transfer took place before the war": one claim, dated by its second half
            claims.set(known, claims.get(known).dated(claim.date()));
        }
    }

    private Proposition proposition(String relation, Sides sides) {
        boolean swap = lexicon.isListed("symmetric", relation)
                && sides.subject().toString().compareTo(sides.object().toString()) > 0;
        return swap
                ? new Proposition(sides.object(), relation, sides.subject(), sides.item())
                : new Proposition(sides.subject(), relation, sides.object(), sides.item());
    }

    private static boolean isRecovered(Match match, String role) {
        return match.wording().role(role) != null && match.has(role)
                && match.of(role).stream().allMatch(participant -> participant.token() == null);
    }

    // "Kenyan drones and Chadian jets": the jets are not Kenya's, nor the drones Chad's
    private boolean isOthers(Sentence s, Match.Participant subject, @Nullable Token item, List<Match.Participant> items) {
        Token owner = subject.token();
        boolean modifies = item != null && owner != null && owner.head() != item.index() && items.stream()
                .anyMatch(other -> other.token() != null && other.token().index() == owner.head());
        return modifies && s.children(item, "amod", "compound", "nmod:poss").stream()
                .filter(other -> other != owner)
                .map(other -> scene.mention(s, other))
                .anyMatch(mention -> mention != null && mention.thing().kind() == ThingKind.STATE);
    }

    private List<Sides> sides(Sentence s, Match match, Speakers.Credit credit, boolean denied) {
        List<Sides> all = new ArrayList<>();
        Thing implied = match.wording().impliedItem();
        List<Match.Participant> items = match.has("item") || implied == null
                ? match.of("item")
                : List.of(new Match.Participant(implied, null));
        for (Match.Participant[] pair : pairs(s, match)) {
            pair[0] = deeds.acting(s, pair[0], credit, match.wording().relation());
            pair[1] = deeds.getting(s, pair[1], match.wording().relation());
            Match.Participant maker = gaps.of(s, match, pair[1].token());
            pair[0] = maker == null ? pair[0] : maker;
            if (deeds.isSame(pair[0].thing(), pair[1].thing()) || deeds.isAmong(s, pair[0], pair[1]) || isMeans(match, pair[1]) || isItsOwn(match, pair)) {
                continue;
            }
            if (items.isEmpty()) {
                Thing cosigner = denied ? null : cosigner(s, match, pair[1].thing(), pair[0].thing(), credit);
                all.add(new Sides(pair[0], pair[1].thing(), cosigner, null, pair[1].token()));
            }
            for (Match.Participant item : items) {
                Match.Participant own = gaps.of(s, match, item.token());
                if (own != null) {
                    all.add(gapped(s, pair, own, item, match));
                    continue;
                }
                if (!item.thing().equals(pair[0].thing()) && !item.thing().equals(pair[1].thing())
                        && !isOthers(s, pair[0], item.token(), items)
                        && Goods.isWith(s, pair[0], item, items) && Goods.isWith(s, pair[1], item, items)) {
                    all.add(new Sides(pair[0], pair[1].thing(), item.thing(), item.token(), pair[1].token()));
                }
            }
        }
        return all;
    }

    // "sent drones, Niger tanks", "gave Peru jets, Serbia tanks"
    private static Sides gapped(Sentence s, Match.Participant[] pair, Match.Participant own, Match.Participant item, Match match) {
        Token goods = java.util.Objects.requireNonNull(item.token());
        return Gaps.isOfRecipients(s, match, pair[1], goods)
                ? new Sides(pair[0], own.thing(), item.thing(), goods, own.token())
                : new Sides(own, pair[1].thing(), item.thing(), goods, pair[1].token());
    }

    // "said that the corridor threatened Iran's security, and that it would resist it": not its security
    private boolean isItsOwn(Match match, Match.Participant[] pair) {
        return pair[1].thing().kind() == ThingKind.TOPIC && pair[1].thing().label().startsWith(pair[0].thing().label() + "'s ")
                && lexicon.isListed("not-of-its-own", match.wording().relation());
    }

    // "threatened further steps": what is to be done, and to nobody who was named
    private boolean isMeans(Match match, Match.Participant object) {
        return object.thing().kind() == ThingKind.TOPIC && object.token() != null
                && lexicon.isListed("no-object-of-" + match.wording().relation(), Phrases.lemma(object.token()));
    }

    // "Chad and Mali signed a pact": each with the other; what many sign is signed with nobody in particular
    private @Nullable Thing cosigner(Sentence s, Match match, Thing agreement, Thing subject, Speakers.Credit credit) {
        String relation = match.wording().relation();
        List<Thing> signers = !lexicon.isListed("signing", relation) || agreement.kind() != ThingKind.AGREEMENT ? List.of()
                : distinct(match.of("subject")).stream().map(one -> deeds.acting(s, one, credit, relation).thing()).distinct().toList();
        return Agreements.cosigner(scene, agreement, subject, signers);
    }

    // "there is no formal alliance between them": there may be another
    private boolean isOfOneKind(Sentence s, Match match) {
        return match.wording().value() == null && match.word().isTag("NN") && s.children(match.word(), "amod").stream()
                .anyMatch(adjective -> lexicon.isListed("formal-adjective", adjective.form().toLowerCase(Locale.ROOT)));
    }

    // "signed a pact with Chad": Chad signed it too
    private static List<Sides> bothWays(List<Sides> all) {
        List<Sides> both = new ArrayList<>(all);
        all.stream()
                .filter(sides -> sides.itemToken() != null && sides.item().kind() != ThingKind.TOPIC && sides.subject().kind() != ThingKind.GROUP)
                .map(sides -> new Sides(new Match.Participant(sides.item(), sides.itemToken()), sides.object(), sides.subject(),
                        sides.subjectPart().token(), sides.objectToken()))
                .forEach(both::add);
        return both;
    }

    private List<Match.Participant[]> pairs(Sentence s, Match match) {
        List<Match.Participant[]> pairs = new ArrayList<>();
        Thing value = match.wording().value();
        if (match.has("parties")) {
            return pairing.of(s, match.wording(), distinct(match.of("parties")));
        }
        for (Match.Participant subject : distinct(match.of("subject"))) {
            if (value != null) {
                pairs.add(new Match.Participant[] {subject, new Match.Participant(named(match, value), null)});
            }
            for (Match.Participant object : distinct(match.of("object"))) {
                pairs.add(new Match.Participant[] {subject, object});
            }
        }
        return pairs;
    }

    // "caps imports": a "cap on imports"
    private Thing named(Match match, Thing value) {
        String complement = Stream.of("on", "of")
                .filter(match::has)
                .map(role -> " " + role + " " + noun(match.of(role).get(0)))
                .findFirst()
                .orElse("");
        Thing known = complement.isEmpty() ? null : lexicon.topic(value.label() + complement);
        return complement.isEmpty() ? value : known != null ? known : Thing.of(ThingKind.TOPIC, value.label() + complement);
    }

    // "bars them from transferring arms": a "ban on transfers"
    private String noun(Match.Participant part) {
        boolean known = part.token() != null && part.token().tag().equals("VBG") && !lexicon.wordings(Part.NOUN, part.token().lemma()).isEmpty();
        return known ? part.token().lemma() + "s" : part.thing().label();
    }

    private static List<Match.Participant> distinct(List<Match.Participant> participants) {
        Set<Thing> seen = new LinkedHashSet<>();
        return participants.stream()
                .sorted(Comparator.comparing(participant -> participant.token() == null))
                .filter(participant -> seen.add(participant.thing()))
                .toList();
    }

    private @Nullable Quantity quantity(Sentence s, Match match, Sides sides) {
        if (match.word().isVerb() && match.word().is("amod")) {
            // "eight Kenyan-made drones were lost": Kenya made more
            return null;
        }
        Quantity part = quantities.ofWhich(s, match.word());
        Quantity quantity = part != null ? part : quantities.of(s, sides.itemToken());
        if (quantity == null && match.has("quantity")) {
            quantity = quantities.of(s, match.of("quantity").get(0).token());
        }
        if (quantity == null && match.word().isTag("NN")) {
            // "90 percent of its oil exports"
            quantity = quantities.shareOf(s, match.word());
        }
        if (quantity != null) {
            return quantity;
        }
        if (sides.object().kind() == ThingKind.AGREEMENT) {
            return quantities.worth(s, sides.objectToken());
        }
        boolean counted = switch (sides.object().kind()) {
            case WEAPON_SYSTEM, FACILITY, GROUP -> true;
            default -> false;
        };
        Token subject = match.wording().value() == null || !match.has("subject") ? null : sides.subjectPart().token();
        return quantities.of(s, counted ? sides.objectToken() : subject);
    }

    private static @Nullable Thing first(Match match, String role) {
        return match.has(role) ? match.of(role).get(0).thing() : null;
    }

    private static double confidence(Sentence s, Match match, Speakers.Credit credit) {
        boolean recovered = match.participants().values().stream()
                .flatMap(List::stream)
                .anyMatch(participant -> participant.token() == null);
        boolean quality = match.wording().value() != null;
        boolean outright = (quality || match.has("parties")) && isPredicated(s, match.word());
        double base = match.word().isVerb() || outright ? 0.9 : quality ? 0.7 : 0.8;
        return Math.round((base - (recovered ? 0.2 : 0) - (credit.credited() ? 0 : 0.05)) * 100) / 100d;
    }

    // "the tie is formal", "they are close allies", "it remains fragile"; "the close alliance" is said in passing
    private static boolean isPredicated(Sentence s, Token word) {
        Token head = s.head(word);
        Token predicate = word.is("amod") && head != null ? head : word;
        return s.child(predicate, "cop") != null || predicate.is("xcomp");
    }
}
