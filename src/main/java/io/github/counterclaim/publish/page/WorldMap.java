package io.github.counterclaim.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The outlines of the land and the borders between countries, from Natural Earth, cut to what a picture shows. */
final class WorldMap {

    private static final String[] LINES = read().split("\n");
    private static final List<Part> LAND = parts(LINES[0]);
    private static final List<Part> BORDERS = parts(LINES[1]);

    private WorldMap() {}

    private record Part(String path, double left, double top, double right, double bottom) {

        boolean meets(Frame frame) {
            return left < frame.x() + frame.width() && right > frame.x()
                    && top < frame.y() + frame.height() && bottom > frame.y();
        }
    }

    /** A part of the map, in its units. */
    record Frame(double x, double y, double width, double height) {}

    /** Returns the land within a frame, as the data of an SVG path. */
    static String land(Frame frame) {
        return within(LAND, frame);
    }

    /** Returns the borders within a frame, as the data of an SVG path. */
    static String borders(Frame frame) {
        return within(BORDERS, frame);
    }

    private static String within(List<Part> parts, Frame frame) {
        return parts.stream().filter(part -> part.meets(frame)).map(Part::path).collect(Collectors.joining());
    }

    private static List<Part> parts(String path) {
        return Stream.of(path.split("(?=M)")).map(WorldMap::part).toList();
    }

    private static Part part(String path) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (String pair : path.substring(1).replace("Z", "").split("L")) {
            int space = pair.indexOf(' ');
            double x = Double.parseDouble(pair.substring(0, space));
            double y = Double.parseDouble(pair.substring(space + 1));
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Part(path, left, top, right, bottom);
    }

    private static String read() {
        try (InputStream in = WorldMap.class.getResourceAsStream("world.txt")) {
            if (in == null) {
                throw new IllegalStateException("The map 'world.txt' is not in the program. Build it anew: mvn package");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
