/**
 * Readings of articles, kept from one run to the next: takes a reading under a key that names all that it was made
 * from, gives it back as it was. Whatever goes wrong here, an article is only read anew.
 */
@NullMarked
package io.github.counterclaim.cache;

import org.jspecify.annotations.NullMarked;
