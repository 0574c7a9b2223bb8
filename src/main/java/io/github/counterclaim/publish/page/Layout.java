package io.github.counterclaim.publish.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts boxes that are tied to each other on a plane: tied ones near, all apart, none over another. The same input gives
 * the same picture. After Fruchterman and Reingold, "Graph drawing by force-directed placement", 1991.
 */
final class Layout {

    private static final int ROUNDS = 300;
    private static final double REST = 150;
    private static final double GAP = 26;
    private static final double MARGIN = 16;
    private static final double HEAP_GAP = 50;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
    private static final double BESIDE = 15;
    private static final int BUNDLE = 2;

    /**
     * What is drawn on.
     *
     * @param width how wide it is
     * @param flatness how high the picture of many boxes is for its width
     * @param letter how wide a letter is
     * @param longest how many letters of a name are shown
     * @param line how high a box is
     */
    record Sheet(double width, double flatness, double letter, int longest, double line) {

        /** The width of a page. */
        static final Sheet PAGE = new Sheet(1120, 0.62, 7.6, 26, 27);

        /** The width of a phone: boxes stand over each other rather than beside. */
        static final Sheet PHONE = new Sheet(340, 1.7, 7.0, 17, 26);
    }

    /** The size of a box. */
    record Box(double width, double height) {}

    /** A tie of two boxes by their numbers, and how strong it is. */
    record Link(int from, int to, int weight) {}

    private final Sheet sheet;
    private final List<Box> boxes;
    private final List<Link> ties;
    private final double[] x;
    private final double[] y;

    private Layout(Sheet sheet, List<Box> boxes, List<Link> ties) {
        this.sheet = sheet;
        this.boxes = boxes;
        this.ties = ties;
        this.x = new double[boxes.size()];
        this.y = new double[boxes.size()];
    }

    /** Returns the box of a name. */
    static Box box(String name, Sheet sheet) {
        return new Box(Math.min(name.codePointCount(0, name.length()), sheet.longest()) * sheet.letter() + 20, sheet.line());
    }

    /** Lays boxes out: those that hang together in one heap, the largest heap first, the others in rows beneath it. */
    static Layout of(Sheet sheet, List<Box> boxes, List<Link> ties) {
        Layout layout = new Layout(sheet, boxes, ties);
        double left = MARGIN;
        double top = MARGIN;
        double below = MARGIN;
        for (List<Integer> heap : layout.heaps()) {
            layout.arrange(heap);
            double[] size = layout.size(heap);
            if (left > MARGIN && left + size[0] > sheet.width()) {
                left = MARGIN;
                top = below;
            }
            layout.moveTo(heap, left, top);
            left += size[0] + HEAP_GAP;
            below = Math.max(below, top + size[1] + HEAP_GAP);
        }
        return layout;
    }

