package io.scrutineer.grading.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.moderation.GradedEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Takes out of a stored snapshot what people refer to when they speak about grades. */
@ApplicationScoped
public class GatherEvidence {

    private final ProposalTable proposals;

    GatherEvidence(ProposalTable proposals) {
        this.proposals = proposals;
    }

    public GradedEvidence of(Assessment assessment) {
        EvidenceSnapshot snapshot = snapshot(assessment.inspectionId(), assessment.snapshotVersion());
        return new GradedEvidence(
                GradingFacts.scale(snapshot.framework()),
                snapshot.findings().stream()
                        .collect(groupingBy(FindingFact::indicator, mapping(FindingFact::id, toSet()))));
    }

    public EvidenceSnapshot snapshot(UUID inspectionId, int snapshotVersion) {
        return read(proposals.snapshot(inspectionId, snapshotVersion));
    }

    /** All that was ever proposed for an inspection, the oldest first. */
    public List<StoredProposal> proposals(UUID inspectionId) {
        return proposals.all(inspectionId);
    }

    /** Reads the canonical JSON of a snapshot. */
    public static EvidenceSnapshot read(byte[] snapshot) {
        try {
            return EventJson.read(snapshot, EvidenceSnapshot.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored snapshot is not readable", e);
        }
    }
}
