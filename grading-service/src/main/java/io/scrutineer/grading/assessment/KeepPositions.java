package io.scrutineer.grading.assessment;

import io.scrutineer.grading.moderation.PanelActions;
import io.scrutineer.grading.policy.IndicatorGrade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps what bodies said about open grades whose inputs an amendment left as they were; signatures are given anew. */
@ApplicationScoped
class KeepPositions {

    private final GatherEvidence evidence;
    private final PanelActions actions;

    KeepPositions(GatherEvidence evidence, PanelActions actions) {
        this.evidence = evidence;
        this.actions = actions;
    }

    /** Takes what was just stored, in its transaction; costs one query where nobody said anything before. */
    @Transactional(TxType.MANDATORY)
    void keep(List<Proposal> stored) {
        List<UUID> amended = stored.stream()
                .filter(proposal -> proposal.event().snapshotVersion() > 1)
                .map(proposal -> proposal.event().inspectionId())
                .toList();
        if (amended.isEmpty()) {
            return;
        }
        Map<UUID, Integer> spokenAbout = actions.snapshotsSpokenAbout(amended);
        for (Proposal proposal : stored) {
            Integer before = spokenAbout.get(proposal.event().inspectionId());
            if (before != null) {
                keep(proposal, before);
            }
        }
    }

    private void keep(Proposal proposal, int before) {
        UUID inspection = proposal.event().inspectionId();
        List<String> indicators = proposal.result().grades().stream()
                .map(IndicatorGrade::indicator)
                .toList();
        Set<String> changed = ChangedInputs.between(
                evidence.snapshot(inspection, before), proposal.event().snapshot(), indicators);
        List<String> unchanged = indicators.stream()
                .filter(indicator -> !changed.contains(indicator))
                .toList();
        actions.keep(inspection, before, unchanged);
    }
}
