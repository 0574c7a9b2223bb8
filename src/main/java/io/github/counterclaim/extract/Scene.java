package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.lexicon.Word;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an article has named so far: the mentions of each sentence, and who spoke last. One article, one thread. */
final class Scene {

    /** Among so many of the most named states are those that an article is about. */
    private static final int CENTRAL = 3;

    private final Source source;
    private final Lexicon lexicon;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final Set<Thing> extras = new LinkedHashSet<>();
    private final Map<Thing, Integer> frequency = new LinkedHashMap<>();
    private final Map<Thing, Set<String>> titles = new LinkedHashMap<>();
    private final Map<Thing, Thing> owners = new LinkedHashMap<>();
    private @Nullable Thing lastSpeaker;
    private @Nullable Thing lastInstitution;
    private @Nullable Thing lastRelationship;
    private int lastRelationshipSentence;
    private final Map<Thing, Set<Thing>> supplies = new LinkedHashMap<>();
    private final Set<Thing> guessedUsers = new LinkedHashSet<>();
    private @Nullable Thing lastAgreement;
    private @Nullable Thing columnist;
    private final List<Thing> statesOfTitle;
    private final List<Thing> titlePair;
    private final boolean titleOfTwo;

    Scene(Source source, Lexicon lexicon, List<Sentence> sentences) {
        this.source = source;
        this.lexicon = lexicon;
        this.sentences = sentences;
        MentionFinder finder = new MentionFinder(lexicon);
        for (Sentence sentence : sentences) {
            List<Mention> found = finder.find(sentence);
            mentions.add(found);
            for (Mention mention : found) {
                Entry entry = lexicon.entry(mention.thing());
                Thing counted = entry != null && entry.capitalOf() != null ? entry.capitalOf() : mention.thing();
                frequency.merge(counted, 1, Integer::sum);
            }
        }
        sentences.forEach(s -> mentions.set(s.number(), ShortNames.with(s, Seats.withCompass(s, Seats.seated(mentions(s), lexicon), frequency.keySet(), lexicon), frequency.keySet())));
        this.statesOfTitle = statesIn(source.title());
        this.titlePair = statesOfTitle.size() == 2 ? statesOfTitle : List.of();
        this.titleOfTwo = titlePair.size() == 2 && areNext(source.title());
        mentions.replaceAll(this::withoutForeignTreaties);
        Offices offices = new Offices(lexicon);
        Map<Thing, Thing> namesakes = offices.tellNamesakesApart(mentions);
        owners.putAll(offices.held(mentions));
        finder.titles().forEach((person, words) ->
                titles.computeIfAbsent(namesakes.getOrDefault(person, person), p -> new LinkedHashSet<>()).addAll(words));
    }

    // "the partnership treaty" is the known one of that name only where its parties are spoken of, and no other stands with it
    private List<Mention> withoutForeignTreaties(List<Mention> found) {
        List<Mention> foreign = found.stream().filter(mention -> isForeignTreaty(mention, found)).toList();
        foreign.forEach(mention -> frequency.computeIfPresent(mention.thing(), (thing, times) -> times > 1 ? times - 1 : null));
        return found.stream().filter(mention -> !foreign.contains(mention)).toList();
    }

    private boolean isForeignTreaty(Mention mention, List<Mention> sentence) {
        Entry entry = mention.thing().kind() == ThingKind.AGREEMENT ? lexicon.entry(mention.thing()) : null;
        if (entry == null || entry.parties().isEmpty() || !Seats.isOfManyTreaties(entry, mention)) {
            return false;
        }
        List<Thing> parties = entry.parties();
        boolean strangers = parties.size() == 2
                && parties.stream().anyMatch(party -> !Seats.isOftenNamed(frequency, party) && !titlePair.contains(party));
        return strangers || sentence.stream()
                .filter(other -> mention.sentence().head(other.head()) == mention.head()
                        && other.head().is("nmod", "compound", "amod", "nmod:poss"))
                .map(other -> stateNamed(other.thing()))
                .anyMatch(state -> state != null && !parties.contains(state));
    }

    // "Iran and Russia: an axis under strain" is about the tie between the two
    private List<Thing> statesIn(@Nullable String title) {
        return namesIn(title == null ? "" : title).stream()
                .map(name -> stateNamed(name.thing()))
                .filter(java.util.Objects::nonNull)
                .map(state -> (Thing) state)
                .distinct()
                .toList();
    }

    // "Chad and Mali", "Chad accuses Mali": with a word between them at most
    private boolean areNext(@Nullable String title) {
        String words = title == null ? "" : title.replaceAll("\\s*(?:,|&|-|–|/|\\band\\b)\\s*", " ");
        List<Name> names = namesIn(words).stream().filter(name -> stateNamed(name.thing()) != null).toList();
        return names.size() > 1 && names.get(1).first() - names.get(0).last() <= 2;
    }

