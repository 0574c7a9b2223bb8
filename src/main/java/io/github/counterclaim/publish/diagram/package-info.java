/**
 * Draws the classes of a vocabulary: takes its statements, gives boxes and lines with their places on a sheet. Knows
 * nothing of pages or of what the classes mean.
 */
@NullMarked
package io.github.counterclaim.publish.diagram;

import org.jspecify.annotations.NullMarked;
