/**
 * The data set to HTTP: takes a {@link io.github.counterclaim.publish.LiveData data set that may be swapped}, gives a
 * server with addresses that dereference, pages for people, canned queries and a read-only SPARQL endpoint.
 *
 * <p>The only package that knows servlets and templates. One class makes all links ({@code Links}), one all error
 * replies ({@code ErrorReplies}). Every reply is made of one snapshot of the data, so a swap never mixes two versions.
 * Sources: <a href="https://www.w3.org/TR/cooluris/">Cool URIs for the Semantic Web</a>,
 * <a href="https://www.rfc-editor.org/rfc/rfc9110">RFC 9110</a> (negotiation, validators),
 * <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>.
 */
@NullMarked
package io.github.counterclaim.publish;

import org.jspecify.annotations.NullMarked;