    private List<Name> namesIn(String title) {
        return lexicon.names(Stream.of(title.split("[^\\p{L}\\p{N}.]+"))
                .map(word -> new Word(word, word.toLowerCase(java.util.Locale.ROOT), false))
                .toList());
    }

    private @Nullable Thing stateNamed(Thing thing) {
        Entry entry = lexicon.entry(thing);
        return thing.kind() == ThingKind.STATE ? thing : entry == null ? null : entry.capitalOf();
    }

    /** Returns the two states that the article's title names; empty where it names more or fewer. */
    List<Thing> titlePair() {
        return titlePair;
    }

    /** Returns the states that the title names. */
    List<Thing> statesOfTitle() {
        return statesOfTitle;
    }

    /** Returns the war inside one country that the article is about. */
    CivilWar civilWar() {
        return new CivilWar(this, statesOfTitle);
    }

    /** Returns whether the title names two states in one breath: "Chad, Mali trade fire". */
    boolean isTitleOfTwo() {
        return titleOfTwo;
    }

    /** Returns the two states that the article names far more than any other; empty where no two stand out so. */
    List<Thing> centralPair() {
        List<Thing> states = frequent(ThingKind.STATE);
        if (states.size() < 2 || frequency.get(states.get(1)) < 2) {
            return List.of();
        }
        boolean apart = states.size() == 2 || 2 * frequency.get(states.get(2)) <= frequency.get(states.get(1));
        return apart ? states.subList(0, 2) : List.of();
    }

    /** Returns the two states that the title names, or else that the article names most; empty where there are no two. */
    List<Thing> topicPair() {
        return titlePair.isEmpty() ? centralPair() : titlePair;
    }

