package io.github.counterclaim.publish.page;

/**
 * The Equal Earth projection, in the units of the map that ships (src/main/map): right and down are positive. Source:
 * Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of GIS 33(3), 2019.
 */
final class Projection {

    private static final double SCALE = 500;
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private Projection() {}

    /** A place on the map. */
    record Point(double x, double y) {}

    /** Returns where a point of the globe lies, given in degrees north and east. */
    static Point of(double latitude, double longitude) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double squared = theta * theta;
        double sixth = squared * squared * squared;
        double x = Math.toRadians(longitude) * Math.cos(theta)
                / (M * (A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared)));
        double y = theta * (A1 + A2 * squared + sixth * (A3 + A4 * squared));
        return new Point(x * SCALE, -y * SCALE);
    }
}
