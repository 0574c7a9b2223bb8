package io.github.counterclaim;

import io.github.counterclaim.cache.ReadingShelf;
import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.conflict.ConflictFinder;
import io.github.counterclaim.conflict.Copies;
import io.github.counterclaim.corpus.Corpus;
import io.github.counterclaim.graph.Conversion;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.DatasetBuilder;
import io.github.counterclaim.store.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * All that was made of a corpus.
 *
 * @param data the data set: an article's graph each, the conflicts, the lexicon's things, the ontology, a description
 * @param findings what was wrong with the files, in their order
 * @param verdict what is wrong with the data
 */
public record Edition(DatasetGraph data, List<Finding> findings, Verdict verdict) {

    /** The program's version, as the data's provenance names it. */
    public static final String PROGRAM_VERSION = "0.1.0";

    public Edition {
        findings = List.copyOf(findings);
    }

    /**
     * Makes the data set of a corpus: the same for the same files, whatever the order in which they are given.
     *
     * @param files the articles' files; of those with one identifier the first is read
     * @param iris where addresses come from
     */
    public static Edition of(
            List<Path> files, Converter converter, Knowledge knowledge, Iris iris, Converter.Progress progress) {
        return of(files, converter, knowledge, iris, false, new EditionMemory(), progress);
    }

    /**
     * Makes the data set of a corpus, as above, and in less time where much of it was made before.
     *
     * @param fullText whether the articles' texts may be shown whole
     * @param memory what was made before; gets what is made now
     */
    public static Edition of(
            List<Path> files,
            Converter converter,
            Knowledge knowledge,
            Iris iris,
            boolean fullText,
            EditionMemory memory,
            Converter.Progress progress) {
        List<Finding> findings = new ArrayList<>(Corpus.duplicates(files));
        List<Path> read = withoutThose(findings, files, progress);
        DatasetGraph data;
        try (ReadingShelf shelf = new ReadingShelf(memory.room().mostChars(), memory.room()::folder)) {
            Converter.Conversion conversion = converter.convert(read, progress, shelf);
            if (!memory.holds() && shelf.isOnDisk()) {
                converter.release();
            }
            findings.addAll(conversion.findings());
            data = data(conversion.readings(), knowledge, iris, fullText, memory);
        }
        findings.addAll(knowledge.judgements().findings());
        Model published = ModelFactory.createModelForGraph(data.getDefaultGraph());
        findings.addAll(Txn.calculateRead(data, () -> knowledge.judgements().withoutObject(published, iris)));
        return new Edition(data, findings, memory.judge(data, knowledge.validation()));
    }

    /** Makes the data set of no article at all: what the program knows. */
    public static Edition withoutArticles(Knowledge knowledge, Iris iris) {
        return new Edition(data(List.of(), knowledge, iris), List.of(), new Verdict(List.of(), List.of()));
    }

    /** Returns the data set of readings, in whatever order they come. */
    public static DatasetGraph data(List<Reading> readings, Knowledge knowledge, Iris iris) {
        return data(readings, knowledge, iris, false, new EditionMemory());
    }

    private static DatasetGraph data(
            List<Reading> readings, Knowledge knowledge, Iris iris, boolean fullText, EditionMemory memory) {
        List<Reading> sorted = ReadingShelf.sorted(readings);
        Conversion run = Conversion.of(PROGRAM_VERSION, knowledge.lexiconHash()).withFullText(fullText);
        return new DatasetBuilder(
                        iris, run, knowledge.lexicon().model(), knowledge.ontology(), memory.articles(), memory.room())
                .addAll(sorted)
                .build((data, found) -> ConflictFinder.find(
                        data,
                        iris,
                        Copies.describe(sorted, iris, memory.copies()).add(knowledge.judgements().describe(iris)),
                        found));
    }

    private static List<Path> withoutThose(List<Finding> duplicates, List<Path> files, Converter.Progress progress) {
        Set<String> left = duplicates.stream().map(Finding::where).collect(Collectors.toSet());
        files.stream().filter(file -> left.contains(file.toString())).forEach(progress::done);
        return files.stream().filter(file -> !left.contains(file.toString())).toList();
    }

    /**
     * Returns the data, if it may be published.
     *
     * @throws CounterclaimException {@code invalid-data} when it breaks a shape or a check
     */
    public DatasetGraph sound() {
        List<Finding> errors = verdict.errors();
        if (!errors.isEmpty()) {
            throw new CounterclaimException("invalid-data", "The data set has " + errors.size()
                    + " errors and is not published; the first: " + errors.get(0) + " Run 'check' to see all");
        }
        return data;
    }
}
