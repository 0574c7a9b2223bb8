package io.github.counterclaim.publish.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A bar for each row of an answer that counts something.
 *
 * @param measure what the bars count
 * @param bars in the order of the rows
 * @param hidden how many rows have no bar, for want of room
 */
public record ChartView(String measure, List<Bar> bars, int hidden) {

    private static final int MOST_BARS = 20;
    private static final int WIDTH = 560;
    private static final int LONGEST = 60;
    private static final double NARROW = 300;
    private static final int LONGEST_NARROW = 48;

    public ChartView {
        bars = List.copyOf(bars);
    }

    /** A bar: what it stands for, its number, and its length on the picture. */
    public record Bar(Ref of, long count, double length) {

        /** Returns its length where the picture is drawn for a phone. */
        public double narrow() {
            return Math.max(2, length * NARROW / WIDTH);
        }

        /** Returns its name as far as a phone has room. */
        public String narrowLabel() {
            return Ref.cut(of.label(), LONGEST_NARROW);
        }
    }

    /** Returns the chart of an answer, or empty where none of its columns counts something. */
    public static Optional<ChartView> of(List<String> columns, List<List<Ref>> rows) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        int number = IntStream.range(1, columns.size()).filter(c -> counts(columns.get(c), rows, c)).findFirst().orElse(-1);
        if (number < 0) {
            return Optional.empty();
        }
        double most = rows.stream().mapToLong(r -> count(r.get(number))).max().orElse(1);
        List<Bar> bars = rows.stream()
                .limit(MOST_BARS)
                .map(r -> new Bar(name(r, number), count(r.get(number)), WIDTH * count(r.get(number)) / Math.max(1, most)))
                .toList();
        return Optional.of(new ChartView(columns.get(number).replace('_', ' '), bars, rows.size() - bars.size()));
    }

    private static boolean counts(String column, List<List<Ref>> rows, int at) {
        return column.endsWith("count") && rows.stream().allMatch(r -> r.get(at).label().matches("[0-9]{1,9}"));
    }

    private static long count(Ref cell) {
        return Long.parseLong(cell.label());
    }

    private static Ref name(List<Ref> row, int number) {
        String words = row.subList(0, number).stream().map(Ref::label).filter(l -> !l.isEmpty()).collect(Collectors.joining(" "));
        return new Ref(Ref.cut(words, LONGEST), row.get(0).href());
    }

    /** How high the picture is. */
    public int height() {
        return bars.size() * 28 + 6;
    }
}
