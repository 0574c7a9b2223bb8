package io.github.counterclaim.store;

import com.sun.management.OperatingSystemMXBean;
import io.github.counterclaim.graph.Iris;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * What large data costs: {@code StoreCost make TRIPLES FOLDER} writes a dump of invented claims, {@code whole TRIPLES
 * FOLDER} one of claims with their propositions and quotations, so that the tables have rows too, {@code parse FOLDER}
 * lets RIOT parse it and nothing else, {@code open FOLDER} makes it ready to be served from memory, {@code load FOLDER
 * STORE} loads it into TDB2 as the program does and {@code loader FOLDER STORE} as Jena's own loader does, {@code dump
 * STORE OUT} writes the dumps of what was loaded, {@code disk FOLDER OUT} does both as {@code convert} does with what is
 * too large for the memory. Each prints its wall and processor time, and the memory it held.
 */
public final class StoreCost {

    private static final int TRIPLES_A_CLAIM = 10;
    private static final int TRIPLES_A_WHOLE_CLAIM = 19;
    private static final int CLAIMS_A_GRAPH = 50;
    private static final long MEGABYTE = 1L << 20;

    private StoreCost() {}

    /** Measures one thing. */
    public static void main(String[] arguments) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        // what Jena needs once is no part of it
        DatabaseMgr.createDatasetGraph();
        long start = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        Path folder = Path.of(arguments[1]);
        Object held = switch (arguments[0]) {
            case "make" -> make(Integer.parseInt(arguments[1]), Path.of(arguments[2]), false);
            case "whole" -> make(Integer.parseInt(arguments[1]), Path.of(arguments[2]), true);
            case "parse" -> parse(folder);
            case "open" -> open(folder);
            case "load" -> load(folder, Path.of(arguments[2]));
            case "loader" -> loader(folder, Path.of(arguments[2]));
            case "dump" -> dump(folder, Path.of(arguments[2]));
            case "disk" -> disk(folder, Path.of(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        double wall = (System.nanoTime() - start) / 1e9;
        double used = (system.getProcessCpuTime() - cpu) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        String resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS")).findFirst().orElse("");
        System.out.printf("%-8s wall %7.2f s, processor %7.2f s, heap peak %5d MB, held %5d MB, %s %s%n", arguments[0], wall,
                used, peak / MEGABYTE, live / MEGABYTE, resident.replaceAll("\\s+", " "), held);
    }

    private static String make(int triples, Path folder, boolean whole) throws IOException {
        Files.createDirectories(folder);
        String base = "http://localhost:3030/id/";
        String cc = "https://w3id.org/counterclaim/ns#";
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(Dumps.NAME + ".nq"))) {
            out.write("<http://localhost:3030/dataset> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
                    + "<http://rdfs.org/ns/void#Dataset> <http://localhost:3030/id/graph/dataset> .\n");
            int each = whole ? TRIPLES_A_WHOLE_CLAIM : TRIPLES_A_CLAIM;
            for (int i = 0; i < triples / each; i++) {
                String graph = " <" + base + "article/a" + i / CLAIMS_A_GRAPH + "> .\n";
                String claim = "<" + base + "claim/c" + i + "> ";
                line(out, claim, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <" + cc + "Claim>", graph);
                line(out, claim, "<" + cc + "proposition> <" + base + "proposition/p" + i / 3 + ">", graph);
                line(out, claim, "<" + cc + "claimant> <" + base + "person/p" + i % 997 + ">", graph);
                line(out, claim, "<" + cc + "article> <" + base + "article/a" + i / CLAIMS_A_GRAPH + ">", graph);
                line(out, claim, "<" + cc + "polarity> <" + cc + (i % 5 == 0 ? "Denied" : "Affirmed") + ">", graph);
                line(out, claim, "<" + cc + "modality> <" + cc + "Actual>", graph);
                line(out, claim, "<" + cc + "rule> <" + base + "wording/w" + i % 301 + ">", graph);
                line(out, claim, "<http://www.w3.org/2000/01/rdf-schema#label> \"Claim number " + i + " of somebody\"@en", graph);
                line(out, claim, "<" + cc + "date> \"20" + (10 + i % 15) + "-0" + (1 + i % 9) + "\"", graph);
                line(out, claim, "<" + cc + "confidence> \"0." + (1 + i % 9)
                        + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>", graph);
                if (whole) {
                    complete(out, i, base, cc, graph);
                }
            }
        }
        return triples + " triples";
    }

    /** What is claimed, and in which words. */
    private static void complete(BufferedWriter out, int i, String base, String cc, String graph) throws IOException {
        String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        String oa = "http://www.w3.org/ns/oa#";
        String integer = "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
        String claim = base + "claim/c" + i;
        String proposition = "<" + base + "proposition/p" + i / 3 + "> ";
        line(out, proposition, "<" + rdf + "type> <" + cc + "Proposition>", graph);
        line(out, proposition, "<" + rdf + "subject> <" + base + "person/p" + i / 3 % 997 + ">", graph);
        line(out, proposition, "<" + rdf + "predicate> <" + cc + "supplies>", graph);
        line(out, proposition, "<" + rdf + "object> <" + base + "person/p" + i / 3 % 991 + ">", graph);
        line(out, "<" + claim + "> ", "<" + cc + "quotation> <" + claim + "#quotation>", graph);
        line(out, "<" + claim + "#quotation> ", "<" + oa + "hasSelector> <" + claim + "#position>", graph);
        line(out, "<" + claim + "#position> ", "<" + oa + "exact> \"Somebody said for the " + i
                + "th time that the one had supplied the other with what it had asked for, and denied the rest.\"", graph);
        line(out, "<" + claim + "#position> ", "<" + oa + "start> \"" + i % 5000 + integer, graph);
        line(out, "<" + claim + "#position> ", "<" + oa + "end> \"" + (i % 5000 + 90) + integer, graph);
    }

    private static void line(BufferedWriter out, String subject, String rest, String graph) throws IOException {
        out.write(subject);
        out.write(rest);
        out.write(graph);
    }

    private static String parse(Path folder) throws IOException {
        DumpReader.parse(folder.resolve(Dumps.NAME + ".nq"), StreamRDFLib.sinkNull());
        return "";
    }

    private static Object open(Path folder) {
        Store store = Store.open(folder);
        long size = store.dataset().getDefaultGraph().size();
        return new Object() {
            @Override
            public String toString() {
                return size + " triples, version " + store.version().id();
            }
        };
    }

    private static String load(Path folder, Path out) {
        try (Store store = Store.write(DumpReader.read(folder), out)) {
            return "version " + store.version().id();
        }
    }

    private static String loader(Path folder, Path out) throws IOException {
        Files.createDirectories(out);
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(Location.create(out.toString()));
        DataLoader loader = LoaderFactory.phasedLoader(database, (format, values) -> { });
        loader.startBulk();
        loader.load(folder.resolve(Dumps.NAME + ".nq").toString());
        loader.finishBulk();
        TdbVersion.disconnect(database);
        return "";
    }

    private static String dump(Path folder, Path out) {
        try (Store store = Store.open(folder)) {
            Dumps.write(store.dataset(), out, Iris.of(Iris.DEFAULT_BASE));
        }
        return "";
    }

    private static String disk(Path folder, Path out) throws IOException {
        try (Room room = Room.in(out, 0, 0)) {
            DiskDataset data = room.dataset();
            GraphByGraph graphs = new GraphByGraph(data);
            DumpReader.parse(folder.resolve(Dumps.NAME + ".nq"), graphs);
            graphs.end();
            Dumps.write(data.view(), out, Iris.of(Iris.DEFAULT_BASE));
        }
        return "";
    }

    /** The quads of a graph follow each other in the file. */
    private static final class GraphByGraph extends StreamRDFBase {
        private final DiskDataset data;
        private List<Triple> triples = new ArrayList<>();
        private String name = "";

        GraphByGraph(DiskDataset data) {
            this.data = data;
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.getGraph().getURI().equals(name)) {
                end();
                name = quad.getGraph().getURI();
            }
            triples.add(quad.asTriple());
        }

        void end() {
            if (!triples.isEmpty()) {
                data.put(name, new ListedGraph(triples.toArray(Triple[]::new)));
                triples = new ArrayList<>();
            }
        }
    }
}
