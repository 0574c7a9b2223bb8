package io.github.counterclaim.publish.diagram;

import java.util.List;
import java.util.function.BiFunction;

/** Counts how often lines between neighbouring columns cross. */
final class Crossings {

    private Crossings() {}

    /** Counts them; {@code lines} gives of two columns the place of each line in the one and in the other. */
    static <T> long count(List<List<T>> columns, BiFunction<List<T>, List<T>, List<double[]>> lines) {
        long crossings = 0;
        for (int c = 0; c + 1 < columns.size(); c++) {
            List<double[]> pairs = lines.apply(columns.get(c), columns.get(c + 1));
            for (int i = 0; i < pairs.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double left = pairs.get(i)[0] - pairs.get(j)[0];
                    double right = pairs.get(i)[1] - pairs.get(j)[1];
                    crossings += left * right < 0 ? 1 : 0;
                }
            }
        }
        return crossings;
    }
}
