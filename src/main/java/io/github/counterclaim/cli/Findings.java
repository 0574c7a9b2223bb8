package io.github.counterclaim.cli;

import io.github.counterclaim.claim.Finding;
import java.io.PrintWriter;
import java.util.List;

/** Prints findings, one a line. */
final class Findings {

    private Findings() {}

    /** Prints them and returns the exit code that they mean. */
    static int print(List<Finding> findings, PrintWriter err) {
        findings.forEach(finding -> err.println(finding.toString().replaceAll("\\s+", " ")));
        err.flush();
        return findings.isEmpty() ? Main.FINE : Main.FINDINGS;
    }
}
