package io.github.counterclaim.publish;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a thing that an earlier data set had and the present one has not.
 *
 * @param iri its address
 * @param label its last name, or null where it had none
 * @param version the last data set that had it
 * @param gone when the data set came that has it no more
 */
public record Tombstone(String iri, @Nullable String label, String version, Instant gone) {}
