package io.github.counterclaim.publish.ready;

import java.time.Instant;

/**
 * What every answer of a time has in common.
 *
 * @param version names the content of the data
 * @param loaded since when it serves; documents tell the day
 */
public record Edition(String version, Instant loaded) {}
