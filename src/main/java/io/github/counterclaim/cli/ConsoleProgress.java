package io.github.counterclaim.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a conversion has come: on a terminal a bar with articles done, rate and time left, elsewhere a line for
 * each tenth. Safe for several threads.
 */
final class ConsoleProgress implements Pipeline.Progress {

    private static final int TENTHS = 10;

    private final PrintWriter err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private int total;
    private int done;
    private int tenth;
    private long startNanos;

    ConsoleProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Returns one for the standard error; a bar only where a person watches. */
    static ConsoleProgress of(PrintWriter err) {
        return new ConsoleProgress(err, System.console() != null && !"dumb".equals(System.getenv("TERM")));
    }

    @Override
    public synchronized void begin(int articles) {
        total = articles;
        startNanos = System.nanoTime();
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setUnit(" articles", 1)
                    .setInitialMax(articles)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(new PrintStream(System.err, true)))
                    .build();
        }
    }

    @Override
    public synchronized void step() {
        done++;
        if (bar != null) {
            bar.step();
            return;
        }
        int now = total == 0 ? TENTHS : done * TENTHS / total;
        if (now > tenth) {
            tenth = now;
            err.println(line());
            err.flush();
        }
    }

    private String line() {
        double seconds = Math.max(1e-3, (System.nanoTime() - startNanos) / 1e9);
        double rate = done / seconds;
        return String.format(Locale.ROOT, "Read %d of %d articles (%d %%), %.1f a second, %.0f s left",
                done, total, 100L * done / Math.max(1, total), rate, (total - done) / rate);
    }

    @Override
    public synchronized void end() {
        if (bar != null) {
            bar.close();
        }
    }

    @Override
    public synchronized void note(String message) {
        err.println(message);
        err.flush();
    }
}
