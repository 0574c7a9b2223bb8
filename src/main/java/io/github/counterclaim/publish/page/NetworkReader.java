package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.Links;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads who is said to do what to whom. Valid within its model's transaction. */
public final class NetworkReader {

    private static final Set<String> ACTORS = Set.of("State", "ProxyForce", "Organization", "Person", "Group");
    private static final List<String> COLOURS =
            List.of("#1f5fa8", "#a83e16", "#3c7a3a", "#7a4a9e", "#8a6a00", "#0c7a80", "#5f6570");

    private static final int ON_A_PHONE = 16;

    private final Model model;
    private final Links links;
    private final Labels labels;
    private final ClaimReader claims;

    /** Makes a reader of the model of another, with which it shares what it knows. */
    public NetworkReader(ClaimReader claims) {
        this.model = claims.model();
        this.links = claims.links();
        this.labels = claims.labels();
        this.claims = claims;
    }

    /**
     * What part of the network to show.
     *
     * @param actor one end of every tie, or null for any
     * @param relation the local name of the only relation, or null for any
     * @param least how many claims a tie must have
     * @param most how many ties are drawn, those with most claims first
     */
    public record Choice(@Nullable Resource actor, @Nullable String relation, int least, int most) {}

    /** The same ties drawn for a page, and the strongest of them drawn for a phone. */
    public record Pictures(NetworkView wide, NetworkView narrow) {}

    /** The two ends and the relation of a tie. */
    private record Key(Resource from, Property relation, Resource to) {}

    private record Tie(Key key, Set<Resource> claims, Set<Resource> denials, boolean disputed) {}

    /** Returns the network, laid out for a page. */
    public NetworkView read(Choice choice) {
        return drawn(ties(choice), choice.most(), Layout.Sheet.PAGE);
    }

    /** Returns the network, laid out for a page and for a phone. */
    public Pictures pictures(Choice choice) {
        List<Tie> all = ties(choice);
        return new Pictures(drawn(all, choice.most(), Layout.Sheet.PAGE),
                drawn(all, Math.min(choice.most(), ON_A_PHONE), Layout.Sheet.PHONE));
    }

    /** Returns the relations of all ties, the most frequent first. */
    public List<NetworkView.Relation> relations() {
        return List.copyOf(relations(ties(new Choice(null, null, 1, 0))).values());
    }

