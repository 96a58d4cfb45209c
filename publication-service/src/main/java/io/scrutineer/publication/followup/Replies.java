package io.scrutineer.publication.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** All that partnerships have written as their replies. */
@ApplicationScoped
class Replies implements PanacheRepositoryBase<ReplyVersion, ReplyVersion.Key> {

    /** The newest first. */
    List<ReplyVersion> of(UUID inspectionId) {
        return list("id.inspectionId = ?1 order by id.version desc", inspectionId);
    }

    Optional<ReplyVersion> newest(UUID inspectionId) {
        return find("id.inspectionId = ?1 order by id.version desc", inspectionId)
                .firstResultOptional();
    }

    /** Where somebody else was faster, theirs stays. */
    void add(ReplyVersion version) {
        try {
            persistAndFlush(version);
        } catch (ConstraintViolationException e) {
            throw new StaleVersion();
        }
    }
}
