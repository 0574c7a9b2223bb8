package io.github.counterclaim.publish.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of places that claims are about.
 *
 * @param box the part that is shown, as an SVG view box
 * @param x where that part begins, from the left
 * @param y where it begins, from above
 * @param width of it
 * @param height of it
 * @param unit the length of a pixel on it
 * @param pixelsWide how many pixels wide it is drawn
 * @param pixelsHigh how many pixels high
 * @param letter the height of the letters of names, in units of the map
 * @param land the land in it, as the data of an SVG path
 * @param borders the borders in it
 * @param spots the place with most claims first
 * @param unplaced places and facilities that claims are about and that the data gives no position
 */
public record MapView(
        String box, double x, double y, double width, double height, double unit, int pixelsWide, int pixelsHigh,
        double letter, String land, String borders, List<Spot> spots, List<Ref> unplaced) {

    public MapView {
        spots = List.copyOf(spots);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * A place.
     *
     * @param self its name
     * @param type its class
     * @param x right
     * @param y down
     * @param radius of its circle, grown with the root of the claims
     * @param claims how many claims are about it
     * @param disputed whether some of them are denied or part of a conflict
     * @param name where its name is written, or null where there is no room for it
     */
    public record Spot(
            Ref self, Ref type, double x, double y, double radius, int claims, boolean disputed,
            @Nullable Name name) {}

    /** Where a name is written: a point of its base line, and whether that is its start, its middle or its end. */
    public record Name(double x, double y, String anchor) {}
}
