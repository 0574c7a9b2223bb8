package io.github.counterclaim.publish;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that is made once for each version of the data, at its first use. For any number of threads. */
final class PerVersion<T> {

    private record Made<T>(Snapshot data, T value) {}

    private final Function<Snapshot, T> maker;
    private volatile @Nullable Made<T> last;

    PerVersion(Function<Snapshot, T> maker) {
        this.maker = maker;
    }

    /** Returns what was made of a version; only that of the version asked for last is kept. */
    T of(Snapshot data) {
        Made<T> known = last;
        return known != null && known.data == data ? known.value : make(data);
    }

    private synchronized T make(Snapshot data) {
        Made<T> known = last;
        if (known != null && known.data == data) {
            return known.value;
        }
        T value = maker.apply(data);
        last = new Made<>(data, value);
        return value;
    }
}
