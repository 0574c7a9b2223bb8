package io.github.counterclaim.publish.diagram;

import io.github.counterclaim.publish.page.Ref;
import java.util.List;

/**
 * A picture of classes; lengths are in pixels from the upper left corner.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param boxes the classes
 * @param lines between them, those of kinds first
 * @param properties how many object properties stand in the boxes
 */
public record ClassDiagram(int width, int height, List<Box> boxes, List<Line> lines, int properties) {

    /** The height of the line with a class's name, and of that with each property. */
    public static final int NAME = 26;
    public static final int ROW = 18;

    public ClassDiagram {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A class.
     *
     * @param self its name; leads nowhere where it stands for any thing at all
     * @param kinds classes of other vocabularies that it is a kind of; may be empty
     * @param rows the object properties that are said of it
     */
    public record Box(Ref self, String kinds, double x, double y, double width, double height, List<Row> rows) {

        public Box {
            rows = List.copyOf(rows);
        }

        /** Returns how high the part above the properties is. */
        public double head() {
            return height - rows.size() * ROW - (rows.isEmpty() ? 0 : 6);
        }
    }

    /**
     * An object property.
     *
     * @param self its name
     * @param range classes of other vocabularies that it leads to; may be empty
     */
    public record Row(Ref self, String range) {}

    /**
     * A line from one box to another.
     *
     * @param path as SVG has it
     * @param isKind whether the second is a kind of the first; else a property leads from the first to the second
     * @param title what it says, in words
     */
    public record Line(String path, boolean isKind, String title) {}
}
