package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.graph.Prefixes;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.query.Parameter;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The canned queries as data: each a <a href="https://www.w3.org/TR/shacl/#sparql-executables">SPARQL-based
 * executable</a> with its text, its endpoint and its parameters. The text runs as it stands: a parameter without a value
 * is a variable.
 */
final class QueryDescriptions {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private QueryDescriptions() {}

    /** Returns the description of some queries. */
    static Model of(Collection<CannedQuery> queries, Iris iris) {
        Model model = ModelFactory.createDefaultModel();
        Resource prefixes = model.createResource(iris.base() + "queries/");
        queries.forEach(query -> add(model, query, iris, prefixes));
        Prefixes.map().forEach((prefix, namespace) -> prefixes.addProperty(
                sh("declare"),
                model.createResource(prefixes.getURI() + "#prefix-" + prefix)
                        .addProperty(sh("prefix"), prefix)
                        .addProperty(sh("namespace"), model.createTypedLiteral(namespace, XSDDatatype.XSDanyURI))));
        return model;
    }

    private static void add(Model model, CannedQuery query, Iris iris, Resource prefixes) {
        Resource node = model.createResource(prefixes.getURI() + query.name(), model.createResource(SH + "SPARQLExecutable"))
                .addProperty(RDF.type, model.createResource(SH + "SPARQLSelectExecutable"))
                .addProperty(RDFS.label, query.title(), "en")
                .addProperty(RDFS.comment, query.question(), "en")
                .addProperty(sh("prefixes"), prefixes)
                // Addresses in the text are relative to the publisher's base
                .addProperty(sh("select"), "BASE <" + iris.base() + ">\n" + query.text())
                .addProperty(model.createProperty(SchemaDO.NS, "target"), model.createResource(iris.base() + "sparql"));
        query.parameters().forEach(parameter -> node.addProperty(sh("parameter"), parameter(node, parameter)));
    }

    private static Resource parameter(Resource query, Parameter parameter) {
        Model model = query.getModel();
        Resource node = model.createResource(query.getURI() + "#" + parameter.name(), model.createResource(SH + "Parameter"))
                .addProperty(sh("path"), model.createResource(query.getURI() + "#" + parameter.name()))
                .addProperty(sh("name"), parameter.name())
                .addProperty(sh("description"), parameter.meaning(), "en")
                .addProperty(sh("optional"), model.createTypedLiteral(!parameter.required()));
        if (parameter.otherwise() != null) {
            node.addProperty(sh("defaultValue"), parameter.otherwise());
        }
        return switch (parameter.type()) {
            case THING, TERM -> node.addProperty(sh("nodeKind"), model.createResource(SH + "IRI"));
            case INTEGER -> node.addProperty(sh("datatype"), model.createResource(XSDDatatype.XSDinteger.getURI()));
            case STRING -> node.addProperty(sh("datatype"), model.createResource(XSDDatatype.XSDstring.getURI()));
            case DATE -> node.addProperty(sh("datatype"), model.createResource(XSDDatatype.XSDdate.getURI()));
        };
    }

    private static Property sh(String name) {
        return org.apache.jena.rdf.model.ResourceFactory.createProperty(SH, name);
    }
}
