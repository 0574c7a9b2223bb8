package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.query.ResultTable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Runs a canned query. Without {@code --from} it asks the server on this machine's port 3030 if one answers there, else
 * it converts {@code corpus/} first.
 */
@Command(name = "query", mixinStandardHelpOptions = true,
        description = {
            "Run a canned query.",
            "Without --from it asks the server at http://localhost:3030/ if one answers, else it converts corpus/ first."
        })
final class QueryCommand implements Callable<Integer> {

    enum Shape {
        TABLE,
        CSV,
        JSON
    }

    private final Pipeline pipeline;

    @Parameters(index = "0", paramLabel = "NAME", description = "The query, for example which-claims-conflict")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "key=value", description = "Its parameters")
    private @Nullable List<String> given;

    @Option(names = "--from", paramLabel = "DIR|URL", description = "A store, a folder of dumps, or a running server")
    private @Nullable String from;

    @Option(names = "--format", defaultValue = "table", description = "table, csv or json. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Shape format;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    QueryCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Map<String, String> values = values();
        if (from != null && from.matches("https?://.*")) {
            print(RemoteQueries.at(from).ask(name, values), RemoteQueries.at(from).base());
            return Main.FINE;
        }
        CannedQuery query = Home.queries().get(name);
        Iris usual = Iris.of(Iris.DEFAULT_BASE);
        query.bind(values, usual);
        if (from == null && RemoteQueries.at(usual.base()).answers()) {
            print(RemoteQueries.at(usual.base()).ask(name, values), usual.base());
            return Main.FINE;
        }
        Pipeline.Loaded loaded = from == null
                ? pipeline.load(Home.corpus(null), usual, null, ConsoleProgress.of(spec.commandLine().getErr()))
                : pipeline.open(Path.of(from), null);
        Query bound = query.bind(values, loaded.base());
        print(loaded.data().current().readQuads(data -> ResultTable.of(bound, data)), loaded.base().base());
        return Findings.print(loaded.findings(), spec.commandLine().getErr());
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : given == null ? List.<String>of() : given) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new CounterclaimException(
                        "bad-parameter", "The parameter '" + pair + "' is not of the form key=value");
            }
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return values;
    }

    private void print(ResultTable table, String base) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> TextTable.print(table, base, out);
            case CSV -> out.print(new String(table.write(ResultSetLang.RS_CSV), StandardCharsets.UTF_8));
            case JSON -> out.print(new String(table.write(ResultSetLang.RS_JSON), StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
