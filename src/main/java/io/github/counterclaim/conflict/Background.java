package io.github.counterclaim.conflict;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.CC;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** What the rules know beside the claims: names, categories, opposed values, and the traits of relations. */
final class Background {

    private static final String TRAITS = "traits.ttl";

    private final Model data;
    private final Model traits;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Set<String>> broader = new HashMap<>();
    private final Map<String, Set<String>> opposed = new HashMap<>();
    private final Map<String, Temporality> temporalities = new HashMap<>();
    private final Map<String, Boolean> symmetric = new HashMap<>();
    private final Map<Phrase, Optional<String>> phrases = new HashMap<>();

    private record Phrase(String relation, Property which) {}

    private Background(Model data, Model traits) {
        this.data = data;
        this.traits = traits;
    }

    /**
     * Returns the background of a data set.
     *
     * @param data the union of its graphs, the lexicon's things and the ontology among them; read, never written
     */
    static Background of(Model data) {
        Model traits = ModelFactory.createDefaultModel();
        try (InputStream in = Background.class.getResourceAsStream(TRAITS)) {
            if (in == null) {
                throw new CounterclaimException("missing-traits", "The jar lacks '" + TRAITS + "'. Build it anew.");
            }
            RDFDataMgr.read(traits, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Background(data, traits);
    }

    /** Returns a thing's name: its preferred label, else a label, else the words of its address. */
    String label(String iri) {
        return labels.computeIfAbsent(iri, this::readLabel);
    }

    /** Returns everything that a thing is a case of, at any distance, without the thing itself, nearest first. */
    Set<String> broader(String iri) {
        Set<String> known = broader.get(iri);
        if (known == null) {
            known = new LinkedHashSet<>();
            climb(iri, known);
            known.remove(iri);
            broader.put(iri, known);
        }
        return known;
    }

    /** Returns whether the first is a case of the second, or the same. */
    boolean isWithin(String narrow, String wide) {
        return narrow.equals(wide) || broader(narrow).contains(wide);
    }

    /** Returns the values that a value of a quality excludes. */
    Set<String> opposed(String value) {
        return opposed.computeIfAbsent(value, this::readOpposed);
    }

    /** Returns how what a relation says lies in time. */
    Temporality temporality(String relation) {
        return temporalities.computeIfAbsent(relation, this::readTemporality);
    }

    /** Returns whether a relation reads the same both ways. */
    boolean isSymmetric(String relation) {
        return symmetric.computeIfAbsent(
                relation, r -> has(r, RDF.type, OWL2.SymmetricProperty));
    }

    /** Returns whether a relation can have one object only. */
    boolean isFunctional(String relation) {
        return has(relation, RDF.type, OWL2.FunctionalProperty);
    }

    /** Returns whether a role (item, place) of a relation, or of a class of subjects, has one filler only. */
    boolean isExclusive(String relationOrClass, Property role) {
        return has(relationOrClass, CC.exclusiveRole, role);
    }

    /** Returns whether a thing is of a class. */
    boolean isA(String iri, String classIri) {
        return data.contains(data.createResource(iri), RDF.type, data.createResource(classIri));
    }

    /** Returns the parties that the lexicon knows of an agreement or relationship, ordered; may be empty. */
    Set<String> parties(String iri) {
        return objects(data, iri, CC.party);
    }

    /** Returns whether one of two places lies in the other, or they are the same. */
    boolean isPartOrWhole(String placeA, String placeB) {
        return lies(placeA, placeB) || lies(placeB, placeA);
    }

    /** Returns the wording of a relation, with its gaps, or null where none is known. */
    @Nullable String phrase(String relation, Property which) {
        return phrases.computeIfAbsent(new Phrase(relation, which), this::readPhrase).orElse(null);
    }

    private Optional<String> readPhrase(Phrase phrase) {
        return Stream.of(data, traits)
                .map(model -> model.listObjectsOfProperty(model.createResource(phrase.relation()), phrase.which()).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .flatMap(found -> found.stream().map(n -> n.asLiteral().getLexicalForm()).sorted().findFirst());
    }

    /** Returns whether a word is one of those that the traits list of names: as turning on an article, as plural. */
    boolean isListed(Property which, String word) {
        return has(CC.NS + "Actor", which, traits.createLiteral(word, "en"));
    }

    /** Returns the classes of happening that a relation answers to in other vocabularies, ordered. */
    Set<String> closeMatches(String relation) {
        return objects(data, relation, SKOS.closeMatch);
    }

    /** Returns whether the first place lies in the second, or is it. */
    boolean lies(String part, String whole) {
        if (isWithin(part, whole)) {
            return true;
        }
        return objects(data, part, CC.country).contains(whole);
    }

    /** Returns whether a denial of what a relation says of a place denies it of all that lies there. */
    boolean reachesParts(String relation) {
        return has(relation, CC.reachesParts, data.createTypedLiteral(true));
    }

    /** Returns the places and states that a place or site lies in, nearest first; empty for all else. */
    Set<String> wholes(String part) {
        Set<String> wholes = new LinkedHashSet<>();
        if (isA(part, CC.NS + "Place") || isA(part, CC.NS + "Facility")) {
            wholes.addAll(broader(part));
            Stream.concat(Stream.of(part), List.copyOf(wholes).stream())
                    .forEach(place -> wholes.addAll(objects(data, place, CC.country)));
        }
        return wholes;
    }

    /** Goes up level by level, so that the nearest category comes first. */
    private void climb(String iri, Set<String> seen) {
        Deque<String> open = new ArrayDeque<>(List.of(iri));
        while (!open.isEmpty()) {
            for (String next : objects(data, open.remove(), SKOS.broader)) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
    }

    private boolean has(String subject, Property property, RDFNode object) {
        return data.contains(data.createResource(subject), property, object)
                || traits.contains(traits.createResource(subject), property, object);
    }

    private Set<String> readOpposed(String value) {
        Set<String> found = new TreeSet<>(objects(data, value, CC.opposes));
        data.listSubjectsWithProperty(CC.opposes, data.createResource(value)).forEach(r -> found.add(r.getURI()));
        return Collections.unmodifiableSet(found);
    }

    private Temporality readTemporality(String relation) {
        for (Model model : new Model[] {data, traits}) { // what a publisher's ontology says goes before our own
            Set<String> said = objects(model, relation, CC.temporality);
            for (Temporality temporality : Temporality.values()) {
                if (said.contains(temporality.iri())) {
                    return temporality;
                }
            }
        }
        return Temporality.PROCESS;
    }

    private String readLabel(String iri) {
        Resource r = data.createResource(iri);
        for (Property property : new Property[] {SKOS.prefLabel, RDFS.label}) {
            String found = data.listObjectsOfProperty(r, property).toList().stream()
                    .filter(RDFNode::isLiteral)
                    .filter(n -> n.asLiteral().getLanguage().isEmpty() || n.asLiteral().getLanguage().startsWith("en"))
                    .map(n -> n.asLiteral().getLexicalForm())
                    .sorted()
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        return words(iri);
    }

    /** Returns the last part of an address as words: {@code .../fath-360} and {@code ...#sendsForces} alike. */
    private static String words(String iri) {
        String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ');
    }

    private static Set<String> objects(Model model, String subject, Property property) {
        Set<String> found = new TreeSet<>();
        model.listObjectsOfProperty(model.createResource(subject), property)
                .filterKeep(RDFNode::isURIResource)
                .forEach(n -> found.add(n.asResource().getURI()));
        return found;
    }
}
