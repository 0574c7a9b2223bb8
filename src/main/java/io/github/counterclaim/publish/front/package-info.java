/**
 * The door that every request passes: takes an embedded Jetty before it starts
 * ({@link io.github.counterclaim.publish.front.FrontDoor}), gives it limits, a request id, a log, metrics, and an
 * orderly stop.
 *
 * <p>What costs a server is bounded here before a thread is spent on it: connections, heads and bodies that arrive
 * slowly, long heads, large bodies, readers who do not read, clients who ask too often. A request that is no proper one
 * (a method nobody knows, escapes that are no UTF-8, control characters) is answered with 400 or 405, never with 500.
 * Sources: <a href="https://www.rfc-editor.org/rfc/rfc9110">RFC 9110</a>,
 * <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</a>,
 * <a href="https://www.rfc-editor.org/rfc/rfc6585">RFC 6585</a> (429),
 * <a href="https://www.rfc-editor.org/rfc/rfc6797">RFC 6797</a> (HSTS).
 */
@NullMarked
package io.github.counterclaim.publish.front;

import org.jspecify.annotations.NullMarked;
