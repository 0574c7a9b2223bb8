package io.github.counterclaim.publish.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

class QueryWatchTest {

    /** A query whose time is over, and which does something when it is aborted. */
    private static RunningQuery late(Runnable aborted) {
        RunningQuery query = new RunningQuery(new Budget(Limits.standard(), Duration.ZERO), () -> false);
        query.runs((QueryExec) Proxy.newProxyInstance(QueryExec.class.getClassLoader(), new Class<?>[] {QueryExec.class}, (self, method, arguments) -> {
            if (method.getName().equals("abort")) {
                aborted.run();
                return null;
            }
            return method.getName().equals("hashCode") ? (Object) System.identityHashCode(self) : self == arguments[0];
        }));
        return query;
    }

    @Test
    void aQueryThatCannotBeAbortedYetKeepsNoOtherFromIt() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch aborted = new CountDownLatch(2);
        try (QueryWatch watch = new QueryWatch()) {
            // Two, so that one comes before the other whatever the order
            for (int i = 0; i < 2; i++) {
                watch.add(late(() -> {
                    aborted.countDown();
                    await(over);
                }));
            }
            assertTrue(aborted.await(5, TimeUnit.SECONDS), "one waits for the other");
            assertEquals(2, watch.stopped());
        } finally {
            over.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
