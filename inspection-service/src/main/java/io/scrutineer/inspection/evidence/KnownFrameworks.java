package io.scrutineer.inspection.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.VersionedId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * To which frameworks inspections are pinned, remembered. A plan may change that, and nobody is asked here who may see what:
 * {@link Findings#addTogether} takes nothing for an inspection of others, or by another framework.
 */
@Singleton
class KnownFrameworks {

    private static final int MOST = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Inspections inspections;
    private final Cache<UUID, VersionedId> remembered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    KnownFrameworks(Inspections inspections) {
        this.inspections = inspections;
    }

    Map<UUID, VersionedId> of(Set<UUID> ids) {
        return remembered.getAll(ids, others -> inspections.frameworks(Set.copyOf(others)));
    }

    /** Of this one something was not as it is remembered. */
    void forget(UUID id) {
        remembered.invalidate(id);
    }
}
