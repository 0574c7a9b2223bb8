package io.github.counterclaim.publish;

import java.util.List;

/**
 * What the page of the vocabulary shows.
 *
 * @param title the vocabulary's name
 * @param description what it is for; may be empty
 * @param terms ordered by kind and name
 */
public record OntologyPage(String title, String description, List<Term> terms) {

    /**
     * A class, property or individual.
     *
     * @param name its local name
     * @param kind what it is, in one word
     * @param label for people
     * @param comment what it means; may be empty
     */
    public record Term(String name, String kind, String label, String comment) {}
}
