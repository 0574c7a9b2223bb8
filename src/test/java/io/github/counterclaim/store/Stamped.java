package io.github.counterclaim.store;

import static io.github.counterclaim.store.Datasets.IRIS;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.judgement.Judgement;
import io.github.counterclaim.judgement.Judgements;
import io.github.counterclaim.judgement.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Data of which every part carries one number, and the ways by which it is written: what is read again shows by its
 * numbers whether it is of one piece.
 */
enum Stamped {
    /** A whole version into a store, and its dumps beside it, as {@code publish --store} does. */
    LOAD {
        @Override
        void write(int stamp, Path folder) {
            Store.write(data(stamp), folder).close();
            Archive.keep(data(stamp), folder.resolve("dumps"), IRIS);
        }

        @Override
        int read(Path folder) throws IOException {
            try (Store store = Store.open(folder); Archive archive = Archive.of(folder.resolve("dumps"), IRIS)) {
                int stamp = stamp(store.dataset());
                Store.Version version = store.version();
                requireSame(stamp, archive.shelf(version.dataset(), version.id()).files());
                return stamp;
            }
        }
    },
    /** A version in place of another that is open, as a server does. */
    SWAP {
        @Override
        void write(int stamp, Path folder) {
            try (Store store = StoreDirectory.isStore(folder) ? Store.open(folder) : Store.write(data(1), folder)) {
                store.replace(data(stamp));
            }
        }

        @Override
        int read(Path folder) {
            try (Store store = Store.open(folder)) {
                return stamp(store.dataset());
            }
        }
    },
    /** The files for download, as {@code convert} writes them. */
    DUMP {
        @Override
        void write(int stamp, Path folder) {
            Dumps.write(data(stamp), folder, IRIS);
        }

        @Override
        int read(Path folder) throws IOException {
            int stamp;
            try (Store store = Store.open(folder)) {
                stamp = stamp(store.dataset());
            }
            requireSame(stamp, DumpFile.list(folder));
            return stamp;
        }
    },
    /** A person's judgement, as {@code judge} keeps it. */
    JUDGE {
        @Override
        void write(int stamp, Path folder) {
            Judgements.write(new Judgement(Verdict.ACCEPTED, List.of("0123456789abcdef"), "A reader",
                    Instant.parse("2026-01-01T00:00:00Z"), stamp + " is why"), folder);
        }

        @Override
        int read(Path folder) {
            Judgements read = Judgements.read(List.of(folder));
            if (!read.findings().isEmpty() || read.all().size() != 1) {
                throw new AssertionError(read.toString());
            }
            return Integer.parseInt(read.all().get(0).why().split(" ")[0]);
        }
    };

    static final int GRAPHS = 30;
    private static final int PER_GRAPH = 10;

    /** Writes the data of a stamp; when it returns, that data counts. */
    abstract void write(int stamp, Path folder) throws IOException;

    /**
     * Returns the one stamp of all that is there.
     *
     * @throws AssertionError when parts of several are there, or parts are missing
     */
    abstract int read(Path folder) throws IOException;

    static DatasetGraph data(int stamp) {
        DatasetGraph data = DatasetGraphFactory.create();
        for (int g = 0; g < GRAPHS; g++) {
            Node graph = NodeFactory.createURI(IRIS.id("article", "a" + g));
            for (int i = 0; i < PER_GRAPH; i++) {
                Node thing = NodeFactory.createURI(IRIS.id("claim", "c" + g + "-" + i));
                data.add(new Quad(graph, thing, DCTerms.title.asNode(), NodeFactory.createLiteralString("stamp " + stamp)));
                data.add(new Quad(graph, thing, CC.claimant.asNode(), NodeFactory.createURI(IRIS.id("state", "s" + stamp % 7))));
            }
        }
        return data;
    }

    private static int stamp(DatasetGraph data) {
        Set<String> stamps = new TreeSet<>();
        int[] quads = {0};
        Txn.executeRead(data, () -> data.findNG(Node.ANY, Node.ANY, DCTerms.title.asNode(), Node.ANY).forEachRemaining(quad -> {
            stamps.add(quad.getObject().getLiteralLexicalForm());
            quads[0]++;
        }));
        return one(stamps, quads[0]);
    }

    private static int one(Set<String> stamps, int count) {
        if (stamps.size() != 1 || count != GRAPHS * PER_GRAPH) {
            throw new AssertionError(count + " of " + GRAPHS * PER_GRAPH + " parts, of " + stamps);
        }
        return Integer.parseInt(stamps.iterator().next().substring("stamp ".length()));
    }

    private static void requireSame(int stamp, List<DumpFile> files) throws IOException {
        for (DumpFile file : files) {
            if (!Checksums.holds(file.path())) {
                throw new AssertionError(file.name() + " has another sum than its list says");
            }
        }
        for (Lang lang : List.of(Lang.NQUADS, Lang.TRIG, Lang.TURTLE, Lang.RDFXML, Lang.JSONLD)) {
            Path file = files.get(0).path().resolveSibling(Dumps.NAME + "." + lang.getFileExtensions().get(0));
            DatasetGraph data = DatasetGraphFactory.create();
            if (lang != Lang.JSONLD) {
                RDFDataMgr.read(data, file.toUri().toString(), lang);
                Set<String> stamps = new TreeSet<>();
                int[] count = {0};
                data.find(Node.ANY, Node.ANY, DCTerms.title.asNode(), Node.ANY).forEachRemaining(quad -> {
                    stamps.add(quad.getObject().getLiteralLexicalForm());
                    count[0]++;
                });
                requireEqual(stamp, one(stamps, count[0]), file);
            } else if (Files.readString(file).split("\"stamp " + stamp + "\"", -1).length != GRAPHS * PER_GRAPH + 1) {
                throw new AssertionError(file + " is not of stamp " + stamp);
            }
        }
    }

    private static void requireEqual(int stamp, int other, Path file) {
        if (stamp != other) {
            throw new AssertionError(file + " has the stamp " + other + ", not " + stamp);
        }
    }

    /**
     * Writes one stamp after the other into a folder, until it is killed; tells each that counts.
     *
     * @param args the kind, the folder, the first stamp
     */
    public static void main(String[] args) throws IOException {
        Stamped kind = valueOf(args[0]);
        try {
            for (int stamp = Integer.parseInt(args[2]); ; stamp++) {
                kind.write(stamp, Path.of(args[1]));
                System.out.println(stamp);
                System.out.flush();
            }
        } catch (CounterclaimException e) {
            System.out.println(e.code());
        }
    }
}
