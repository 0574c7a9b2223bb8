package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.Links;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads which places claims are about, and lays them out on the map. Valid within its model's transaction. */
public final class MapReader {

    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property LATITUDE = ResourceFactory.createProperty(GEO, "lat");
    private static final Property LONGITUDE = ResourceFactory.createProperty(GEO, "long");
    private static final double MARGIN = 0.1;
    private static final double LEAST_WIDTH = 260;
    private static final double FULL = 2600;
    private static final double BREADTH = 0.52;

    private final Model model;
    private final Labels labels;

    /** Makes a reader of a model. */
    public MapReader(Model model, Links links) {
        this.model = model;
        this.labels = new Labels(model, links);
    }

    /**
     * What the map is drawn on.
     *
     * @param width how wide it is, in pixels
     * @param ratio how high it is for its width
     * @param letter how high the letters of its names are, in pixels
     * @param dot how large the circle of a place is, in parts of that on a page
     */
    public record Sheet(int width, double ratio, double letter, double dot) {

        /** The width of a page. */
        public static final Sheet PAGE = new Sheet(1136, 0.56, 14, 1);

        /** The width of a phone. */
        public static final Sheet PHONE = new Sheet(354, 1.15, 12.5, 0.72);
    }

    private record Site(Resource thing, Projection.Point at, int claims, boolean disputed) {}

    /** Returns the map of all claims, drawn on some sheets. */
    public List<MapView> read(List<Sheet> sheets) {
        Map<Resource, Set<Resource>> claims = claimsByPlace();
        List<Site> sites = new ArrayList<>();
        List<Ref> unplaced = new ArrayList<>();
        claims.forEach((place, about) -> {
            Double latitude = number(place, LATITUDE);
            Double longitude = number(place, LONGITUDE);
            if (latitude == null || longitude == null) {
                unplaced.add(labels.ref(place));
            } else {
                boolean disputed = about.stream().anyMatch(this::isDisputed);
                sites.add(new Site(place, Projection.of(latitude, longitude), about.size(), disputed));
            }
        });
        sites.sort(Comparator.comparingInt((Site s) -> -s.claims()).thenComparing(s -> s.thing().getURI()));
        unplaced.sort(Comparator.comparing(Ref::label));
        return sheets.stream().map(sheet -> drawn(sites, unplaced, sheet)).toList();
    }

    private MapView drawn(List<Site> sites, List<Ref> unplaced, Sheet sheet) {
        WorldMap.Frame frame = frame(sites, sheet.ratio());
        double unit = frame.width() / sheet.width();
        String box = String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", frame.x(), frame.y(), frame.width(), frame.height());
        return new MapView(box, frame.x(), frame.y(), frame.width(), frame.height(), unit, sheet.width(),
                (int) Math.round(sheet.width() * sheet.ratio()), sheet.letter() * unit, WorldMap.land(frame), WorldMap.borders(frame),
                spots(sites, frame, sheet), unplaced);
    }

    private Map<Resource, Set<Resource>> claimsByPlace() {
        Map<Resource, Set<Resource>> found = new HashMap<>();
        for (Resource type : List.of(CC.resource("Place"), CC.resource("Facility"))) {
            for (Property role : List.of(CC.place, CC.target)) {
                model.listSubjectsWithProperty(role).toList().forEach(claim -> claim.listProperties(role)
                        .filterKeep(s -> s.getObject().isURIResource() && s.getResource().hasProperty(RDF.type, type))
                        .toList().forEach(s -> add(found, s.getResource(), claim)));
            }
        }
        for (Resource claim : model.listSubjectsWithProperty(RDF.type, CC.CLAIM).toList()) {
            Statement about = claim.getProperty(CC.proposition);
            if (about != null && about.getObject().isResource()) {
                for (Property role : List.of(RDF.subject, RDF.object)) {
                    about.getResource().listProperties(role).toList().stream()
                            .filter(s -> s.getObject().isURIResource() && isSite(s.getResource()))
                            .forEach(s -> add(found, s.getResource(), claim));
                }
            }
        }
        return found;
    }

    private static void add(Map<Resource, Set<Resource>> found, Resource place, Resource claim) {
        found.computeIfAbsent(place, p -> new HashSet<>()).add(claim);
    }

