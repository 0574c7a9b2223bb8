package io.github.counterclaim.store.table;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** Says what tables mean, as <a href="https://www.w3.org/TR/tabular-metadata/">CSV on the Web</a> has it. */
final class CsvMetadata {

    /** Where a program that reads one of the tables looks for it. */
    static final String FILE = "csv-metadata.json";

    private static final String ESCAPING = "A text that begins with = + - @ (or their full-width forms), a tab, a line "
            + "break or an apostrophe has one more apostrophe in front, so that no spreadsheet runs it as a formula. "
            + "Take one apostrophe from the front of every text that begins with one to have the text as it was.";

    private CsvMetadata() {}

    /** Returns the description of a group of tables, each in a file of its name. */
    static String describe(List<TableQuery> tables, String license) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        tables.forEach(table -> all.add(table(table)));
        JsonObject group = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder()
                        .add("http://www.w3.org/ns/csvw").add(Json.createObjectBuilder().add("@language", "en")))
                .add("dc:license", Json.createObjectBuilder().add("@id", license))
                .add("rdfs:comment", ESCAPING)
                .add("dialect", Json.createObjectBuilder().add("encoding", "utf-8"))
                .add("tables", all)
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(group);
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder table(TableQuery table) {
        String key = table.columns().get(0).name();
        JsonArrayBuilder columns = Json.createArrayBuilder();
        table.columns().forEach(column -> columns.add(column(column, column.name().equals(key))));
        return Json.createObjectBuilder()
                .add("url", table.name() + ".csv")
                .add("dc:title", table.title())
                .add("tableSchema", Json.createObjectBuilder()
                        .add("aboutUrl", "{+" + key + "}")
                        .add("primaryKey", key)
                        .add("columns", columns));
    }

    private static JsonObjectBuilder column(Column column, boolean key) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", column.name())
                .add("titles", column.name())
                .add("dc:description", column.meaning())
                .add("datatype", column.datatype());
        if (column.many()) {
            json.add("separator", Csv.SEPARATOR);
        }
        if (!column.property().isEmpty()) {
            json.add("propertyUrl", column.property());
            if (column.datatype().equals("anyURI")) {
                json.add("valueUrl", "{+" + column.name() + "}");
            }
        } else {
            json.add("suppressOutput", true);
        }
        if (key) {
            json.add("required", true);
        }
        return json;
    }
}
