package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.contracts.GradesReopened;
import io.scrutineer.grading.assessment.ConfirmedGrades.Batch;
import io.scrutineer.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Opens the confirmed grades again whose inputs an amendment changed, and no others.
 *
 * <p>It compares with the snapshot that was confirmed last, so that amendments may come in any number and lose none.
 */
@ApplicationScoped
class ReopenGrades {

    private final GatherEvidence evidence;
    private final ReopenedAssessments assessments;
    private final ConfirmedGrades confirmedGrades;
    private final GradeEvidence grading;
    private final AnnounceGrades announce;
    private final Outbox outbox;

    ReopenGrades(
            GatherEvidence evidence,
            ReopenedAssessments assessments,
            ConfirmedGrades confirmedGrades,
            GradeEvidence grading,
            AnnounceGrades announce,
            Outbox outbox) {
        this.evidence = evidence;
        this.assessments = assessments;
        this.confirmedGrades = confirmedGrades;
        this.grading = grading;
        this.announce = announce;
        this.outbox = outbox;
    }

    /** Takes what was just stored, in its transaction; costs one query where none of it was ever confirmed. */
    @Transactional(TxType.MANDATORY)
    void reopen(List<Proposal> stored, Instant at) {
        List<UUID> amended = stored.stream()
                .filter(proposal -> proposal.snapshot().isAmended() && proposal.isGraded())
                .map(proposal -> proposal.snapshot().inspectionId())
                .toList();
        if (amended.isEmpty()) {
            return;
        }
        Map<UUID, Integer> confirmed = assessments.confirmedVersions(amended);
        for (Proposal proposal : stored) {
            Integer version = confirmed.get(proposal.snapshot().inspectionId());
            if (version != null && proposal.isGraded()) {
                reopen(proposal, version, at);
            }
        }
    }

    private void reopen(Proposal proposal, int confirmedVersion, Instant at) {
        UUID inspection = proposal.snapshot().inspectionId();
        EvidenceSnapshot amended = proposal.evidence();
        Map<String, ConfirmedGrade> confirmed = confirmedGrades.of(inspection, confirmedVersion).stream()
                .collect(Collectors.toMap(ConfirmedGrade::indicator, grade -> grade));
        List<String> indicators = proposal.indicators();
        Set<String> changed =
                ChangedInputs.between(evidence.snapshot(inspection, confirmedVersion), amended, indicators);
        List<String> reopened = indicators.stream()
                .filter(indicator -> changed.contains(indicator) || !confirmed.containsKey(indicator))
                .toList();
        List<String> still = indicators.stream()
                .filter(indicator -> !reopened.contains(indicator))
                .toList();
        if (reopened.isEmpty()) {
            List<ConfirmedGrade> grades = still.stream().map(confirmed::get).toList();
            Batch batch = new Batch(inspection, proposal.snapshot().version(), amended, grades);
            confirm(proposal, confirmedVersion, batch, at);
        } else {
            assessments.open(
                    inspection, reopened, grading.waiting(proposal.grades(), proposal.policy(), reopened::contains));
            outbox.append(new GradesReopened(
                    inspection,
                    proposal.snapshot().version(),
                    proposal.snapshot().sha256(),
                    proposal.kept().resultSha256(),
                    confirmedVersion,
                    at,
                    reopened,
                    still));
        }
    }

    /** Nothing that a grade rests on has changed: the grades stay confirmed, since when they were, now for the amended snapshot. */
    private void confirm(Proposal proposal, int confirmedVersion, Batch batch, Instant at) {
        List<String> bodies = assessments.confirmingBodies(batch.inspectionId(), confirmedVersion);
        assessments.takeOver(batch.inspectionId(), confirmedVersion, at);
        confirmedGrades.store(batch, confirmedGrades.confirmedAt(batch.inspectionId(), confirmedVersion));
        announce.confirmed(
                new GradesConfirmed(
                        batch.inspectionId(),
                        batch.snapshotVersion(),
                        proposal.snapshot().sha256(),
                        proposal.kept().resultSha256(),
                        at,
                        bodies,
                        batch.grades()),
                batch.snapshot());
    }
}
