package io.github.counterclaim.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Thing;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the lexicon's states and places promise to whoever resolves names with them. */
class WorldLexiconTest {

    private static final String NS = "https://w3id.org/counterclaim/ns#";
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final Property DEMONYM = property(NS, "demonym");
    private static final Property SEAT = property(NS, "seat");
    private static final Property CAPITAL = property(NS, "capital");
    private static final Property COUNTRY = property(NS, "country");
    private static final Property ISO_CODE = property(NS, "isoCode");
    private static final Property LAT = property(GEO, "lat");
    private static final Property LONG = property(GEO, "long");

    /** Names that two states bear, with the reason; the context has to decide between them. */
    private static final Map<String, String> SHARED_BY_STATES = Map.of(
            "Congolese", "both states on the river Congo call their people so",
            "Dominican", "Dominica and the Dominican Republic",
            "Dominicans", "Dominica and the Dominican Republic");

    /** Cities that stand for a government though the capital is called or lies elsewhere: seat of a state and place. */
    private static final Set<String> CITIES_AS_SEATS =
            Set.of("Washington", "Tel Aviv", "Abidjan", "Port Sudan", "Putrajaya", "Bujumbura", "Cotonou");

    /** States so large that their capital may lie far from the middle. */
    private static final Set<String> LARGE =
            Set.of("Russia", "United States", "Canada", "China", "Australia", "Indonesia");

    private static Model model;
    private static List<Resource> states;
    private static List<Resource> places;

    @BeforeAll
    static void read() {
        model = ModelFactory.createDefaultModel();
        for (String file : List.of("states.ttl", "places.ttl")) {
            RDFParser.source(Path.of("ontology", "lexicon", file))
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                    .parse(model);
        }
        states = ofClass("State");
        places = ofClass("Place");
    }

    @Test
    void everyStateOfTheWorldIsThere() {
        assertTrue(states.size() >= 193 + 4, "only " + states.size() + " states");
        assertTrue(places.size() >= 2700, "only " + places.size() + " places");
        assertEquals(things().size(), model.listSubjects().toList().size(), "a subject without its class");
    }

    @Test
    void everyThingHasOnePreferredName() {
        assertNone(things(), thing -> values(thing, SKOS.prefLabel).size() != 1);
    }

    @Test
    void everySlugComesFromThePreferredName() {
        assertNone(states, state -> !state.getURI().endsWith("/id/state/" + Thing.slugOf(label(state))));
        assertNone(places, place -> !place.getURI().endsWith("/id/place/" + Thing.slugOf(label(place))));
    }

    @Test
    void everyNameIsEnglishAndTrimmedAndAProperName() {
        Predicate<Resource> bad = thing -> Stream.of(SKOS.prefLabel, SKOS.altLabel, DEMONYM, SEAT)
                .flatMap(property -> thing.listProperties(property).toList().stream())
                .anyMatch(s -> !s.getLanguage().equals("en") || !isProperName(s.getString()));
        assertNone(things(), bad);
    }

    @Test
    void everyStateHasTwoCodesOfItsOwn() {
        assertNone(states, state -> !values(state, ISO_CODE).stream()
                .map(String::length).sorted().toList().equals(List.of(2, 3)));
        assertNone(states, state -> !values(state, ISO_CODE).stream().allMatch(code -> code.matches("[A-Z]+")));
        assertEquals(2 * states.size(), model.listObjectsOfProperty(ISO_CODE).toList().size());
    }

    @Test
    void everyStateHasACapitalThatPointsBack() {
        assertNone(states, state -> state.listProperties(CAPITAL).toList().size() != 1);
        assertNone(states, state -> !places.contains(state.getPropertyResourceValue(CAPITAL)));
        assertNone(states, state -> !state.getPropertyResourceValue(CAPITAL).hasProperty(COUNTRY, state));
    }

    @Test
    void everyStateHasADemonym() {
        assertNone(states, state -> !state.hasProperty(DEMONYM));
    }

    @Test
    void noStateBearsTheNameOfItsCapital() {
        assertNone(states, state -> names(state, SKOS.prefLabel, SKOS.altLabel, DEMONYM).stream()
                .anyMatch(names(state.getPropertyResourceValue(CAPITAL), SKOS.prefLabel, SKOS.altLabel)::contains));
    }

    @Test
    void everyThingLiesOnTheEarth() {
        assertNone(things(), thing -> outside(thing, LAT, 90) || outside(thing, LONG, 180));
    }

    @Test
    void aCapitalLiesNearItsState() {
        assertNone(states, state -> degreesApart(state, state.getPropertyResourceValue(CAPITAL)) > 62);
        assertNone(states.stream().filter(state -> !LARGE.contains(label(state))).toList(),
                state -> degreesApart(state, state.getPropertyResourceValue(CAPITAL)) > 11);
    }

    @Test
    void noTwoStatesShareANameWithoutAReason() {
        assertEquals(new TreeSet<>(SHARED_BY_STATES.keySet()), shared(states, SKOS.prefLabel, SKOS.altLabel, DEMONYM, SEAT));
    }

    @Test
    void noTwoPlacesShareAName() {
        assertEquals(Set.of(), shared(places, SKOS.prefLabel, SKOS.altLabel));
    }

