package io.github.counterclaim.evaluate;

/** Hits, false alarms and misses, and the shares that follow from them. */
final class Tally {

    private int hits;
    private int alarms;
    private int misses;

    void hit() {
        hits++;
    }

    void alarms(int number) {
        alarms += number;
    }

    void miss() {
        misses++;
    }

    int wanted() {
        return hits + misses;
    }

    int found() {
        return hits + alarms;
    }

    double precision() {
        return ratio(hits, found());
    }

    double recall() {
        return ratio(hits, wanted());
    }

    double f1() {
        return f1(hits);
    }

    /** Returns the F1 where only some of the hits count, and the others are both an alarm and a miss. */
    double f1(int counted) {
        return ratio(2 * counted, found() + wanted());
    }

    /** Returns a share; NaN of nothing. */
    static double ratio(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
