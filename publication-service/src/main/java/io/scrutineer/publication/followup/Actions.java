package io.scrutineer.publication.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** All that was ever planned for improvement. */
@ApplicationScoped
class Actions implements PanacheRepositoryBase<ActionVersion, ActionVersion.Key> {

    /** The newest version of each action, in the order of their ids. */
    ImprovementPlan plan(UUID inspectionId) {
        return new ImprovementPlan(list(
                "from ActionVersion a where a.id.inspectionId = ?1 and a.id.version = (select max(v.id.version)"
                        + " from ActionVersion v where v.id.inspectionId = a.id.inspectionId"
                        + " and v.id.actionId = a.id.actionId) order by a.id.actionId",
                inspectionId));
    }

    /** The newest first. */
    List<ActionVersion> versions(UUID inspectionId, UUID actionId) {
        return list("id.inspectionId = ?1 and id.actionId = ?2 order by id.version desc", inspectionId, actionId);
    }

    Optional<ActionVersion> newest(UUID inspectionId, UUID actionId) {
        return versions(inspectionId, actionId).stream().findFirst();
    }

    /** Where somebody else was faster, theirs stays. */
    void add(ActionVersion version) {
        try {
            persistAndFlush(version);
        } catch (ConstraintViolationException e) {
            throw new StaleVersion();
        }
    }
}
