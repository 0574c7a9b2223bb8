package io.github.counterclaim.lexicon;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a lexicon from its Turtle. */
final class LexiconReader {

    private static final String NS = "https://w3id.org/counterclaim/ns#";

    private final Model model;
    private final Map<Resource, Thing> things = new LinkedHashMap<>();

    LexiconReader(Model model) {
        this.model = model;
    }

    /** Returns the things with their facts, by kind and then by slug. */
    Map<Thing, Entry> entries() {
        Map<Resource, Thing> capitals = new LinkedHashMap<>();
        for (ThingKind kind : ThingKind.values()) {
            for (Resource resource : instances(kind.className())) {
                things.put(resource, thing(kind, resource));
            }
        }
        things.forEach((resource, thing) -> objects(resource, "capital").forEach(c -> capitals.put(c.asResource(), thing)));
        addSeats(capitals);
        Map<Thing, Entry> entries = new LinkedHashMap<>();
        things.forEach((resource, thing) -> entries.put(
                thing,
                new Entry(
                        thing,
                        linked(resource, "country"),
                        linked(resource, "speaksFor"),
                        capitals.get(resource),
                        all(resource, SKOS.broader),
                        all(resource, property("party")),
                        strings(resource, property("office")).stream()
                                .map(office -> office.toLowerCase(java.util.Locale.ROOT))
                                .toList(),
                        model.containsLiteral(resource, property("isNewsOutlet"), true))));
        return entries;
    }

    // a city may stand for its government without being the capital
    private void addSeats(Map<Resource, Thing> capitals) {
        Map<String, Thing> seats = new LinkedHashMap<>();
        things.forEach((resource, thing) -> names(resource, Name.Use.SEAT).forEach(seat -> seats.put(seat, thing)));
        things.forEach((resource, thing) -> {
            Thing state = thing.kind() == ThingKind.PLACE ? seats.get(thing.label()) : null;
            if (state != null) {
                capitals.putIfAbsent(resource, state);
            }
        });
    }

