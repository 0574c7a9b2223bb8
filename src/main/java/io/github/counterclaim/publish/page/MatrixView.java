package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * How articles describe a relationship.
 *
 * @param qualities the heads of the columns
 * @param rows one an article, the oldest first
 */
public record MatrixView(List<Ref> qualities, List<Row> rows) {

    public MatrixView {
        qualities = List.copyOf(qualities);
        rows = List.copyOf(rows);
    }

    /** What an article says on each quality, in the order of the columns. */
    public record Row(Ref article, String publisher, String day, List<List<Cell>> cells) {}

    /**
     * What an article says on a quality.
     *
     * @param value the value, with "not" before it where the article denies it
     * @param href the claim
     * @param who who says so, or an empty text where it is the article itself
     * @param mode how, where it is not plainly held to be so
     * @param tone the class of its colour; empty where nobody says the opposite
     */
    public record Cell(String value, String href, String who, String mode, String tone) {}
}
