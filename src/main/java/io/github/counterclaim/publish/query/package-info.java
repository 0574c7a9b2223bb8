/**
 * Questions worth asking, to their answers: takes {@code queries/*.rq} and the values of their parameters, gives tables.
 *
 * <p>A query is a document: its header comment holds title, question and parameters. Values become RDF terms that take
 * the place of variables in the parsed query; no text is ever pasted into a query.
 */
@NullMarked
package io.github.counterclaim.publish.query;

import org.jspecify.annotations.NullMarked;
