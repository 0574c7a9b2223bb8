package io.github.counterclaim.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLDataFactory;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** OWLAPI reads the whole Turtle dump, which holds the ontology too, and HermiT finds it consistent. */
class ReasonerInteropIT {

    private static final String CC = "https://w3id.org/counterclaim/ns#";

    @Test
    void theDataIsConsistentWithItsOntology() throws OWLOntologyCreationException {
        OWLOntology all = OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(
                new FileDocumentSource(Site.get().dump("counterclaim.ttl").toFile()));
        assertTrue(all.getIndividualsInSignature().size() > 1000, all.toString());
        assertTrue(consistent(all, true));
        OWLDataFactory terms = all.getOWLOntologyManager().getOWLDataFactory();
        // The same check is able to fail
        all.getOWLOntologyManager().addAxiom(all, terms.getOWLClassAssertionAxiom(
                terms.getOWLNothing(), terms.getOWLNamedIndividual(IRI.create(CC + "Affirmed"))));
        assertFalse(consistent(all, false));
    }

    private static boolean consistent(OWLOntology ontology, boolean expected) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        try {
            boolean consistent = reasoner.isConsistent();
            if (consistent && expected) {
                assertEquals(Set.of(), reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom());
            }
            return consistent;
        } finally {
            reasoner.dispose();
        }
    }
}
