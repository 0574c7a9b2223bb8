package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.VOID;

/**
 * What the page of the data set shows.
 *
 * @param title the data set's name
 * @param description what it is
 * @param version which one it is
 * @param modified since when it is as it is
 * @param triples how many statements it holds
 * @param classes how many things there are of each class of the vocabulary, the most first
 * @param files what can be fetched
 * @param formats the description as data
 */
public record DatasetPage(
        String title,
        String description,
        String version,
        String modified,
        long triples,
        List<Count> classes,
        List<Download> files,
        List<Ref> formats) {

    /**
     * How many there are of a class.
     *
     * @param self the class
     * @param number its members
     */
    public record Count(Ref self, long number) {}

    /** Makes it of the description. */
    static DatasetPage of(Model model, Iris iris, Links links, List<Download> files) {
        Resource dataset = model.createResource(iris.dataset());
        List<Count> classes = new ArrayList<>();
        dataset.listProperties(VOID.classPartition).forEach(s -> {
            Resource type = s.getResource().getPropertyResourceValue(VOID._class);
            if (type.getURI().startsWith(CC.NS)) {
                Ref self = new Ref(type.getURI().substring(CC.NS.length()), links.href(type.getURI()));
                classes.add(new Count(self, s.getResource().getProperty(VOID.entities).getLong()));
            }
        });
        classes.sort(Comparator.comparing((Count c) -> -c.number()).thenComparing(c -> c.self().label()));
        List<Ref> formats = Format.ofData().stream()
                .map(f -> new Ref(f.title(), links.path("dataset." + f.extension())))
                .toList();
        return new DatasetPage(
                dataset.getProperty(DCTerms.title).getString(),
                dataset.getProperty(DCTerms.description).getString(),
                dataset.getProperty(OWL2.versionInfo).getString(),
                dataset.getProperty(DCTerms.modified).getLiteral().getLexicalForm(),
                dataset.getProperty(VOID.triples).getLong(),
                classes,
                files,
                formats);
    }
}
