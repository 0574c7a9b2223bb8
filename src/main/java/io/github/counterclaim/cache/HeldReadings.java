package io.github.counterclaim.cache;

import io.github.counterclaim.claim.Reading;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Readings in memory: those that were wanted since it was told to forget, and those that were wanted before that. */
final class HeldReadings {

    private record Place(String key, Path file) {}

    private Map<Place, Reading> before = Map.of();
    private final Map<Place, Reading> wanted = new ConcurrentHashMap<>();

    @Nullable Reading get(String key, Path file) {
        Place place = new Place(key, file);
        Reading known = before.get(place);
        if (known != null) {
            wanted.put(place, known);
        }
        return known != null ? known : wanted.get(place);
    }

    void put(String key, Path file, Reading reading) {
        wanted.put(new Place(key, file), reading);
    }

    /** Forgets what was not wanted since the last time; not while others get or put. */
    void forget() {
        before = Map.copyOf(wanted);
        wanted.clear();
    }
}