    /** The boxes that ties join, directly or not; the largest set first. */
    private List<List<Integer>> heaps() {
        int[] heap = new int[boxes.size()];
        Arrays.setAll(heap, i -> i);
        for (Link tie : ties) {
            int from = heap[tie.from()];
            int to = heap[tie.to()];
            Arrays.setAll(heap, i -> heap[i] == to ? from : heap[i]);
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < heap.length; i++) {
            members.computeIfAbsent(heap[i], h -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> heaps = new ArrayList<>(members.values());
        heaps.sort(Comparator.comparingInt((List<Integer> h) -> -h.size()));
        return heaps;
    }

    private void arrange(List<Integer> heap) {
        begin(heap);
        List<Link> within = ties.stream().filter(tie -> heap.contains(tie.from())).toList();
        for (int round = 0; round < ROUNDS; round++) {
            move(heap, within, REST * 0.8 * (1 - (double) round / ROUNDS));
        }
        spread(heap);
        for (int round = 0; round < ROUNDS && part(heap); round++) {
            // until none lies over another
        }
    }

    double x(int box) {
        return x[box];
    }

    double y(int box) {
        return y[box];
    }

    int width() {
        double most = 0;
        for (int i = 0; i < x.length; i++) {
            most = Math.max(most, x[i] + boxes.get(i).width() / 2);
        }
        return (int) Math.ceil(most + MARGIN);
    }

    int height() {
        double most = 0;
        for (int i = 0; i < y.length; i++) {
            most = Math.max(most, y[i] + boxes.get(i).height() / 2);
        }
        return (int) Math.ceil(most + MARGIN);
    }

    /** Gives a heap the shape of a page: wide, not high. */
    private void spread(List<Integer> heap) {
        double across = heap.stream().mapToDouble(i -> Math.abs(x[i])).max().orElse(0);
        double down = heap.stream().mapToDouble(i -> Math.abs(y[i])).max().orElse(0);
        double widest = heap.stream().mapToDouble(i -> boxes.get(i).width()).max().orElse(0);
        double half = Math.min((sheet.width() - widest) / 2, 70 + 30.0 * heap.size());
        for (int i : heap) {
            x[i] *= across > 1 ? half / across : 1;
            y[i] *= down > 1 ? Math.min(half * sheet.flatness(), REST * 0.36 * heap.size()) / down : 1;
        }
    }

    private void begin(List<Integer> heap) {
        for (int i = 0; i < heap.size(); i++) {
            double radius = REST * 0.7 * Math.sqrt(i);
            x[heap.get(i)] = radius * Math.cos(i * GOLDEN);
            y[heap.get(i)] = radius * Math.sin(i * GOLDEN);
        }
    }

    private void move(List<Integer> heap, List<Link> within, double heat) {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i : heap) {
            for (int j : heap) {
                if (j < i) {
                    push(i, j, dx, dy);
                }
            }
        }
        Map<Long, Integer> pairs = new HashMap<>();
        Map<Long, Integer> bundles = new HashMap<>();
        within.forEach(tie -> pairs.merge(pair(tie), tie.weight(), Integer::sum));
        within.forEach(tie -> bundles.merge(pair(tie), 1, Integer::sum));
        bundles.forEach((pair, lines) -> clear(heap, (int) (pair >> 32), (int) (pair & 0xffffffffL), lines, dx, dy));
        pairs.forEach((pair, weight) -> pull((int) (pair >> 32), (int) (pair & 0xffffffffL), weight, dx, dy));
        for (int i : heap) {
            double length = Math.max(0.01, length(dx[i], dy[i]));
            x[i] += dx[i] / length * Math.min(length, heat);
            y[i] += dy[i] / length * Math.min(length, heat);
        }
    }

    /** Pushes the other boxes out of the way of several ties that join two. */
    private void clear(List<Integer> heap, int from, int to, int lines, double[] dx, double[] dy) {
        for (int i : heap) {
            if (lines < BUNDLE || i == from || i == to) {
                continue;
            }
            double alongX = x[to] - x[from];
            double alongY = y[to] - y[from];
            double part = ((x[i] - x[from]) * alongX + (y[i] - y[from]) * alongY) / Math.max(1, alongX * alongX + alongY * alongY);
            if (part <= 0 || part >= 1) {
                continue;
            }
            double across = x[i] - x[from] - part * alongX;
            double down = y[i] - y[from] - part * alongY;
            double distance = Math.max(4, length(across, down));
            double force = REST * REST * Math.min(lines, 8) / 8 / distance / distance;
            dx[i] += across * force;
            dy[i] += down * force;
        }
    }

    // Math.hypot guards against overflow, which no picture comes near, and takes ten times as long
    private static double length(double across, double down) {
        return Math.sqrt(across * across + down * down);
    }

    private static long pair(Link tie) {
        return (long) Math.min(tie.from(), tie.to()) << 32 | Math.max(tie.from(), tie.to());
    }

    private void push(int i, int j, double[] dx, double[] dy) {
        double across = x[i] - x[j];
        double down = (y[i] - y[j]) / sheet.flatness();
        double distance = Math.max(1, length(across, down));
        double force = REST * REST / distance / distance;
        dx[i] += across * force;
        dy[i] += down * force * sheet.flatness();
        dx[j] -= across * force;
        dy[j] -= down * force * sheet.flatness();
    }

    private void pull(int i, int j, int weight, double[] dx, double[] dy) {
        double across = x[i] - x[j];
        double down = (y[i] - y[j]) / sheet.flatness();
        double force = length(across, down) / REST * (0.5 + 0.12 * Math.log1p(weight));
        dx[i] -= across * force;
        dy[i] -= down * force * sheet.flatness();
        dx[j] += across * force;
        dy[j] += down * force * sheet.flatness();
    }

    /** Moves boxes that overlap away from each other, along the shorter way; returns whether there were any. */
    private boolean part(List<Integer> heap) {
        boolean moved = false;
        for (int i : heap) {
            for (int j : heap) {
                if (j >= i) {
                    continue;
                }
                double across = (boxes.get(i).width() + boxes.get(j).width()) / 2 + GAP - Math.abs(x[i] - x[j]);
                double down = (boxes.get(i).height() + boxes.get(j).height()) / 2 + GAP - Math.abs(y[i] - y[j]);
                if (across > 0 && down > 0) {
                    separate(i, j, across, down);
                    moved = true;
                }
            }
            double room = Math.max(0, (sheet.width() - boxes.get(i).width()) / 2);
            x[i] = Math.max(-room, Math.min(room, x[i]));
        }
        return moved;
    }

    private void separate(int i, int j, double across, double down) {
        if (across < down && sheet.flatness() < 1) {
            double step = Math.copySign(across / 2, x[i] - x[j]);
            x[i] += step;
            x[j] -= step;
        } else {
            double step = Math.copySign(down / 2, y[i] - y[j]);
            y[i] += step;
            y[j] -= step;
        }
    }

    private double[] size(List<Integer> heap) {
        double[] edges = edges(heap);
        return new double[] {edges[2] - edges[0], edges[3] - edges[1]};
    }

    private void moveTo(List<Integer> heap, double left, double top) {
        double[] edges = edges(heap);
        for (int i : heap) {
            x[i] += left - edges[0];
            y[i] += top - edges[1];
        }
    }

    /** Left, top, right and bottom of some boxes. */
    private double[] edges(List<Integer> heap) {
        double[] edges = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i : heap) {
            edges[0] = Math.min(edges[0], x[i] - boxes.get(i).width() / 2);
            edges[1] = Math.min(edges[1], y[i] - boxes.get(i).height() / 2);
            edges[2] = Math.max(edges[2], x[i] + boxes.get(i).width() / 2);
            edges[3] = Math.max(edges[3], y[i] + boxes.get(i).height() / 2);
        }
        return edges;
    }

