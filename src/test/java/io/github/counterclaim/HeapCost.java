package io.github.counterclaim;

import io.github.counterclaim.cli.Main;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much of the heap a command needs: {@code HeapCost COMMAND...} runs it as the command line would, collects all garbage
 * twice a second (or each {@code -Dheap.millis}), and prints the most that was live, and where the main thread stood then.
 */
final class HeapCost {

    private static final int LINES = 14;
    private static final String OWN = HeapCost.class.getPackageName() + ".";

    private final Map<String, Long> most = new ConcurrentHashMap<>();

    private HeapCost() {}

    /** Runs the command. */
    public static void main(String[] arguments) {
        HeapCost cost = new HeapCost();
        Thread main = Thread.currentThread();
        Thread watch = new Thread(() -> cost.watch(main), "heap");
        watch.setDaemon(true);
        watch.start();
        Runtime.getRuntime().addShutdownHook(new Thread(cost::print));
        Main.main(arguments);
    }

    private void watch(Thread main) {
        try {
            while (true) {
                Thread.sleep(Integer.getInteger("heap.millis", 500));
                String before = place(main);
                System.gc();
                long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
                most.merge(before, live, Math::max);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the two innermost methods of ours that a thread is in. */
    private static String place(Thread thread) {
        List<String> own = Arrays.stream(thread.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN) && !frame.getMethodName().startsWith("lambda"))
                .map(frame -> frame.getClassName().substring(OWN.length()) + "." + frame.getMethodName())
                .distinct()
                .limit(2)
                .toList();
        return String.join(" in ", own);
    }

    private void print() {
        System.out.println("live, MB   where");
        most.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(LINES)
                .forEach(one -> System.out.printf("%8d   %s%n", one.getValue(), one.getKey()));
    }
}
