package io.github.counterclaim.interop;

import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.XSD;

/** Answers as sorted lines, a row each, as the scripts of the other clients write them. */
final class Answers {

    private static final JsonProvider JSON = JsonProvider.provider();

    private Answers() {}

    static List<String> of(DatasetGraph data, String query) {
        return Txn.calculateRead(data, () -> {
            try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                RowSet rows = exec.select();
                List<String> lines = new ArrayList<>();
                rows.forEachRemaining(row -> {
                    TreeSet<String> cells = new TreeSet<>();
                    row.forEach((Var name, Node value) -> cells.add(name.getVarName() + "=" + term(value)));
                    lines.add(String.join("\t", cells));
                });
                return sorted(lines);
            }
        });
    }

    static List<String> sorted(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).sorted().toList();
    }

    private static String term(Node node) {
        if (node.isURI()) {
            return "<" + node.getURI() + ">";
        }
        return node.isBlank() ? "[]" : literal(node.getLiteralLexicalForm(), node.getLiteralLanguage(), node.getLiteralDatatypeURI());
    }

    static String literal(String text, String language, String datatype) {
        String quoted = JSON.createValue(text).toString();
        if (!language.isEmpty()) {
            return quoted + "@" + language.toLowerCase(java.util.Locale.ROOT);
        }
        return datatype.equals(XSD.xstring.getURI()) ? quoted : quoted + "^^<" + datatype + ">";
    }
}
