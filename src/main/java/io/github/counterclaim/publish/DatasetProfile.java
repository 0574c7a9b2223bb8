package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.net.URI;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/**
 * What stands in a data set, counted in one pass: statements by class and by property, distinct subjects and objects,
 * links to other data sets, vocabularies, an example of each class. Of each distinct term it holds some bytes; those of
 * each property are counted only in data sets of up to {@value #MOST_BY_PROPERTY} statements.
 * Source: <a href="https://www.w3.org/TR/void/">VoID</a>, sections 4 and 5.
 */
final class DatasetProfile {

    private static final Set<Node> LINKS = Set.of(
            OWL.sameAs.asNode(), SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode(),
            SKOS.relatedMatch.asNode());

    private static final int MOST_BY_PROPERTY = 2_000_000;

    private record Terms(TermSet subjects, TermSet objects) {

        Terms() {
            this(new TermSet(), new TermSet());
        }

        void add(Triple triple) {
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
        }

        void describe(Resource part) {
            part.addProperty(VOID.distinctSubjects, number(subjects.size()));
            part.addProperty(VOID.distinctObjects, number(objects.size()));
        }
    }

    private record Linkset(String target, String property) implements Comparable<Linkset> {

        @Override
        public int compareTo(Linkset other) {
            return (target + " " + property).compareTo(other.target + " " + other.property);
        }
    }

    private final String base;
    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<String, Long> properties = new TreeMap<>();
    private final Map<Linkset, Long> linksets = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();
    private final Terms terms = new Terms();
    private final Map<String, Terms> byProperty = new TreeMap<>();
    private long triples;

    private DatasetProfile(String base) {
        this.base = base;
    }

    /** Counts a graph, within a transaction of the caller. */
    static DatasetProfile of(Graph union, String base) {
        DatasetProfile profile = new DatasetProfile(base);
        for (Iterator<Triple> all = union.find(); all.hasNext();) {
            profile.count(all.next());
        }
        return profile;
    }

    private void count(Triple triple) {
        triples++;
        properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
        terms.add(triple);
        if (triples <= MOST_BY_PROPERTY) {
            byProperty.computeIfAbsent(triple.getPredicate().getURI(), p -> new Terms()).add(triple);
        } else {
            byProperty.clear();
        }
        Node object = triple.getObject();
        if (!object.isURI()) {
            return;
        }
        if (triple.predicateMatches(RDF.type.asNode())) {
            classes.merge(object.getURI(), 1L, Long::sum);
            addExample(object.getURI(), triple.getSubject());
        } else if (LINKS.contains(triple.getPredicate()) && isOwn(triple.getSubject()) && !isOwn(object)) {
            linksets.merge(new Linkset(origin(object.getURI()), triple.getPredicate().getURI()), 1L, Long::sum);
        }
    }

    private boolean isOwn(Node node) {
        return node.isURI() && node.getURI().startsWith(base + "id/");
    }

    private void addExample(String type, Node thing) {
        if (type.startsWith(CC.NS) && isOwn(thing)) {
            examples.merge(type, thing.getURI(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private static String origin(String iri) {
        try {
            URI uri = URI.create(iri);
            return uri.getScheme() + "://" + uri.getHost() + "/";
        } catch (IllegalArgumentException e) {
            return namespace(iri);
        }
    }

    private static String namespace(String iri) {
        return iri.replaceFirst("[^/#]*$", "");
    }

    /**
     * Says all of it of a data set. What the data says of its own size was counted before that was said, and gives way to
     * what a query counts.
     */
    void describe(Resource dataset) {
        dataset.removeAll(VOID.triples).addProperty(VOID.triples, number(triples));
        dataset.addProperty(VOID.classes, number(classes.size()));
        dataset.addProperty(VOID.properties, number(properties.size()));
        terms.describe(dataset);
        classes.forEach((name, count) -> partition(dataset, VOID.classPartition, VOID._class, name, VOID.entities, count));
        properties.forEach((name, count) -> {
            Resource part = partition(dataset, VOID.propertyPartition, VOID.property, name, VOID.triples, count);
            if (byProperty.containsKey(name)) {
                byProperty.get(name).describe(part);
            }
        });
        linksets.forEach((link, count) -> addLinkset(dataset, link, count));
        Model model = dataset.getModel();
        vocabularies().forEach(name -> dataset.addProperty(VOID.vocabulary, model.createResource(name)));
        examples.values().forEach(thing -> dataset.addProperty(VOID.exampleResource, model.createResource(thing)));
    }

    private Set<String> vocabularies() {
        Set<String> names = new TreeSet<>();
        classes.keySet().forEach(name -> names.add(namespace(name)));
        properties.keySet().forEach(name -> names.add(namespace(name)));
        return names;
    }

    private static Resource partition(
            Resource dataset, Property part, Property of, String name, Property counted, long count) {
        Model model = dataset.getModel();
        Resource partition = model.createResource(partitionName(dataset, part, name));
        dataset.addProperty(part, partition);
        return partition.addProperty(of, model.createResource(name)).removeAll(counted).addProperty(counted, number(count));
    }

    /** The graph of the data set in the data names its own partitions by the class alone; others are told apart. */
    private static String partitionName(Resource dataset, Property part, String name) {
        String local = name.replaceFirst(".*[/#]", "");
        boolean own = part.equals(VOID.classPartition) && name.startsWith(CC.NS);
        String kind = part.equals(VOID.classPartition) ? "class-" : "property-";
        return dataset.getURI() + "#" + (own ? local : kind + Iris.hash(name) + "-" + local);
    }

    private void addLinkset(Resource dataset, Linkset link, long count) {
        Model model = dataset.getModel();
        String name = dataset.getURI() + "#links-" + Iris.hash(link.target + link.property);
        Resource linkset = model.createResource(name, VOID.Linkset)
                .addProperty(VOID.subjectsTarget, dataset)
                .addProperty(VOID.objectsTarget, model.createResource(link.target))
                .addProperty(VOID.linkPredicate, model.createResource(link.property))
                .addProperty(VOID.triples, number(count));
        dataset.addProperty(VOID.subset, linkset);
    }

    private static org.apache.jena.rdf.model.Literal number(long value) {
        return ResourceFactory.createTypedLiteral(
                Long.toString(value), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
    }
}
