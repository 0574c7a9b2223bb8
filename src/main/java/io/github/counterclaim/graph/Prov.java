package io.github.counterclaim.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The names of <a href="https://www.w3.org/TR/prov-o/">PROV-O</a> that the graphs use; Jena has no class of them. */
public final class Prov {

    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource ENTITY = ResourceFactory.createResource(NS + "Entity");
    public static final Resource ACTIVITY = ResourceFactory.createResource(NS + "Activity");
    public static final Resource SOFTWARE_AGENT = ResourceFactory.createResource(NS + "SoftwareAgent");

    public static final Property used = property("used");
    public static final Property wasGeneratedBy = property("wasGeneratedBy");
    public static final Property wasAssociatedWith = property("wasAssociatedWith");
    public static final Property wasDerivedFrom = property("wasDerivedFrom");
    public static final Property endedAtTime = property("endedAtTime");
    public static final Property invalidatedAtTime = property("invalidatedAtTime");

    private Prov() {}

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
