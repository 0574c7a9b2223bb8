package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * The names of all things, the titles of articles and disputes, and the words of claims, for a search that answers while
 * a reader types. Detached from the data that it was made of, so one serves as long as its version of the data does.
 */
public final class SearchIndex {

    private static final Set<String> CLAIMLIKE = Set.of("Claim", "Proposition");
    private static final List<String> TYPES = List.of("Dispute", "State", "ProxyForce", "Organization", "Person", "Group",
            "WeaponSystem", "Place", "Facility", "Agreement", "Relationship", "Topic", "Event", "Article", "Proposition", "Claim");
    private static final Set<String> OF_LEXICON = Set.of("State", "ProxyForce", "Organization", "Person", "Group",
            "WeaponSystem", "Place", "Facility", "Agreement");
    private static final double UNMENTIONED = -30;
    private static final double EXACT = 120;
    private static final double BEGINS = 60;
    private static final double WORD = 40;
    private static final double ALIAS = 20;
    private static final double PER_LOG = 9;

    private final List<Entry> entries;

    private SearchIndex(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(Hit hit, String type, String label, String text, double weight) {}

    /** Reads the names from the data, within a transaction of the caller. */
    public static SearchIndex of(Model model, Links links) {
        return new SearchIndex(new Builder(model, links).entries());
    }

    /**
     * Returns what holds all of some words, the best first.
     *
     * @param words what to look for; upper and lower case are the same
     * @param type the local name of the only class, or null for all
     */
    public List<Hit> find(String words, @Nullable String type) {
        String wanted = wanted(words);
        return holding(wanted)
                .filter(e -> type == null || e.type().equals(type))
                .sorted(Comparator.comparingDouble((Entry e) -> -score(e, wanted))
                        .thenComparingInt(e -> e.label().length())
                        .thenComparing(Entry::label))
                .map(Entry::hit)
                .toList();
    }

    /** Returns of which classes the things are that hold all of some words, in the order of the search. */
    public List<Kind> kinds(String words) {
        Map<String, Kind> found = new LinkedHashMap<>();
        holding(wanted(words)).forEach(e -> found.merge(e.type(), new Kind(e.type(), e.hit().type().label(), 1),
                (a, b) -> new Kind(a.name(), a.label(), a.hits() + 1)));
        return List.copyOf(found.values());
    }

    /** A class by its local name and its label, and how many things of it were found. */
    public record Kind(String name, String label, int hits) {}

    private static String wanted(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }

    private Stream<Entry> holding(String wanted) {
        String[] parts = wanted.split("\\s+");
        return entries.stream().filter(e -> Stream.of(parts).allMatch(part -> e.text().contains(part)));
    }

    private static double score(Entry entry, String wanted) {
        // What the lexicon knows and no article mentions comes after what they say
        boolean unmentioned = entry.weight() == 0 && OF_LEXICON.contains(entry.type());
        double known = unmentioned ? UNMENTIONED : PER_LOG * Math.log1p(entry.weight());
        String label = entry.label();
        if (CLAIMLIKE.contains(entry.type())) {
            return (label.contains(wanted) ? 1 : 0) + (entry.type().equals("Claim") ? 0 : 1);
        }
        if (label.equals(wanted)) {
            return EXACT + known;
        }
        if (label.startsWith(wanted)) {
            return BEGINS + known;
        }
        return (label.contains(" " + wanted) ? WORD : label.contains(wanted) ? ALIAS : ALIAS / 2) + known;
    }

    private static final class Builder {

        private final Model model;
        private final Links links;
        private final Labels labels;
        private final Map<Resource, Integer> weights = new HashMap<>();

        Builder(Model model, Links links) {
            this.model = model;
            this.links = links;
            this.labels = new Labels(model, links);
        }

        List<Entry> entries() {
            List.of(CC.mentions, CC.claimant).forEach(this::weigh);
            for (Resource claim : model.listSubjectsWithProperty(CC.proposition).toList()) {
                claim.listProperties(CC.proposition).toList().stream().map(Statement::getResource).forEach(p ->
                        List.of(RDF.subject, RDF.object, CC.item).forEach(role -> p.listProperties(role).toList().stream()
                                .filter(s -> s.getObject().isResource())
                                .forEach(s -> weights.merge(s.getResource(), 2, Integer::sum))));
            }
            List<Entry> found = new ArrayList<>();
            for (String type : TYPES) {
                model.listSubjectsWithProperty(RDF.type, CC.resource(type)).toList().stream()
                        .filter(s -> s.isURIResource() && links.nameOf(s.getURI()).isPresent())
                        .distinct()
                        .forEach(s -> found.add(entry(s, type)));
            }
            return List.copyOf(found);
        }

        private void weigh(Property property) {
            model.listStatements(null, property, (Resource) null).toList().stream()
                    .filter(s -> s.getObject().isResource())
                    .forEach(s -> weights.merge(s.getResource(), 1, Integer::sum));
        }

        private Entry entry(Resource thing, String type) {
            Ref self = labels.ref(thing);
            String detail = detail(thing, type);
            String names = Stream.of(SKOS.prefLabel, SKOS.altLabel, RDFS.label, DCTerms.title)
                    .flatMap(name -> thing.listProperties(name).toList().stream())
                    .filter(s -> s.getObject().isLiteral())
                    .map(Statement::getString)
                    .collect(Collectors.joining("\n"));
            String text = (self.label() + "\n" + names + (type.equals("Claim") ? "\n" + detail : "")).toLowerCase(Locale.ROOT);
            Hit hit = new Hit(self, labels.type(thing), detail, links.shortName(thing.getURI()));
            int weight = type.equals("Dispute") ? 5 : weights.getOrDefault(thing, 0);
            return new Entry(hit, type, self.label().toLowerCase(Locale.ROOT), text, weight);
        }

        private String detail(Resource thing, String type) {
            if (type.equals("Claim")) {
                return new ClaimReader(model, links).quote(thing);
            }
            if (!type.equals("Article")) {
                return "";
            }
            Statement publisher = thing.getProperty(DCTerms.publisher);
            Statement issued = thing.getProperty(DCTerms.issued);
            return Stream.of(
                            publisher == null ? "" : labels.ref(publisher.getObject()).label(),
                            issued == null ? "" : Span.of(issued.getString()).map(Span::words).orElse(""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
