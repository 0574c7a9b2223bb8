package io.github.counterclaim.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.G;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The things that went with the versions of a store, by address: an address that was given out once is answered for
 * ever, be it with a tombstone. Kept in a file of the store's folder, one a line: address, version, time, name.
 */
final class GoneThings {

    static final String FILE = "gone.tsv";

    private static final Pattern THING = Pattern.compile("https?://.*/id/[^/?#]+/[^/?#]+");
    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.label.asNode());
    private static final int PARTS = 4;

    private final Map<String, Gone> things;

    private GoneThings(Map<String, Gone> things) {
        this.things = Collections.unmodifiableMap(things);
    }

    static GoneThings none() {
        return new GoneThings(Map.of());
    }

    /** Reads the file of a folder; one that is not there holds none. */
    static GoneThings read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Map<String, Gone> things = new TreeMap<>();
        for (String line : Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.<String>of()) {
            String[] parts = line.split("\t", PARTS);
            if (parts.length == PARTS) {
                things.put(parts[0], new Gone(parts[0], parts[3], parts[1], Instant.parse(parts[2])));
            }
        }
        return new GoneThings(things);
    }

    /** Returns what is gone when one version gives way to the next: those that come back are not gone any more. */
    GoneThings after(Store.Version before, DatasetGraph next, Instant now) {
        Map<String, Gone> more = new TreeMap<>(things);
        Graph left = before.dataset().getDefaultGraph();
        Txn.executeRead(next, () -> {
            more.keySet().removeIf(iri -> has(next, org.apache.jena.graph.NodeFactory.createURI(iri)));
            Txn.executeRead(before.dataset(), () -> {
                Node last = Node.ANY;
                for (Iterator<Quad> quads = perhapsGone(before.dataset(), next); quads.hasNext();) {
                    Node subject = quads.next().getSubject();
                    if (subject.equals(last)) {
                        continue;
                    }
                    last = subject;
                    if (isThing(subject) && !more.containsKey(subject.getURI()) && !has(next, subject)) {
                        more.put(subject.getURI(), new Gone(subject.getURI(), name(left, subject), before.id(), now));
                    }
                }
            });
        });
        return new GoneThings(more);
    }

    private static boolean isThing(Node node) {
        return node.isURI() && THING.matcher(node.getURI()).matches();
    }

    /** Of versions in memory, what stands in a graph that both have is not gone. */
    private static Iterator<Quad> perhapsGone(DatasetGraph before, DatasetGraph next) {
        boolean inMemory = before instanceof MemoryDataset && next instanceof MemoryDataset;
        return !inMemory
                ? QuadLines.named(before)
                : Iter.iter(before.listGraphNodes())
                        .filter(name -> before.getGraph(name) != next.getGraph(name))
                        .flatMap(name -> G.triples2quads(name, before.getGraph(name).find()));
    }

    /** A data set in memory has an index of all its graphs together; each graph's own is made when it is asked. */
    private static boolean has(DatasetGraph data, Node subject) {
        return data instanceof MemoryDataset
                ? data.getDefaultGraph().contains(subject, Node.ANY, Node.ANY)
                : data.findNG(Node.ANY, subject, Node.ANY, Node.ANY).hasNext();
    }

    private static String name(Graph graph, Node thing) {
        return NAMES.stream()
                .flatMap(name -> graph.find(thing, name, Node.ANY).toList().stream())
                .map(triple -> triple.getObject().getLiteralLexicalForm().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
    }

    /** Writes the file, all or nothing. */
    void write(Path folder) throws IOException {
        String lines = things.values().stream()
                .map(t -> t.iri() + "\t" + t.version() + "\t" + t.when() + "\t" + t.label() + "\n")
                .collect(Collectors.joining());
        Durable.replace(folder.resolve(FILE), lines);
    }

    Map<String, Gone> things() {
        return things;
    }
}
