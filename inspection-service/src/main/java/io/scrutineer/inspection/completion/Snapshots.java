package io.scrutineer.inspection.completion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.NewestFirst;
import io.scrutineer.inspection.completion.FrozenEvidence.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The frozen evidence of completed inspections, all versions. */
@ApplicationScoped
class Snapshots implements PanacheRepositoryBase<FrozenEvidence, Key> {

    private static final int FIRST = 1;

    /** The version that counts. */
    FrozenEvidence get(UUID inspection) {
        return found(NewestFirst.latest(this, inspection));
    }

    FrozenEvidence get(UUID inspection, int version) {
        return found(findById(new Key(inspection, version)));
    }

    /** As it was at completion, whatever was amended since. */
    FrozenEvidence first(UUID inspection) {
        return get(inspection, FIRST);
    }

    private static FrozenEvidence found(@Nullable FrozenEvidence frozen) {
        if (frozen == null) {
            throw new NotFound();
        }
        return frozen;
    }
}
