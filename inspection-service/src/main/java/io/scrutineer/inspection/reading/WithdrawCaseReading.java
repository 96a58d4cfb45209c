package io.scrutineer.inspection.reading;

import io.scrutineer.actor.Actor;
import io.scrutineer.actor.Role;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.screening.Screening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Withdraws a reading that nobody else has rated against: its reader does, or who leads, when the reader can not. */
@ApplicationScoped
class WithdrawCaseReading {

    private final Inspections inspections;
    private final EvidenceRules evidence;
    private final CaseReadings readings;
    private final CaseRatings ratings;
    private final ReadingRules rules;
    private final Clock clock;

    WithdrawCaseReading(
            Inspections inspections,
            EvidenceRules evidence,
            CaseReadings readings,
            CaseRatings ratings,
            ReadingRules rules,
            Clock clock) {
        this.inspections = inspections;
        this.evidence = evidence;
        this.readings = readings;
        this.ratings = ratings;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    CaseReading withdraw(CaseReading.Key key, String reason, @Nullable String ifMatch, Actor actor) {
        Inspection inspection = inspections.holdAlone(key.inspection());
        CaseReading reading = readings.get(key);
        if (!actor.roles().contains(Role.LEAD_INSPECTOR)) {
            reading.requireIsBy(actor.person());
        }
        evidence.requireOpen(inspection);
        Preconditions.requireMatch(ifMatch, Integer.toString(reading.version()));
        Screening.require("reason", reason);
        RatedRecord rated = new RatedRecord(
                ratings.ofRecord(key.inspection(), reading.caseRecord()), rules.framework(inspection.plan())::rank);
        rated.take(reading, List.of()).removed().forEach(ratings::delete);
        reading.withdraw();
        readings.add(CaseReadingVersion.withdrawing(reading, reason, Recording.by(actor, clock)));
        return reading;
    }
}
