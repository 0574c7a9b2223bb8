package io.github.counterclaim.claim;

import org.jspecify.annotations.Nullable;

/**
 * What can be true or false, whoever says it. The four components are its identity across all articles.
 *
 * @param subject what it is about
 * @param relation the local name of the relation or quality in the vocabulary, for example {@code supplies}
 * @param object the other end; for a quality a {@link ThingKind#VALUE}
 * @param item what is handed over, used or done, or null where the text gives none
 */
public record Proposition(Thing subject, String relation, Thing object, @Nullable Thing item) {}
