package io.scrutineer.grading.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessments, one for each inspection that came to be graded. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    public Assessment get(UUID inspectionId) {
        return findByIdOptional(inspectionId).orElseThrow(NotFound::new);
    }

    /** Keeps everyone else from changing it until the transaction ends. */
    public Assessment getLocked(UUID inspectionId) {
        return findByIdOptional(inspectionId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    /** What has waited longest first, with one more than the limit to see whether more follow. */
    List<Assessment> page(@Nullable AssessmentStatus status, @Nullable String cursor, int limit) {
        Parameters after = after(cursor);
        String from = "(proposedAt, inspectionId) > (:proposedAt, :inspectionId)";
        String order = " order by proposedAt, inspectionId";
        return (status == null
                        ? find(from + order, after)
                        : find("status = :status and " + from + order, after.and("status", status)))
                .page(0, limit + 1)
                .list();
    }

    static String cursor(Assessment last) {
        return Cursor.of(last.proposedAt().toString(), last.inspectionId().toString());
    }

    private static Parameters after(@Nullable String cursor) {
        List<String> key = Cursor.parse(cursor, 2);
        return key == null
                ? Parameters.with("proposedAt", Instant.EPOCH).and("inspectionId", new UUID(0, 0))
                : Parameters.with("proposedAt", Cursor.moment(key.get(0))).and("inspectionId", Cursor.id(key.get(1)));
    }
}
