package io.scrutineer.grading.replay;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.grading.assessment.Assessments;
import io.scrutineer.grading.assessment.GatherEvidence;
import io.scrutineer.grading.assessment.GradeEvidence;
import io.scrutineer.grading.assessment.StoredProposal;
import io.scrutineer.grading.catalogue.PolicyCatalogue;
import io.scrutineer.grading.catalogue.PolicyKey;
import io.scrutineer.grading.replay.ReplayView.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grades every stored snapshot of an inspection again, and compares with what was stored. */
@ApplicationScoped
class VerifyResults {

    private final Assessments assessments;
    private final GatherEvidence evidence;
    private final GradeEvidence grading;
    private final PolicyCatalogue policies;

    VerifyResults(Assessments assessments, GatherEvidence evidence, GradeEvidence grading, PolicyCatalogue policies) {
        this.assessments = assessments;
        this.evidence = evidence;
        this.grading = grading;
        this.policies = policies;
    }

    @Transactional
    ReplayView verify(UUID inspectionId) {
        assessments.get(inspectionId);
        return ReplayView.of(
                inspectionId,
                evidence.proposals(inspectionId).stream().map(this::replay).toList());
    }

    private Result replay(StoredProposal proposal) {
        EvidenceSnapshot snapshot = GatherEvidence.read(proposal.snapshot());
        byte[] again = EventJson.write(grading.grade(proposal.snapshotSha256(), snapshot));
        List<Deviation> deviations = new ArrayList<>();
        note(deviations, !hasHash(proposal.snapshot(), proposal.snapshotSha256()), Deviation.SNAPSHOT_CHANGED);
        note(deviations, !hasHash(proposal.result(), proposal.resultSha256()), Deviation.RESULT_CHANGED);
        note(deviations, !isIntact(snapshot.policy()), Deviation.POLICY_CHANGED);
        note(deviations, !Arrays.equals(proposal.result(), again), Deviation.RESULT_DIFFERS);
        return new Result(
                proposal.snapshotVersion(),
                snapshot.policy(),
                proposal.snapshotSha256(),
                proposal.resultSha256(),
                EventJson.sha256(again),
                deviations);
    }

    private boolean isIntact(@Nullable PinnedPolicy policy) {
        return policy == null || policies.isIntact(new PolicyKey(policy.id(), policy.version()));
    }

    private static boolean hasHash(byte[] bytes, String sha256) {
        return EventJson.sha256(bytes).equals(sha256);
    }

    private static void note(List<Deviation> deviations, boolean found, Deviation deviation) {
        if (found) {
            deviations.add(deviation);
        }
    }
}
