package io.github.counterclaim.publish.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers of the edition that serves, up to a bound of bytes; when it is full those stay that are asked for most, so
 * that who reads everything once pushes nothing out. For any number of threads.
 */
public final class Shelf {

    private static final int SHARE_OF_HEAP = 32;
    private static final int BYTES_PER_ENTRY = 300;

    /** The path of the SPARQL endpoint. */
    public static final String ENDPOINT = "/sparql";

    /** The paths whose answers depend on the format that the client accepts. */
    private static final Set<String> NEGOTIATED =
            Set.of(ENDPOINT, "/", "/articles", "/conflicts", "/timeline", "/network", "/map");

    private record Place(Edition edition, String address, boolean packed) {}

    private final Cache<Place, Answer> answers;
    private volatile @Nullable Edition serving;

    private Shelf(long bytes) {
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Place place, Answer answer) -> BYTES_PER_ENTRY + 2 * place.address().length() + answer.weight())
                // In the thread that asks: the bound holds when it returns
                .executor(Runnable::run)
                .build();
    }

    /** Returns an empty one that takes at most so many bytes; with 0 it keeps nothing. */
    public static Shelf of(long bytes) {
        return new Shelf(bytes);
    }

    /** Returns how many bytes suit the heap of this program. */
    public static long standardBytes() {
        return Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
    }

    /**
     * Returns the address that an answer is kept under. What the SPARQL endpoint, a list or a picture answers depends on
     * what the client accepts as well; everything else that is kept has an address of its own for each format.
     *
     * @param query the parameters as they were sent, or null
     * @param accept the header, empty where there is none
     */
    public static String address(String path, @Nullable String query, String accept) {
        String asked = query == null || query.isEmpty() ? path : path + "?" + query;
        // A path may be spelt in other ways; which resource it then is, only the servlets know
        boolean odd = path.indexOf('%') >= 0 || path.indexOf(';') >= 0 || path.contains("//") || path.contains("/.");
        return odd || NEGOTIATED.contains(path) ? asked + "\n" + accept : asked;
    }

    /**
     * Returns what was kept, or null.
     *
     * @param address as {@link #address} makes it
     * @param packed whether compressed
     */
    public @Nullable Answer find(Edition edition, String address, boolean packed) {
        return answers.getIfPresent(new Place(edition, address, packed));
    }

    /** Returns what was kept; else has it made, by one of those who ask for it at once, and keeps it. */
    public Answer get(Edition edition, String address, boolean packed, Supplier<Answer> maker) {
        dropOlder(edition);
        return answers.get(new Place(edition, address, packed), place -> maker.get());
    }

    /** Who still reads an older edition may put an answer of it back: nobody finds it there, and it is pushed out. */
    private void dropOlder(Edition edition) {
        Edition known = serving;
        if (known == null || !known.equals(edition) && !edition.loaded().isBefore(known.loaded())) {
            serving = edition;
            answers.invalidateAll();
        }
    }

    /** Returns about how many bytes are taken. */
    public long bytes() {
        answers.cleanUp();
        return answers.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
