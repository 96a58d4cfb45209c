package io.scrutineer.grading.assessment;

import io.scrutineer.grading.moderation.PanelActions;
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
                .map(Proposal::snapshot)
                .filter(GradedSnapshot::isAmended)
                .map(GradedSnapshot::inspectionId)
                .toList();
        if (amended.isEmpty()) {
            return;
        }
        Map<UUID, Integer> spokenAbout = actions.snapshotsSpokenAbout(amended);
        for (Proposal proposal : stored) {
            Integer before = spokenAbout.get(proposal.snapshot().inspectionId());
            if (before != null) {
                keep(proposal, before);
            }
        }
    }

    private void keep(Proposal proposal, int before) {
        UUID inspection = proposal.snapshot().inspectionId();
        List<String> indicators = proposal.indicators();
        Set<String> changed =
                ChangedInputs.between(evidence.snapshot(inspection, before), proposal.evidence(), indicators);
        List<String> unchanged = indicators.stream()
                .filter(indicator -> !changed.contains(indicator))
                .toList();
        actions.keep(inspection, before, unchanged);
    }
}
