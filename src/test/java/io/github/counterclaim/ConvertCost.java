package io.github.counterclaim;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.corpus.Article;
import io.github.counterclaim.corpus.ArticleReader;
import io.github.counterclaim.corpus.Block;
import io.github.counterclaim.corpus.Corpus;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.Dumps;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What converting costs beside what CoreNLP's own tokenize, ssplit, pos, lemma and depparse cost over the same running
 * text: turn by turn, in processor time of the whole program (run it with one processor). {@code ConvertCost FOLDER [ARTICLES [WARM_UP]]}
 */
public final class ConvertCost {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final String MODELS = "edu/stanford/nlp/models/";

    private ConvertCost() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        RedwoodConfiguration.current().clear().apply();
        List<Path> files = Corpus.files(List.of(Path.of(arguments[0])));
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : files.size();
        int warmUp = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40;
        files = files.subList(0, Math.min(most, files.size()));
        Iris base = Iris.of(Iris.DEFAULT_BASE);
        Knowledge knowledge = Knowledge.read(Path.of("."), base.base());
        Converter converter = Converter.load(knowledge.lexicon());
        converter.warmUp();
        StanfordCoreNLP reference = reference();
        ArticleReader reader = new ArticleReader();
        long theirs = 0;
        long ours = 0;
        double theirCompiling = 0;
        double ourCompiling = 0;
        List<Reading> readings = new ArrayList<>();
        for (int i = -warmUp; i < files.size(); i++) {
            Path file = files.get(Math.floorMod(i, files.size()));
            Article article = reader.read(file).article();
            if (article == null) {
                continue;
            }
            double first = compiling();
            long start = SYSTEM.getProcessCpuTime();
            for (Block block : article.blocks()) {
                if (block.kind().isRunningText()) {
                    reference.annotate(new Annotation(article.text().substring(block.start(), block.end())));
                }
            }
            long theirEnd = SYSTEM.getProcessCpuTime();
            double second = compiling();
            long between = SYSTEM.getProcessCpuTime();
            List<Reading> read = converter.convert(List.of(file), done -> { }).readings();
            long end = SYSTEM.getProcessCpuTime();
            if (i >= 0) {
                theirs += theirEnd - start;
                theirCompiling += second - first;
                ours += end - between;
                ourCompiling += compiling() - second;
                readings.addAll(read);
            }
        }
        print("CoreNLP alone", theirs, theirs, theirCompiling);
        print("reading (page, sentences, claims)", ours, theirs, ourCompiling);
        double compiled = compiling();
        long start = SYSTEM.getProcessCpuTime();
        DatasetGraph data = Edition.data(readings, knowledge, base);
        long graph = SYSTEM.getProcessCpuTime() - start;
        print("graph, conflicts", graph, theirs, compiling() - compiled);
        compiled = compiling();
        int found = knowledge.validation().judge(data).all().size();
        long validation = SYSTEM.getProcessCpuTime() - start - graph;
        print("shapes and checks (" + found + " found)", validation, theirs, compiling() - compiled);
        compiled = compiling();
        Dumps.write(data, Files.createTempDirectory("convert-cost"), base);
        long whole = ours + SYSTEM.getProcessCpuTime() - start;
        print("dumps", whole - ours - graph - validation, theirs, compiling() - compiled);
        System.out.printf("%-40s %9.2f s  %5.2f x%n", "all of convert, " + readings.size() + " articles", whole / 1e9,
                (double) whole / theirs);
        byThread().forEach((name, seconds) -> System.out.printf("    of the whole run, %-20s %9.2f s%n", name, seconds));
    }

    /** What compiling and collecting cost is in no stage alone: processor seconds by the name of the thread, on Linux. */
    private static Map<String, Double> byThread() throws IOException {
        Map<String, Double> seconds = new TreeMap<>();
        Path tasks = Path.of("/proc/self/task");
        if (Files.isDirectory(tasks)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(tasks)) {
                for (Path task : all) {
                    String line = stat(task);
                    if (line.isEmpty()) {
                        continue;
                    }
                    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
                    double used = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
                    seconds.merge(line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')), used, Double::sum);
                }
            }
        }
        seconds.values().removeIf(used -> used < 0.1);
        return seconds;
    }

    /** Nothing where the thread has ended meanwhile. */
    private static String stat(Path task) {
        try {
            return Files.readString(task.resolve("stat"));
        } catch (IOException e) {
            return "";
        }
    }

    private static double compiling() throws IOException {
        return byThread().entrySet().stream()
                .filter(thread -> thread.getKey().contains("Compiler"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static void print(String what, long nanos, long reference, double compiling) {
        System.out.printf("%-40s %9.2f s  %5.2f x, of which compiling %7.2f s%n", what, nanos / 1e9,
                (double) nanos / reference, compiling);
    }

    private static StanfordCoreNLP reference() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
        return new StanfordCoreNLP(properties, false);
    }
}
