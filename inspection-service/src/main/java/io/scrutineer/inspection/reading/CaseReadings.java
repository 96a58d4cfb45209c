package io.scrutineer.inspection.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.failure.NotFound;
import io.scrutineer.inspection.PageQuery;
import io.scrutineer.inspection.reading.CaseReading.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who read which case records, with every version of what they said. */
@ApplicationScoped
class CaseReadings implements PanacheRepositoryBase<CaseReading, Key> {

    private final Session session;

    CaseReadings(Session session) {
        this.session = session;
    }

    CaseReading get(Key key) {
        CaseReading reading = findById(key);
        if (reading == null) {
            throw new NotFound();
        }
        return reading;
    }

    /** The readings of a record that count. */
    List<CaseReading> ofRecord(UUID inspection, String caseRecord) {
        return list("key.inspection = ?1 and caseRecord = ?2 and not withdrawn", inspection, caseRecord);
    }

    /** In the order of ids, one more than the limit when there are more. */
    List<CaseReading> page(UUID inspection, CaseReadingSearch search, @Nullable UUID after, int limit) {
        return search.on(PageQuery.of(inspection)).page(this, after, limit);
    }

    void add(CaseReadingVersion version) {
        session.persist(version);
    }

    /** Those after a version, made from a moment on, in their order; one more than the limit when there are more. */
    List<CaseReadingVersion> versions(Key key, int after, Instant from, int limit) {
        return session.createSelectionQuery(
                        "from CaseReadingVersion where key.inspection = :inspection and key.reading = :reading"
                                + " and key.version > :after and recording.at >= :from order by key.version",
                        CaseReadingVersion.class)
                .setParameter("inspection", key.inspection())
                .setParameter("reading", key.id())
                .setParameter("after", after)
                .setParameter("from", from)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
