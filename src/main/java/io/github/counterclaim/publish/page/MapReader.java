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

/** Reads which places claims are about, and lays them out on the map. Valid within its model's transaction. */
public final class MapReader {

    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property LATITUDE = ResourceFactory.createProperty(GEO, "lat");
    private static final Property LONGITUDE = ResourceFactory.createProperty(GEO, "long");
    private static final double RATIO = 0.56;
    private static final double MARGIN = 0.1;
    private static final double LEAST_WIDTH = 260;
    private static final double FULL = 2600;
    private static final int WIDTH = 1136;

    private final Model model;
    private final Labels labels;

    /** Makes a reader of a model. */
    public MapReader(Model model, Links links) {
        this.model = model;
        this.labels = new Labels(model, links);
    }

    private record Site(Resource thing, Projection.Point at, int claims, boolean disputed) {}

    /** Returns the map of all claims. */
    public MapView read() {
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
        WorldMap.Frame frame = frame(sites);
        String box = String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", frame.x(), frame.y(), frame.width(), frame.height());
        return new MapView(box, frame.x(), frame.y(), frame.width(), frame.height(), frame.width() / WIDTH, WorldMap.land(frame), WorldMap.borders(frame), spots(sites, frame), unplaced);
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

    private static WorldMap.Frame frame(List<Site> sites) {
        if (sites.isEmpty()) {
            return new WorldMap.Frame(-FULL / 2, -FULL * RATIO / 2, FULL, FULL * RATIO);
        }
        double left = sites.stream().mapToDouble(s -> s.at().x()).min().orElse(0);
        double right = sites.stream().mapToDouble(s -> s.at().x()).max().orElse(0);
        double top = sites.stream().mapToDouble(s -> s.at().y()).min().orElse(0);
        double bottom = sites.stream().mapToDouble(s -> s.at().y()).max().orElse(0);
        double width = Math.max(LEAST_WIDTH, Math.max(right - left, (bottom - top) / RATIO) * (1 + 2 * MARGIN));
        double height = width * RATIO;
        return new WorldMap.Frame((left + right - width) / 2, (top + bottom - height) / 2, width, height);
    }

    private List<MapView.Spot> spots(List<Site> sites, WorldMap.Frame frame) {
        double unit = frame.width() / WIDTH;
        LabelRoom room = new LabelRoom();
        for (Site site : sites) {
            double radius = radius(site) * unit;
            room.take(site.at().x() - radius, site.at().y() - radius, 2 * radius, 2 * radius);
        }
        List<MapView.Spot> spots = new ArrayList<>();
        for (Site site : sites) {
            Ref self = labels.ref(site.thing());
            double radius = radius(site) * unit;
            double length = self.label().length() * 7.3 * unit + 6 * unit;
            double height = 15 * unit;
            double x = site.at().x();
            double top = site.at().y() - height / 2;
            boolean right = x + radius + length < frame.x() + frame.width() && room.tryTake(x + radius + 2 * unit, top, length, height);
            boolean left = !right && room.tryTake(x - radius - 2 * unit - length, top, length, height);
            spots.add(new MapView.Spot(
                    self, labels.type(site.thing()), x, site.at().y(), radius, site.claims(), site.disputed(), left || right, left));
        }
        return spots;
    }

    private static double radius(Site site) {
        return 4 + 2.2 * Math.sqrt(site.claims());
    }

    private static @org.jspecify.annotations.Nullable Double number(Resource place, Property property) {
        Statement statement = place.getProperty(property);
        if (statement == null || !statement.getObject().isLiteral()) {
            return null;
        }
        String text = statement.getString();
        return text.matches("-?[0-9]{1,3}(\\.[0-9]+)?") ? Double.valueOf(text) : null;
    }
}
