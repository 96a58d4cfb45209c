package io.scrutineer.grading.panel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.scrutineer.grading.assessment.Assessment;
import io.scrutineer.grading.assessment.AssessmentStatus;
import io.scrutineer.http.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessments that wait for people; what is final is in no index that it reads. */
@ApplicationScoped
class ModerationQueue implements PanacheRepositoryBase<Assessment, UUID> {

    /** The literals let PostgreSQL see that the partial index has all of it. */
    private static final String WAITING =
            "status in (AssessmentStatus.PROPOSED, AssessmentStatus.SIGNED_OFF, AssessmentStatus.AWAITING_SECOND_CONFIRMATION)"
                    + " and (confidenceRank, proposedAt, inspectionId) > (:rank, :proposedAt, :inspectionId)";

    private static final String ORDER = " order by confidenceRank, proposedAt, inspectionId";

    /** What of the queue is asked for; null asks for any. */
    record Filter(
            @Nullable AssessmentStatus status, @Nullable String confidence) {}

    /** Least confident first, then what has waited longest, with one more than the limit. */
    List<Assessment> page(Filter filter, @Nullable List<String> after, int limit) {
        StringBuilder query = new StringBuilder(WAITING);
        Parameters parameters = from(after);
        if (filter.status() != null) {
            query.append(" and status = :status");
            parameters.and("status", filter.status());
        }
        if (filter.confidence() != null) {
            query.append(" and lowestConfidence = :confidence");
            parameters.and("confidence", filter.confidence());
        }
        return find(query + ORDER, parameters).page(0, limit + 1).list();
    }

    static String cursor(Assessment last) {
        return Cursor.of(
                Integer.toString(last.confidenceRank()),
                last.proposedAt().toString(),
                last.inspectionId().toString());
    }

    private static Parameters from(@Nullable List<String> after) {
        if (after == null) {
            return Parameters.with("rank", -1).and("proposedAt", Instant.EPOCH).and("inspectionId", new UUID(0, 0));
        }
        try {
            return Parameters.with("rank", Integer.parseInt(after.get(0)))
                    .and("proposedAt", Cursor.moment(after.get(1)))
                    .and("inspectionId", Cursor.id(after.get(2)));
        } catch (NumberFormatException e) {
            throw Cursor.refused();
        }
    }
}
