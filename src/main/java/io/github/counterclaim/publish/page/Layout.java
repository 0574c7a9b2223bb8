package io.github.counterclaim.publish.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts boxes that are tied to each other on a plane: tied ones near, all apart, none over another. The same input gives
 * the same picture. After Fruchterman and Reingold, "Graph drawing by force-directed placement", 1991.
 */
final class Layout {

    private static final int ROUNDS = 600;
    private static final double REST = 150;
    private static final double FLATTEN = 0.62;
    private static final double GAP = 26;
    private static final double MARGIN = 16;
    private static final double HALF_PAGE = 500;
    private static final double LETTER = 7.6;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
    static final int LONGEST = 26;

    /** The size of a box. */
    record Box(double width, double height) {}

    /** A tie of two boxes by their numbers, and how strong it is. */
    record Link(int from, int to, int weight) {}

    private final List<Box> boxes;
    private final List<Link> ties;
    private final double[] x;
    private final double[] y;

    private Layout(List<Box> boxes, List<Link> ties) {
        this.boxes = boxes;
        this.ties = ties;
        this.x = new double[boxes.size()];
        this.y = new double[boxes.size()];
    }

    /** Returns the box of a name. */
    static Box box(String name) {
        return new Box(Math.min(name.length(), LONGEST) * LETTER + 20, 27);
    }

    /** Lays boxes out. */
    static Layout of(List<Box> boxes, List<Link> ties) {
        Layout layout = new Layout(boxes, ties);
        layout.begin();
        for (int round = 0; round < ROUNDS; round++) {
            layout.move(REST * 0.8 * (1 - (double) round / ROUNDS));
        }
        layout.fit();
        for (int round = 0; round < ROUNDS; round++) {
            layout.part();
        }
        layout.toOrigin();
        return layout;
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

    /** Squeezes what is wider than a page. */
    private void fit() {
        double half = 1;
        for (double right : x) {
            half = Math.max(half, Math.abs(right));
        }
        double scale = Math.min(1, HALF_PAGE / half);
        for (int i = 0; i < x.length; i++) {
            x[i] *= scale;
            y[i] *= Math.max(scale, 0.7);
        }
    }

    private void begin() {
        for (int i = 0; i < x.length; i++) {
            double radius = REST * 0.7 * Math.sqrt(i);
            x[i] = radius * Math.cos(i * GOLDEN);
            y[i] = radius * Math.sin(i * GOLDEN);
        }
    }

    private void move(double heat) {
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                push(i, j, dx, dy);
            }
            // Weak gravity, so that parts without a tie stay in the picture
            dx[i] -= x[i] * 0.09;
            dy[i] -= y[i] * 0.16;
        }
        Map<Long, Integer> pairs = new HashMap<>();
        for (Link tie : ties) {
            pairs.merge(pair(tie), tie.weight(), Integer::sum);
        }
        pairs.forEach((pair, weight) -> pull((int) (pair >> 32), (int) (pair & 0xffffffffL), weight, dx, dy));
        for (int i = 0; i < x.length; i++) {
            double length = Math.max(0.01, Math.hypot(dx[i], dy[i]));
            x[i] += dx[i] / length * Math.min(length, heat);
            y[i] += dy[i] / length * Math.min(length, heat);
        }
    }

    private static long pair(Link tie) {
        return (long) Math.min(tie.from(), tie.to()) << 32 | Math.max(tie.from(), tie.to());
    }

    private void push(int i, int j, double[] dx, double[] dy) {
        double across = x[i] - x[j];
        double down = (y[i] - y[j]) / FLATTEN;
        double distance = Math.max(1, Math.hypot(across, down));
        double force = REST * REST / distance / distance;
        dx[i] += across * force;
        dy[i] += down * force * FLATTEN;
        dx[j] -= across * force;
        dy[j] -= down * force * FLATTEN;
    }

    private void pull(int i, int j, int weight, double[] dx, double[] dy) {
        double across = x[i] - x[j];
        double down = (y[i] - y[j]) / FLATTEN;
        double force = Math.hypot(across, down) / REST * (0.5 + 0.12 * Math.log1p(weight));
        dx[i] -= across * force;
        dy[i] -= down * force * FLATTEN;
        dx[j] += across * force;
        dy[j] += down * force * FLATTEN;
    }

    /** Moves boxes that overlap away from each other, along the shorter way. */
    private void part() {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double across = (boxes.get(i).width() + boxes.get(j).width()) / 2 + GAP - Math.abs(x[i] - x[j]);
                double down = (boxes.get(i).height() + boxes.get(j).height()) / 2 + GAP - Math.abs(y[i] - y[j]);
                if (across > 0 && down > 0) {
                    separate(i, j, across, down);
                }
            }
        }
    }

    private void separate(int i, int j, double across, double down) {
        if (across < down) {
            double step = Math.copySign(across / 2, x[i] - x[j]);
            x[i] += step;
            x[j] -= step;
        } else {
            double step = Math.copySign(down / 2, y[i] - y[j]);
            y[i] += step;
            y[j] -= step;
        }
    }

    private void toOrigin() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i] - boxes.get(i).width() / 2);
            top = Math.min(top, y[i] - boxes.get(i).height() / 2);
        }
        for (int i = 0; i < x.length; i++) {
            x[i] += MARGIN - left;
            y[i] += MARGIN - top;
        }
    }

    /** Returns the line of a tie, bent so that several ties of two boxes lie beside each other. */
    String path(int number) {
        Link tie = ties.get(number);
        long before = ties.subList(0, number).stream().filter(t -> pair(t) == pair(tie)).count();
        double bend = (before + 1) / 2 * 26 * (before % 2 == 0 ? 1 : -1) * (tie.from() < tie.to() ? 1 : -1);
        double middleX = (x[tie.from()] + x[tie.to()]) / 2;
        double middleY = (y[tie.from()] + y[tie.to()]) / 2;
        double length = Math.max(1, Math.hypot(x[tie.to()] - x[tie.from()], y[tie.to()] - y[tie.from()]));
        double bendX = middleX - (y[tie.to()] - y[tie.from()]) / length * bend * 2;
        double bendY = middleY + (x[tie.to()] - x[tie.from()]) / length * bend * 2;
        double[] start = border(tie.from(), bendX, bendY, 1);
        double[] end = border(tie.to(), bendX, bendY, 7);
        return String.format(Locale.ROOT, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", start[0], start[1], bendX, bendY, end[0], end[1]);
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
