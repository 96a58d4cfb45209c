package io.scrutineer.grading.assessment;

import io.micrometer.core.instrument.MeterRegistry;
import io.scrutineer.contracts.FrozenFieldwork;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.grading.assessment.Proposal.GradedFacts;
import io.scrutineer.grading.assessment.Proposal.Kept;
import io.scrutineer.grading.policy.UngradableEvidence;
import io.scrutineer.messaging.Outbox;
import io.scrutineer.messaging.Received;
import io.scrutineer.messaging.UnprocessableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Grades the evidence of a batch of inspections, keeps what came of it, and says so; what is older than known it drops, but for its
 * team.
 */
@ApplicationScoped
class ProposeGrades {

    private final GradeEvidence grading;
    private final ProposalTable proposals;
    private final TeamMembers teams;
    private final ReopenGrades reopening;
    private final KeepPositions positions;
    private final Outbox outbox;
    private final MeterRegistry metrics;

    ProposeGrades(
            GradeEvidence grading,
            ProposalTable proposals,
            TeamMembers teams,
            ReopenGrades reopening,
            KeepPositions positions,
            Outbox outbox,
            MeterRegistry metrics) {
        this.grading = grading;
        this.proposals = proposals;
        this.teams = teams;
        this.reopening = reopening;
        this.positions = positions;
        this.outbox = outbox;
        this.metrics = metrics;
    }

    /** Grades the evidence of one inspection, and stores nothing. */
    Proposal grade(Received<? extends FrozenFieldwork> received) {
        ByteBuffer snapshot = FrozenSnapshot.bytes(received);
        try {
            GradedFacts graded = grading.grade(received.event());
            PinnedPolicy policy = graded.result().policy();
            List<ProposedGrade> grades = Proposal.grades(graded.result());
            return new Proposal(
                    GradedSnapshot.of(received.event()),
                    policy,
                    grades,
                    grading.waiting(grades, policy, indicator -> true),
                    Kept.of(snapshot, graded));
        } catch (UngradableEvidence e) {
            throw new UnprocessableEvent(e.reason());
        }
    }

    /** Runs in the transaction of the batch. */
    @Transactional(TxType.MANDATORY)
    void propose(List<Proposal> batch) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Proposal> stored = proposals.storeNewer(newestOfEach(batch), now);
        outbox.appendAll(stored.stream()
                .map(proposal -> proposal.announcement(now))
                .flatMap(Optional::stream)
                .toList());
        teams.store(batch.stream().map(Proposal::snapshot).toList(), now);
        reopening.reopen(stored, now);
        positions.keep(stored);
        stored.forEach(this::count);
    }

    private static Collection<Proposal> newestOfEach(List<Proposal> batch) {
        Map<UUID, Proposal> newest = batch.stream()
                .collect(Collectors.toMap(
                        proposal -> proposal.snapshot().inspectionId(), Function.identity(), ProposeGrades::newer));
        return newest.values();
    }

    private static Proposal newer(Proposal one, Proposal other) {
        return other.snapshot().version() > one.snapshot().version() ? other : one;
    }

    private void count(Proposal proposal) {
        metrics.counter("assessments.proposed", "status", proposal.status().code())
                .increment();
        metrics.counter("grades.insufficient.evidence").increment(proposal.withoutGrade());
    }
}
