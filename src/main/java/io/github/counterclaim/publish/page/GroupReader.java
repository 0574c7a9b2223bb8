package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Sorts many claims by relation and by claimant. Whole claims are read only where a page shows them: of a thing with
 * much about it that is a small part.
 */
final class GroupReader {

    /** The most claims that a page lists for one relation. */
    static final int SHOWN = 12;

    private static final int SPEAKERS = 60;
    private static final int RELATIONS = 3;

    private final Labels labels;
    private final ClaimReader claims;

    GroupReader(Labels labels, ClaimReader claims) {
        this.labels = labels;
        this.claims = claims;
    }

    /** What decides where a claim stands. */
    private record Place(Resource claim, @Nullable Resource relation, String published, String article, int order) {}

    /**
     * Returns the groups of claims, the largest first.
     *
     * @param rest where a reader finds the claims that a page leaves out
     */
    List<ClaimGroup> groups(List<Resource> found, String rest) {
        Map<String, List<Place>> byRelation = new TreeMap<>();
        for (Resource claim : found) {
            Place place = place(claim);
            String name = place.relation() == null ? "" : labels.label(place.relation());
            byRelation.computeIfAbsent(name, r -> new ArrayList<>()).add(place);
        }
        return byRelation.values().stream()
                .sorted(Comparator.comparingInt((List<Place> group) -> -group.size()))
                .map(group -> group(group, rest))
                .toList();
    }

    private Place place(Resource claim) {
        Resource proposition = object(claim, CC.proposition);
        Resource article = object(claim, CC.article);
        return new Place(
                claim,
                proposition == null ? null : object(proposition, RDF.predicate),
                claims.published(article),
                article == null ? "" : labels.label(article),
                claims.order(claim));
    }

    private ClaimGroup group(List<Place> all, String rest) {
        List<ClaimView> shown = all.stream()
                .sorted(Comparator.comparing(Place::published).reversed()
                        .thenComparing(Place::article)
                        .thenComparing(Place::order)
                        .thenComparing(p -> p.claim().toString()))
                .limit(SHOWN)
                .map(p -> claims.claim(p.claim()))
                .toList();
        int denials = (int) all.stream().filter(p -> denies(p.claim())).count();
        Resource relation = all.get(0).relation();
        return new ClaimGroup(relation == null ? Ref.text("") : labels.ref(relation), shown, all.size(), denials,
                all.size() > shown.size() ? rest : null);
    }

    /** Returns who makes claims, the one with most first. */
    List<Speaker> speakers(List<Resource> found) {
        Map<Resource, List<Resource>> byClaimant = new LinkedHashMap<>();
        for (Resource claim : found) {
            Resource claimant = object(claim, CC.claimant);
            if (claimant != null) {
                byClaimant.computeIfAbsent(claimant, c -> new ArrayList<>()).add(claim);
            }
        }
        return byClaimant.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Resource, List<Resource>> e) -> -e.getValue().size())
                        .thenComparing(e -> e.getKey().toString()))
                .limit(SPEAKERS)
                .map(e -> new Speaker(claims.speaker(e.getKey()), e.getValue().size(),
                        (int) e.getValue().stream().filter(GroupReader::denies).count(), relations(e.getValue())))
                .toList();
    }

    /**
     * Returns whom or what claims are about, the most frequent first.
     *
     * @param found the claims
     * @param self who makes them, and is left out
     */
    List<Target> targets(List<Resource> found, Resource self) {
        Map<Resource, Integer> counts = new LinkedHashMap<>();
        for (Resource claim : found) {
            Resource proposition = object(claim, CC.proposition);
            for (Property role : proposition == null ? List.<Property>of() : List.of(RDF.subject, RDF.object)) {
                Resource thing = object(proposition, role);
                // The values of qualities are terms of the vocabulary, about which nobody says anything
                if (thing != null && !thing.equals(self) && thing.isURIResource() && !thing.getURI().startsWith(CC.NS)) {
                    counts.merge(thing, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Resource, Integer>comparingByValue().reversed().thenComparing(e -> e.getKey().getURI()))
                .limit(SHOWN)
                .map(e -> new Target(labels.ref(e.getKey()), e.getValue()))
                .toList();
    }

    private String relations(List<Resource> of) {
        Map<String, Integer> counts = new HashMap<>();
        for (Resource claim : of) {
            Resource proposition = object(claim, CC.proposition);
            Resource relation = proposition == null ? null : object(proposition, RDF.predicate);
            counts.merge(relation == null ? "" : labels.label(relation), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(RELATIONS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static boolean denies(Resource claim) {
        return claim.hasProperty(CC.polarity, CC.DENIED);
    }

    private static @Nullable Resource object(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isResource)
                .map(RDFNode::asResource)
                .findFirst()
                .orElse(null);
    }
}
