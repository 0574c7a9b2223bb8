package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.Links;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Names things for people: a label from the data, English first, else what the address ends in. */
public final class Labels {

    private static final List<Property> NAMES = List.of(SKOS.prefLabel, RDFS.label, DCTerms.title);

    private final Model model;
    private final Links links;
    private final Map<Resource, String> known = new HashMap<>();

    /** Makes the names of what a model holds. */
    public Labels(Model model, Links links) {
        this.model = model;
        this.links = links;
    }

    /** Returns a node with its name and where it leads. */
    public Ref ref(RDFNode node) {
        if (node.isLiteral()) {
            return Ref.text(literal(node.asLiteral()));
        }
        Resource resource = node.asResource();
        String label = label(resource);
        return resource.isAnon() ? Ref.text(label) : new Ref(label, links.href(resource.getURI()));
    }

    /** Returns the name of a resource. */
    public String label(Resource resource) {
        String label = known.get(resource);
        if (label == null) {
            label = read(resource);
            known.put(resource, label);
        }
        return label;
    }

    /** Returns whether a thing is an article without a headline, for which the data gives the name of its file. */
    boolean isUntitled(Resource thing) {
        Resource article = thing.inModel(model);
        return article.hasProperty(RDF.type, CC.ARTICLE)
                && Objects.equals(best(article, DCTerms.title), best(article, DCTerms.identifier));
    }

    private String read(Resource resource) {
        if (isUntitled(resource)) {
            return "Untitled article " + best(resource.inModel(model), DCTerms.identifier);
        }
        for (Property name : NAMES) {
            String found = best(resource.inModel(model), name);
            if (found != null) {
                return found;
            }
        }
        if (resource.isAnon()) {
            return "(unnamed)";
        }
        boolean isConflict = resource.inModel(model).hasProperty(RDF.type, CC.CONFLICT)
                || resource.inModel(model).hasProperty(RDF.type, CC.REJECTED_CONFLICT);
        String headline = isConflict ? new Headline(model, this).of(resource) : "";
        return headline.isEmpty() ? fromAddress(resource.getURI()) : headline;
    }

    /** Returns the class of a thing with its name; one of our own says most, rdf:Statement and schema:Article come with it. */
    public Ref type(Resource thing) {
        return thing.inModel(model).listProperties(RDF.type).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isURIResource)
                .min(Comparator.comparing((RDFNode n) -> !n.asResource().getURI().startsWith(CC.NS))
                        .thenComparing(n -> n.asResource().getURI()))
                .map(this::ref)
                .orElse(Ref.text("thing"));
    }

    private static @Nullable String best(Resource resource, Property name) {
        String best = null;
        boolean english = false;
        StmtIterator statements = resource.listProperties(name);
        while (statements.hasNext()) {
            Statement statement = statements.next();
            if (!statement.getObject().isLiteral()) {
                continue;
            }
            String text = statement.getString();
            boolean isEnglish = statement.getLanguage().startsWith("en");
            // The shorter, then the first in the alphabet, so that a page does not change from run to run
            if (best == null || isEnglish && !english || isEnglish == english && isBefore(text, best)) {
                best = text;
                english = isEnglish;
            }
        }
        return best;
    }

    private static boolean isBefore(String a, String b) {
        return a.length() != b.length() ? a.length() < b.length() : a.compareTo(b) < 0;
    }

    private static String literal(Literal literal) {
        return literal.getLexicalForm();
    }

    /** Returns the end of an address as words: {@code ExclusiveValueConflict} reads "exclusive value conflict". */
    static String fromAddress(String iri) {
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        // Terms are written in camel case; the ends of other addresses may be names that must stay as they are
        if (iri.startsWith(CC.NS) || iri.contains("#")) {
            return end.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        }
        return end.isEmpty() ? iri : end.replace('_', ' ');
    }
}
