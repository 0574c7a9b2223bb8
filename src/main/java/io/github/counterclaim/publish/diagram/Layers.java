package io.github.counterclaim.publish.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Places a group of boxes in columns, so that lines run from left to right and few cross: each box right of those that
 * lead to it, long lines through gaps that are kept free for them, each column in the order of what it is joined to.
 * Source: Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", 1981.
 */
final class Layers {

    private static final double BETWEEN_COLUMNS = 62;
    private static final double GAP = 14;
    private static final double LANE = 6;
    private static final int SWEEPS = 24;

    /** A box, or the place where a long line passes a column. */
    private static final class Spot {

        final int column;
        final double width;
        final double height;
        final List<Join> left = new ArrayList<>();
        final List<Join> right = new ArrayList<>();
        final Sheet.@org.jspecify.annotations.Nullable Box box;
        double y;

        Spot(int column, double width, double height, Sheet.@org.jspecify.annotations.Nullable Box box) {
            this.column = column;
            this.width = width;
            this.height = height;
            this.box = box;
        }
    }

    /** A piece of a line between neighbouring columns, with how far below each spot's upper edge it ends. */
    private record Join(Spot from, Spot to, double port, double goal) {}

    private final List<List<Spot>> columns = new ArrayList<>();
    private final Map<Sheet.Line, List<Join>> ways = new LinkedHashMap<>();
    private final List<Sheet.Line> loops = new ArrayList<>();
    private final Map<Integer, Spot> spots = new LinkedHashMap<>();
    private final double top;

    private Layers(double top) {
        this.top = top;
    }

    /** Places the boxes of a group, the highest at {@code top}. */
    static Layers of(List<Sheet.Box> boxes, List<Integer> group, List<Sheet.Line> lines, double top) {
        Layers layers = new Layers(top);
        layers.fill(boxes, Columns.of(group, lines), lines);
        layers.order();
        layers.stack();
        for (int i = 0; i < SWEEPS; i++) {
            layers.straighten(i % 2 == 0);
        }
        layers.settle();
        return layers;
    }

    private void fill(List<Sheet.Box> boxes, Columns columnOf, List<Sheet.Line> lines) {
        for (int i = 0; i < columnOf.count(); i++) {
            columns.add(new ArrayList<>());
        }
        columnOf.all().forEach((number, column) -> {
            Sheet.Box box = boxes.get(number);
            Spot spot = new Spot(column, box.width, box.height, box);
            spots.put(number, spot);
            columns.get(column).add(spot);
        });
        for (Sheet.Line line : lines) {
            if (line.from() == line.to()) {
                loops.add(line);
            } else {
                boolean ahead = columnOf.of(line.from()) < columnOf.of(line.to());
                ways.put(line, ahead
                        ? way(line.from(), line.to(), line.port(), line.goal())
                        : way(line.to(), line.from(), line.goal(), line.port()));
            }
        }
    }

    private List<Join> way(int from, int to, double port, double goal) {
        List<Join> way = new ArrayList<>();
        Spot last = spot(from);
        Spot end = spot(to);
        double start = port;
        for (int column = last.column + 1; column < end.column; column++) {
            Spot lane = new Spot(column, 0, LANE, null);
            columns.get(column).add(lane);
            way.add(join(last, lane, start, LANE / 2));
            last = lane;
            start = LANE / 2;
        }
        way.add(join(last, end, start, goal));
        return way;
    }

    private Spot spot(int box) {
        return java.util.Objects.requireNonNull(spots.get(box));
    }

    private static Join join(Spot from, Spot to, double port, double goal) {
        Join join = new Join(from, to, port, goal);
        from.right.add(join);
        to.left.add(join);
        return join;
    }

    /** Sorts each column by the middle of what it is joined to, back and forth, and keeps the order of fewest crossings. */
    private void order() {
        List<List<Spot>> best = copy();
        long least = Crossings.count(best, Layers::pairs);
        for (int i = 0; i < SWEEPS; i++) {
            boolean forth = i % 2 == 0;
            for (int c = 0; c < columns.size(); c++) {
                List<Spot> column = columns.get(forth ? c : columns.size() - 1 - c);
                Map<Spot, Double> wanted = new LinkedHashMap<>();
                column.forEach(spot -> wanted.put(spot, middle(spot, forth, column.indexOf(spot))));
                column.sort(Comparator.comparing(wanted::get));
            }
            long crossings = Crossings.count(columns, Layers::pairs);
            if (crossings < least) {
                least = crossings;
                best = copy();
            }
        }
        columns.clear();
        columns.addAll(best);
    }

    private static List<double[]> pairs(List<Spot> column, List<Spot> next) {
        List<double[]> pairs = new ArrayList<>();
        column.forEach(spot -> spot.right.forEach(join ->
                pairs.add(new double[] {column.indexOf(spot) + join.port / 10_000, next.indexOf(join.to) + join.goal / 10_000})));
        return pairs;
    }

    private List<List<Spot>> copy() {
        List<List<Spot>> copy = new ArrayList<>();
        columns.forEach(column -> copy.add(new ArrayList<>(column)));
        return copy;
    }

