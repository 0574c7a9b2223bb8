package io.github.counterclaim;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.corpus.Corpus;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.Store;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How cost grows with a corpus: {@code FOLDER NUMBER...} makes the data set of the first so many articles, then of one
 * more (three times), and prints the processor time and the heap of each, with what a server does that watches a folder:
 * the edition is checked, takes the place of the one before, and is kept for the next start; the models are loaded before. To be used with a folder that {@code bench/articles.py} made.
 */
final class GrowthCost {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 30;
    private static final int MORE = 3;

    private GrowthCost() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        RedwoodConfiguration.current().clear().apply();
        List<Path> files = Corpus.files(List.of(Path.of(arguments[0])));
        Iris base = Iris.of(Iris.DEFAULT_BASE);
        Knowledge knowledge = Knowledge.read(Path.of("."), base.base());
        Maker warm = new Maker(knowledge, ReadingCache.none(), base, Files.createTempDirectory("growth"));
        warm.make(files.subList(files.size() - WARM_UP, files.size()));
        System.out.println("articles    all, s    one more, s    share    most of the old generation, MB    held, MB");
        for (int i = 1; i < arguments.length; i++) {
            int count = Integer.parseInt(arguments[i]);
            Path cache = Files.createTempDirectory("growth");
            Maker maker = new Maker(knowledge, ReadingCache.in(cache).holding(), base, cache);
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = SYSTEM.getProcessCpuTime();
            Edition whole = maker.make(files.subList(0, count));
            long end = SYSTEM.getProcessCpuTime();
            long peak = pools().stream().map(MemoryPoolMXBean::getPeakUsage).mapToLong(MemoryUsage::getUsed).sum();
            System.gc();
            long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            if (whole.data().listGraphNodes().hasNext()) {
                for (int more = 1; more <= MORE && count + more <= files.size(); more++) {
                    long before = SYSTEM.getProcessCpuTime();
                    maker.make(files.subList(0, count + more));
                    long used = SYSTEM.getProcessCpuTime() - before;
                    System.out.printf("%8d %9.1f %14.2f %7.1f %% %20d %12d%n", count, (end - start) / 1e9, used / 1e9,
                            100.0 * used / (end - start), peak >> 20, held >> 20);
                }
            }
        }
    }

    /** Makes one edition after another, as a server does that watches a folder. */
    private static final class Maker {
        private final Knowledge knowledge;
        private final Converter converter;
        private final Iris base;
        private final EditionMemory memory = new EditionMemory();
        private final EditionCache editions;
        private @Nullable Store store;

        Maker(Knowledge knowledge, ReadingCache cache, Iris base, Path folder) {
            this.knowledge = knowledge;
            this.converter = Converter.of(knowledge.lexicon(), knowledge.lexiconHash(), cache);
            this.base = base;
            this.editions = EditionCache.in(folder).holding();
            converter.warmUp();
        }

        /** All up to its being served, and kept. */
        Edition make(List<Path> files) throws IOException {
            Edition edition = Edition.of(files, converter, knowledge, base, false, memory, done -> { });
            Store known = store;
            if (known == null) {
                store = Store.inMemory(edition.sound());
            } else {
                known.replace(edition.sound());
            }
            editions.put("%064d".formatted(files.size()), edition);
            return edition;
        }
    }

    /** The old generation alone: what is young is mostly garbage. */
    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getName().contains("Old"))
                .toList();
    }
}
