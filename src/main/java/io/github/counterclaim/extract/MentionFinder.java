package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.lexicon.Word;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of an article, sentence after sentence: those of the lexicon, and those that the recogniser finds
 * beside them. Remembers full names, so that a surname alone finds its person. One article, one thread.
 */
final class MentionFinder {

    /** A maker's letters, a number, and the variant: {@code CH-95}, {@code K-8}, {@code M095}. */
    private static final Pattern DESIGNATION = Pattern.compile("[A-Z]{1,4}(?:-\\d{1,4}|\\d{2,4})[A-Z]{0,3}");

    private final Lexicon lexicon;
    private final Map<String, Thing> bySurname = new LinkedHashMap<>();
    private final Map<String, Thing> byGivenName = new LinkedHashMap<>();
    private final Set<String> sharedNames = new LinkedHashSet<>();
    private final Map<String, Thing> byAcronym = new LinkedHashMap<>();
    /** Acronyms that the article defines by a name with these initials; they hold whatever the lexicon says. */
    private final Map<String, Thing> defined = new LinkedHashMap<>();
    private final Map<Thing, Set<String>> titles = new LinkedHashMap<>();

    MentionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the titles that persons were given, lower case. */
    Map<Thing, Set<String>> titles() {
        return titles;
    }

    /** Returns the mentions of a sentence by position. */
    List<Mention> find(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        boolean[] taken = new boolean[sentence.tokens().size()];
        addKnown(sentence, mentions, taken);
        addNumbered(sentence, mentions, taken);
        addModels(sentence, mentions, taken);
        for (String label : List.of("PERSON", "ORGANIZATION", "LOCATION")) {
            for (int[] span : spans(sentence, label, taken)) {
                Thing thing = thing(sentence, span, label);
                if (thing != null) {
                    mentions.add(Mention.of(thing, sentence, span[0], span[1], Name.Use.NAME));
                    Arrays.fill(taken, span[0], span[1] + 1, true);
                }
            }
        }
        addSurnames(sentence, mentions, taken);
        mentions.sort(Comparator.comparingInt(mention -> mention.first().index()));
        mentions.forEach(this::learn);
        mentions.replaceAll(this::asDefined);
        return mentions;
    }

    private void addKnown(Sentence sentence, List<Mention> mentions, boolean[] taken) {
        List<int[]> persons = spans(sentence, "PERSON", taken);
        for (Name name : lexicon.names(words(sentence))) {
            boolean insidePerson = name.thing().kind() != ThingKind.PERSON
                    && persons.stream().anyMatch(p -> p[1] > p[0] && p[0] <= name.first() && name.last() <= p[1]
                            && p[1] - p[0] > name.last() - name.first())
                    && name.use() != Name.Use.DEMONYM;
            if (!insidePerson && !isPartOfLongerName(sentence, name)) {
                mentions.add(Mention.of(name.thing(), sentence, name.first(), name.last(), name.use()));
                Arrays.fill(taken, name.first(), name.last() + 1, true);
            }
        }
    }

    // "Resolution 2722" that the lexicon does not list is an agreement all the same
    private void addNumbered(Sentence sentence, List<Mention> mentions, boolean[] taken) {
        for (int i = 0; i + 1 < taken.length; i++) {
            Token kind = sentence.token(i);
            String number = sentence.token(i + 1).form();
            boolean numbered = !taken[i] && !taken[i + 1] && number.matches("\\d{3,5}")
                    && Character.isUpperCase(kind.form().charAt(0))
                    && lexicon.isListed("numbered-agreement", Phrases.lemma(kind));
            if (numbered) {
                Thing agreement = Thing.of(ThingKind.AGREEMENT, kind.form() + " " + number);
                mentions.add(Mention.of(agreement, sentence, i, i + 1, Name.Use.NAME));
                Arrays.fill(taken, i, i + 2, true);
            }
        }
    }

    // "CH-95 drones", "eight K-8 jets": a designation that the lexicon lacks, told by its shape before the kind of weapon
    private void addModels(Sentence sentence, List<Mention> mentions, boolean[] taken) {
        for (Mention kind : List.copyOf(mentions)) {
            boolean category = kind.thing().kind() == ThingKind.WEAPON_SYSTEM && kind.use() == Name.Use.COMMON;
            int at = kind.first().index() - 1;
            if (category && at >= 0 && !taken[at] && DESIGNATION.matcher(sentence.token(at).form()).matches()) {
                String label = sentence.token(at).form();
                Thing model = new Thing(ThingKind.WEAPON_SYSTEM, Thing.slugOf(label), label,
                        List.of(sentence.textOf(sentence.token(at), kind.last())), List.of(), kind.thing());
                mentions.add(Mention.of(model, sentence, at, at, Name.Use.NAME));
                taken[at] = true;
            }
        }
    }

