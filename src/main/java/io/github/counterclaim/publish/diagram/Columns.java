package io.github.counterclaim.publish.diagram;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** In which column each box of a group stands: right of all that lead to it. Where lines run in circles one runs back. */
final class Columns {

    private final List<Integer> group;
    private final Map<Integer, Set<Integer>> after = new HashMap<>();
    private final Map<Integer, Integer> column = new TreeMap<>();

    private Columns(List<Integer> group) {
        this.group = group;
    }

    /** Finds the columns. */
    static Columns of(List<Integer> group, List<Sheet.Line> lines) {
        Columns columns = new Columns(group);
        group.forEach(box -> columns.after.put(box, new java.util.TreeSet<>()));
        lines.stream().filter(line -> line.from() != line.to()).forEach(line -> columns.next(line.from()).add(line.to()));
        columns.cutCircles();
        group.forEach(columns::depth);
        columns.pullRight();
        return columns;
    }

    Map<Integer, Integer> all() {
        return Collections.unmodifiableMap(column);
    }

    int of(int box) {
        return column.getOrDefault(box, 0);
    }

    int count() {
        return column.values().stream().mapToInt(c -> c).max().orElse(-1) + 1;
    }

    private Set<Integer> next(int box) {
        return java.util.Objects.requireNonNull(after.get(box));
    }

    private void cutCircles() {
        Map<Integer, Boolean> open = new HashMap<>();
        group.forEach(box -> visit(box, open));
    }

    private void visit(int box, Map<Integer, Boolean> open) {
        @Nullable Boolean seen = open.putIfAbsent(box, true);
        if (seen != null) {
            return;
        }
        for (int next : List.copyOf(next(box))) {
            if (Boolean.TRUE.equals(open.get(next))) {
                next(box).remove(next);
                next(next).add(box);
            } else {
                visit(next, open);
            }
        }
        open.put(box, false);
    }

    /** The longest way that leads to a box. */
    private int depth(int box) {
        @Nullable Integer known = column.get(box);
        if (known != null) {
            return known;
        }
        int depth = group.stream().filter(other -> next(other).contains(box)).mapToInt(other -> depth(other) + 1).max().orElse(0);
        column.put(box, depth);
        return depth;
    }

    /** What nothing leads to stands beside what it leads to. */
    private void pullRight() {
        Set<Integer> led = new HashSet<>();
        after.values().forEach(led::addAll);
        group.stream().filter(box -> !led.contains(box)).forEach(box ->
                next(box).stream().mapToInt(this::of).min().ifPresent(first -> column.put(box, first - 1)));
    }
}
