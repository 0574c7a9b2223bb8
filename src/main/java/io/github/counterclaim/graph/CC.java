package io.github.counterclaim.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The names of the project's own vocabulary that the code uses; {@code ontology/counterclaim.ttl} defines them all. */
public final class CC {

    /** The namespace, the same for every publisher. */
    public static final String NS = "https://w3id.org/counterclaim/ns#";

    public static final Resource ARTICLE = resource("Article");
    public static final Resource CLAIM = resource("Claim");
    public static final Resource PROPOSITION = resource("Proposition");
    public static final Resource CONFLICT = resource("Conflict");
    public static final Resource REJECTED_CONFLICT = resource("RejectedConflict");
    public static final Resource JUDGEMENT = resource("Judgement");
    public static final Resource REJECTED = resource("Rejected");
    public static final Resource DISPUTE = resource("Dispute");
    public static final Resource SIDE = resource("Side");
    public static final Resource EVENT = resource("Event");
    public static final Resource CONTRADICTION = resource("Contradiction");
    public static final Resource TENSION = resource("Tension");
    public static final Resource AFFIRMED = resource("Affirmed");
    public static final Resource DENIED = resource("Denied");

    public static final Property proposition = property("proposition");
    public static final Property item = property("item");
    public static final Property polarity = property("polarity");
    public static final Property modality = property("modality");
    public static final Property quantity = property("quantity");
    public static final Property quantityLow = property("quantityLow");
    public static final Property quantityHigh = property("quantityHigh");
    public static final Property unit = property("unit");
    public static final Property hedge = property("hedge");
    public static final Property date = property("date");
    public static final Property place = property("place");
    public static final Property target = property("target");
    public static final Property claimant = property("claimant");
    public static final Property reporter = property("reporter");
    public static final Property article = property("article");
    public static final Property quotation = property("quotation");
    public static final Property confidence = property("confidence");
    public static final Property rule = property("rule");
    public static final Property presentTense = property("presentTense");
    public static final Property former = property("former");
    public static final Property firstTime = property("firstTime");
    public static final Property mentions = property("mentions");
    public static final Property party = property("party");
    public static final Property claim = property("claim");
    public static final Property conflictKind = property("conflictKind");
    public static final Property strength = property("strength");
    public static final Property opposes = property("opposes");
    public static final Property checksum = property("checksum");
    public static final Property demonym = property("demonym");
    public static final Property seat = property("seat");
    public static final Property country = property("country");
    public static final Property capital = property("capital");
    public static final Property temporality = property("temporality");
    public static final Property exclusiveRole = property("exclusiveRole");
    public static final Property reachesParts = property("reachesParts");
    public static final Property definiteName = property("definiteName");
    public static final Property pluralName = property("pluralName");
    public static final Property phrase = property("phrase");
    public static final Property itemPhrase = property("itemPhrase");
    public static final Property side = property("side");
    public static final Property conflict = property("conflict");
    public static final Property publishers = property("publishers");
    public static final Property firstDate = property("firstDate");
    public static final Property lastDate = property("lastDate");
    public static final Property rank = property("rank");
    public static final Property corroboration = property("corroboration");
    public static final Property agent = property("agent");
    public static final Property patient = property("patient");
    public static final Property relation = property("relation");
    public static final Property disputed = property("disputed");

    public static final Property verdict = property("verdict");
    public static final Property judges = property("judges");
    public static final Property judgedName = property("judgedName");

    private CC() {}

    /** Returns a class or individual of the vocabulary by its local name. */
    public static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    /** Returns a property of the vocabulary by its local name. */
    public static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
