package io.github.counterclaim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineTriplesTest {

    @TempDir
    private Path folder;

    /** What the general parser finds, each triple once. */
    private static List<Triple> expected(Path file) throws IOException {
        LinkedHashSet<Triple> triples = new LinkedHashSet<>();
        DumpReader.parse(file, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                triples.add(quad.asTriple());
            }
        });
        return List.copyOf(triples);
    }

    private static List<Triple> found(Path file) throws IOException {
        List<Triple> triples = new ArrayList<>();
        LineTriples.read(file, new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }
        });
        return triples;
    }

    private Path sorted(DatasetGraph data) throws IOException {
        QuadLines words = new QuadLines();
        SortedLines lines = new SortedLines(folder, 100_000);
        for (var quads = QuadLines.named(data); quads.hasNext(); ) {
            lines.add(words.bytes(quads.next()));
        }
        Path file = folder.resolve("sorted.nq");
        lines.write(file);
        return file;
    }

    @Test
    void whatDumpsHoldIsReadAsTheGeneralParserReadsIt() throws IOException {
        for (DatasetGraph data : List.of(Datasets.three(), Stamped.data(3), PackedIndexesTest.data(5_000, 2))) {
            Path file = sorted(data);
            assertEquals(expected(file), found(file));
            assertTrue(found(file).size() > 50);
        }
    }

    @Test
    void everyKindOfTermIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("terms.nq"), """
                <http://e.org/s> <http://e.org/p> "" <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> " <http://e.org/x> ." <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> "a \\"quoted\\" \\u00E9\\n\\\\ word" <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> "a@b"@en <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> "a^^<b>"@en-GB <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> "1.50"^^<http://www.w3.org/2001/XMLSchema#decimal> <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> "2024"^^<http://e.org/ünknown> <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> "Київ 🚀" <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> <http://e.org/Київ> <http://e.org/g> .
                <http://e.org/s> <http://e.org/p> <http://e.org/Київ> <http://e.org/h> .
                <http://e.org/s> <http://e.org/p> _:Bx <http://e.org/g> .
                _:Bx <http://e.org/p> "x" <http://e.org/g> .
                """, StandardCharsets.UTF_8);
        assertEquals(expected(file), found(file));
        assertEquals(11, found(file).size());
    }
}
