package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FrozenFieldwork;
import io.scrutineer.contracts.GradesProposed;
import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.grading.facts.GradingFacts;
import io.scrutineer.grading.facts.PackedFacts;
import io.scrutineer.grading.policy.IndicatorGrade;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot, the facts in it that grades rest on, and what its policy made of it, each in the bytes that are kept. These are packed
 * at once: a batch holds a hundred, and what is not packed is eight times as long.
 */
record Proposal(
        FrozenFieldwork event,
        byte[] packedSnapshot,
        byte[] packedFacts,
        GradingResult result,
        byte[] packedResult,
        String resultSha256,
        Waiting waiting,
        Instant proposedAt) {

    static Proposal of(
            FrozenFieldwork event, byte[] snapshot, GradedFacts graded, Waiting waiting, Instant proposedAt) {
        byte[] canonical = EventJson.write(graded.result());
        return new Proposal(
                event,
                Packed.pack(snapshot),
                PackedFacts.write(graded.facts()),
                graded.result(),
                Packed.pack(canonical),
                EventJson.sha256(canonical),
                waiting,
                proposedAt);
    }

    /** What grades rest on, and what came of it. */
    record GradedFacts(GradingFacts facts, GradingResult result) {}

    AssessmentStatus status() {
        return result.isGraded() ? AssessmentStatus.PROPOSED : AssessmentStatus.NOT_GRADED;
    }

    @Nullable String policyId() {
        return result.policy() == null ? null : result.policy().id();
    }

    @Nullable String policyVersion() {
        return result.policy() == null ? null : result.policy().version();
    }

    /** Who takes part, as PostgreSQL reads an array from text; ids of bodies have nothing to escape. */
    String bodies() {
        EvidenceSnapshot evidence = event.snapshot();
        return Stream.concat(Stream.of(evidence.leadBody()), evidence.partnerBodies().stream())
                .map(BodyFact::id)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** What others are told, where there is anything to grade. */
    Optional<GradesProposed> announcement() {
        if (!result.isGraded()) {
            return Optional.empty();
        }
        return Optional.of(new GradesProposed(
                event.inspectionId(),
                event.snapshotVersion(),
                event.snapshotSha256(),
                Objects.requireNonNull(result.policy()),
                resultSha256,
                proposedAt,
                result.grades().stream().map(Proposal::proposed).toList()));
    }

    private static ProposedGrade proposed(IndicatorGrade grade) {
        return new ProposedGrade(grade.indicator(), grade.grade(), grade.label(), grade.confidence(), grade.reasons());
    }
}
