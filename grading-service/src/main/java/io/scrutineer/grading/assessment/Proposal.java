package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.GradesProposed;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.facts.PackedFacts;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy made of a snapshot, as far as it is stored and told.
 *
 * <p>Neither the evidence nor the reasons are in it but packed: a batch of them whole fills the heap, and the collector then takes
 * more of the processor than grading does.
 */
record Proposal(
        GradedSnapshot snapshot,
        @Nullable PinnedPolicy policy,
        List<ProposedGrade> grades,
        Waiting waiting,
        Kept kept) {

    /** What grades rest on, and what came of it. */
    record GradedFacts(GradingFacts facts, GradingResult result) {}

    /** The bytes that are kept, packed, and the hash that the result has unpacked. */
    record Kept(byte[] snapshot, byte[] facts, byte[] result, String resultSha256) {

        static Kept of(ByteBuffer snapshot, GradedFacts graded) {
            ByteBuffer canonical = ResultBytes.of(graded.result());
            return new Kept(
                    Packed.pack(snapshot),
                    PackedFacts.write(graded.facts()),
                    Packed.pack(canonical),
                    EventJson.sha256(canonical));
        }
    }

    /** The grades without their explanations. */
    static List<ProposedGrade> grades(GradingResult result) {
        return result.grades().stream()
                .map(grade -> new ProposedGrade(
                        grade.indicator(), grade.grade(), grade.label(), grade.confidence(), grade.reasons()))
                .toList();
    }

    boolean isGraded() {
        return !grades.isEmpty();
    }

    long withoutGrade() {
        return grades.stream().filter(grade -> grade.grade() == null).count();
    }

    AssessmentStatus status() {
        return isGraded() ? AssessmentStatus.PROPOSED : AssessmentStatus.NOT_GRADED;
    }

    @Nullable String policyId() {
        return policy == null ? null : policy.id();
    }

    @Nullable String policyVersion() {
        return policy == null ? null : policy.version();
    }

    List<String> indicators() {
        return grades.stream().map(ProposedGrade::indicator).toList();
    }

    /** The evidence, unpacked and read again: few ever need it whole. */
    EvidenceSnapshot evidence() {
        return GatherEvidence.read(Packed.unpack(kept.snapshot()));
    }

    /** What others are told, where there is anything to grade. */
    Optional<GradesProposed> announcement(Instant proposedAt) {
        if (!isGraded()) {
            return Optional.empty();
        }
        return Optional.of(new GradesProposed(
                snapshot.inspectionId(),
                snapshot.version(),
                snapshot.sha256(),
                Objects.requireNonNull(policy),
                kept.resultSha256(),
                proposedAt,
                grades));
    }
}