    /** What stands for the government of a region is its own name or that of a town in it. */
    @Test
    void aRegionIsGovernedFromWithin() {
        assertNone(places, region -> names(region, SEAT).stream().anyMatch(seat -> places.stream()
                .filter(place -> place.equals(region) || ancestors(place).contains(region))
                .noneMatch(place -> names(place, SKOS.prefLabel, SKOS.altLabel).contains(seat))));
        assertTrue(places.stream().anyMatch(place -> place.hasProperty(SEAT)));
    }

    @Test
    void aStateAndAPlaceShareANameOnlyWhereTheCityStandsForTheGovernment() {
        Set<String> both = allNames(states);
        both.retainAll(allNames(places));
        assertEquals(new TreeSet<>(CITIES_AS_SEATS), new TreeSet<>(both));
    }

    @Test
    void everyLinkLeadsToAThingOfTheRightClass() {
        assertNone(places, place -> !states.containsAll(resources(place, COUNTRY)));
        assertNone(places, place -> !places.containsAll(resources(place, SKOS.broader)));
    }

    @Test
    void noPlaceLiesInItself() {
        assertNone(places, place -> ancestors(place).contains(place));
    }

    @Test
    void aPlaceAndTheRegionThatItLiesInAgreeOnTheState() {
        assertNone(places, place -> place.hasProperty(COUNTRY) && resources(place, SKOS.broader).stream()
                .anyMatch(region -> region.hasProperty(COUNTRY)
                        && !region.getPropertyResourceValue(COUNTRY).equals(place.getPropertyResourceValue(COUNTRY))));
    }

    @Test
    void noTwoThingsAreTheSameResourceElsewhere() {
        for (Property link : List.of(OWL.sameAs, SKOS.exactMatch)) {
            int links = model.listStatements(null, link, (RDFNode) null).toList().size();
            assertEquals(model.listObjectsOfProperty(link).toList().size(), links, link.getLocalName());
        }
    }

    @Test
    void theNamesThatReportingUsesLeadToTheirState() {
        Map<String, String> expected = Map.of("America", "US", "U.S.", "US", "Britons", "GB", "DR Congo", "CD",
                "Congo-Brazzaville", "CG", "Türkiye", "TR", "Kremlin", "RU", "Quai d'Orsay", "FR", "DPRK", "KP",
                "Palestinians", "PS");
        Map<String, String> found = new TreeMap<>();
        for (Resource state : states) {
            names(state, SKOS.altLabel, DEMONYM, SEAT).stream().filter(expected::containsKey)
                    .forEach(name -> found.put(name, values(state, ISO_CODE).stream()
                            .filter(code -> code.length() == 2).findFirst().orElseThrow()));
        }
        assertEquals(new TreeMap<>(expected), found);
    }

    private static Property property(String namespace, String name) {
        return ResourceFactory.createProperty(namespace, name);
    }

    private static List<Resource> ofClass(String name) {
        return model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(NS + name)).toList();
    }

    private static List<Resource> things() {
        return Stream.concat(states.stream(), places.stream()).toList();
    }

    private static void assertNone(List<Resource> things, Predicate<Resource> bad) {
        assertEquals(List.of(), things.stream().filter(bad).map(Resource::getURI).sorted().toList());
    }

    private static List<String> values(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(s -> s.getString()).toList();
    }

    private static List<Resource> resources(Resource thing, Property property) {
        return thing.listProperties(property).mapWith(s -> s.getResource()).toList();
    }

    private static String label(Resource thing) {
        return thing.getProperty(SKOS.prefLabel).getString();
    }

    private static Set<String> names(Resource thing, Property... properties) {
        return Stream.of(properties).flatMap(p -> values(thing, p).stream()).collect(Collectors.toSet());
    }

    private static Set<String> allNames(List<Resource> things) {
        return things.stream().flatMap(thing -> names(thing, SKOS.prefLabel, SKOS.altLabel, DEMONYM, SEAT).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns the names that more than one of the things bears, in order. */
    private static Set<String> shared(List<Resource> things, Property... naming) {
        Set<String> seen = new HashSet<>();
        return things.stream().flatMap(thing -> names(thing, naming).stream())
                .filter(name -> !seen.add(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names are matched case-sensitively only when a capital tells them from common nouns. */
    private static boolean isProperName(String name) {
        return name.equals(name.strip()) && name.codePoints().anyMatch(Character::isUpperCase);
    }

    private static Set<Resource> ancestors(Resource place) {
        Set<Resource> found = new HashSet<>();
        List<Resource> next = resources(place, SKOS.broader);
        while (!next.isEmpty()) {
            next = next.stream().filter(found::add).flatMap(p -> resources(p, SKOS.broader).stream()).toList();
        }
        return found;
    }

    private static boolean outside(Resource thing, Property axis, int limit) {
        return thing.listProperties(axis).toList().size() != 1 || Math.abs(thing.getProperty(axis).getDouble()) > limit;
    }

    /** Returns the angle between two points as seen from the centre of the earth, in degrees. */
    private static double degreesApart(Resource a, Resource b) {
        double latA = radians(a, LAT);
        double latB = radians(b, LAT);
        double cosine = Math.sin(latA) * Math.sin(latB)
                + Math.cos(latA) * Math.cos(latB) * Math.cos(radians(a, LONG) - radians(b, LONG));
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }

    private static double radians(Resource thing, Property axis) {
        return Math.toRadians(thing.getProperty(axis).getDouble());
    }
}