    Source source() {
        return source;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Mention> mentions(Sentence sentence) {
        return mentions.get(sentence.number());
    }

    /** Returns the mention that a token is part of, or null. */
    @Nullable Mention mention(Sentence sentence, Token token) {
        for (Mention mention : mentions(sentence)) {
            if (mention.covers(token)) {
                return mention;
            }
        }
        return null;
    }

    /** Returns the state that a thing is, belongs to or speaks for, or null. */
    @Nullable Thing stateOf(Thing thing) {
        if (thing.kind() == ThingKind.STATE) {
            return thing;
        }
        Entry entry = lexicon.entry(thing);
        if (entry == null || thing.kind() == ThingKind.GROUP) {
            Thing owner = owners.get(thing);
            int space = thing.label().indexOf(' ');
            return owner != null || space < 0 ? owner : lexicon.stateOfPeople(thing.label().substring(0, space));
        }
        if (entry.speaksFor() != null) {
            return entry.speaksFor();
        }
        return entry.capitalOf() != null ? entry.capitalOf() : entry.country();
    }

    /** Returns the mentions before a token, nearest first, back to the start of the article. */
    List<Mention> before(Sentence sentence, Token token) {
        List<Mention> earlier = new ArrayList<>();
        for (Mention mention : mentions(sentence)) {
            if (mention.last().index() < token.index()) {
                earlier.add(0, mention);
            }
        }
        for (int i = sentence.number() - 1; i >= 0 && i >= sentence.number() - 6; i--) {
            List<Mention> reversed = new ArrayList<>(mentions.get(i));
            Collections.reverse(reversed);
            earlier.addAll(reversed);
        }
        return earlier;
    }

    /** Returns the nearest thing before a token for which a condition holds, within some sentences, or null. */
    @Nullable Thing nearest(Sentence sentence, Token token, int sentencesBack, Predicate<Thing> condition) {
        for (Mention mention : before(sentence, token)) {
            if (sentence.number() - mention.sentence().number() > sentencesBack) {
                return null;
            }
            if (condition.test(mention.thing())) {
                return mention.thing();
            }
        }
        return null;
    }

    /** Returns the things of a kind that the nearest sentence names that names any, up to two sentences back. */
    List<Thing> lastOfKind(Sentence sentence, Token token, ThingKind kind) {
        Set<Thing> found = new LinkedHashSet<>();
        int at = -1;
        for (Mention mention : before(sentence, token)) {
            boolean near = sentence.number() - mention.sentence().number() <= 2;
            if (near && mention.thing().kind() == kind && (at < 0 || at == mention.sentence().number())) {
                at = mention.sentence().number();
                found.add(mention.thing());
            }
        }
        return List.copyOf(found);
    }

    /** Returns what the nearest mention before a token names that meets a condition, within some sentences, or null. */
    @Nullable Thing nearestMention(Sentence sentence, Token token, int sentencesBack, Predicate<Mention> condition) {
        return before(sentence, token).stream()
                .filter(mention -> sentence.number() - mention.sentence().number() <= sentencesBack)
                .filter(condition)
                .map(Mention::thing)
                .findFirst()
                .orElse(null);
    }

    /** Returns the things of a kind that the article names, the most frequent first. */
    List<Thing> frequent(ThingKind kind) {
        return frequency.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .sorted(Map.Entry.<Thing, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns how often the article names a thing; a state also by its capital. */
    int times(Thing thing) {
        Entry entry = lexicon.entry(thing);
        return frequency.getOrDefault(entry != null && entry.capitalOf() != null ? entry.capitalOf() : thing, 0);
    }

    /** Returns the titles that a person goes by in this article, lower case. */
    Set<String> titles(Thing person) {
        Set<String> known = new LinkedHashSet<>(titles.getOrDefault(person, Set.of()));
        Entry entry = lexicon.entry(person);
        if (entry != null) {
            entry.offices().forEach(office -> known.addAll(titlesIn(office)));
        }
        return known;
    }

    // "director general of the agency": a director; "foreign minister": a minister
    private List<String> titlesIn(String office) {
        int of = office.indexOf(" of ");
        String held = of < 0 ? office : office.substring(0, of);
        String last = held.substring(held.lastIndexOf(' ') + 1);
        List<String> words = new ArrayList<>(List.of(last));
        for (String word : held.split(" ")) {
            if (of >= 0 && lexicon.isListed("title", word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Notes whose a thing is that the lexicon lacks: the state of "Chadian officials". */
    void owner(Thing thing, Thing state) {
        owners.put(thing, state);
    }

    /** Notes a thing that is no name but stands in the text all the same: a group, a relationship. */
    void note(Thing thing) {
        extras.add(thing);
    }

    /** Returns the things that are no names but stand in the text all the same, in order. */
    Set<Thing> extras() {
        return extras;
    }

    @Nullable Thing lastSpeaker() {
        return lastSpeaker;
    }

    /** Returns the organization that spoke last and speaks for no state, or null. */
    @Nullable Thing lastInstitution() {
        return lastInstitution;
    }

    void speaker(Thing speaker) {
        lastSpeaker = speaker;
        if (speaker.kind() == ThingKind.ORGANIZATION && stateOf(speaker) == null) {
            lastInstitution = speaker;
        }
    }

    @Nullable Thing lastRelationship() {
        return lastRelationship;
    }

    // what an article is about comes back as "the alliance"; a tie that it touches on does not
    private boolean isCentral(Thing relationship) {
        List<Thing> states = frequent(ThingKind.STATE);
        return relationship.parties().stream().allMatch(party -> party.kind() != ThingKind.STATE
                || states.indexOf(party) >= 0 && states.indexOf(party) < CENTRAL);
    }

    /** Returns the number of the sentence that last spoke of a relationship. */
    int lastRelationshipSentence() {
        return lastRelationshipSentence;
    }

    void relationship(Sentence s, Thing relationship) {
        if (!isCentral(relationship)) {
            return;
        }
        lastRelationshipSentence = s.number();
        lastRelationship = relationship;
    }

    /** Notes that an actor hands something to others. */
    void handingOver(Thing actor, @Nullable Thing item) {
        supplies.computeIfAbsent(actor, a -> new LinkedHashSet<>()).add(item == null ? actor : item);
    }

    /** Returns whether an actor was said to hand such weapons to others, so that those may be the ones who use them. */
    boolean handsOver(Thing actor, Thing weapon) {
        boolean hands = supplies.getOrDefault(actor, Set.of()).stream().anyMatch(item -> item.equals(actor)
                || lexicon.isKindOf(weapon, item) || lexicon.isKindOf(item, weapon));
        if (!hands) {
            guessedUsers.add(actor);
        }
        return hands;
    }

    /** Returns whether somebody was taken for the user of weapons before it was read that he hands weapons over. */
    boolean guessedTooSoon() {
        return guessedUsers.stream().anyMatch(supplies::containsKey);
    }

    /** Takes over what an earlier reading of the same article has learnt. */
    void learnFrom(Scene earlier) {
        supplies.putAll(earlier.supplies);
    }

    /** Returns the state for which the author says "we", as far as the text has told; or null. */
    @Nullable Thing columnist() {
        return columnist;
    }

    void columnist(Thing state) {
        columnist = state;
    }

    @Nullable Thing lastAgreement() {
        return lastAgreement;
    }

    void agreement(Thing agreement) {
        lastAgreement = agreement;
    }

    /** Returns the two actors whose tie was spoken of last; empty where none was. */
    List<Thing> lastPair() {
        return lastRelationship == null ? List.of() : lastRelationship.parties();
    }
}
