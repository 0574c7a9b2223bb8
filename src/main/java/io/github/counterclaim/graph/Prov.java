package io.github.counterclaim.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The names of <a href="https://www.w3.org/TR/prov-o/">PROV-O</a> that the graphs use; Jena has no class of them. */
final class Prov {

    static final String NS = "http://www.w3.org/ns/prov#";

    static final Resource ENTITY = ResourceFactory.createResource(NS + "Entity");
    static final Resource ACTIVITY = ResourceFactory.createResource(NS + "Activity");
    static final Resource SOFTWARE_AGENT = ResourceFactory.createResource(NS + "SoftwareAgent");

    static final Property used = property("used");
    static final Property wasGeneratedBy = property("wasGeneratedBy");
    static final Property wasAssociatedWith = property("wasAssociatedWith");
    static final Property wasDerivedFrom = property("wasDerivedFrom");
    static final Property endedAtTime = property("endedAtTime");

    private Prov() {}

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
