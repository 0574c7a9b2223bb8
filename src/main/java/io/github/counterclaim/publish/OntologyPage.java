package io.github.counterclaim.publish;

import io.github.counterclaim.publish.diagram.ClassDiagram;
import io.github.counterclaim.publish.page.Ref;
import java.util.List;

/**
 * What the page of the vocabulary shows.
 *
 * @param title the vocabulary's name
 * @param description what it is for; may be empty
 * @param version its version
 * @param formats the same as files, by the name of the format
 * @param classes a picture of the classes
 * @param left how many object properties are not in the picture
 * @param picture where the picture is to be had alone
 * @param terms ordered by kind and name
 * @param changes what each version changed, the last first
 */
public record OntologyPage(
        String title, String description, Ref version, List<Ref> formats, ClassDiagram classes, int left, String picture,
        List<Term> terms, List<String> changes) {

    /**
     * A class, property or individual.
     *
     * @param name its local name
     * @param kind what it is, in one word
     * @param label for people
     * @param comment what it means; may be empty
     * @param facts how it hangs together with other terms
     * @param examples how it is used
     */
    public record Term(
            String name, String kind, String label, String comment, List<Fact> facts, List<String> examples) {}

    /**
     * What one relation says of a term.
     *
     * @param name the relation, in words
     * @param terms those that it leads to
     */
    public record Fact(String name, List<Ref> terms) {}
}
