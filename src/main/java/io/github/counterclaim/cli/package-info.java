/**
 * The command line: takes arguments, calls the {@link io.github.counterclaim.cli.Pipeline}, prints. One small class a
 * command, no logic of the domain.
 *
 * <p>Exit codes: 0 fine, 1 findings, 2 wrong usage, 3 failure. Results go to the standard output, progress and findings
 * to the standard error. No stack trace reaches a person unless {@code COUNTERCLAIM_DEBUG=1} is set.
 */
@NullMarked
package io.github.counterclaim.cli;

import org.jspecify.annotations.NullMarked;
