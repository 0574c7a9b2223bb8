package io.github.counterclaim.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Describes the lexicon's things as they are published. */
public final class LexiconGraph {

    private LexiconGraph() {}

    /**
     * Returns the content of the lexicon's named graph: the files' triples under the publisher's base, and every
     * demonym and seat of power also as a {@code skos:altLabel}, so that a search by any name finds its thing.
     *
     * @param lexicon the files' triples, read with the publisher's base or with {@link Iris#DEFAULT_BASE}; not changed
     */
    public static Model describe(Model lexicon, Iris iris) {
        Model model = ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.map());
        for (Statement s : lexicon.listStatements().toList()) {
            model.add(
                    rebased(s.getSubject(), iris).asResource(), s.getPredicate(), rebased(s.getObject(), iris));
        }
        for (Statement s : lexicon.listStatements().toList()) {
            if (Set.of(CC.demonym, CC.seat).contains(s.getPredicate()) && s.getObject().isLiteral()) {
                addName(model, rebased(s.getSubject(), iris).asResource(), s.getObject());
            }
        }
        return model;
    }

    /** Returns the addresses of the things that a lexicon graph describes: those with a preferred label. */
    public static Set<String> things(Model lexiconGraph) {
        List<Resource> labelled = lexiconGraph.listSubjectsWithProperty(SKOS.prefLabel).toList();
        return labelled.stream()
                .filter(node -> node.isURIResource() && node.hasProperty(RDF.type))
                .map(Resource::getURI)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void addName(Model model, Resource thing, RDFNode name) {
        if (!model.contains(thing, SKOS.prefLabel, name)) {
            model.add(thing, SKOS.altLabel, name);
        }
    }

    private static RDFNode rebased(RDFNode node, Iris iris) {
        String start = Iris.DEFAULT_BASE + "id/";
        boolean foreign = !iris.base().equals(Iris.DEFAULT_BASE) && node.isURIResource();
        return foreign && node.asResource().getURI().startsWith(start)
                ? ResourceFactory.createResource(
                        iris.base() + "id/" + node.asResource().getURI().substring(start.length()))
                : node;
    }
}
