package io.github.counterclaim.graph;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/** Compares a model with a Turtle file, by isomorphism; {@code -Dgolden.update} rewrites the file instead. */
final class GoldenGraph {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenGraph() {}

    static void assertGolden(String name, Model actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.update") != null) {
            try (OutputStream out = Files.newOutputStream(file)) {
                RDFDataMgr.write(out, actual, RDFFormat.TURTLE_PRETTY);
            }
        }
        Model expected = RDFDataMgr.loadModel(file.toString(), Lang.TURTLE);
        if (!expected.isIsomorphicWith(actual)) {
            fail(file + " differs (-Dgolden.update rewrites it)\nmissing: "
                    + expected.difference(actual).listStatements().toList()
                    + "\nunexpected: " + actual.difference(expected).listStatements().toList());
        }
    }
}
