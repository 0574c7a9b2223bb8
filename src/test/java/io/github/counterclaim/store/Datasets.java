package io.github.counterclaim.store;

import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.graph.Readings;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/** Small data sets and one-line queries for the tests of this package. */
final class Datasets {

    static final Iris IRIS = Iris.of(Iris.DEFAULT_BASE);

    private static final String PREFIXES = """
            PREFIX cc: <https://w3id.org/counterclaim/ns#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX void: <http://rdfs.org/ns/void#>
            """;

    private Datasets() {}

    static Model turtle(String text) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(PREFIXES + text, Lang.TURTLE).base(IRIS.base()).parse(model);
        return model;
    }

    static Model lexicon() {
        return turtle("""
                <id/state/iran> a cc:State ; skos:prefLabel "Iran"@en ; cc:demonym "Iranian"@en .
                <id/state/russia> a cc:State ; skos:prefLabel "Russia"@en .
                <id/weapon/drone> a cc:WeaponSystem ; skos:prefLabel "drones"@en ; skos:broader <id/weapon/weapon> .
                <id/weapon/weapon> a cc:WeaponSystem ; skos:prefLabel "weapons"@en .
                """);
    }

    static Model ontology() {
        return turtle("""
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                cc:Actor owl:unionOf ( cc:State cc:Person ) ; rdfs:subClassOf [ owl:onProperty cc:party ] , [ owl:onProperty cc:item ] .
                """);
    }

    /** Three articles, the first two of which contradict each other. */
    static DatasetGraph three() {
        return new DatasetBuilder(IRIS, Readings.CONVERSION, lexicon(), ontology())
                .addAll(List.of(
                        Readings.bare("a", Polarity.AFFIRMED),
                        Readings.bare("b", Polarity.DENIED),
                        Readings.rich()))
                .build(Datasets::conflicts);
    }

    static DatasetGraph one() {
        return new DatasetBuilder(IRIS, Readings.CONVERSION, lexicon(), ontology())
                .add(Readings.bare("a", Polarity.AFFIRMED))
                .build((data, found) -> { });
    }

    /** Stands for the real finder: one conflict that counts the claims it was shown. */
    static void conflicts(DatasetGraph data, Consumer<Triple> found) {
        Model model = ModelFactory.createDefaultModel();
        int claims = count(data, "?c a cc:Claim");
        model.createResource(IRIS.conflict("x", "y", "w", "z"), CC.CONFLICT)
                .addProperty(RDF.value, Integer.toString(claims), XSDDatatype.XSDinteger);
        model.getGraph().find().forEachRemaining(found);
    }

    /** Returns how many solutions a pattern has. */
    static int count(DatasetGraph data, String pattern) {
        return Txn.calculateRead(data, () -> {
            try (QueryExec exec = QueryExec.dataset(data).query(PREFIXES + "SELECT * {" + pattern + "}").build()) {
                RowSet rows = exec.select();
                int count = 0;
                for (; rows.hasNext(); count++) {
                    rows.next();
                }
                return count;
            }
        });
    }
}
