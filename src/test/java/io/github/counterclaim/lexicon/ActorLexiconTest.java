package io.github.counterclaim.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lexicon's actors, weapons, facilities and agreements: shape, names that tell apart, references, size. */
class ActorLexiconTest {

    private static final Path FOLDER = Path.of("ontology/lexicon");
    private static final List<String> FILES = List.of(
            "proxies.ttl", "weapons.ttl", "organizations.ttl", "people.ttl", "groups.ttl", "facilities.ttl",
            "agreements.ttl");
    private static final String ID = Iris.DEFAULT_BASE + "id/";
    private static final Resource ROOT = ResourceFactory.createResource(ID + "weapon/weapon");

    private static Model all;

    @BeforeAll
    static void load() {
        all = ModelFactory.createDefaultModel();
        FILES.forEach(file -> all.add(read(file)));
    }

    @Test
    void everyThingHasOnePreferredNameInEnglish() {
        List<String> wrong = things().stream()
                .filter(t -> all.listObjectsOfProperty(t, SKOS.prefLabel).toList().stream()
                                .filter(n -> "en".equals(n.asLiteral().getLanguage()))
                                .count()
                        != 1)
                .map(Resource::getURI)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void addressesNameTheirKind() {
        List<String> wrong = things().stream()
                .filter(t -> !t.getURI().matches(ID + kind(t).segment() + "/[a-z0-9]+(-[a-z0-9]+)*"))
                .map(Resource::getURI)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTwoThingsOfOneClassShareAName() {
        Map<String, Resource> owners = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Resource thing : things()) {
            for (String name : names(thing)) {
                Resource other = owners.putIfAbsent(kind(thing) + "|" + name, thing);
                if (other != null) {
                    shared.add("'" + name + "': " + other + " and " + thing);
                }
            }
        }
        assertEquals(List.of(), shared);
    }

    @Test
    void everyWeaponLeadsToTheRootWithoutACycle() {
        List<String> wrong = things().stream()
                .filter(t -> kind(t) == ThingKind.WEAPON_SYSTEM && !leadsToRoot(t, new HashSet<>()))
                .map(Resource::getURI)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void referencesAreOfTheRightKind() {
        assertRefers("country", "state");
        assertRefers("place", "place");
        assertRefers("party", "state");
        assertRefers("maker", "state", "organization");
        assertRefers("speaksFor", "state", "organization", "proxy");
    }

    @Test
    void referencesWithinTheseFilesExist() {
        List<String> missing = all.listObjects().toList().stream()
                .filter(RDFNode::isURIResource)
                .map(n -> n.asResource().getURI())
                .filter(u -> u.matches(ID + "(weapon|organization|proxy|group)/.*"))
                .filter(u -> !all.contains(all.createResource(u), RDF.type))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void officesAreOfPeopleAndEveryPersonHasOne() {
        List<String> wrong = things().stream()
                .filter(t -> (kind(t) == ThingKind.PERSON) != t.inModel(all).hasProperty(CC.property("office")))
                .map(Resource::getURI)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "ProxyForce, 400", "WeaponSystem, 1700", "Organization, 2700", "Person, 1600", "Group, 30", "Facility, 200",
        "Agreement, 120"
    })
    void coversTheField(String className, int atLeast) {
        int found = all.listSubjectsWithProperty(RDF.type, CC.resource(className)).toList().size();
        assertTrue(found >= atLeast, className + ": " + found + " things, expected " + atLeast);
    }

    @Test
    void coversNewsOutletsAndWeaponModels() {
        int outlets = all.listSubjectsWithProperty(CC.property("isNewsOutlet"), all.createTypedLiteral(true))
                .toList()
                .size();
        int models = all.listSubjectsWithProperty(CC.property("maker")).toList().size();
        assertTrue(outlets >= 150, outlets + " news outlets");
        assertTrue(models >= 200, models + " weapon models");
    }

    @ParameterizedTest
    @CsvSource({
        "proxy/houthis, Ansar Allah",
        "weapon/shahed-136, Shahed 136",
        "weapon/su-35, Su-35s",
        "weapon/air-defence-system, air-defense system",
        "organization/iran-foreign-ministry, Iranian Foreign Ministry",
        "organization/islamic-revolutionary-guard-corps, Revolutionary Guard",
        "organization/ukraine-defence-ministry, Ukrainian Defense Ministry",
        "person/hossein-amirabdollahian, Hossein Amir-Abdollahian",
        "person/mohamed-hamdan-dagalo, Hemedti",
        "group/western-powers, Western powers",
        "facility/kerch-bridge, Crimean Bridge",
        "agreement/jcpoa, nuclear deal of 2015"
    })
    void knowsTheSpelling(String path, String name) {
        assertTrue(names(all.createResource(ID + path)).contains(name), path + " lacks '" + name + "'");
    }

    private static Model read(String file) {
        return RDFParser.source(FOLDER.resolve(file))
                .lang(Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                .toModel();
    }

    private static List<Resource> things() {
        return all.listSubjectsWithProperty(RDF.type).toList();
    }

    private static ThingKind kind(Resource thing) {
        String type = thing.inModel(all).getRequiredProperty(RDF.type).getResource().getLocalName();
        ThingKind kind = ThingKind.ofClass(type);
        assertTrue(kind != null, thing + " has the class '" + type + "', which is no kind of thing");
        return kind;
    }

    private static List<String> names(Resource thing) {
        List<RDFNode> nodes = new ArrayList<>(all.listObjectsOfProperty(thing, SKOS.prefLabel).toList());
        nodes.addAll(all.listObjectsOfProperty(thing, SKOS.altLabel).toList());
        return nodes.stream().map(n -> n.asLiteral().getString()).toList();
    }

    private static boolean leadsToRoot(Resource weapon, Set<Resource> seen) {
        if (weapon.equals(ROOT)) {
            return true;
        }
        Set<Resource> path = new HashSet<>(seen);
        List<RDFNode> broader = all.listObjectsOfProperty(weapon, SKOS.broader).toList();
        return path.add(weapon)
                && !broader.isEmpty()
                && broader.stream().allMatch(b -> leadsToRoot(b.asResource(), path));
    }

    private static void assertRefers(String property, String... segments) {
        Property predicate = CC.property(property);
        String form = ID + "(" + String.join("|", segments) + ")/[a-z0-9]+(-[a-z0-9]+)*";
        List<String> wrong = all.listObjectsOfProperty(predicate).toList().stream()
                .map(RDFNode::toString)
                .filter(u -> !u.matches(form))
                .toList();
        assertEquals(List.of(), wrong, "cc:" + property);
        assertTrue(all.contains(null, predicate), "nothing has cc:" + property);
    }
}
