package io.scrutineer.inspection.planning;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldError;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.team.TeamCheck;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Checks that what was prepared for an inspection, and its team, suit the plan when it is planned anew. */
@Singleton
class PreparationCheck {

    /** Why the partnership stays, in words. */
    private static final String PREPARED = """
            select 'stays, as case records were drawn for it'
            where exists (select from case_sample where inspection_id = :inspection)
            union all select 'stays, as its position statement is recorded'
            where exists (select from position_statement where inspection_id = :inspection)""";

    private final Session session;
    private final TeamCheck teamCheck;

    PreparationCheck(Session session, TeamCheck teamCheck) {
        this.session = session;
        this.teamCheck = teamCheck;
    }

    void check(UUID inspection, InspectionPlan before, InspectionPlan next) {
        if (!before.partnership().equals(next.partnership())) {
            requireNothingPrepared(inspection);
        }
        teamCheck.check(inspection, before, next);
    }

    private void requireNothingPrepared(UUID inspection) {
        List<FieldError> prepared =
                session.createNativeQuery(PREPARED, String.class).setParameter("inspection", inspection).stream()
                        .map(reason -> new FieldError("partnership", reason))
                        .toList();
        if (!prepared.isEmpty()) {
            throw new Conflict(
                    "plan-fixed",
                    "What was prepared for the partnership would become another's. Cancel the inspection and plan another.",
                    prepared);
        }
    }
}
