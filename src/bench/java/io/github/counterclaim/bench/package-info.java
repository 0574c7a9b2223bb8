/**
 * Benchmarks of the server, compiled with {@code -Pbench} alone and run by {@code bench/serving.sh}. Takes the dumps of a
 * corpus; gives tables of ratios against other programs on the same machine, in the same run.
 */
@NullMarked
package io.github.counterclaim.bench;

import org.jspecify.annotations.NullMarked;
