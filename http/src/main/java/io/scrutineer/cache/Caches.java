package io.scrutineer.cache;

import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Caches that are tidied up by whoever asks them. They are small, and asked with every request: to wake another thread, as
 * is usual, takes longer than to tidy up, and every few requests one would be woken.
 */
public final class Caches {

    private Caches() {}

    public static Caffeine<Object, Object> newBuilder() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}
