package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/** Reads how each article describes a thing on every quality. Valid within its model's transaction. */
public final class MatrixReader {

    private final Model model;
    private final Labels labels;
    private final ClaimReader claims;

    /** Makes a reader of the model of another, with which it shares what it knows. */
    public MatrixReader(ClaimReader claims) {
        this.model = claims.model();
        this.labels = claims.labels();
        this.claims = claims;
    }

    /** A claim with the value that it asserts or denies. */
    private record Said(ClaimView claim, Resource quality, Resource value) {}

    /** Returns the matrix of a thing; without columns when nobody describes it. */
    public MatrixView read(Resource thing) {
        List<Said> said = said(thing);
        Map<String, Resource> qualities = new TreeMap<>();
        said.forEach(s -> qualities.put(labels.label(s.quality()), s.quality()));
        Map<String, Map<String, String>> tones = new TreeMap<>();
        qualities.forEach((name, quality) ->
                tones.put(name, tones(said.stream().filter(s -> s.quality().equals(quality)).toList())));
        Map<String, List<Said>> byArticle = new LinkedHashMap<>();
        said.stream()
                .sorted(Comparator.comparing((Said s) -> s.claim().published().isEmpty())
                        .thenComparing(s -> s.claim().published())
                        .thenComparing(s -> s.claim().article().label())
                        .thenComparing(s -> s.claim().order()))
                .forEach(s -> byArticle.computeIfAbsent(Objects.toString(s.claim().article().href()), a -> new ArrayList<>()).add(s));
        List<MatrixView.Row> rows = byArticle.values().stream().map(of -> row(of, qualities, tones)).toList();
        return new MatrixView(qualities.values().stream().map(labels::ref).toList(), rows);
    }

    private List<Said> said(Resource thing) {
        List<Said> said = new ArrayList<>();
        for (Resource proposition : model.listSubjectsWithProperty(RDF.subject, thing).toList()) {
            Resource quality = resource(proposition, RDF.predicate);
            Resource value = resource(proposition, RDF.object);
            if (quality != null && value != null && quality.hasProperty(RDF.type, CC.resource("Quality"))) {
                model.listSubjectsWithProperty(CC.proposition, proposition).toList()
                        .forEach(claim -> said.add(new Said(claims.claim(claim), quality, value)));
            }
        }
        return said;
    }

    private MatrixView.Row row(List<Said> of, Map<String, Resource> qualities, Map<String, Map<String, String>> tones) {
        ClaimView first = of.get(0).claim();
        List<List<MatrixView.Cell>> cells = new ArrayList<>();
        qualities.forEach((name, quality) -> {
            Map<String, MatrixView.Cell> distinct = new LinkedHashMap<>();
            of.stream().filter(s -> s.quality().equals(quality)).forEach(s -> {
                MatrixView.Cell cell = cell(s, tones.getOrDefault(name, Map.of()));
                distinct.putIfAbsent(cell.value() + cell.who() + cell.mode(), cell);
            });
            cells.add(List.copyOf(distinct.values()));
        });
        return new MatrixView.Row(first.article(), first.publisher(), first.day(), cells);
    }

    private MatrixView.Cell cell(Said said, Map<String, String> tones) {
        ClaimView claim = said.claim();
        return new MatrixView.Cell(name(said), Objects.toString(claim.self().href(), ""),
                claim.byArticle() || claim.claimant().label().equals(claim.publisher()) ? "" : claim.claimant().label(), claim.mode(), tones.getOrDefault(name(said), ""));
    }

    private String name(Said said) {
        return (said.claim().denied() ? "not " : "") + labels.label(said.value());
    }

    /** The more frequent of two opposed values has the one colour, what opposes it the other. */
    private Map<String, String> tones(List<Said> said) {
        Map<String, Integer> counts = new TreeMap<>();
        said.forEach(s -> counts.merge(name(s), 1, Integer::sum));
        Map<String, Said> byName = new TreeMap<>();
        said.forEach(s -> byName.putIfAbsent(name(s), s));
        List<String> order = counts.keySet().stream()
                .sorted(Comparator.comparingInt((String n) -> -counts.get(n)).thenComparing(n -> n))
                .toList();
        Map<String, String> tones = new TreeMap<>();
        for (String name : order) {
            Set<String> against = new HashSet<>(order);
            against.removeIf(other -> !opposed(byName.get(name), byName.get(other)));
            if (!against.isEmpty()) {
                boolean facesYes = against.stream().anyMatch(other -> "side-yes".equals(tones.get(other)));
                tones.putIfAbsent(name, facesYes ? "side-no" : "side-yes");
            }
        }
        return tones;
    }

    private static boolean opposed(Said a, Said b) {
        boolean sameValue = a.value().equals(b.value());
        if (a.claim().denied() != b.claim().denied()) {
            return sameValue;
        }
        return !a.claim().denied() && !sameValue
                && (a.value().hasProperty(CC.opposes, b.value()) || b.value().hasProperty(CC.opposes, a.value()));
    }

    private static @org.jspecify.annotations.Nullable Resource resource(Resource subject, Property property) {
        Statement statement = subject.getProperty(property);
        return statement == null || !statement.getObject().isURIResource() ? null : statement.getResource();
    }
}
