package io.github.counterclaim.store;

import java.time.Instant;

/**
 * A thing that an earlier version of a store had and the present one has not.
 *
 * @param iri its address
 * @param label its last name; may be empty
 * @param version the last version that had it
 * @param when when the version came that has it no more
 */
public record Gone(String iri, String label, String version, Instant when) {}
