/**
 * The data to what a page shows: takes a model of the union of all graphs, gives records that the templates in
 * {@code src/main/jte} lay out. No markup here, no reading of the data there.
 */
@NullMarked
package io.github.counterclaim.publish.page;

import org.jspecify.annotations.NullMarked;
