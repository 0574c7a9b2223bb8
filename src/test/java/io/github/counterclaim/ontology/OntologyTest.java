package io.github.counterclaim.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.graph.CC;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Holds the ontology to OWL 2 DL, to the contract, and to the names that the code uses. */
final class OntologyTest {

    private static final Path ONTOLOGY = Path.of("ontology/counterclaim.ttl");
    private static final Path CONTRACT = Path.of("src/test/resources/fixtures/model-names.txt");
    private static final Model MODEL = RDFDataMgr.loadModel(ONTOLOGY.toString());

    private static OWLOntology load() throws OWLOntologyCreationException {
        return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(ONTOLOGY.toFile());
    }

    @Test
    void liesInTheProfileOwl2Dl() throws OWLOntologyCreationException {
        assertEquals(List.of(), Profiles.OWL2_DL.checkOntology(load()).getViolations());
    }

    @Test
    void isConsistentWithoutUnsatisfiableClass() throws OWLOntologyCreationException {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(load());
        try {
            assertTrue(reasoner.isConsistent());
            assertEquals(Set.of(), reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom());
        } finally {
            reasoner.dispose();
        }
    }

    @Test
    void reasonerSeesAConflictOfThreeDistinctClaimsAsInconsistent() throws OWLOntologyCreationException {
        String broken = "<urn:x> a cc:Conflict ; cc:claim <urn:a>, <urn:b>, <urn:c> . "
                + "[] a owl:AllDifferent ; owl:distinctMembers ( <urn:a> <urn:b> <urn:c> ) .";
        assertFalse(consistentWith(broken));
        assertTrue(consistentWith("<urn:x> a cc:Conflict ; cc:claim <urn:a>, <urn:b> ."));
    }

    private static boolean consistentWith(String turtle) throws OWLOntologyCreationException {
        OWLOntology both;
        try {
            String text = Files.readString(ONTOLOGY) + "\n" + turtle;
            both = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(
                    new org.semanticweb.owlapi.io.StringDocumentSource(text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(both);
        try {
            return reasoner.isConsistent();
        } finally {
            reasoner.dispose();
        }
    }

    @Test
    void everyTermHasOneLabelOneCommentAndItsOntology() {
        assertTrue(terms().count() > 150);
        List<String> bare = terms()
                .filter(term -> count(term, RDFS.label) != 1
                        || count(term, RDFS.comment) != 1
                        || count(term, RDFS.isDefinedBy) != 1)
                .map(Resource::getLocalName)
                .toList();
        assertEquals(List.of(), bare);
    }

    @Test
    void everyNameOfTheContractExists() throws IOException {
        assertEquals(Set.of(), missing(Files.readAllLines(CONTRACT).stream()));
    }

    @Test
    void everyNameThatTheCodeUsesExists() throws IllegalAccessException {
        Set<String> names = new TreeSet<>();
        for (Field field : CC.class.getFields()) {
            if (field.get(null) instanceof Resource resource) {
                names.add(resource.getURI().substring(CC.NS.length()));
            }
        }
        Stream.of(ThingKind.values()).forEach(kind -> names.add(kind.className()));
        Stream.of(Modality.values()).forEach(modality -> names.add(modality.localName()));
        Stream.of(Polarity.values()).forEach(polarity -> names.add(polarity.localName()));
        assertTrue(names.size() > 40);
        assertEquals(Set.of(), missing(names.stream()));
    }

    @Test
    void everyNameInShapesAndContextAndQueriesExists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("queries")), Files.list(Path.of("ontology")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                used.addAll(namesIn(Files.readString(file)));
            }
        }
        assertTrue(used.size() > 60);
        assertEquals(Set.of(), missing(used.stream()));
    }

    @Test
    void opposedValuesOpposeEachOtherWithinOneQuality() {
        MODEL.listStatements(null, CC.opposes, (Resource) null).forEachRemaining(s -> {
            assertTrue(MODEL.contains(s.getResource(), CC.opposes, s.getSubject()), s + " is not stated back");
            assertEquals(
                    s.getSubject().getProperty(SKOS.inScheme).getResource(),
                    s.getResource().getProperty(SKOS.inScheme).getResource());
        });
        assertEquals(24, MODEL.listStatements(null, CC.opposes, (Resource) null).toList().size());
    }

    @Test
    void valueWordsAreThoseOfTheContract() {
        assertValue("HighTrust", "high");
        assertValue("LowTrust", "low");
        assertValue("UnlimitedScope", "unlimited");
        assertValue("LimitedScope", "limited");
        assertValue("LimitedDamage", "limited");
        assertValue("NoDamage", "none");
        for (String word : List.of(
                "Deepening", "Weakening", "Ideological", "Pragmatic", "Strategic", "Transactional", "Formal", "Informal",
                "Enduring", "Fragile", "Destroyed", "Severe", "Effective", "Failed")) {
            assertValue(word, word.toLowerCase(java.util.Locale.ROOT));
        }
        assertEquals(20, MODEL.listSubjectsWithProperty(RDF.type, CC.resource("QualityValue")).toList().size());
    }

    private static void assertValue(String localName, String word) {
        assertEquals(word, CC.resource(localName).inModel(MODEL).getProperty(SKOS.prefLabel).getString());
    }

    @Test
    void symmetricRelationsAreMarkedTwiceAlike() {
        Property mark = CC.property("symmetricRelation");
        Set<Resource> marked = MODEL.listSubjectsWithProperty(mark, MODEL.createTypedLiteral(true)).toSet();
        assertEquals(MODEL.listSubjectsWithProperty(RDF.type, OWL2.SymmetricProperty).toSet(), marked);
        assertEquals(
                Set.of("alliedWith", "cooperatesWith", "exercisesWith", "meets", "competesWith"),
                marked.stream().map(Resource::getLocalName).collect(Collectors.toSet()));
    }

    private static Stream<Resource> terms() {
        return MODEL.listSubjects().toList().stream().filter(r -> r.isURIResource() && r.getURI().startsWith(CC.NS));
    }

    private static int count(Resource subject, Property property) {
        return subject.listProperties(property).toList().size();
    }

    private static Set<String> missing(Stream<String> localNames) {
        return localNames
                .filter(name -> !name.isBlank() && !MODEL.contains(CC.resource(name), RDF.type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesIn(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\bcc:([A-Za-z][A-Za-z-]*)").matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
