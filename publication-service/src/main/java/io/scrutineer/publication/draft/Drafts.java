package io.scrutineer.publication.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.scrutineer.failure.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drafts: every inspection whose facts are known. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    public Draft get(UUID inspectionId) {
        return find("inspectionId = ?1 and facts is not null", inspectionId)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** Held until the end of the transaction: decisions about one draft are taken one after the other. */
    public Draft lock(UUID inspectionId) {
        return find("inspectionId = ?1 and facts is not null", inspectionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** As above, of those that there are, in the order of their ids: two that lock several can not wait for each other. */
    public List<Draft> lock(Collection<UUID> inspections) {
        return find("inspectionId in ?1 and facts is not null order by inspectionId", inspections)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** By reference, from a position on. */
    List<Draft> after(@Nullable DraftPosition position, int limit) {
        if (position == null) {
            return find("facts is not null order by reference, inspectionId")
                    .page(Page.ofSize(limit))
                    .list();
        }
        return find(
                        "facts is not null and (reference, inspectionId) > (?1, ?2) order by reference, inspectionId",
                        position.reference(),
                        position.inspectionId())
                .page(Page.ofSize(limit))
                .list();
    }

    /** Those whose moment to go public has come, the earliest first. */
    public List<UUID> dueAt(Instant now, int limit) {
        return getEntityManager()
                .createQuery(
                        "select d.inspectionId from Draft d where d.schedule.publishAt <= :now"
                                + " order by d.schedule.publishAt, d.inspectionId",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
