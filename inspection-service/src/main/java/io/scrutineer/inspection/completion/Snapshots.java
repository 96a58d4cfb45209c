package io.scrutineer.inspection.completion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The frozen evidence of completed inspections. */
@ApplicationScoped
class Snapshots implements PanacheRepositoryBase<FrozenEvidence, UUID> {

    FrozenEvidence get(UUID inspectionId) {
        FrozenEvidence frozen = findById(inspectionId);
        if (frozen == null) {
            throw new NotFound();
        }
        return frozen;
    }
}
