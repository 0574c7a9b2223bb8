package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shared.JenaException;
import org.jspecify.annotations.Nullable;

/** What the program knows of names and words. Immutable once read; shared by all threads. */
public final class Lexicon {

    private record Key(Part part, String lemma) {}

    private final Model model;
    private final Map<Thing, Entry> entries;
    private final Gazetteer gazetteer = new Gazetteer();
    private final Map<Key, List<Wording>> wordings = new HashMap<>();
    private final Map<Key, List<Cue>> cues = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final List<Era> eras;
    private final Map<String, NumberWord> numbers;
    private final Map<String, Thing> surnames;
    private final Map<String, Thing> demonyms;
    private final Map<String, Thing> topics;
    private final Map<String, Thing> organs;
    private final Map<String, Thing> facilities = new HashMap<>();
    private final List<Entry> agreements;

    private Lexicon(Model model) {
        this.model = model;
        LexiconReader reader = new LexiconReader(model);
        this.entries = reader.entries();
        this.agreements = entries.values().stream().filter(entry -> entry.thing().kind() == ThingKind.AGREEMENT).toList();
        this.eras = List.copyOf(reader.eras());
        this.numbers = Map.copyOf(reader.numbers());
        this.surnames = surnames(entries);
        this.demonyms = reader.demonyms();
        this.topics = reader.topics();
        this.organs = organs(entries, demonyms);
        entries.keySet().stream().filter(thing -> thing.kind() == ThingKind.FACILITY).forEach(thing -> {
            facilities.putIfAbsent(thing.label().toLowerCase(java.util.Locale.ROOT), thing);
            thing.altLabels().forEach(name -> facilities.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), thing));
        });
        reader.fill(gazetteer);
        reader.wordings()
                .forEach(w -> wordings.computeIfAbsent(new Key(w.part(), w.lemma()), k -> new ArrayList<>()).add(w));
        reader.cues().forEach(c -> cues.computeIfAbsent(new Key(c.part(), c.lemma()), k -> new ArrayList<>()).add(c));
        reader.lists().forEach((name, words) -> lists.put(name, Set.copyOf(words)));
    }

    /**
     * Reads every {@code .ttl} file of some folders, and some files.
     *
     * @param paths folders or files
     * @param base what the relative addresses in them are relative to
     * @throws CounterclaimException when one cannot be read or is malformed; the message names file and line
     */
    public static Lexicon read(List<Path> paths, String base) {
        Model model = ModelFactory.createDefaultModel();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(file -> file.toString().endsWith(".ttl"))
                        .sorted()
                        .forEach(file -> readInto(model, file, base));
            } catch (IOException e) {
                throw new CounterclaimException(
                        "unreadable-lexicon", "The lexicon '" + path + "' cannot be read. Check that it exists", e);
            }
        }
        try {
            return new Lexicon(model);
        } catch (JenaException e) {
            throw new CounterclaimException("bad-lexicon", "The lexicon in " + paths + " has a value of the wrong kind: "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " ") + ". Correct the Turtle", e);
        }
    }

    /**
     * Returns the lexicon as it is after what people decided of names; this one does not change.
     *
     * @param pairs in the order in which they count
     * @param idle is added each pair that changes nothing: of two names that are both unknown, that mean things of
     *     different classes, or that are told apart already
     */
    public Lexicon judged(List<NamePair> pairs, List<NamePair> idle) {
        if (pairs.isEmpty()) {
            return this;
        }
        Model changed = ModelFactory.createDefaultModel().add(model);
        NamePairs names = new NamePairs(changed);
        pairs.stream().filter(pair -> !names.apply(pair)).forEach(idle::add);
        return new Lexicon(changed);
    }

    private static void readInto(Model model, Path file, String base) {
        try (InputStream in = Files.newInputStream(file)) {
            String turtle = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    // the base that the files name is that of a local server
                    .replaceFirst("@base\\s+<[^>]*>\\s*\\.", "@base <" + base + "> .");
            RDFParser.create()
                    .source(new StringReader(turtle))
                    .lang(Lang.TURTLE)
                    .base(base)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
        } catch (RiotException e) {
            throw new CounterclaimException(
                    "bad-lexicon", "The lexicon is malformed at " + file + ": " + e.getMessage() + ". Correct the Turtle", e);
        } catch (StackOverflowError e) {
            throw new CounterclaimException(
                    "bad-lexicon", "The lexicon is nested too deeply at " + file + ". Write it flatter", e);
        } catch (IOException e) {
            throw new CounterclaimException(
                    "unreadable-lexicon", "The lexicon file '" + file + "' cannot be read. Check its permissions", e);
        }
    }

    /** Returns the Turtle's triples, addresses resolved; not to be changed. */
    public Model model() {
        return model;
    }

    /** Returns the names that stand in a sentence of these words, in order, without overlap. */
    public List<Name> names(List<Word> words) {
        return gazetteer.find(words);
    }

    /** Returns, for each word of a sentence, whether it is part of a proper name that the lexicon knows. */
    public boolean[] spot(List<String> words) {
        return gazetteer.spot(words);
    }

    /** Returns what is known of a thing, or null where the lexicon lacks it. */
    public @Nullable Entry entry(Thing thing) {
        return entries.get(thing);
    }

    /** Returns all things with their facts. */
    public Iterable<Entry> entries() {
        return entries.values();
    }

    /** Returns the agreements among them. */
    public List<Entry> agreements() {
        return agreements;
    }

    /** Returns the wordings that a word can begin, in the order of their names; empty for most words. */
    public List<Wording> wordings(Part part, String lemma) {
        return wordings.getOrDefault(new Key(part, lemma), List.of());
    }

    /** Returns the cues that a word is; empty for most words. */
    public List<Cue> cues(Part part, String lemma) {
        return cues.getOrDefault(new Key(part, lemma), List.of());
    }

    /** Returns the cue of one kind that a word is, or null. */
    public @Nullable Cue cue(Cue.Kind kind, Part part, String lemma) {
        return cues(part, lemma).stream().filter(cue -> cue.kind() == kind).findFirst().orElse(null);
    }

    /** Returns the operator that words of the list {@code refuting} are where they are operators, or null. */
    public @Nullable Cue refutation() {
        return list("refuting").stream()
                .sorted()
                .map(word -> cue(Cue.Kind.OPERATOR, Part.ADJECTIVE, word))
                .filter(cue -> cue != null && cue.flips())
                .findFirst()
                .orElse(null);
    }

    /** Returns the words of a list of the lexicon, for example {@code relationship-noun}; empty where it is absent. */
    public Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** Returns whether a word stands in a list of the lexicon. */
    public boolean isListed(String list, String word) {
        return list(list).contains(word);
    }

    /** Returns the one person of the lexicon with this surname, or null where there is none or more than one. */
    public @Nullable Thing personBySurname(String surname) {
        return surnames.get(surname);
    }

    /** Returns the wars and the like by which texts date other things. */
    public List<Era> eras() {
        return eras;
    }

    /** Returns the number that a word in lower case stands for, or null. */
    public @Nullable NumberWord number(String word) {
        return numbers.get(word);
    }

    /** Returns the topic that the lexicon knows by this name, or null. */
    public @Nullable Thing topic(String name) {
        return topics.get(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** Returns the facility that the lexicon knows by this name, or null. */
    public @Nullable Thing facility(String name) {
        return facilities.get(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** Returns the organ of a state that goes by this noun, such as its "army", or null. */
    public @Nullable Thing organ(Thing state, String noun) {
        return organs.get(state.slug() + " " + noun);
    }

    /** Returns the state whose people or adjective this word is, or null. */
    public @Nullable Thing stateOfPeople(String demonym) {
        return demonyms.get(demonym);
    }

    /** Returns the adjective of a state, "South African", or null where none is known. */
    public @Nullable String peopleOf(Thing state) {
        return demonyms.entrySet().stream()
                .filter(entry -> entry.getValue().equals(state))
                .map(Map.Entry::getKey)
                .filter(word -> !word.endsWith("s"))
                .max(Comparator.<String>comparingInt(word -> demonyms.containsKey(word + "s") ? 1 : 0)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    // "Ukrainian army" is the army of Ukraine
    private static Map<String, Thing> organs(Map<Thing, Entry> entries, Map<String, Thing> demonyms) {
        Map<String, Thing> organs = new HashMap<>();
        for (Entry entry : entries.values()) {
            if (entry.thing().kind() == ThingKind.ORGANIZATION) {
                List<String> labels = new ArrayList<>(entry.thing().altLabels());
                labels.add(entry.thing().label());
                for (String label : labels) {
                    int space = label.indexOf(' ');
                    Thing state = space < 0 ? null : demonyms.get(label.substring(0, space));
                    if (state != null) {
                        organs.putIfAbsent(state.slug() + " " + label.substring(space + 1).toLowerCase(java.util.Locale.ROOT), entry.thing());
                    }
                }
            }
        }
        return organs;
    }

    private static Map<String, Thing> surnames(Map<Thing, Entry> entries) {
        Map<String, Thing> surnames = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Thing thing : entries.keySet()) {
            if (thing.kind() == ThingKind.PERSON) {
                Set<String> own = new HashSet<>();
                own.add(lastWord(thing.label()));
                thing.altLabels().forEach(label -> own.add(lastWord(label)));
                List.copyOf(own).forEach(surname -> own.add(withoutArticle(surname)));
                for (String surname : own) {
                    if (surnames.putIfAbsent(surname, thing) != null) {
                        shared.add(surname);
                    }
                }
                // "Kim Jong Un": of whom the surname stands first, "Kim" means none for sure
                if (thing.label().split(" ").length == 3) {
                    shared.add(thing.label().substring(0, thing.label().indexOf(' ')));
                }
            }
        }
        shared.forEach(surnames::remove);
        return surnames;
    }

    /** Returns a surname without the Arabic article: "al-Assad" also goes by "Assad". */
    public static String withoutArticle(String surname) {
        return surname.replaceFirst("^(?:[AaEe]l|[Aa](?:sh|d|n|r|s|t|z))-(?=\\p{Lu})", "");
    }

    private static String lastWord(String label) {
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    /** Returns whether one thing is the other or a kind of it, over any number of steps. */
    public boolean isKindOf(Thing narrow, Thing wide) {
        return isKindOf(narrow, wide, new HashSet<>());
    }

    private boolean isKindOf(Thing narrow, Thing wide, Set<Thing> seen) {
        if (narrow.equals(wide)) {
            return true;
        }
        Entry entry = entry(narrow);
        List<Thing> broader = entry != null ? entry.broader() : narrow.broader() == null ? List.of() : List.of(narrow.broader());
        return seen.add(narrow) && broader.stream().anyMatch(thing -> isKindOf(thing, wide, seen));
    }
}
