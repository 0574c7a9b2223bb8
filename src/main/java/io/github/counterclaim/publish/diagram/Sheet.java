package io.github.counterclaim.publish.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places boxes that lines join: groups without a line between them below each other, boxes without any line in rows at
 * the end.
 */
final class Sheet {

    /**
     * A line.
     *
     * @param from the box on its left, unless lines run in circles
     * @param to the box on its right
     * @param port how far below the upper edge of the first it begins
     * @param goal how far below the upper edge of the second it ends
     */
    record Line(int from, int to, double port, double goal) {}

    /** A box's size, and where its upper left corner is put. */
    static final class Box {

        final double width;
        final double height;
        double x;
        double y;

        Box(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    static final double EDGE = 8;
    private static final double GAP = 14;
    private static final double BETWEEN_GROUPS = 34;

    private final List<Box> boxes;
    private final List<Line> lines;
    private final Map<Line, String> paths = new LinkedHashMap<>();
    private double width;
    private double height = EDGE;

    private Sheet(List<Box> boxes, List<Line> lines) {
        this.boxes = boxes;
        this.lines = lines;
    }

    /** Places boxes; lines name them by their numbers, and no two are equal. */
    static Sheet of(List<Box> boxes, List<Line> lines) {
        Sheet sheet = new Sheet(boxes, lines);
        List<List<Integer>> groups = sheet.groups();
        groups.stream().filter(group -> group.size() > 1).forEach(sheet::place);
        sheet.placeSingles(groups.stream().filter(group -> group.size() == 1).map(group -> group.get(0)).toList());
        return sheet;
    }

    /** Returns the ways of the lines as SVG has them. */
    Map<Line, String> paths() {
        return paths;
    }

    int width() {
        return (int) Math.ceil(width + EDGE);
    }

    int height() {
        return (int) Math.ceil(height + EDGE - BETWEEN_GROUPS);
    }

    /** What lines join, the largest first. */
    private List<List<Integer>> groups() {
        int[] group = new int[boxes.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (boolean changed = true; changed;) {
            changed = false;
            for (Line line : lines) {
                int least = Math.min(group[line.from()], group[line.to()]);
                changed |= group[line.from()] != group[line.to()];
                group[line.from()] = least;
                group[line.to()] = least;
            }
        }
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(group[i], g -> new ArrayList<>()).add(i);
        }
        return members.values().stream().sorted(Comparator.comparing((List<Integer> m) -> -m.size())).toList();
    }

    private void place(List<Integer> group) {
        Layers layers = Layers.of(boxes, group, lines.stream().filter(line -> group.contains(line.from())).toList(), height);
        paths.putAll(layers.paths());
        width = Math.max(width, layers.right());
        height = layers.bottom() + BETWEEN_GROUPS;
    }

    private void placeSingles(List<Integer> singles) {
        double x = EDGE;
        double rowHeight = 0;
        for (int i : singles) {
            Box box = boxes.get(i);
            if (x > EDGE && x + box.width > Math.max(width, 600)) {
                x = EDGE;
                height += rowHeight + GAP;
                rowHeight = 0;
            }
            box.x = x;
            box.y = height;
            x += box.width + GAP;
            width = Math.max(width, x - GAP);
            rowHeight = Math.max(rowHeight, box.height);
        }
        height += singles.isEmpty() ? 0 : rowHeight + BETWEEN_GROUPS;
    }
}
