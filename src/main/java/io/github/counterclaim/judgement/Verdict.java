package io.github.counterclaim.judgement;

import io.github.counterclaim.graph.CC;
import org.apache.jena.rdf.model.Resource;

/** What a person can decide. */
public enum Verdict {
    /** The conflict is one. */
    ACCEPTED("Accepted"),
    /** The conflict is none. */
    REJECTED("Rejected"),
    /** Two names mean the same. */
    SAME("SameThing"),
    /** Two names mean different things. */
    DIFFERENT("DifferentThings");

    private final String localName;

    Verdict(String localName) {
        this.localName = localName;
    }

    /** Returns the verdict in the vocabulary. */
    public Resource resource() {
        return CC.resource(localName);
    }

    /** Returns whether it is on a conflict; otherwise it is on two names. */
    public boolean isOnConflict() {
        return this == ACCEPTED || this == REJECTED;
    }
}
