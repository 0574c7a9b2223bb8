package io.github.counterclaim.publish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterJSON;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {

    @BeforeAll
    static void install() {
        JsonRows.install();
    }

    private static RowSet ask(String values) {
        return QueryExec.dataset(DatasetGraphFactory.create()).query("SELECT * { " + values + " }").select().materialize();
    }

    private static RowSetWriter ours() {
        return RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
    }

    private static String written(RowSetWriter writer, RowSet rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out, rows, new Context());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RowSet read(String json) {
        return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON)
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), new Context());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "VALUES (?a ?b) { (<urn:x> 'plain') ('en'@en-GB 12.50) (UNDEF true) }",
        "VALUES ?a { 'quote \" backslash \\\\ line \\n tab \\t bell \\u0007 nul-like \\u0001 \u00e9 \u4e2d \ud83d\ude80' }",
        "VALUES ?a { '2026-01-01'^^<http://www.w3.org/2001/XMLSchema#date> '<a/>'^^<urn:own> ''}",
        "BIND(BNODE() AS ?a) BIND(?a AS ?b) BIND(BNODE() AS ?c)",
        "VALUES ?a { }",
    })
    void saysWhatJenasOwnSays(String values) {
        String own = written(ours(), ask(values));
        String jenas = written(RowSetWriterJSON.factory.create(ResultSetLang.RS_JSON), ask(values));
        assertTrue(ResultsCompare.equalsByTerm(read(jenas), read(own)), own);
    }

    @Test
    void isCompactAndKeepsTheOrderOfColumns() {
        assertEquals("{\"head\":{\"vars\":[\"b\",\"a\"]},\"results\":{\"bindings\":"
                        + "[{\"b\":{\"type\":\"literal\",\"value\":\"1\",\"datatype\":\"http://www.w3.org/2001/XMLSchema#integer\"},"
                        + "\"a\":{\"type\":\"uri\",\"value\":\"urn:x\"}}]}}",
                written(ours(), ask("VALUES (?b ?a) { (1 <urn:x>) }")));
    }

    @Test
    void saysYesAndNo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ours().write(out, true, new Context());
        assertTrue(out.toString(StandardCharsets.UTF_8).replaceAll("\\s", "").contains("\"boolean\":true"), out.toString(StandardCharsets.UTF_8));
    }
}
