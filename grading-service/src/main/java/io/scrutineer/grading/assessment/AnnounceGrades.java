package io.scrutineer.grading.assessment;

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

/** Tells others of confirmed grades, and what sets them apart as of the day of their confirmation. */
@ApplicationScoped
class AnnounceGrades {

    private final GatherEvidence evidence;
    private final FindClaims claims;
    private final Outbox outbox;

    AnnounceGrades(GatherEvidence evidence, FindClaims claims, Outbox outbox) {
        this.evidence = evidence;
        this.claims = claims;
        this.outbox = outbox;
    }

    void confirmed(GradesConfirmed event) {
        outbox.append(event.claiming(claims(event)));
    }

    private @Nullable List<GradeClaim> claims(GradesConfirmed event) {
        ClaimSubject subject = ClaimSubject.of(
                event.inspectionId(), evidence.snapshot(event.inspectionId(), event.snapshotVersion()), event.grades());
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
