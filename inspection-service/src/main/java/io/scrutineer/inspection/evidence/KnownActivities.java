package io.scrutineer.inspection.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import io.scrutineer.cache.Caches;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which activities there are, remembered: once recorded, one stays, whatever becomes of it, and many findings come from
 * it. Nothing else is kept of them, and only those who may see their inspection are told.
 */
@Singleton
class KnownActivities {

    private static final int MOST = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Activities activities;
    private final Cache<Key, Boolean> remembered =
            Caches.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    KnownActivities(Activities activities) {
        this.activities = activities;
    }

    /** Whether there are all of these for sure; if not, there may be. */
    boolean areRemembered(UUID inspection, Set<UUID> named) {
        for (UUID activity : named) {
            if (remembered.getIfPresent(new Key(inspection, activity)) == null) {
                return false;
            }
        }
        return true;
    }

    /** Those of these that there are. */
    Set<Key> among(Set<Key> named) {
        return remembered.getAll(named, this::read).keySet();
    }

    /** With the others of their inspections: from those the next findings come. */
    private Map<Key, Boolean> read(Set<? extends Key> named) {
        return activities.allBeside(Set.copyOf(named)).stream().collect(Collectors.toMap(key -> key, key -> true));
    }
}
