package io.github.counterclaim.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The map and the points on it are of one projection; the figures are those of d3-geo's geoEqualEarthRaw. */
class ProjectionTest {

    @Test
    void pointsLieWhereTheMapHasThem() {
        Projection.Point middle = Projection.of(0, 0);
        assertEquals(0, middle.x(), 1e-9);
        assertEquals(0, middle.y(), 1e-9);
        Projection.Point pole = Projection.of(90, 0);
        assertEquals(-1.3173627591574 * 500, pole.y(), 0.01);
        Projection.Point edge = Projection.of(0, 180);
        assertEquals(2.7066299836960748 * 500, edge.x(), 0.01);
    }

    @Test
    void aFrameCutsTheMap() {
        String all = WorldMap.land(new WorldMap.Frame(-2000, -1000, 4000, 2000));
        Projection.Point tehran = Projection.of(35.7, 51.4);
        String part = WorldMap.land(new WorldMap.Frame(tehran.x() - 50, tehran.y() - 50, 100, 100));
        assertTrue(part.startsWith("M") && part.length() < all.length());
        assertFalse(WorldMap.borders(new WorldMap.Frame(tehran.x() - 200, tehran.y() - 200, 400, 400)).isEmpty());
    }
}
