package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.contracts.GradesReopened;
import io.scrutineer.grading.assessment.ConfirmedGrades.Batch;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    void reopen(List<Proposal> stored) {
        List<UUID> amended = stored.stream()
                .filter(proposal -> proposal.event().snapshotVersion() > 1
                        && proposal.result().isGraded())
                .map(proposal -> proposal.event().inspectionId())
                .toList();
        if (amended.isEmpty()) {
            return;
        }
        Map<UUID, Integer> confirmed = assessments.confirmedVersions(amended);
        for (Proposal proposal : stored) {
            Integer version = confirmed.get(proposal.event().inspectionId());
            if (version != null && proposal.result().isGraded()) {
                reopen(proposal, version);
            }
        }
    }

    private void reopen(Proposal proposal, int confirmedVersion) {
        UUID inspection = proposal.event().inspectionId();
        Map<String, ConfirmedGrade> confirmed = confirmedGrades.of(inspection, confirmedVersion).stream()
                .collect(Collectors.toMap(ConfirmedGrade::indicator, grade -> grade));
        List<String> indicators = proposal.result().grades().stream()
                .map(IndicatorGrade::indicator)
                .toList();
        Set<String> changed = ChangedInputs.between(
                evidence.snapshot(inspection, confirmedVersion),
                proposal.event().snapshot(),
                indicators);
        List<String> reopened = indicators.stream()
                .filter(indicator -> changed.contains(indicator) || !confirmed.containsKey(indicator))
                .toList();
        List<String> still = indicators.stream()
                .filter(indicator -> !reopened.contains(indicator))
                .toList();
        if (reopened.isEmpty()) {
            confirm(
                    proposal,
                    confirmedVersion,
                    still.stream().map(confirmed::get).toList());
        } else {
            assessments.open(inspection, reopened, grading.waiting(proposal.result(), reopened::contains));
            outbox.append(new GradesReopened(
                    inspection,
                    proposal.event().snapshotVersion(),
                    proposal.event().snapshotSha256(),
                    proposal.resultSha256(),
                    confirmedVersion,
                    proposal.proposedAt(),
                    reopened,
                    still));
        }
    }

    /** Nothing that a grade rests on has changed: the grades stay confirmed, now for the amended snapshot. */
    private void confirm(Proposal proposal, int confirmedVersion, List<ConfirmedGrade> grades) {
        UUID inspection = proposal.event().inspectionId();
        int version = proposal.event().snapshotVersion();
        List<String> bodies = assessments.confirmingBodies(inspection, confirmedVersion);
        assessments.takeOver(inspection, confirmedVersion, proposal.proposedAt());
        EvidenceSnapshot snapshot = proposal.event().snapshot();
        confirmedGrades.store(new Batch(inspection, version, snapshot, grades), proposal.proposedAt());
        announce.confirmed(
                new GradesConfirmed(
                        inspection,
                        version,
                        proposal.event().snapshotSha256(),
                        proposal.resultSha256(),
                        proposal.proposedAt(),
                        bodies,
                        grades),
                snapshot);
    }
}
