/**
 * Answers that are ready to be sent: takes what a resource made once, keeps it within a bound of bytes for as long as the
 * version of the data serves that it was made of, gives it to whoever asks again. Nothing here makes an answer.
 *
 * <p>Two ask: the servlets, which find out what an address means, and a handler before them that knows only addresses.
 */
@NullMarked
package io.github.counterclaim.publish.ready;

import org.jspecify.annotations.NullMarked;