    /** Returns the line of a tie, bent so that several ties of two boxes lie beside each other. */
    String path(int number) {
        Link tie = ties.get(number);
        long before = ties.subList(0, number).stream().filter(t -> pair(t) == pair(tie)).count();
        double bend = (before + 1) / 2 * BESIDE * (before % 2 == 0 ? 1 : -1) * (tie.from() < tie.to() ? 1 : -1);
        double middleX = (x[tie.from()] + x[tie.to()]) / 2;
        double middleY = (y[tie.from()] + y[tie.to()]) / 2;
        double length = Math.max(1, length(x[tie.to()] - x[tie.from()], y[tie.to()] - y[tie.from()]));
        double bendX = within(middleX - (y[tie.to()] - y[tie.from()]) / length * bend * 2, width());
        double bendY = within(middleY + (x[tie.to()] - x[tie.from()]) / length * bend * 2, height());
        double[] start = border(tie.from(), bendX, bendY, 1);
        double[] end = border(tie.to(), bendX, bendY, 7);
        return String.format(Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", start[0], start[1], bendX, bendY, end[0], end[1]);
    }

    private static double within(double at, double most) {
        return Math.max(2, Math.min(most - 2, at));
    }

    /** Where the way from a point to the middle of a box meets its border, a little outside of it. */
    private double[] border(int box, double fromX, double fromY, double outside) {
        double across = fromX - x[box];
        double down = fromY - y[box];
        double halfWidth = boxes.get(box).width() / 2 + outside;
        double halfHeight = boxes.get(box).height() / 2 + outside;
        double part = Math.min(1, Math.min(
                across == 0 ? 1 : Math.abs(halfWidth / across), down == 0 ? 1 : Math.abs(halfHeight / down)));
        return new double[] {x[box] + across * part, y[box] + down * part};
    }
}