    /** Returns the topics by their names, lower case. They are looked up where a role asks for one, not spotted. */
    Map<String, Thing> topics() {
        Map<String, Thing> topics = new LinkedHashMap<>();
        things.forEach((resource, thing) -> {
            if (thing.kind() == ThingKind.TOPIC) {
                names(resource, Name.Use.NAME)
                        .forEach(name -> topics.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), thing));
            }
        });
        return topics;
    }

    /** Adds every name of every thing but topics to a gazetteer. */
    void fill(Gazetteer gazetteer) {
        for (Name.Use use : Name.Use.values()) {
            things.forEach((resource, thing) -> {
                if (thing.kind() != ThingKind.TOPIC) {
                    names(resource, use).forEach(name -> gazetteer.add(name, thing, use));
                }
            });
        }
    }

    private static List<String> names(Resource resource, Name.Use use) {
        return switch (use) {
            case NAME -> {
                List<String> names = new ArrayList<>(strings(resource, SKOS.prefLabel));
                names.addAll(strings(resource, SKOS.altLabel));
                yield names;
            }
            case DEMONYM -> strings(resource, property("demonym"));
            case SEAT -> strings(resource, property("seat"));
            case COMMON -> List.of();
        };
    }

    /** Returns the states by their demonyms. */
    Map<String, Thing> demonyms() {
        Map<String, Thing> states = new LinkedHashMap<>();
        things.forEach((resource, thing) -> {
            if (thing.kind() == ThingKind.STATE) {
                names(resource, Name.Use.DEMONYM).forEach(name -> states.putIfAbsent(name, thing));
            }
        });
        return states;
    }

    /** Returns the wordings, by name. */
    List<Wording> wordings() {
        List<Wording> wordings = new ArrayList<>();
        for (Resource entry : instances("Wording")) {
            Resource relation = required(entry, "expresses").asResource();
            Resource value = objects(entry, "value").stream().map(RDFNode::asResource).findFirst().orElse(null);
            List<Role> roles = Wording.roles(required(entry, "roles").asLiteral().getString(), local(entry));
            boolean denies = model.containsLiteral(entry, property("denies"), true);
            for (Part part : Part.values()) {
                for (String word : strings(entry, property(part.property()))) {
                    int space = word.indexOf(' ');
                    wordings.add(new Wording(
                            local(entry),
                            relation.getLocalName(),
                            value == null ? null : value(entry, value),
                            part,
                            space < 0 ? word : word.substring(0, space),
                            space < 0 ? null : word.substring(space + 1),
                            roles,
                            denies,
                            modality(entry),
                            linked(entry, "item")));
                }
            }
        }
        return wordings;
    }

    /** Returns the cues, by name. */
    List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (Cue.Kind kind : Cue.Kind.values()) {
            String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT) + "Cue";
            for (Resource entry : instances(name)) {
                boolean flips = model.containsLiteral(entry, property("flips"), true);
                for (Part part : Part.values()) {
                    for (String word : strings(entry, property(part.property()))) {
                        cues.add(new Cue(local(entry), kind, part, word, flips, modality(entry)));
                    }
                }
            }
        }
        return cues;
    }

    /** Returns the wars and the like by which texts date other things, by name. */
    List<Era> eras() {
        List<Era> eras = new ArrayList<>();
        for (Resource entry : instances("Era")) {
            List<Thing> places = all(entry, property("place"));
            String[] span = required(entry, "span").asLiteral().getString().split("/");
            if (places.isEmpty() || span.length != 2) {
                throw new CounterclaimException("bad-lexicon", "The lexicon's " + local(entry)
                        + " needs a cc:place that is a state and a cc:span such as 2011-03-15/2024-12-08");
            }
            eras.add(new Era(places, strings(entry, property("noun")), span[0], span[1]));
        }
        return eras;
    }

    /** Returns the words for numbers, by word. */
    Map<String, NumberWord> numbers() {
        Map<String, NumberWord> numbers = new LinkedHashMap<>();
        for (Resource entry : instances("NumberWord")) {
            String[] amount = required(entry, "amount").asLiteral().getString().split("/");
            boolean scale = model.containsLiteral(entry, property("scale"), true);
            try {
                NumberWord number = new NumberWord(
                        Double.parseDouble(amount[0]), Double.parseDouble(amount[amount.length - 1]), scale);
                strings(entry, property("word")).forEach(word -> numbers.put(word, number));
            } catch (NumberFormatException e) {
                throw new CounterclaimException("bad-lexicon", "The lexicon's " + local(entry)
                        + " has no cc:amount such as 12 or 24/99, but '" + String.join("/", amount) + "'", e);
            }
        }
        return numbers;
    }

    /** Returns words of a list entry: {@code cc:WordList} with {@code cc:word}s, by the list's name. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (Resource entry : instances("WordList")) {
            lists.put(local(entry), strings(entry, property("word")));
        }
        return lists;
    }

    private Thing value(Resource entry, Resource value) {
        Thing known = linked(entry, "value");
        if (known != null) {
            return known;
        }
        String label = strings(value, SKOS.prefLabel).stream().findFirst().orElse(value.getLocalName());
        return Thing.value(value.getLocalName(), label);
    }

    private Thing thing(ThingKind kind, Resource resource) {
        List<String> labels = strings(resource, SKOS.prefLabel);
        if (labels.isEmpty()) {
            throw new CounterclaimException(
                    "bad-lexicon", "The lexicon's <" + resource.getURI() + "> has no skos:prefLabel. Give it one");
        }
        return new Thing(kind, local(resource), labels.get(0), strings(resource, SKOS.altLabel), List.of(), null);
    }

    private @Nullable Thing linked(Resource resource, String property) {
        return objects(resource, property).stream()
                .filter(RDFNode::isURIResource)
                .map(node -> things.get(node.asResource()))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Thing> all(Resource resource, Property property) {
        return model.listObjectsOfProperty(resource, property).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(node -> things.get(node.asResource()))
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparing(Thing::slug))
                .toList();
    }

    private @Nullable Modality modality(Resource entry) {
        for (RDFNode node : objects(entry, "modality")) {
            for (Modality modality : Modality.values()) {
                if (modality.localName().equals(node.asResource().getLocalName())) {
                    return modality;
                }
            }
            throw new CounterclaimException(
                    "bad-lexicon", "The lexicon's " + local(entry) + " has the modality '" + node + "', which is none");
        }
        return null;
    }

    private RDFNode required(Resource entry, String property) {
        List<RDFNode> values = objects(entry, property);
        if (values.size() != 1) {
            throw new CounterclaimException("bad-lexicon", "The lexicon's " + local(entry) + " has " + values.size()
                    + " of cc:" + property + ". Give it one");
        }
        return values.get(0);
    }

    private List<RDFNode> objects(Resource resource, String property) {
        return model.listObjectsOfProperty(resource, property(property)).toList();
    }

    private List<Resource> instances(String className) {
        return model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(NS + className)).toList().stream()
                .filter(Resource::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    private static List<String> strings(Resource resource, Property property) {
        return resource.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isLiteral)
                .map(node -> node.asLiteral().getString())
                .sorted()
                .toList();
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }

    private static String local(Resource resource) {
        return resource.getURI().substring(resource.getURI().lastIndexOf('/') + 1);
    }
}
