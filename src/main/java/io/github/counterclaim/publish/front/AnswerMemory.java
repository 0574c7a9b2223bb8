package io.github.counterclaim.publish.front;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory answers may take that wait to be sent, together: slow readers must not fill the heap. */
final class AnswerMemory {

    private static final int SHARE = 5;

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    AnswerMemory(long most) {
        this.most = most;
    }

    static AnswerMemory ofThisHeap() {
        return new AnswerMemory(Runtime.getRuntime().maxMemory() / SHARE);
    }

    boolean take(long bytes) {
        if (taken.addAndGet(bytes) > most) {
            taken.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    void give(long bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }
}
