package io.scrutineer.publication.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.scrutineer.failure.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;

/** The drafts: every inspection whose facts are known. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    private static final String UNPREPARED = """
            select d.* from draft d
            where d.publish_at > ?1 and not exists (
                select from prepared_words p
                where p.inspection_id = d.inspection_id and p.approved_sha256 is not distinct from d.approved_sha256)
            order by d.publish_at, d.inspection_id limit ?2""";

    private static final String LET_GO = """
            delete from prepared_words p where not exists (
                select from draft d where d.inspection_id = p.inspection_id and d.publish_at is not null)""";

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
    public List<UUID> dueAt(Instant now, int limit, Collection<UUID> except) {
        return due(UUID.class, "select d.inspectionId", now, except)
                .setMaxResults(limit)
                .getResultList();
    }

    /** As above, held until the end of the transaction, without those that another transaction holds. */
    public List<Draft> claimDue(Instant now, int limit, Collection<UUID> except) {
        return due(Draft.class, "select d", now, except)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .getResultList();
    }

    /** Those whose moment is still to come and for which nothing is prepared, or for another approval; the earliest first. */
    public List<Draft> unprepared(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(UNPREPARED, Draft.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }

    /** Removes what was prepared for drafts that do not wait any more. */
    public void letGoOfPrepared() {
        getEntityManager().createNativeQuery(LET_GO).executeUpdate();
    }

    /** Whether a draft still waits for a moment that has come. */
    public boolean isDueAt(UUID inspectionId, Instant now) {
        return count("inspectionId = ?1 and schedule.publishAt <= ?2", inspectionId, now) > 0;
    }

    private <T> TypedQuery<T> due(Class<T> type, String select, Instant now, Collection<UUID> except) {
        String others = except.isEmpty() ? "" : " and d.inspectionId not in :except";
        TypedQuery<T> query = getEntityManager()
                .createQuery(
                        select + " from Draft d where d.schedule.publishAt <= :now" + others
                                + " order by d.schedule.publishAt, d.inspectionId",
                        type)
                .setParameter("now", now);
        return except.isEmpty() ? query : query.setParameter("except", except);
    }
}
