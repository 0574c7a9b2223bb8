package io.github.counterclaim.publish.guard;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What the virtual machine counts of each thread's allocations. */
final class Allocation {

    private Allocation() {}

    /** Returns the bytes that a thread has ever allocated; 0 where the virtual machine does not count. */
    static long of(long thread) {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean counting
                ? Math.max(0, counting.getThreadAllocatedBytes(thread))
                : 0;
    }
}
