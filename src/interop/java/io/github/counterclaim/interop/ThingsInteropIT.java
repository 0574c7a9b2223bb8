package io.github.counterclaim.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.publish.Format;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** rapper and rdflib parse two hundred things in each format without a warning, and read the same. */
class ThingsInteropIT {

    private static final int THINGS = 200;
    private static final int READINGS = 11; // six formats by rdflib, five by rapper, which knows no JSON-LD

    @Test
    void rapperAndRdflibReadEveryFormatAlike() throws IOException, InterruptedException {
        Site site = Site.get();
        Path folder = site.scratch("things");
        List<String> things = things(site);
        assertEquals(THINGS, things.size());
        for (String thing : things) {
            for (Format format : Format.ofData()) {
                HttpResponse<byte[]> response = site.fetch(thing, format.mediaType());
                assertEquals(200, response.statusCode(), thing + " " + format);
                assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith(format.mediaType()), thing);
                String name = thing.substring(site.base().length()).replaceAll("[^A-Za-z0-9-]", "_");
                Files.write(folder.resolve(name + "." + format.extension()), response.body());
            }
        }
        assertEquals(String.valueOf(THINGS * READINGS), Tool.python("things.py", folder.toString()));
    }

    /** The same number of each class, so that every kind of document is among them. */
    private static List<String> things(Site site) {
        return site.snapshot().readQuads(data -> {
            Map<String, List<String>> byClass = new TreeMap<>();
            data.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(quad -> {
                String subject = quad.getSubject().toString();
                if (subject.startsWith(site.base() + "id/") && !subject.contains("#")) {
                    byClass.computeIfAbsent(quad.getObject().toString(), c -> new ArrayList<>()).add(subject);
                }
            });
            byClass.values().forEach(java.util.Collections::sort);
            List<String> chosen = new ArrayList<>();
            for (int i = 0; chosen.size() < THINGS; i++) {
                for (List<String> things : byClass.values()) {
                    if (i < things.size() && chosen.size() < THINGS && !chosen.contains(things.get(i))) {
                        chosen.add(things.get(i));
                    }
                }
            }
            return chosen;
        });
    }
}
