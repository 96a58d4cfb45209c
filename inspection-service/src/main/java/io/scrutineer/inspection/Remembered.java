package io.scrutineer.inspection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps in memory what was found once, for reference data that never changes; what is not there is looked for again. */
public final class Remembered<K, V> {

    private final Map<K, V> found = new ConcurrentHashMap<>();

    public @Nullable V get(K key, Function<K, @Nullable V> search) {
        V known = found.get(key);
        if (known != null) {
            return known;
        }
        V fresh = search.apply(key);
        if (fresh != null) {
            found.put(key, fresh);
        }
        return fresh;
    }
}
