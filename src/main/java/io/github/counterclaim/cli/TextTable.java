package io.github.counterclaim.cli;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.publish.query.ResultTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Prints a table for people: columns aligned, addresses shortened, long cells broken over lines. */
final class TextTable {

    private static final int WIDEST = 44;
    private static final String GAP = "  ";

    private TextTable() {}

    /** Prints a table and how many rows it has. */
    static void print(ResultTable table, String base, PrintWriter out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Var::getVarName).toList());
        for (Binding row : table.rows()) {
            rows.add(table.columns().stream().map(column -> text(row.get(column), base)).toList());
        }
        int[] widths = widths(rows);
        printRow(rows.get(0), widths, out);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        printRow(rule, widths, out);
        rows.subList(1, rows.size()).forEach(row -> printRow(row, widths, out));
        out.println("(" + table.rows().size() + (table.rows().size() == 1 ? " row)" : " rows)"));
    }

    private static String text(@Nullable Node node, String base) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            // What a page may hold must not steer a terminal
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
        }
        String name = node.isURI() ? node.getURI() : node.getBlankNodeLabel();
        if (name.startsWith(base + "id/")) {
            return name.substring(base.length() + "id/".length());
        }
        return name.startsWith(CC.NS) ? name.substring(CC.NS.length()) : name;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, row.get(i).length()));
            }
        }
        return widths;
    }

    private static void printRow(List<String> row, int[] widths, PrintWriter out) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (String cell : row) {
            List<String> lines = wrapped(cell);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(part).append(" ".repeat(widths[i] - part.length())).append(GAP);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static List<String> wrapped(String cell) {
        List<String> lines = new ArrayList<>();
        String rest = cell;
        while (rest.length() > WIDEST) {
            int space = rest.lastIndexOf(' ', WIDEST);
            int cut = space > 0 ? space : WIDEST;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
