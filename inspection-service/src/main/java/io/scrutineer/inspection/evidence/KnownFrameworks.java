package io.scrutineer.inspection.evidence;

import com.github.benmanes.caffeine.cache.Cache;
import io.scrutineer.cache.Caches;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.framework.Framework;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To which frameworks inspections in their fieldwork are pinned, remembered: no plan may change that any more. Nobody is asked
 * here who may see what, or whether the fieldwork goes on: the database takes nothing for an inspection of others, or one that
 * is over.
 */
@Singleton
class KnownFrameworks {

    private static final int MOST = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Inspections inspections;
    private final EvidenceRules rules;
    private final Cache<UUID, Framework> remembered =
            Caches.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    KnownFrameworks(Inspections inspections, EvidenceRules rules) {
        this.inspections = inspections;
        this.rules = rules;
    }

    /** Those of these inspections that are in their fieldwork. */
    Map<UUID, Framework> of(Set<UUID> ids) {
        return remembered.getAll(ids, this::read);
    }

    /** That of an inspection, if it is remembered. */
    @Nullable Framework remembered(UUID id) {
        return remembered.getIfPresent(id);
    }

    /** Of this one something was not as it is remembered. */
    void forget(UUID id) {
        remembered.invalidate(id);
    }

    private Map<UUID, Framework> read(Set<? extends UUID> ids) {
        Map<UUID, Framework> frameworks = new HashMap<>();
        inspections
                .frameworksInFieldwork(Set.copyOf(ids))
                .forEach((id, pinned) -> frameworks.put(id, rules.framework(pinned)));
        return frameworks;
    }
}