    private NetworkView drawn(List<Tie> all, int most, Layout.Sheet sheet) {
        List<Tie> shown = all.stream().limit(most).toList();
        Map<String, NetworkView.Relation> relations = relations(shown);
        List<Resource> actors = actors(shown);
        Map<Resource, Integer> numbers = new HashMap<>();
        actors.forEach(actor -> numbers.put(actor, numbers.size()));
        List<Layout.Box> boxes = actors.stream().map(a -> Layout.box(labels.label(a), sheet)).toList();
        Layout layout = Layout.of(sheet, boxes, shown.stream()
                .map(t -> new Layout.Link(numbers.get(t.key().from()), numbers.get(t.key().to()), t.claims().size()))
                .toList());
        List<NetworkView.Node> nodes = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            Resource actor = actors.get(i);
            nodes.add(new NetworkView.Node(labels.ref(actor), labels.type(actor).label(), Ref.cut(labels.label(actor), sheet.longest()),
                    layout.x(i), layout.y(i), boxes.get(i).width(), boxes.get(i).height()));
        }
        List<NetworkView.Edge> edges = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            edges.add(edge(shown.get(i), relations, layout.path(i)));
        }
        return new NetworkView(layout.width(), layout.height(), nodes, edges,
                List.copyOf(relations.values()), all.size() - shown.size());
    }

    /** Returns the claims of one tie, or of all of a relation when it is given alone; the oldest article first. */
    public List<ClaimView> claims(Resource from, String relation, Resource to) {
        return propositions(from, relation, to).stream()
                .flatMap(p -> model.listSubjectsWithProperty(CC.proposition, p).toList().stream())
                .map(claims::claim)
                .sorted(Comparator.comparing(ClaimView::published).thenComparing(c -> String.valueOf(c.self().href())))
                .toList();
    }

    private List<Resource> propositions(Resource from, String relation, Resource to) {
        return model.listSubjectsWithProperty(RDF.subject, from).toList().stream()
                .filter(p -> p.hasProperty(RDF.predicate, CC.property(relation)) && p.hasProperty(RDF.object, to))
                .toList();
    }

    private List<Tie> ties(Choice choice) {
        Map<Key, Tie> found = new LinkedHashMap<>();
        for (Resource proposition : propositions(choice.actor())) {
            Key key = key(proposition);
            if (key != null && isWanted(key, choice)) {
                merge(found, key, proposition);
            }
        }
        return found.values().stream()
                .filter(tie -> tie.claims().size() >= choice.least())
                .sorted(Comparator.comparingInt((Tie t) -> -t.claims().size())
                        .thenComparing(t -> t.key().from().getURI() + t.key().relation() + t.key().to()))
                .toList();
    }

    private Collection<Resource> propositions(@Nullable Resource actor) {
        if (actor == null) {
            return model.listSubjectsWithProperty(RDF.type, CC.PROPOSITION).toList();
        }
        Set<Resource> found = new LinkedHashSet<>(model.listSubjectsWithProperty(RDF.subject, actor).toList());
        model.listSubjectsWithProperty(RDF.object, actor).forEachRemaining(found::add);
        found.removeIf(p -> !p.hasProperty(RDF.type, CC.PROPOSITION));
        return found;
    }

    private void merge(Map<Key, Tie> found, Key key, Resource proposition) {
        List<Resource> claims = model.listSubjectsWithProperty(CC.proposition, proposition).toList();
        Tie tie = found.computeIfAbsent(key, k -> new Tie(k, new HashSet<>(), new HashSet<>(), false));
        tie.claims().addAll(claims);
        claims.stream().filter(c -> c.hasProperty(CC.polarity, CC.DENIED)).forEach(tie.denials()::add);
        boolean conflicting = !tie.denials().isEmpty() || claims.stream().anyMatch(c -> model
                .listSubjectsWithProperty(CC.claim, c).filterKeep(x -> x.hasProperty(RDF.type, CC.CONFLICT)).hasNext());
        if (conflicting && !tie.disputed()) {
            found.put(key, new Tie(key, tie.claims(), tie.denials(), true));
        }
    }

    private static @Nullable Key key(Resource proposition) {
        Resource from = actor(proposition, RDF.subject);
        Resource to = actor(proposition, RDF.object);
        Statement relation = proposition.getProperty(RDF.predicate);
        if (from == null || to == null || from.equals(to) || relation == null || !relation.getObject().isURIResource()) {
            return null;
        }
        return new Key(from, relation.getResource().as(Property.class), to);
    }

    private static @Nullable Resource actor(Resource proposition, Property role) {
        Statement statement = proposition.getProperty(role);
        if (statement == null || !statement.getObject().isURIResource()) {
            return null;
        }
        Resource thing = statement.getResource();
        return ACTORS.stream().anyMatch(type -> thing.hasProperty(RDF.type, CC.resource(type))) ? thing : null;
    }

    private static boolean isWanted(Key key, Choice choice) {
        boolean end = choice.actor() == null || key.from().equals(choice.actor()) || key.to().equals(choice.actor());
        return end && (choice.relation() == null || key.relation().getLocalName().equals(choice.relation()));
    }

    private Map<String, NetworkView.Relation> relations(List<Tie> ties) {
        Map<String, Integer> counts = new TreeMap<>();
        ties.forEach(tie -> counts.merge(tie.key().relation().getURI(), tie.claims().size(), Integer::sum));
        Map<String, NetworkView.Relation> relations = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> {
                    int tone = Math.min(relations.size() + 1, COLOURS.size());
                    Resource relation = model.createResource(e.getKey());
                    relations.put(e.getKey(), new NetworkView.Relation(labels.ref(relation), relation.getLocalName(),
                            "r" + tone, COLOURS.get(tone - 1), e.getValue()));
                });
        return relations;
    }

    private static List<Resource> actors(List<Tie> ties) {
        Set<Resource> found = new LinkedHashSet<>();
        ties.forEach(tie -> {
            found.add(tie.key().from());
            found.add(tie.key().to());
        });
        return List.copyOf(found);
    }

    private NetworkView.Edge edge(Tie tie, Map<String, NetworkView.Relation> relations, String path) {
        NetworkView.Relation relation = relations.get(tie.key().relation().getURI());
        int claims = tie.claims().size();
        double stroke = Math.min(7, 1.2 + 0.9 * Math.sqrt(claims - 1.0));
        return new NetworkView.Edge(labels.ref(tie.key().from()), relation, labels.ref(tie.key().to()), claims,
                tie.denials().size(), tie.disputed(), links.tie(tie.key().from().getURI(), relation.name(), tie.key().to().getURI()),
                path, stroke);
    }
}