    // "Iran International" is no mention of Iran
    private static boolean isPartOfLongerName(Sentence sentence, Name name) {
        if (name.use() != Name.Use.NAME || name.thing().kind() != ThingKind.STATE) {
            return false;
        }
        Token last = sentence.token(name.last());
        Token next = name.last() + 1 < sentence.tokens().size() ? sentence.token(name.last() + 1) : null;
        return next != null
                && last.name().equals("ORGANIZATION")
                && next.name().equals("ORGANIZATION")
                && next.isTag("NNP");
    }

    private static List<Word> words(Sentence sentence) {
        return sentence.tokens().stream()
                // "artillery shelled the port": a verb of the past is no part of a name
                .map(token -> new Word(token.form(), token.tag().equals("VBD") ? token.form() : token.lemma(), token.tag().equals("POS")))
                .toList();
    }

    private static List<int[]> spans(Sentence sentence, String label, boolean[] taken) {
        List<int[]> spans = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int first = i;
            while (i < tokens.size() && tokens.get(i).name().equals(label) && !taken[i]
                    && !(i > first && isBoundary(sentence, i))) {
                i++;
            }
            if (i > first) {
                spans.add(new int[] {first, i - 1});
            } else {
                i++;
            }
        }
        return spans;
    }

    private static boolean isBoundary(Sentence sentence, int index) {
        return sentence.token(index).tag().equals(",") || sentence.token(index - 1).tag().equals("POS");
    }

    private @Nullable Thing thing(Sentence sentence, int[] span, String label) {
        int first = span[0];
        int last = span[1];
        while (last > first && (sentence.token(last).tag().equals("POS") || sentence.token(last).is("punct") || sentence.token(last).isTag("IN"))) {
            last--;
        }
        span[1] = last;
        String name = sentence.textOf(sentence.token(first), sentence.token(last)).replaceAll("\\s+", " ");
        if (name.length() < 2 || !Character.isUpperCase(name.codePointAt(0))) {
            return null;
        }
        if (label.equals("ORGANIZATION") && lexicon.isListed("regime-noun", name.toLowerCase(java.util.Locale.ROOT))) {
            // "the Government of Chad": Chad's
            return null;
        }
        if (label.equals("ORGANIZATION") && isArmyOfState(sentence, first, last)) {
            return null;
        }
        Thing named = first == last ? bySurname.get(name) : null;
        // of a father and a son, the one whom all know
        Thing namesake = named == null || !named.label().endsWith(" " + name) ? null : sharedNames.contains(name) ? lexicon.personBySurname(name) : named;
        if (namesake != null) {
            // "Haftar" that the recogniser takes for a town
            return namesake;
        }
        return switch (label) {
            case "PERSON" -> person(sentence, name, first);
            case "ORGANIZATION" -> organization(name);
            default -> Thing.of(ThingKind.PLACE, name);
        };
    }

    // "the Kenyan Defence Forces", "Kenya's Defence Forces": Kenya's, and no body of that name alone
    private boolean isArmyOfState(Sentence sentence, int first, int last) {
        int before = first > 0 && sentence.token(first - 1).tag().equals("POS") ? first - 2 : first - 1;
        if (before < 0 || !lexicon.isListed("army", sentence.token(last).form().toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        Token owner = sentence.token(before);
        return lexicon.names(List.of(new Word(owner.form(), owner.lemma(), false))).stream().anyMatch(name -> name.thing().kind() == ThingKind.STATE);
    }

    private @Nullable Thing person(Sentence sentence, String given, int first) {
        String name = PersonNames.plain(given);
        if (name.indexOf(' ') < 0) {
            Thing known = knownSurname(name);
            return known != null ? known : sentence.token(first).isTag("NNP") ? Thing.of(ThingKind.PERSON, name) : null;
        }
        return PersonNames.withJoinedSpelling(name);
    }

    private Thing organization(String name) {
        Thing known = byAcronym.get(name);
        return known != null ? known : Thing.of(ThingKind.ORGANIZATION, name.replaceFirst("^[Tt]he ", ""));
    }

    private @Nullable Thing knownSurname(String surname) {
        Thing known = bySurname.getOrDefault(surname, sharedNames.contains(surname) ? null : byGivenName.get(surname));
        return known != null ? known : lexicon.personBySurname(surname);
    }

    // the recogniser misses surnames that stand alone; one that was given in full before, or is known to all, is found
    private void addSurnames(Sentence sentence, List<Mention> mentions, boolean[] taken) {
        for (Token token : sentence.tokens()) {
            int at = token.index();
            if (taken[at] || !token.isTag("NNP") && !isKnownSurname(token)) {
                continue;
            }
            int last = at;
            StringBuilder name = new StringBuilder(token.form());
            while (last + 2 < sentence.tokens().size() && sentence.token(last + 1).tag().equals("HYPH")) {
                last += 2;
                name.append('-').append(sentence.token(last).form());
            }
            Thing known = bySurname.get(name.toString());
            if (known == null && token.name().equals("PERSON")) {
                known = knownSurname(name.toString());
            }
            if (known != null) {
                mentions.add(Mention.of(known, sentence, at, last, Name.Use.NAME));
                Arrays.fill(taken, at, last + 1, true);
            }
        }
    }

    // "Haftar" that the tagger takes for a noun, behind the first word
    private boolean isKnownSurname(Token token) {
        return token.index() > 0 && (token.isTag("NN") || token.isTag("JJ")) && Character.isUpperCase(token.form().charAt(0))
                && bySurname.containsKey(token.form()) && !sharedNames.contains(token.form());
    }

    private void learn(Mention mention) {
        if (mention.thing().kind() == ThingKind.PERSON) {
            learnPerson(mention);
        } else if (mention.thing().kind() == ThingKind.ORGANIZATION || mention.thing().kind() == ThingKind.PROXY_FORCE) {
            learnAcronym(mention);
        }
    }

    private void learnPerson(Mention mention) {
        Thing person = mention.thing();
        String text = mention.sentence().textOf(mention.first(), mention.last());
        int space = text.lastIndexOf(' ');
        if (space > 0) {
            Thing namesake = bySurname.put(text.substring(space + 1), person);
            if (namesake != null && !namesake.equals(person)) {
                sharedNames.add(text.substring(space + 1));
            }
            bySurname.putIfAbsent(PersonNames.surname(text), person);
            if (text.split("[ -]").length > 2) {
                // "Kim Jong Un": the surname may stand first
                bySurname.putIfAbsent(text.split("[ -]")[0], person);
            }
            bySurname.putIfAbsent(Lexicon.withoutArticle(text.substring(space + 1)), person);
            // "Isaias Afwerki ... Isaias": where nobody else in the article has that name
            String given = text.substring(0, text.indexOf(' '));
            Thing other = byGivenName.putIfAbsent(given, person);
            if (other != null && !other.equals(person)) {
                sharedNames.add(given);
            }
        } else {
            bySurname.putIfAbsent(text, person);
        }
        titles.computeIfAbsent(person, t -> new LinkedHashSet<>()).addAll(titleWords(mention));
    }

    // "the Islamic Development Bank (IDB)"
    private void learnAcronym(Mention mention) {
        Sentence sentence = mention.sentence();
        int after = mention.last().index() + 1;
        if (after + 1 < sentence.tokens().size()
                && sentence.token(after + 1).form().matches("\\p{Lu}{2,6}")
                && sentence.token(after).form().matches("[(]|-LRB-")) {
            String acronym = sentence.token(after + 1).form();
            byAcronym.put(acronym, mention.thing());
            if (acronym.equals(initials(sentence.textOf(mention.first(), mention.last())))) {
                defined.put(acronym, mention.thing());
            }
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    // what the article itself calls "the Australian Defence Force (ADF)" is no other ADF that the lexicon knows
    private Mention asDefined(Mention mention) {
        if (defined.isEmpty() || !mention.first().equals(mention.last())) {
            return mention;
        }
        Thing thing = defined.get(mention.first().form());
        return thing == null || thing.equals(mention.thing()) ? mention : mention.as(thing);
    }

    private Set<String> titleWords(Mention mention) {
        Set<String> words = new LinkedHashSet<>();
        Sentence sentence = mention.sentence();
        Token head = mention.head();
        List<Token> near = new ArrayList<>(sentence.children(head, "compound", "appos", "amod", "dep"));
        Token governor = sentence.head(head);
        if (governor != null && head.is("appos", "flat", "compound")) {
            near.add(governor);
        }
        for (Token token : near) {
            String lemma = Phrases.lemma(token);
            if (lexicon.isListed("title", lemma)) {
                words.add(lemma);
            }
        }
        for (int i = mention.first().index() - 1; i >= 0 && i >= mention.first().index() - 3; i--) {
            String lemma = Phrases.lemma(sentence.token(i));
            if (lexicon.isListed("title", lemma)) {
                words.add(lemma);
            }
        }
        return words;
    }
}
