package io.github.counterclaim.publish.diagram;

import io.github.counterclaim.graph.Prefixes;
import io.github.counterclaim.publish.page.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Draws the classes of a vocabulary out of nothing but the vocabulary: what is a kind of what, and which object property
 * leads from which class to which. A property that is said of things of any class, and leads to a known one, stands in a
 * box of its own; one that says neither is left out.
 */
public final class ClassDiagramReader {

    private static final double NAME_LETTER = 9.1;
    private static final double SMALL_LETTER = 7.3;
    private static final double MARGIN = 20;
    private static final double KINDS = 15;
    private static final String ANY = "any thing";

    private final Model model;
    private final String namespace;
    private final List<Resource> classes;
    private final List<List<ClassDiagram.Row>> rows = new ArrayList<>();
    private final Map<Sheet.Line, ClassDiagram.Line> said = new LinkedHashMap<>();
    private final List<Sheet.Box> boxes = new ArrayList<>();

    private ClassDiagramReader(Model model, String namespace) {
        this.model = model;
        this.namespace = namespace;
        this.classes = model.listSubjectsWithProperty(RDF.type, OWL2.Class).toList().stream()
                .filter(this::isOwn)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    /** Returns the picture of the classes of a namespace; links lead to anchors of their local names. */
    public static ClassDiagram read(Model model, String namespace) {
        return new ClassDiagramReader(model, namespace).draw();
    }

    private ClassDiagram draw() {
        List<Resource> properties = model.listSubjectsWithProperty(RDF.type, OWL2.ObjectProperty).toList().stream()
                .filter(this::isOwn)
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
        Map<Integer, List<Resource>> ofBox = new LinkedHashMap<>();
        for (int i = 0; i < classes.size(); i++) {
            Resource type = classes.get(i);
            ofBox.put(i, properties.stream().filter(p -> named(p, RDFS.domain, SchemaDO.domainIncludes).anyMatch(type::equals)).toList());
        }
        List<Resource> ofAny = properties.stream()
                .filter(p -> named(p, RDFS.domain, SchemaDO.domainIncludes).findAny().isEmpty())
                .filter(p -> named(p, RDFS.range, SchemaDO.rangeIncludes).anyMatch(this::isOwn))
                .toList();
        if (!ofAny.isEmpty()) {
            ofBox.put(classes.size(), ofAny);
        }
        ofBox.forEach(this::addBox);
        addKinds();
        ofBox.forEach(this::addProperties);
        Sheet sheet = Sheet.of(boxes, List.copyOf(said.keySet()));
        List<ClassDiagram.Line> lines = said.keySet().stream()
                .map(line -> {
                    ClassDiagram.Line words = java.util.Objects.requireNonNull(said.get(line));
                    return new ClassDiagram.Line(sheet.paths().getOrDefault(line, ""), words.isKind(), words.title());
                })
                .toList();
        List<ClassDiagram.Box> drawn = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Sheet.Box box = boxes.get(i);
            drawn.add(new ClassDiagram.Box(self(i), kinds(i), box.x, box.y, box.width, box.height, rows.get(i)));
        }
        long shown = ofBox.values().stream().flatMap(List::stream).distinct().count();
        return new ClassDiagram(sheet.width(), sheet.height(), drawn, lines, (int) shown);
    }

    private void addBox(int number, List<Resource> properties) {
        List<ClassDiagram.Row> lines = properties.stream().map(p -> new ClassDiagram.Row(ref(p),
                named(p, RDFS.range, SchemaDO.rangeIncludes).filter(r -> !isOwn(r)).map(this::shortName).sorted()
                        .collect(Collectors.joining(", ")))).toList();
        rows.add(lines);
        double width = Math.max(self(number).label().length() * NAME_LETTER, kinds(number).length() * SMALL_LETTER);
        for (ClassDiagram.Row row : lines) {
            int letters = row.self().label().length() + (row.range().isEmpty() ? 0 : row.range().length() + 2);
            width = Math.max(width, letters * SMALL_LETTER);
        }
        boxes.add(new Sheet.Box(width + MARGIN, head(number) + lines.size() * ClassDiagram.ROW + (lines.isEmpty() ? 0 : 6)));
    }

    private double head(int number) {
        return ClassDiagram.NAME + (kinds(number).isEmpty() ? 0 : KINDS);
    }

    private void addKinds() {
        for (int i = 0; i < classes.size(); i++) {
            for (Resource above : named(classes.get(i), RDFS.subClassOf).filter(this::isOwn).toList()) {
                int from = classes.indexOf(above);
                Sheet.Line line = new Sheet.Line(from, i, head(from) / 2, head(i) / 2);
                said.put(line, new ClassDiagram.Line("", true, self(i).label() + " is a kind of " + self(from).label()));
            }
        }
    }

    private void addProperties(int number, List<Resource> properties) {
        for (int row = 0; row < properties.size(); row++) {
            Resource property = properties.get(row);
            double port = head(number) + ClassDiagram.ROW * (row + 0.5);
            for (Resource range : named(property, RDFS.range, SchemaDO.rangeIncludes).filter(this::isOwn).toList()) {
                int to = classes.indexOf(range);
                // A loop ends below the place where kinds of the class meet it
                Sheet.Line line = new Sheet.Line(number, to, port, to == number ? head(to) - 4 : head(to) / 2);
                said.put(line, new ClassDiagram.Line("", false,
                        self(number).label() + ", " + ref(property).label() + ": " + self(to).label()));
            }
        }
    }

    private Ref self(int number) {
        return number < classes.size() ? ref(classes.get(number)) : new Ref(ANY, null);
    }

    private String kinds(int number) {
        return number < classes.size()
                ? named(classes.get(number), RDFS.subClassOf).filter(c -> !isOwn(c)).map(this::shortName).sorted().collect(Collectors.joining(", "))
                : "";
    }

    private Stream<Resource> named(Resource subject, Property... properties) {
        return Stream.of(properties)
                .flatMap(property -> subject.listProperties(property).toList().stream())
                .map(s -> s.getObject())
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .distinct()
                .sorted(Comparator.comparing(Resource::getURI));
    }

    private boolean isOwn(RDFNode node) {
        return node.isURIResource() && node.asResource().getURI().startsWith(namespace)
                && node.asResource().getURI().length() > namespace.length();
    }

    private Ref ref(Resource term) {
        String name = term.getURI().substring(namespace.length());
        return new Ref(name, "#" + name);
    }

    private String shortName(Resource term) {
        return Prefixes.map().entrySet().stream()
                .filter(prefix -> term.getURI().startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":" + term.getURI().substring(prefix.getValue().length()))
                .findFirst().orElse(term.getURI());
    }
}
