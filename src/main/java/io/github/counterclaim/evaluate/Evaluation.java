package io.github.counterclaim.evaluate;

import io.github.counterclaim.claim.CounterclaimException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Measures how well a data set agrees with what annotators found in its articles. */
public final class Evaluation {

    private Evaluation() {}

    /**
     * Returns the figures.
     *
     * @param data a data set whose default graph is the union of its graphs; only read
     * @param folder the gold files
     * @throws CounterclaimException {@code no-gold} or {@code bad-gold} when the gold cannot be read
     */
    public static Scores of(DatasetGraph data, Path folder) {
        Gold gold = Gold.read(folder);
        Published published = Txn.calculateRead(data, () -> Published.read(data));
        ClaimScore claims = new ClaimScore(published);
        EntityScore entities = new EntityScore(published);
        gold.articles().forEach(claims::add);
        gold.articles().forEach(entities::add);
        Map<String, Number> figures = new LinkedHashMap<>();
        claims.report(figures);
        entities.report(figures);
        new ConflictScore(published, gold).report(figures);
        List<String> absent = gold.articles().keySet().stream().filter(file -> !published.knows(file)).toList();
        return new Scores(figures, claims.missed(), claims.falseClaims(), claims.otherwise(), absent);
    }
}
