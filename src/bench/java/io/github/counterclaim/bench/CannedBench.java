package io.github.counterclaim.bench;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.guard.Answers;
import io.github.counterclaim.publish.guard.Limits;
import io.github.counterclaim.publish.guard.QueryGuard;
import io.github.counterclaim.publish.query.CannedQueries;
import io.github.counterclaim.publish.query.CannedQuery;
import io.github.counterclaim.publish.query.Parameter;
import io.github.counterclaim.store.Store;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * Time in the engine for every ready-made question, from its text to its last row: with the bounds for strangers and the
 * server's view of the data, beside what stock Fuseki holds in memory and asks. {@code FOLDER ROUNDS}; the folder as
 * {@link BenchData} leaves it.
 */
final class CannedBench {

    private static final Iris IRIS = Iris.of("http://localhost:3030/");
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final long LEAST_NANOS = 300_000_000;

    private final QueryGuard guard = QueryGuard.of(Limits.standard().withTime(LONG));
    private final DatasetGraph ours;
    private final DatasetGraph stock = DatasetGraphFactory.createTxnMem();

    private CannedBench(Path folder) {
        ours = Store.open(folder).dataset();
        Txn.executeWrite(stock, () -> RDFDataMgr.read(stock, folder.resolve("plain.nq").toUri().toString()));
    }

    public static void main(String[] args) {
        CannedBench bench = new CannedBench(Path.of(args[0]));
        int rounds = Integer.parseInt(args[1]);
        System.out.println("| question | rows | CPU ms, stock | ours | ratio |\n|---|---|---|---|---|");
        double stockSum = 0;
        double oursSum = 0;
        for (CannedQuery canned : CannedQueries.load().all()) {
            String text = canned.bind(values(canned), IRIS).toString();
            int rows = bench.same(canned.name(), text);
            List<Double> theirs = new ArrayList<>();
            List<Double> own = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                double a = millis(() -> bench.stock(text));
                double b = millis(() -> bench.guarded(text));
                if (round > 0) {
                    theirs.add(a);
                    own.add(b);
                }
            }
            double a = median(theirs);
            double b = median(own);
            stockSum += a;
            oursSum += b;
            System.out.printf("| %s | %d | %.2f | %.2f | %.2f |%n", canned.name(), rows, a, b, b / a);
        }
        double ratio = oursSum / stockSum;
        System.out.printf("| all | | %.2f | %.2f | %.2f (at most 1.05: %s) |%n", stockSum, oursSum, ratio, ratio <= 1.05 ? "yes" : "no");
        bench.guard.close();
    }

    private static Map<String, String> values(CannedQuery canned) {
        Map<String, String> values = new LinkedHashMap<>();
        canned.parameters().stream().filter(Parameter::required).forEach(p -> values.put(p.name(), p.example()));
        return values;
    }

    /** Both must find as many rows, else their times say nothing. */
    private int same(String name, String text) {
        int theirs = stock(text);
        int own = guarded(text);
        if (theirs != own) {
            throw new IllegalStateException(name + ": " + theirs + " rows from stock, " + own + " from us");
        }
        return own;
    }

    private int stock(String text) {
        return Txn.calculateRead(stock, () -> {
            Query query = QueryFactory.create(text);
            try (QueryExec exec = QueryExec.dataset(stock).query(query).build()) {
                return count(exec.select());
            }
        });
    }

    private int guarded(String text) {
        return Txn.calculateRead(ours, () -> {
            Query query = guard.parse(text, IRIS.base());
            Answers answers = Answers.within(guard.limits());
            QueryExecResult result = guard.run(query, ours, LONG, () -> false, exec -> answers.take(query, exec));
            return count(result.rowSet());
        });
    }

    private static int count(RowSet rows) {
        List<Binding> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all.size();
    }

    private static double millis(IntSupplier work) {
        var threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        long spent = 0;
        int times = 0;
        while (spent < LEAST_NANOS || times < 2) {
            work.getAsInt();
            times++;
            spent = threads.getCurrentThreadCpuTime() - began;
        }
        return spent / 1e6 / times;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
