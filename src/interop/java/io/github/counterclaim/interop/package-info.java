/** Other people's programs read what this one publishes; run by {@code mvn verify -Pinterop}. */
@NullMarked
package io.github.counterclaim.interop;

import org.jspecify.annotations.NullMarked;
