package io.github.counterclaim.store;

import static io.github.counterclaim.store.Datasets.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Conversion;
import io.github.counterclaim.graph.Iris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("alone")
class StoreTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void name() {
        folder = temp.resolve("store");
    }

    private static void fails(String code, Path place, Runnable call) {
        CounterclaimException e = assertThrows(CounterclaimException.class, call::run);
        assertEquals(code, e.code());
        assertFalse(e.getMessage().contains("\n"), e.getMessage());
        assertTrue(e.getMessage().contains(place.toString()), e.getMessage());
    }

    private List<String> versions() throws IOException {
        try (Stream<Path> list = Files.list(folder.resolve("versions"))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        DatasetGraph data = Datasets.three();
        Store.write(data, folder).close();
        try (Store store = Store.open(folder)) {
            assertEquals(Fingerprint.of(data), Fingerprint.of(store.dataset()));
            assertEquals(Store.inMemory(data).version().id(), store.version().id());
        }
    }

    @Test
    void aNewVersionReplacesTheOldAndTheNextStartClearsIt() throws IOException {
        Store.write(Datasets.one(), folder).close();
        Store.write(Datasets.three(), folder).close();
        assertEquals(2, versions().size());
        try (Store store = Store.open(folder)) {
            assertEquals(5, count(store.dataset(), "?c a cc:Claim"));
            assertEquals(1, versions().size());
        }
    }

    @Test
    void replacedWhileOpenTheVersionBeforeStaysReadable() throws IOException {
        try (Store store = Store.write(Datasets.one(), folder)) {
            DatasetGraph old = store.dataset();
            store.replace(Datasets.three());
            assertEquals(1, count(old, "?c a cc:Claim"));
            assertEquals(5, count(store.dataset(), "?c a cc:Claim"));
            store.replace(Datasets.one());
            assertEquals(2, versions().size());
            assertEquals(1, count(store.dataset(), "?c a cc:Claim"));
        }
    }

    @Test
    void whatAKilledRunLeftIsClearedAndTheLastGoodVersionServes() throws IOException {
        Store.write(Datasets.three(), folder).close();
        Path half = folder.resolve("versions/000002-00000000deadbeef/Data-0001");
        Files.createDirectories(half);
        Files.writeString(half.resolve("nodes.dat"), "cut sh");
        Files.writeString(folder.resolve("current.new"), "000002-0000");
        try (Store store = Store.open(folder)) {
            assertEquals(5, count(store.dataset(), "?c a cc:Claim"));
            assertEquals(1, versions().size());
            assertFalse(Files.exists(folder.resolve("current.new")));
        }
    }

    @Test
    void killedBeforeTheFirstVersionWasCompleteThereIsNoStore() throws IOException {
        Files.createDirectories(folder.resolve("versions/000001-00000000deadbeef"));
        fails("no-store", folder, () -> Store.open(folder));
        Store.write(Datasets.one(), folder).close();
        try (Store store = Store.open(folder)) {
            assertEquals(1, count(store.dataset(), "?c a cc:Claim"));
        }
    }

    @Test
    void aPointerToNowhereIsSaid() throws IOException {
        Store.write(Datasets.one(), folder).close();
        Files.writeString(folder.resolve("current"), "../../etc");
        fails("broken-store", folder, () -> Store.open(folder));
        fails("broken-store", folder, () -> Store.open(folder)); // not locked by the first
    }

    @Test
    void aSecondUserIsTold() {
        try (Store store = Store.write(Datasets.one(), folder)) {
            fails("store-locked", folder, () -> Store.open(folder));
            fails("store-locked", folder, () -> Store.write(Datasets.three(), folder));
            assertEquals(1, count(store.dataset(), "?c a cc:Claim"));
        }
        Store.open(folder).close();
    }

    @Test
    void aSecondProcessIsTold() throws Exception {
        Files.createDirectories(folder.resolve("versions"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Files.writeString(temp.resolve("Hold.java"), HOLD).toString(),
                        folder.resolve(".lock").toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertEquals('h', other.getInputStream().read());
            fails("store-locked", folder, () -> Store.open(folder));
        } finally {
            other.destroyForcibly().waitFor();
        }
        Store.write(Datasets.one(), folder).close();
    }

    private static final String HOLD = """
            public class Hold {
                public static void main(String[] args) throws Exception {
                    var file = new java.io.RandomAccessFile(args[0], "rw");
                    var lock = file.getChannel().lock();
                    System.out.print("held");
                    System.out.flush();
                    Thread.sleep(60_000);
                    lock.release();
                }
            }
            """;

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        fails("store-unwritable", file, () -> Store.write(Datasets.one(), file.resolve("store")));
        fails("store-unwritable", file, () -> Store.write(Datasets.one(), file));
    }

    @Test
    void aFolderWithoutAStoreIsSaid() {
        fails("no-store", temp, () -> Store.open(temp));
        fails("no-store", folder, () -> Store.open(folder));
    }

    @ParameterizedTest
    @CsvSource({"35.80, decimal", "31.00, decimal", "7, decimal", "+4, integer", "007, integer", "1, boolean",
        "2024-05-01T10:00:00+00:00, dateTime", "2024-05-01, date", "1.0, double"})
    void numbersComeBackFromDiskAsTheDataHasThem(String form, String type) {
        Model ontology = ModelFactory.createDefaultModel();
        ontology.createResource("https://example.org/x")
                .addProperty(RDF.value, ontology.createTypedLiteral(form, "http://www.w3.org/2001/XMLSchema#" + type));
        DatasetGraph data = new DatasetBuilder(Iris.of(Iris.DEFAULT_BASE), new Conversion("1", "a", null),
                        ModelFactory.createDefaultModel(), ontology)
                .build((claims, found) -> { });
        try (Store store = Store.write(data, folder.resolve("numbers"))) {
            assertEquals(Store.inMemory(data).version().id(), store.version().id());
        }
    }
}
