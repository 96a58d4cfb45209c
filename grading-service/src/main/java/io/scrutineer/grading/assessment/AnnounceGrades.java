package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.GradeClaim;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.grading.claim.Claim;
import io.scrutineer.grading.claim.ClaimSubject;
import io.scrutineer.grading.claim.Claims;
import io.scrutineer.grading.claim.FindClaims;
import io.scrutineer.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells others of confirmed grades, the overall grade that follows, and what sets them apart as of the day of their confirmation. */
@ApplicationScoped
class AnnounceGrades {

    private final FindClaims claims;
    private final GradeEvidence grading;
    private final Outbox outbox;

    AnnounceGrades(FindClaims claims, GradeEvidence grading, Outbox outbox) {
        this.claims = claims;
        this.grading = grading;
        this.outbox = outbox;
    }

    /** In the transaction that confirms them; the snapshot is that which they rest on. */
    void confirmed(GradesConfirmed event, EvidenceSnapshot snapshot) {
        StandingOverall overall = grading.overallOf(snapshot, event.grades());
        outbox.append(event.with(claims(event, snapshot), overall == null ? null : overall.confirmed()));
    }

    private @Nullable List<GradeClaim> claims(GradesConfirmed event, EvidenceSnapshot snapshot) {
        ClaimSubject subject = ClaimSubject.of(event.inspectionId(), snapshot, event.grades());
        Claims found = claims.of(subject, FindClaims.day(event.confirmedAt()));
        List<GradeClaim> holding =
                found.holding().stream().map(claim -> told(claim, found)).toList();
        return holding.isEmpty() ? null : holding;
    }

    private static GradeClaim told(Claim claim, Claims found) {
        return new GradeClaim(
                claim.kind().code(),
                claim.indicator(),
                claim.grade(),
                claim.label(),
                found.asOf().toString(),
                found.compared().all(),
                claim.sentence());
    }
}
