package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * A map of places that claims are about.
 *
 * @param box the part that is shown, as an SVG view box
 * @param x where that part begins, from the left
 * @param y where it begins, from above
 * @param width of it
 * @param height of it
 * @param unit the length of a pixel on it
 * @param land the land in it, as the data of an SVG path
 * @param borders the borders in it
 * @param spots the place with most claims first
 * @param unplaced places and facilities that claims are about and that the data gives no position
 */
public record MapView(
        String box, double x, double y, double width, double height, double unit, String land, String borders, List<Spot> spots,
        List<Ref> unplaced) {

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
     * @param labelled whether there is room for its name
     * @param leftward whether its name stands on its left
     */
    public record Spot(
            Ref self, Ref type, double x, double y, double radius, int claims, boolean disputed, boolean labelled,
            boolean leftward) {}
}
