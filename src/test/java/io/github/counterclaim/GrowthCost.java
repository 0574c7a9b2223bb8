package io.github.counterclaim;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.github.counterclaim.cache.ReadingCache;
import io.github.counterclaim.corpus.Corpus;
import io.github.counterclaim.graph.Iris;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How cost grows with a corpus: {@code FOLDER NUMBER...} makes the data set of the first so many articles, then of one
 * more, and prints the processor time and the heap of each. Articles that were read before are read again, but for the
 * one more. To be used with a folder that {@code bench/articles.py} made.
 */
final class GrowthCost {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 30;

    private GrowthCost() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        RedwoodConfiguration.current().clear().apply();
        List<Path> files = Corpus.files(List.of(Path.of(arguments[0])));
        Iris base = Iris.of(Iris.DEFAULT_BASE);
        Knowledge knowledge = Knowledge.read(Path.of("."), base.base());
        made(files.subList(files.size() - WARM_UP, files.size()), knowledge, ReadingCache.none(), base);
        System.out.println("articles    all, s    one more, s    share    most of the old generation, MB    held, MB");
        for (int i = 1; i < arguments.length; i++) {
            int count = Integer.parseInt(arguments[i]);
            ReadingCache cache = ReadingCache.in(Files.createTempDirectory("growth"));
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = SYSTEM.getProcessCpuTime();
            Edition whole = made(files.subList(0, count), knowledge, cache, base);
            long end = SYSTEM.getProcessCpuTime();
            long peak = pools().stream().map(MemoryPoolMXBean::getPeakUsage).mapToLong(MemoryUsage::getUsed).sum();
            System.gc();
            long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            if (whole.data().listGraphNodes().hasNext()) {
                long before = SYSTEM.getProcessCpuTime();
                made(files.subList(0, count + 1), knowledge, cache, base);
                long more = SYSTEM.getProcessCpuTime() - before;
                System.out.printf("%8d %9.1f %14.2f %7.1f %% %20d %12d%n", count, (end - start) / 1e9, more / 1e9,
                        100.0 * more / (end - start), peak >> 20, held >> 20);
            }
        }
    }

    private static Edition made(List<Path> files, Knowledge knowledge, ReadingCache cache, Iris base) {
        return Edition.of(
                files, Converter.of(knowledge.lexicon(), knowledge.lexiconHash(), cache), knowledge, base, done -> { });
    }

    /** The old generation alone: what is young is mostly garbage. */
    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getName().contains("Old"))
                .toList();
    }
}
