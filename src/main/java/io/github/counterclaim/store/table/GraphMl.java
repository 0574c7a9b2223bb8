package io.github.counterclaim.store.table;

import io.github.counterclaim.store.format.XmlText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a network as <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>, as Gephi, Cytoscape and
 * NetworkX read it: directed, parallel edges allowed, every column but the addresses of the ends an attribute.
 */
final class GraphMl {

    private static final int SOURCE = 1;
    private static final int TARGET = 2;

    private GraphMl() {}

    /**
     * Writes nodes and edges.
     *
     * @param nodes a row a node: its address, then its attributes
     * @param edges a row an edge: its address, the addresses of its ends, then its attributes
     */
    static void write(Table nodes, Table edges, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                + "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
        keys(nodes, "node", 1, out);
        keys(edges, "edge", TARGET + 1, out);
        out.write("  <graph id=\"network\" edgedefault=\"directed\">\n");
        nodes.rows().send(row -> {
            out.write("    <node id=\"" + XmlText.attribute(one(row.get(0))) + "\">\n");
            values(nodes, row, "node", 1, out);
            out.write("    </node>\n");
        });
        edges.rows().send(row -> {
            out.write("    <edge id=\"" + XmlText.attribute(one(row.get(0)))
                    + "\" source=\"" + XmlText.attribute(one(row.get(SOURCE)))
                    + "\" target=\"" + XmlText.attribute(one(row.get(TARGET))) + "\">\n");
            values(edges, row, "edge", TARGET + 1, out);
            out.write("    </edge>\n");
        });
        out.write("  </graph>\n</graphml>\n");
        out.flush();
    }

    private static void keys(Table table, String kind, int from, Writer out) throws IOException {
        for (Column column : table.columns().subList(from, table.columns().size())) {
            out.write("  <key id=\"" + kind + "-" + column.name() + "\" for=\"" + kind + "\" attr.name=\"" + column.name()
                    + "\" attr.type=\"" + type(column) + "\"/>\n");
        }
    }

    private static String type(Column column) {
        return switch (column.datatype()) {
            case "integer" -> "int";
            case "decimal" -> "double";
            default -> "string";
        };
    }

    private static void values(Table table, List<List<String>> row, String kind, int from, Writer out) throws IOException {
        for (int i = from; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                Column column = table.columns().get(i);
                String text = column.many() ? String.join(Csv.SEPARATOR, row.get(i)) : one(row.get(i));
                out.write("      <data key=\"" + kind + "-" + column.name() + "\">" + XmlText.content(text) + "</data>\n");
            }
        }
    }

    private static String one(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }
}
