/**
 * Files that spare work, kept from one run to the next: takes something under a key that names all that it was made
 * from, gives it back as it was; readings of articles among them. Whatever goes wrong here, it is only made anew.
 */
@NullMarked
package io.github.counterclaim.cache;

import org.jspecify.annotations.NullMarked;
