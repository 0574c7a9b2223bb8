package io.github.counterclaim.publish.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who is said to do what to whom.
 *
 * @param width of the picture
 * @param height of the picture
 * @param nodes the actors, in the order of their claims
 * @param edges the ties, in the order of their claims
 * @param relations what the ties are, the most frequent first
 * @param hidden how many weaker ties are left out
 */
public record NetworkView(
        int width, int height, List<Node> nodes, List<Edge> edges, List<Relation> relations, int hidden) {

    private static final String OTHER = "r7";

    public NetworkView {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        relations = List.copyOf(relations);
    }

    /** Returns the names of the relations that share one colour, since there are more relations than colours. */
    public String others() {
        return relations.stream().filter(Relation::isOther).map(r -> r.self().label()).collect(Collectors.joining(", "));
    }

    /** An actor: its middle, the size of its box, and as much of its name as there is room for. */
    public record Node(Ref self, String type, String shortLabel, double x, double y, double width, double height) {}

    /** A relation with the class of its colour, a colour for use outside of a page, and how many claims assert it. */
    public record Relation(Ref self, String name, String tone, String colour, int claims) {

        /** Returns whether it shares the last colour with others. */
        public boolean isOther() {
            return tone.equals(OTHER);
        }
    }

    /**
     * A tie.
     *
     * @param from who does it
     * @param relation what they do
     * @param to to whom
     * @param claims how many claims say so
     * @param denials how many of them deny it
     * @param disputed whether some deny it or a conflict is about it
     * @param href where the claims are
     * @param path the line, as the data of an SVG path
     * @param stroke how thick it is
     */
    public record Edge(
            Ref from, Relation relation, Ref to, int claims, int denials, boolean disputed, String href, String path,
            double stroke) {}
}
