package io.github.counterclaim.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.publish.TestData;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.csv.CSVParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TablesTest {

    private static final DatasetGraph DATA = TestData.small("tables").union();

    @TempDir
    Path folder;

    private static void sort(Iterator<String> lines, Path file) throws IOException {
        List<String> all = new ArrayList<>();
        lines.forEachRemaining(all::add);
        Collections.sort(all);
        Files.write(file, all, StandardCharsets.ISO_8859_1);
    }

    private List<List<String>> csv(String name) throws IOException {
        Tables.write(DATA, folder, "http://example.org/license", TablesTest::sort);
        List<List<String>> rows = new ArrayList<>();
        CSVParser.create(new StringReader(Files.readString(folder.resolve(name + ".csv")))).forEach(rows::add);
        return rows;
    }

    @Test
    void everyClaimIsARow() throws IOException {
        List<List<String>> rows = csv("claims");
        List<String> header = rows.remove(0);
        assertEquals(TableQuery.read("claims").columns().stream().map(Column::name).toList(), header);
        assertTrue(rows.size() > 10, rows.size() + " rows");
        assertEquals(rows.size(), rows.stream().map(r -> r.get(0)).distinct().count());
        List<String> row = rows.stream().filter(r -> r.get(0).endsWith("/021-c4")).findFirst().orElseThrow();
        assertEquals("United States", row.get(header.indexOf("claimant_name")));
        assertEquals("400", row.get(header.indexOf("quantity")));
        assertEquals("Iran supplies Russia: drones", row.get(header.indexOf("proposition_name")));
        assertEquals("The United States says that Iran has sent Russia 400 drones.", row.get(header.indexOf("quotation")));
        assertTrue(rows.stream().allMatch(r -> r.size() == header.size()));
    }

    @Test
    void aConflictsClaimsAreRowsOfTheClaims() throws IOException {
        Set<String> claims = csv("claims").stream().map(r -> r.get(0)).collect(Collectors.toSet());
        List<List<String>> conflicts = csv("conflicts");
        List<String> header = conflicts.remove(0);
        assertEquals(6, conflicts.size());
        conflicts.forEach(row -> assertTrue(claims.contains(row.get(header.indexOf("first_claim")))
                && claims.contains(row.get(header.indexOf("second_claim"))), row.toString()));
    }

    @Test
    void anEventIsARow() throws IOException {
        List<List<String>> events = csv("events");
        assertTrue(events.stream().anyMatch(r -> r.get(0).endsWith("strike-on-kyiv")), events.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a", "'=1", "'"})
    void aFormulaIsDefusedAndCanBeHadBack(String text) throws IOException {
        String defused = Csv.defused(text);
        assertEquals("'" + text, defused);
        Column words = new Column("words", "string", false, "", "");
        Column many = new Column("many", "string", true, "", "");
        StringWriter out = new StringWriter();
        Csv.write(new Table(TableQuery.read("claims"), List.of(words, many),
                sink -> sink.row(List.of(List.of(text), List.of(text, "b")))), out);
        List<List<String>> rows = new ArrayList<>();
        CSVParser.create(new StringReader(out.toString())).forEach(rows::add);
        for (String cell : rows.get(1)) {
            assertEquals('\'', cell.charAt(0));
        }
        assertEquals(text, rows.get(1).get(0).substring(1));
    }

    @Test
    void aNumberAndAnInnocentTextStayAsTheyAre() throws IOException {
        for (String text : new String[] {"", "Iran", "a = b", "5 - 3", "“=1”"}) {
            assertEquals(text, Csv.defused(text));
        }
        StringWriter out = new StringWriter();
        Csv.write(new Table(TableQuery.read("claims"), List.of(new Column("n", "decimal", false, "", "")),
                sink -> sink.row(List.of(List.of("-5")))), out);
        assertEquals("n\r\n-5\r\n", out.toString());
    }

    @Test
    void theMetadataNamesEachColumnOfEachFile() throws IOException {
        csv("claims");
        JsonObject group = Json.createReader(Files.newBufferedReader(folder.resolve(CsvMetadata.FILE))).readObject();
        assertEquals("http://www.w3.org/ns/csvw", group.getJsonArray("@context").getString(0));
        assertEquals(3, group.getJsonArray("tables").size());
        for (JsonObject table : group.getJsonArray("tables").getValuesAs(JsonObject.class)) {
            String header = Files.readAllLines(folder.resolve(table.getString("url"))).get(0);
            assertEquals(header, table.getJsonObject("tableSchema").getJsonArray("columns").getValuesAs(JsonObject.class)
                    .stream().map(column -> column.getString("name")).collect(Collectors.joining(",")));
            assertTrue(header.startsWith(table.getJsonObject("tableSchema").getString("primaryKey") + ","));
        }
    }

    @Test
    void theNetworkHasOnlyEdgesBetweenItsNodes() throws Exception {
        csv("claims");
        Document network = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(folder.resolve("network.graphml").toFile());
        Set<String> nodes = values(network, "node", "id");
        Set<String> keys = values(network, "key", "id");
        assertTrue(nodes.stream().anyMatch(n -> n.endsWith("/id/state/iran")), nodes.toString());
        assertTrue(nodes.containsAll(values(network, "edge", "source")) && nodes.containsAll(values(network, "edge", "target")));
        assertTrue(keys.containsAll(values(network, "data", "key")), keys.toString());
        assertFalse(values(network, "edge", "id").isEmpty());
    }

    private static Set<String> values(Document document, String element, String attribute) {
        Set<String> values = new HashSet<>();
        NodeList found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttribute(attribute));
        }
        return values;
    }
}
