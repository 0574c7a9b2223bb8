package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * What the endpoint can do and which graphs it asks, as a
 * <a href="https://www.w3.org/TR/sparql11-service-description/">SPARQL 1.1 Service Description</a>.
 */
final class ServiceDescription {

    /** The most named graphs that are listed; there is one an article, so a large corpus has too many for one document. */
    static final int MOST_GRAPHS = 1_000;

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String TEXT_QUERY = "http://jena.apache.org/text#query";

    private final Iris iris;
    private final int most;
    private final PerVersion<Graphs> graphs;

    private record Graphs(Map<String, Long> sizes, long total) {}

    ServiceDescription(Iris iris, int most) {
        this.iris = iris;
        this.most = most;
        this.graphs = new PerVersion<>(now -> now.readQuads(quads -> {
            Map<String, Long> sizes = new TreeMap<>();
            long total = 0;
            for (var names = quads.listGraphNodes(); names.hasNext(); total++) {
                Node name = names.next();
                sizes.put(name.getURI(), (long) quads.getGraph(name).size());
                if (sizes.size() > most) {
                    sizes.remove(((TreeMap<String, Long>) sizes).lastKey());
                }
            }
            return new Graphs(sizes, total);
        }));
    }

    /** Returns what is said of the service over a version of the data. */
    Model describe(Snapshot now) {
        Model model = ModelFactory.createModelForGraph(GraphFactory.createDefaultGraph());
        Resource endpoint = model.createResource(iris.base() + "sparql");
        Resource service = model.createResource(iris.base() + "sparql", model.createResource(SD + "Service"))
                .addProperty(sd("endpoint"), endpoint)
                .addProperty(sd("supportedLanguage"), model.createResource(SD + "SPARQL11Query"))
                .addProperty(sd("feature"), model.createResource(SD + "UnionDefaultGraph"))
                .addProperty(sd("propertyFeature"), model.createResource(TEXT_QUERY, model.createResource(SD + "Feature")));
        for (String result : List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV",
                "SPARQL_Results_TSV", "Turtle", "N-Triples", "N-Quads", "TriG", "JSON-LD", "RDF_XML")) {
            service.addProperty(sd("resultFormat"), model.createResource(FORMATS + result));
        }
        Resource all = model.createResource(iris.dataset(), model.createResource(SD + "Dataset")).addProperty(RDF.type, VOID.Dataset);
        Resource union = model.createResource(iris.dataset() + "#union", model.createResource(SD + "Graph"));
        service.addProperty(sd("defaultDataset"), all);
        all.addProperty(sd("defaultGraph"), union);
        addGraphs(all, graphs.of(now));
        return model;
    }

    private void addGraphs(Resource dataset, Graphs all) {
        Model model = dataset.getModel();
        all.sizes.forEach((name, triples) -> {
            String own = dataset.getURI() + "#graph-" + Iris.hash(name) + Iris.hash(name + "|");
            Resource content = model.createResource(own + "-content", model.createResource(SD + "Graph"))
                    .addProperty(VOID.triples, model.createTypedLiteral(triples.toString(), XSDDatatype.XSDinteger));
            dataset.addProperty(sd("namedGraph"), model.createResource(own, model.createResource(SD + "NamedGraph"))
                    .addProperty(sd("name"), model.createResource(name))
                    .addProperty(sd("graph"), content));
        });
        if (all.total > all.sizes.size()) {
            dataset.addProperty(RDFS.comment, "Of " + all.total + " named graphs the first " + all.sizes.size()
                    + " are listed here. All of them: SELECT DISTINCT ?graph { GRAPH ?graph { } }", "en");
        }
    }

    private static Property sd(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
