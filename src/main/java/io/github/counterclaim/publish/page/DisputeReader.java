package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads disputes, and the order of conflicts that follows from them. Valid within its model's transaction. */
public final class DisputeReader {

    private static final int LAST = Integer.MAX_VALUE;

    /** The classes of the colours of sides, in the order of the sides; the last is that of all further ones. */
    private static final List<String> TONES = List.of("side-yes", "side-no", "side-third", "side-fourth", "side-more");

    private final Model model;
    private final Labels labels;
    private final ClaimReader claims;

    /** Makes a reader of the model of another, with which it shares what it knows. */
    public DisputeReader(ClaimReader claims) {
        this.model = claims.model();
        this.labels = claims.labels();
        this.claims = claims;
    }

    /** Returns the disputes, the one with most independent publishers on both sides first. */
    public List<Resource> ranked() {
        return model.listSubjectsWithProperty(RDF.type, CC.DISPUTE).toList().stream()
                .filter(RDFNode::isURIResource)
                .distinct()
                .sorted(Comparator.comparingInt(DisputeReader::rank).thenComparing(Resource::getURI))
                .toList();
    }

    /** Returns a dispute; its sides without their claims, unless these are asked for. */
    public DisputeView dispute(Resource dispute, boolean withClaims) {
        List<SideView> sides = sides(dispute, withClaims);
        String strength = resources(dispute, CC.strength)
                .map(s -> s.getURI().substring(CC.NS.length()))
                .findFirst()
                .orElse("");
        List<Span> days = Stream.of(CC.firstDate, CC.lastDate)
                .map(property -> text(dispute, property))
                .distinct()
                .flatMap(day -> Span.of(day).stream())
                .toList();
        String period = days.stream().map(Span::words).collect(Collectors.joining(" to "));
        String months = days.stream().map(Span::month).distinct().collect(Collectors.joining(" – "));
        int conflicts = (int) resources(dispute, CC.conflict).count();
        String explanation = withClaims ? explanation(dispute) : "";
        return new DisputeView(labels.ref(dispute), strength, period, months, explanation, sides, conflicts);
    }

    private String explanation(Resource dispute) {
        return resources(dispute, CC.conflict)
                .map(c -> new Told(c, LAST, !c.hasProperty(CC.strength, CC.CONTRADICTION), propositions(c), undated(c)))
                .sorted(Told.PLAINEST)
                .map(told -> text(told.conflict(), RDFS.comment))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What makes one conflict easier to follow than another; read once, since orders ask for it often. */
    private record Told(Resource conflict, int rank, boolean weak, long propositions, long undated) {

        /** Contradictions first; then those over one and the same proposition; then those of dated articles. */
        static final Comparator<Told> PLAINEST = Comparator.comparingInt(Told::rank)
                .thenComparing(Told::weak)
                .thenComparing(Told::propositions)
                .thenComparing(Told::undated)
                .thenComparing(told -> told.conflict().getURI());
    }

    private static long propositions(Resource conflict) {
        return resources(conflict, CC.claim).flatMap(claim -> resources(claim, CC.proposition)).distinct().count();
    }

    /** Returns the disputes that gather some conflicts, the broadest first. */
    public List<Resource> gathering(List<Resource> conflicts) {
        return conflicts.stream()
                .flatMap(conflict -> model.listSubjectsWithProperty(CC.conflict, conflict).toList().stream())
                .filter(RDFNode::isURIResource)
                .distinct()
                .sorted(Comparator.comparingInt(DisputeReader::rank).thenComparing(Resource::getURI))
                .toList();
    }

    /** The side that affirms stands first where one denies; else the one with most publishers. */
    private List<SideView> sides(Resource dispute, boolean withClaims) {
        List<Resource> ordered = resources(dispute, CC.side)
                .sorted(Comparator.comparing((Resource s) -> denies(s))
                        .thenComparing(s -> -number(text(s, CC.publishers)))
                        .thenComparing(labels::label))
                .toList();
        List<SideView> sides = new ArrayList<>();
        for (Resource side : ordered) {
            sides.add(side(side, TONES.get(Math.min(sides.size(), TONES.size() - 1)), withClaims));
        }
        return sides;
    }

    private static boolean denies(Resource side) {
        return resources(side, CC.claim).allMatch(claim -> claim.hasProperty(CC.polarity, CC.DENIED));
    }

    /** Returns all conflicts, those of the broadest disputes first, one of each dispute in turn. */
    public List<Resource> conflicts() {
        return inTurn(inOrder(claims.all(CC.CONFLICT)));
    }

    /**
     * Returns conflicts so that a reader of the first ones meets many disputes: the first of each, then the second of
     * each, and so on.
     */
    public List<Resource> inTurn(List<Resource> ordered) {
        Map<Resource, Integer> met = new HashMap<>();
        Map<Resource, Integer> turns = new HashMap<>();
        for (Resource conflict : ordered) {
            Resource dispute = model.listSubjectsWithProperty(CC.conflict, conflict).nextOptional().orElse(conflict);
            turns.put(conflict, met.merge(dispute, 1, Integer::sum));
        }
        return ordered.stream().sorted(Comparator.comparingInt(turns::get)).toList();
    }

    /** Returns conflicts in the order of their disputes, within each those first that are easiest to follow. */
    public List<Resource> inOrder(List<Resource> conflicts) {
        Map<Resource, Integer> ranks = new HashMap<>();
        conflicts.forEach(conflict -> model.listSubjectsWithProperty(CC.conflict, conflict)
                .forEachRemaining(dispute -> ranks.merge(conflict, rank(dispute), Math::min)));
        return conflicts.stream()
                .map(c -> c.inModel(model))
                .map(c -> new Told(c, ranks.getOrDefault(c, LAST), !c.hasProperty(CC.strength, CC.CONTRADICTION), propositions(c),
                        undated(c)))
                .sorted(Told.PLAINEST)
                .map(Told::conflict)
                .toList();
    }

    private SideView side(Resource side, String tone, boolean withClaims) {
        Stream<Resource> those = withClaims ? resources(side, CC.claim) : Stream.empty();
        List<ClaimView> shown = those.map(claims::claim)
                .sorted(Comparator.comparing((ClaimView c) -> c.published().isEmpty())
                        .thenComparing(ClaimView::published)
                        .thenComparing(c -> Objects.toString(c.self().href())))
                .toList();
        return new SideView(labels.ref(side), text(side, CC.publishers), tone, (int) resources(side, CC.claim).count(), shown);
    }

    /** How many of a conflict's claims stand in articles without a date: an explanation without dates explains less. */
    private long undated(Resource conflict) {
        return resources(conflict, CC.claim)
                .flatMap(claim -> resources(claim, CC.article))
                .filter(article -> claims.published(article).isEmpty())
                .count();
    }

    private static int rank(Resource dispute) {
        String rank = text(dispute, CC.rank);
        return rank.isEmpty() ? LAST : number(rank);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String text(Resource subject, Property property) {
        Statement statement = subject.getProperty(property);
        return statement == null || !statement.getObject().isLiteral() ? "" : statement.getString();
    }

    private static Stream<Resource> resources(Resource subject, Property property) {
        return subject.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource);
    }
}
