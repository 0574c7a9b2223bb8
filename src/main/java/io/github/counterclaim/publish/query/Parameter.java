package io.github.counterclaim.publish.query;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a canned query; it stands in the query as the variable of the same name.
 *
 * @param name its name
 * @param type what its value may be
 * @param required whether the query cannot run without it
 * @param otherwise the value that it has when none is given, or null
 * @param meaning one sentence
 * @param example a value that gives an answer
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        @Nullable String otherwise,
        String meaning,
        String example) {}
