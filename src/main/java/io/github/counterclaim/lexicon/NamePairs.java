package io.github.counterclaim.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Changes a lexicon's triples by what people decided of names. */
final class NamePairs {

    private static final List<Property> NAMES = List.of(SKOS.prefLabel, SKOS.altLabel);

    private final Model model;

    NamePairs(Model model) {
        this.model = model;
    }

    /** Applies one decision; returns whether it changed anything. */
    boolean apply(NamePair pair) {
        return pair.same() ? join(pair.a(), pair.b()) : part(pair.a(), pair.b());
    }

    // one name is known: its thing gets the other; both are: what is said of the second thing is said of the first
    private boolean join(String a, String b) {
        Set<Resource> first = called(a);
        Set<Resource> second = called(b);
        if (first.isEmpty() && second.isEmpty() || first.size() > 1 || second.size() > 1) {
            return false;
        }
        if (first.isEmpty() || second.isEmpty()) {
            Resource known = first.isEmpty() ? second.iterator().next() : first.iterator().next();
            known.addProperty(SKOS.altLabel, first.isEmpty() ? a : b, "en");
            return true;
        }
        Resource kept = first.iterator().next();
        Resource gone = second.iterator().next();
        boolean likes = model.listObjectsOfProperty(kept, RDF.type).toSet()
                .equals(model.listObjectsOfProperty(gone, RDF.type).toSet());
        if (kept.equals(gone) || !likes) {
            return false;
        }
        merge(kept, gone);
        return true;
    }

    private void merge(Resource kept, Resource gone) {
        for (Statement s : model.listStatements(gone, null, (RDFNode) null).toList()) {
            if (NAMES.contains(s.getPredicate())) {
                kept.addProperty(SKOS.altLabel, s.getObject());
            }
            model.remove(s);
        }
        for (Statement s : model.listStatements(null, null, gone).toList()) {
            if (!s.getSubject().equals(kept)) {
                model.add(s.getSubject(), s.getPredicate(), kept);
            }
            model.remove(s);
        }
    }

    // the thing keeps its preferred name
    private boolean part(String a, String b) {
        Set<Resource> both = called(a);
        both.retainAll(called(b));
        boolean changed = false;
        for (Resource thing : both) {
            boolean preferred = labels(thing, SKOS.prefLabel).stream().anyMatch(l -> l.getLexicalForm().equals(b));
            String other = preferred ? a : b;
            for (Literal label : labels(thing, SKOS.altLabel)) {
                if (label.getLexicalForm().equals(other)) {
                    model.remove(thing, SKOS.altLabel, label);
                    changed = true;
                }
            }
        }
        return changed;
    }

    private List<Literal> labels(Resource thing, Property property) {
        return model.listObjectsOfProperty(thing, property).toList().stream().map(RDFNode::asLiteral).toList();
    }

    private Set<Resource> called(String name) {
        Set<Resource> found = new TreeSet<>((x, y) -> x.toString().compareTo(y.toString()));
        for (Property property : NAMES) {
            for (String language : List.of("en", "")) {
                found.addAll(model.listSubjectsWithProperty(property, model.createLiteral(name, language)).toList());
            }
        }
        return found;
    }
}
