package io.github.counterclaim.publish.front;

import io.github.counterclaim.publish.guard.QueryGuard;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What the server tells those who run it: in the text format of Prometheus. */
final class Operations implements AutoCloseable {

    private record Kind(String method, int hundreds) {}

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    // To find a meter in the registry costs more than to count with it
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final AtomicInteger active = new AtomicInteger();
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Operations(QueryGuard guard) {
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        new UptimeMetrics().bindTo(meters);
        collections.bindTo(meters);
        Gauge.builder("http.server.requests.active", active, AtomicInteger::get)
                .description("Requests that are being answered").register(meters);
        Gauge.builder("counterclaim.queries.running", guard, QueryGuard::running)
                .description("Queries that run at this moment").register(meters);
        Gauge.builder("counterclaim.queries.waiting", guard, QueryGuard::waiting)
                .description("Queries that wait for their turn").register(meters);
        FunctionCounter.builder("counterclaim.queries.stopped", guard, QueryGuard::stopped)
                .description("Queries ended by the watch: late, left by their client, or too hungry").register(meters);
    }

    void begun() {
        active.incrementAndGet();
    }

    /** Counts an answer; of methods only few are told apart. */
    void answered(String method, int status, long nanos) {
        active.decrementAndGet();
        timers.computeIfAbsent(new Kind(method, status / 100), this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Requests answered")
                .tag("method", kind.method())
                .tag("status", kind.hundreds() + "xx")
                .publishPercentileHistogram(false)
                .serviceLevelObjectives(Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10))
                .register(meters);
    }

    String text() {
        return meters.scrape();
    }

    @Override
    public void close() {
        collections.close();
        meters.close();
    }
}
