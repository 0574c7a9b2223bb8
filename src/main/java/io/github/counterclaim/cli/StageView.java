package io.github.counterclaim.cli;

import io.github.counterclaim.Converter;
import io.github.counterclaim.Edition;
import io.github.counterclaim.Knowledge;
import io.github.counterclaim.claim.Finding;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Source;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.ArticleRead;
import io.github.counterclaim.corpus.ArticleReader;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.Dumps;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Prints how one article was read, stage by stage. */
final class StageView {

    private final Path home;
    private final Path file;
    private final PrintWriter out;
    private final Iris iris = Iris.of(Iris.DEFAULT_BASE);

    StageView(Path home, Path file, PrintWriter out) {
        this.home = home;
        this.file = file;
        this.out = out;
    }

    /** Prints a stage, and nothing where the file holds no article; returns what was wrong with the file. */
    List<Finding> show(Pipeline.Stage stage) {
        ArticleRead read = new ArticleReader().read(file);
        Article article = read.article();
        if (article == null) {
            return read.findings();
        }
        if (stage == Pipeline.Stage.ARTICLE) {
            show(article);
            return read.findings();
        }
        Knowledge knowledge = Knowledge.read(home, iris.base());
        Converter converter = Converter.load(knowledge.lexicon());
        if (stage == Pipeline.Stage.SENTENCES) {
            converter.sentences(article).forEach(this::show);
            return read.findings();
        }
        Converter.Conversion conversion = converter.convert(List.of(file), done -> {});
        conversion.readings().forEach(reading -> show(stage, reading, knowledge));
        return conversion.findings();
    }

    private void show(Article article) {
        Source source = article.source();
        field("identifier", source.identifier());
        field("title", source.title());
        field("authors", String.join(", ", source.authors()));
        field("publisher", source.publisher());
        field("published", source.issued());
        field("address", source.url());
        field("retells", source.basedOn());
        field("language", source.language());
        field("SHA-256", source.checksum());
        article.blocks().forEach(block -> {
            String text = article.text().substring(block.start(), block.end());
            boolean read = block.kind().isRunningText();
            out.printf("%n%s%s%n", read ? "" : "(" + name(block.kind()) + ", not read for claims) ", text);
        });
    }

    private void field(String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            out.printf("%-10s  %s%n", name, value);
        }
    }

    private void show(Sentence sentence) {
        out.printf("%d. %s%n", sentence.number() + 1, sentence.text());
        for (Token token : sentence.tokens()) {
            Token head = sentence.head(token);
            out.printf(Locale.ROOT, "   %3d %-20s %-16s %-5s %-13s %-12s %s%n",
                    token.index() + 1, token.form(), token.lemma(), token.tag(),
                    "O".equals(token.name()) ? "" : token.name().toLowerCase(Locale.ROOT), token.relation(),
                    head == null ? "" : "of " + (head.index() + 1) + " " + head.form());
        }
        sentence.times().forEach(time -> out.printf("   time: %s%n", time));
        out.println();
    }

    private void show(Pipeline.Stage stage, Reading reading, Knowledge knowledge) {
        if (stage == Pipeline.Stage.GRAPH) {
            out.print(turtle(Edition.data(List.of(reading), knowledge, iris), reading.source()));
        } else {
            ClaimView view = new ClaimView(knowledge.lexicon(), out);
            reading.claims().forEach(view::print);
            out.printf("%d claims%n", reading.claims().size());
        }
    }

    private String turtle(DatasetGraph data, Source source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Dumps.writeGraph(data.getGraph(NodeFactory.createURI(iris.article(source))), iris, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String name(Enum<?> constant) {
        return Objects.toString(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
