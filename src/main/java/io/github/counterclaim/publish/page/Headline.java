package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Names a conflict, which has only a long explanation in the data: what is contested, and by whom. */
final class Headline {

    private final Model model;
    private final Labels labels;

    Headline(Model model, Labels labels) {
        this.model = model;
        this.labels = labels;
    }

    /** Returns a conflict's headline, for example "Whether A supplies B with drones — A against C". */
    String of(Resource conflict) {
        String who = voices(conflict);
        String what = contested(conflict);
        return who.isEmpty() || what.isEmpty() ? what + who : what + " — " + who;
    }

    /** Returns whose claims make a conflict, for example "A against C". */
    String voices(Resource conflict) {
        List<String> names = claims(conflict).stream().map(this::claimant).filter(n -> !n.isEmpty()).toList();
        boolean isOneVoice = names.size() > 1 && names.stream().distinct().count() == 1;
        return isOneVoice ? "two claims of " + names.get(0) : String.join(" against ", names);
    }

    private List<Resource> claims(Resource conflict) {
        List<Resource> all = objects(conflict, CC.claim);
        boolean oneDenies = all.stream().filter(Headline::denies).count() == 1;
        // As they stand on the conflict's page: who affirms, then who denies
        return all.stream()
                .sorted(Comparator.comparing((Resource claim) -> oneDenies && denies(claim))
                        .thenComparing(this::day)
                        .thenComparing(Headline::address))
                .toList();
    }

    /** Returns what to call whoever makes a claim: an article by its title in quotation marks, all else by name. */
    String speaker(Resource claimant) {
        String name = labels.label(claimant);
        boolean quoted = claimant.inModel(model).hasProperty(RDF.type, CC.ARTICLE) && !labels.isUntitled(claimant);
        return quoted ? "“" + name + "”" : name;
    }

    private String contested(Resource conflict) {
        List<Resource> disputes = model.listSubjectsWithProperty(CC.conflict, conflict).toList();
        if (!disputes.isEmpty()) {
            return labels.label(disputes.stream().min(Comparator.comparing(Headline::address)).orElseThrow());
        }
        return claims(conflict).stream()
                .flatMap(claim -> objects(claim, CC.proposition).stream())
                .map(labels::label)
                .distinct()
                .collect(Collectors.joining(", or "));
    }

    private String claimant(Resource claim) {
        return objects(claim, CC.claimant).stream().findFirst().map(this::speaker).orElse("");
    }

    private String day(Resource claim) {
        return objects(claim, CC.article).stream()
                .map(article -> article.getProperty(DCTerms.issued))
                .filter(Objects::nonNull)
                .map(issued -> issued.getObject().toString())
                .findFirst()
                .orElse("");
    }

    private static boolean denies(Resource claim) {
        return claim.hasProperty(CC.polarity, CC.DENIED);
    }

    private static String address(Resource resource) {
        return Objects.toString(resource.getURI(), "");
    }

    private List<Resource> objects(Resource subject, Property property) {
        return subject.inModel(model).listProperties(property).toList().stream()
                .map(Statement::getObject)
                .filter(RDFNode::isResource)
                .map(RDFNode::asResource)
                .toList();
    }
}