    private double middle(Spot spot, boolean forth, double otherwise) {
        List<Join> joins = forth ? spot.left : spot.right;
        return joins.stream()
                .mapToDouble(join -> forth
                        ? columns.get(join.from.column).indexOf(join.from) + join.port / 1000
                        : columns.get(join.to.column).indexOf(join.to) + join.goal / 1000)
                .average()
                .orElse(otherwise);
    }

    private void stack() {
        for (List<Spot> column : columns) {
            double y = top;
            for (Spot spot : column) {
                spot.y = y;
                y += spot.height + gap(spot);
            }
        }
    }

    private static double gap(Spot spot) {
        return spot.box == null ? LANE : GAP;
    }

    /** Moves each spot to where its lines would be level, as far as its neighbours in the column leave room. */
    private void straighten(boolean forth) {
        for (int c = 0; c < columns.size(); c++) {
            List<Spot> column = columns.get(forth ? c : columns.size() - 1 - c);
            double[] wanted = new double[column.size()];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = level(column.get(i));
            }
            double floor = top;
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = Math.max(wanted[i], floor);
                floor = wanted[i] + column.get(i).height + gap(column.get(i));
            }
            // What was pushed down too far goes back up as a whole
            for (int i = wanted.length - 1; i >= 0; i--) {
                double least = i == 0 ? top : wanted[i - 1] + column.get(i - 1).height + gap(column.get(i - 1));
                double back = Math.max(level(column.get(i)), least);
                column.get(i).y = Math.min(wanted[i], back);
                wanted[i] = column.get(i).y;
            }
        }
    }

    private static double level(Spot spot) {
        double left = spot.left.stream().mapToDouble(j -> j.from.y + j.port - j.goal).average().orElse(Double.NaN);
        double right = spot.right.stream().mapToDouble(j -> j.to.y + j.goal - j.port).average().orElse(Double.NaN);
        if (Double.isNaN(left)) {
            return Double.isNaN(right) ? spot.y : right;
        }
        return Double.isNaN(right) ? left : (left + right) / 2;
    }

    private void settle() {
        double x = Sheet.EDGE;
        double highest = columns.stream().flatMap(List::stream).mapToDouble(spot -> spot.y).min().orElse(top);
        for (List<Spot> column : columns) {
            double width = column.stream().mapToDouble(spot -> spot.width).max().orElse(0);
            for (Spot spot : column) {
                spot.y += top - highest;
                if (spot.box != null) {
                    spot.box.x = x;
                    spot.box.y = spot.y;
                }
            }
            x += width + BETWEEN_COLUMNS;
        }
    }

    double right() {
        return spots.values().stream().mapToDouble(s -> box(s).x + s.width).max().orElse(0) + (loops.isEmpty() ? 0 : 24);
    }

    double bottom() {
        return columns.stream().flatMap(List::stream).mapToDouble(spot -> spot.y + spot.height).max().orElse(top);
    }

    private static Sheet.Box box(Spot spot) {
        return java.util.Objects.requireNonNull(spot.box);
    }

    /** Returns the ways of the lines: level where they leave, pass and meet. */
    Map<Sheet.Line, String> paths() {
        Map<Sheet.Line, String> paths = new LinkedHashMap<>();
        ways.forEach((line, way) -> paths.put(line, path(way, way.get(0).from != spot(line.from()))));
        loops.forEach(line -> {
            Sheet.Box box = box(spot(line.from()));
            double x = box.x + box.width;
            paths.put(line, text("M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", x, box.y + line.port(),
                    x + 26, box.y + line.port(), x + 26, box.y + line.goal(), x + 1, box.y + line.goal()));
        });
        return paths;
    }

    private String path(List<Join> way, boolean backwards) {
        List<double[]> points = new ArrayList<>();
        for (Join join : way) {
            points.add(new double[] {start(join.from), join.from.y + join.port});
            points.add(new double[] {columnStart(join.to.column), join.to.y + join.goal});
        }
        if (backwards) {
            java.util.Collections.reverse(points);
        }
        StringBuilder path = new StringBuilder(text("M%.1f %.1f", points.get(0)[0], points.get(0)[1]));
        for (int i = 1; i < points.size(); i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            double half = (a[0] + b[0]) / 2;
            path.append(a[1] == b[1]
                    ? text("L%.1f %.1f", b[0], b[1])
                    : text("C%.1f %.1f %.1f %.1f %.1f %.1f", half, a[1], half, b[1], b[0], b[1]));
        }
        return path.toString();
    }

    private double start(Spot spot) {
        return spot.box != null ? spot.box.x + spot.width : columnStart(spot.column) + width(spot.column);
    }

    private double columnStart(int column) {
        double x = Sheet.EDGE;
        for (int i = 0; i < column; i++) {
            x += width(i) + BETWEEN_COLUMNS;
        }
        return x;
    }

    private double width(int column) {
        return columns.get(column).stream().mapToDouble(spot -> spot.width).max().orElse(0);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
