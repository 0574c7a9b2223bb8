package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a quotation the words that its claim turns on: the word that it was read at, what denies it, its number, and
 * the names of its participants. All of them come from the data; where the data names none, nothing is marked.
 */
final class Marker {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");
    private static final Pattern ENDING = Pattern.compile("[eyi]?(s|es|d|ed|ing|n|r)?|.(ed|ing)");
    private static final Map<String, String> IRREGULAR = irregular();
    private static final List<Property> FORMS =
            List.of(CC.property("verb"), CC.property("noun"), CC.property("adjective"), CC.property("adverb"));
    private static final List<Property> NAMES =
            List.of(SKOS.prefLabel, SKOS.altLabel, CC.property("demonym"), CC.property("seat"));
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;

    private final Model model;
    private final Map<Resource, Set<String>> lemmas = new HashMap<>();
    private final Map<Resource, @Nullable Pattern> names = new HashMap<>();
    private @Nullable Set<String> denials;

    Marker(Model model) {
        this.model = model;
    }

    /** A part of a quotation, in code points. */
    record Part(int start, int end) {}

    /**
     * Returns a quotation in pieces; joined, they are the quotation.
     *
     * @param words where the words are that the claim was read at and that deny it. Where the data does not say, all
     *     words of its rule are looked for; where it names one alone of a denied claim, all words that can deny
     */
    List<Piece> pieces(Resource claim, String quote, List<Part> words) {
        Piece.Mark[] marks = new Piece.Mark[quote.length()];
        Arrays.fill(marks, Piece.Mark.PLAIN);
        for (Resource participant : participants(claim)) {
            Pattern pattern = names.computeIfAbsent(participant, this::namePattern);
            if (pattern != null) {
                pattern.matcher(quote).results().forEach(m -> Arrays.fill(marks, m.start(), m.end(), Piece.Mark.NAME));
            }
        }
        int length = quote.codePointCount(0, quote.length());
        List<Part> known = words.stream()
                .filter(part -> part.start() >= 0 && part.start() < part.end() && part.end() <= length)
                .toList();
        Set<String> turning = turning(claim, known);
        Matcher each = WORD.matcher(quote);
        while (each.find()) {
            if (turns(each.group().toLowerCase(Locale.ROOT), turning)) {
                Arrays.fill(marks, each.start(), each.end(), Piece.Mark.TURN);
            }
        }
        for (Part part : known) {
            int start = quote.offsetByCodePoints(0, part.start());
            Arrays.fill(marks, start, quote.offsetByCodePoints(start, part.end() - part.start()), Piece.Mark.TURN);
        }
        return Piece.cut(quote, marks);
    }

    private Set<String> turning(Resource claim, List<Part> known) {
        Set<String> found = new HashSet<>();
        for (RDFNode rule : known.isEmpty() ? objects(claim, CC.property("rule")) : List.<RDFNode>of()) {
            found.addAll(lemmas.computeIfAbsent(rule.asResource(), this::wordsOf));
        }
        if (known.size() < 2 && claim.hasProperty(CC.polarity, CC.DENIED)) {
            found.addAll(denials());
        }
        literals(claim, CC.quantity).forEach(found::add);
        for (RDFNode proposition : objects(claim, CC.proposition)) {
            for (RDFNode value : objects(proposition.asResource(), RDF.object)) {
                if (value.asResource().hasProperty(RDF.type, CC.resource("QualityValue"))) {
                    found.addAll(literals(value.asResource(), SKOS.prefLabel));
                    found.addAll(literals(value.asResource(), org.apache.jena.vocabulary.RDFS.label));
                }
            }
        }
        return found;
    }

    private Set<String> denials() {
        Set<String> known = denials;
        if (known == null) {
            known = new HashSet<>();
            for (Resource cue : model.listSubjectsWithProperty(CC.property("flips")).toList()) {
                known.addAll(wordsOf(cue));
            }
            denials = known;
        }
        return known;
    }

    private Set<String> wordsOf(Resource entry) {
        Set<String> found = new HashSet<>();
        FORMS.forEach(form -> found.addAll(literals(entry.inModel(model), form)));
        return found;
    }

    /** Whether a word is a form of one of some dictionary forms. */
    private static boolean turns(String word, Set<String> lemmas) {
        String base = IRREGULAR.getOrDefault(word, word);
        if (lemmas.contains(word) || lemmas.contains(base) || word.endsWith("n't") && lemmas.contains("n't")) {
            return true;
        }
        // A plain loop: this is asked of every word of every quotation
        for (String lemma : lemmas) {
            if (!lemma.isEmpty() && lemma.charAt(0) == word.charAt(0) && isForm(word, lemma)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForm(String word, String lemma) {
        int stem = lemma.endsWith("e") || lemma.endsWith("y") ? lemma.length() - 1 : lemma.length();
        return stem >= SHORTEST_STEM
                && word.length() >= lemma.length()
                && word.length() - lemma.length() <= LONGEST_ENDING
                && word.regionMatches(0, lemma, 0, stem)
                && ENDING.matcher(word.substring(stem)).matches();
    }

    private List<Resource> participants(Resource claim) {
        List<Resource> found = new ArrayList<>();
        for (RDFNode proposition : objects(claim, CC.proposition)) {
            for (Property role : List.of(RDF.subject, RDF.object, CC.item)) {
                objects(proposition.asResource(), role).forEach(n -> found.add(n.asResource()));
            }
        }
        return found;
    }

    private @Nullable Pattern namePattern(Resource thing) {
        List<String> known = new ArrayList<>();
        NAMES.forEach(name -> thing.inModel(model).listProperties(name).toList().stream()
                .filter(s -> s.getObject().isLiteral() && s.getString().length() >= SHORTEST_NAME)
                .forEach(s -> known.add(s.getString())));
        if (known.isEmpty()) {
            return null;
        }
        known.sort((a, b) -> b.length() - a.length());
        List<String> alternatives = known.stream().map(Marker::alternative).toList();
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])");
    }

    /** A name in capitals is matched as it is; a common noun whatever its capitals. */
    private static String alternative(String name) {
        boolean common = name.equals(name.toLowerCase(Locale.ROOT)) && name.chars().noneMatch(Character::isDigit);
        return common ? "(?iu:" + Pattern.quote(name) + "s?)" : Pattern.quote(name);
    }

    private List<RDFNode> objects(Resource subject, Property property) {
        return subject.inModel(model).listProperties(property).toList().stream()
                .map(s -> s.getObject())
                .filter(RDFNode::isResource)
                .toList();
    }

    private List<String> literals(Resource subject, Property property) {
        return subject.inModel(model).listProperties(property).toList().stream()
                .filter(s -> s.getObject().isLiteral())
                .map(s -> s.getLiteral())
                .map(Literal::getLexicalForm)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        try (InputStream in = Marker.class.getResourceAsStream("irregular.txt")) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.strip().split("\\s+");
                Arrays.stream(parts).skip(1).forEach(form -> forms.put(form, parts[0]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
