package io.github.counterclaim.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes the data set as a whole in <a href="https://www.w3.org/TR/void/">VoID</a>: how much there is of each class,
 * and where to ask.
 */
public final class DatasetDescription {

    private DatasetDescription() {}

    /**
     * Returns the content of the data set's own graph.
     *
     * @param data the graphs to describe, without an earlier description; a triple in several of them counts once
     */
    public static Model describe(DatasetGraph data, Iris iris) {
        Model model = ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.map());
        Resource dataset = model.createResource(iris.dataset(), VOID.Dataset)
                .addProperty(DCTerms.title, Terms.inLanguage("Counterclaim: who claims what", "en"))
                .addProperty(VOID.uriSpace, Terms.plain(iris.base() + "id/"))
                .addProperty(VOID.sparqlEndpoint, model.createResource(iris.base() + "sparql"))
                .addProperty(VOID.vocabulary, model.createResource(CC.NS));
        addCounts(dataset, data, iris);
        return model;
    }

    private static void addCounts(Resource dataset, DatasetGraph data, Iris iris) {
        Map<String, Long> classes = new TreeMap<>();
        Graph all = data.getUnionGraph();
        all.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(DatasetDescription::isOwnClass)
                .forEachRemaining(triple -> classes.merge(triple.getObject().getURI(), 1L, Long::sum));
        dataset.addProperty(VOID.triples, Terms.integer(all.size()));
        classes.forEach((name, count) -> addPartition(dataset, iris, name, count));
    }

    private static boolean isOwnClass(Triple triple) {
        return triple.getObject().isURI() && triple.getObject().getURI().startsWith(CC.NS);
    }

    private static void addPartition(Resource dataset, Iris iris, String className, long count) {
        Model model = dataset.getModel();
        Resource partition = model.createResource(iris.dataset() + "#" + className.substring(CC.NS.length()))
                .addProperty(VOID._class, model.createResource(className))
                .addProperty(VOID.entities, Terms.integer(count));
        dataset.addProperty(VOID.classPartition, partition);
    }
}