    private static boolean isSite(Resource thing) {
        return thing.hasProperty(RDF.type, CC.resource("Place")) || thing.hasProperty(RDF.type, CC.resource("Facility"));
    }

    private boolean isDisputed(Resource claim) {
        return claim.hasProperty(CC.polarity, CC.DENIED)
                || model.listSubjectsWithProperty(CC.claim, claim).filterKeep(c -> c.hasProperty(RDF.type, CC.CONFLICT)).hasNext();
    }

    private static WorldMap.Frame frame(List<Site> sites, double ratio) {
        if (sites.isEmpty()) {
            return new WorldMap.Frame(-FULL / 2, -FULL * ratio / 2, FULL, FULL * ratio);
        }
        double left = sites.stream().mapToDouble(s -> s.at().x()).min().orElse(0);
        double right = sites.stream().mapToDouble(s -> s.at().x()).max().orElse(0);
        double top = sites.stream().mapToDouble(s -> s.at().y()).min().orElse(0);
        double bottom = sites.stream().mapToDouble(s -> s.at().y()).max().orElse(0);
        double width = Math.max(LEAST_WIDTH, Math.max(right - left, (bottom - top) / ratio) * (1 + 2 * MARGIN));
        double height = width * ratio;
        return new WorldMap.Frame((left + right - width) / 2, (top + bottom - height) / 2, width, height);
    }

    private List<MapView.Spot> spots(List<Site> sites, WorldMap.Frame frame, Sheet sheet) {
        double unit = frame.width() / sheet.width();
        LabelRoom room = new LabelRoom();
        for (Site site : sites) {
            double radius = radius(site, sheet) * unit;
            room.take(site.at().x() - radius, site.at().y() - radius, 2 * radius, 2 * radius);
        }
        List<MapView.Spot> spots = new ArrayList<>();
        for (Site site : sites) {
            Ref self = labels.ref(site.thing());
            double radius = radius(site, sheet) * unit;
            spots.add(new MapView.Spot(self, labels.type(site.thing()), site.at().x(), site.at().y(), radius, site.claims(),
                    site.disputed(), name(self.label(), site, radius, unit, frame, sheet, room)));
        }
        return spots;
    }

    /** Returns where there is room for a name: beside its circle, else over or under it; null where there is none. */
    private static MapView.@Nullable Name name(
            String name, Site site, double radius, double unit, WorldMap.Frame frame, Sheet sheet, LabelRoom room) {
        double length = name.codePointCount(0, name.length()) * sheet.letter() * BREADTH * unit + 4 * unit;
        double height = sheet.letter() * 1.07 * unit;
        double gap = radius + 3 * unit;
        double x = site.at().x();
        double y = site.at().y();
        for (double down : new double[] {0, height * 0.62, -height * 0.62}) {
            for (boolean left : new boolean[] {false, true}) {
                double from = left ? x - gap - length : x + gap;
                if (isWithin(from, y, length, frame) && room.tryTake(from, y + down - height / 2, length, height)) {
                    return new MapView.Name(left ? x - gap : x + gap, y + down + height * 0.31, left ? "end" : "start");
                }
            }
        }
        for (double over : new double[] {y - gap - height, y + gap}) {
            if (isWithin(x - length / 2, over, length, frame) && room.tryTake(x - length / 2, over, length, height)) {
                return new MapView.Name(x, over + height * 0.8, "middle");
            }
        }
        return null;
    }

    private static boolean isWithin(double from, double y, double length, WorldMap.Frame frame) {
        return from > frame.x() && from + length < frame.x() + frame.width() && y > frame.y() && y < frame.y() + frame.height();
    }

    private static double radius(Site site, Sheet sheet) {
        return sheet.dot() * (4 + 2.2 * Math.sqrt(site.claims()));
    }

    private static @Nullable Double number(Resource place, Property property) {
        Statement statement = place.getProperty(property);
        if (statement == null || !statement.getObject().isLiteral()) {
            return null;
        }
        String text = statement.getString();
        return text.matches("-?[0-9]{1,3}(\\.[0-9]+)?") ? Double.valueOf(text) : null;
    }
}
