package io.github.counterclaim.conflict;

import io.github.counterclaim.graph.CC;

/** How what a relation says lies in time. */
enum Temporality {
    /** Happens once: a signing. */
    ONCE("Once"),
    /** Happens, and may happen again: an attack. */
    HAPPENING("Happening"),
    /** Goes on, or is done bit by bit: a supply. */
    PROCESS("Process"),
    /** Holds over a time: an alliance, a quality. */
    LASTING("Lasting");

    private final String localName;

    Temporality(String localName) {
        this.localName = localName;
    }

    /** Returns the IRI that {@code traits.ttl} and the ontology use. */
    String iri() {
        return CC.NS + localName;
    }
}
