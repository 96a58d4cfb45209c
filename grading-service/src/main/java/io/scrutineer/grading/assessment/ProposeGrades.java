package io.scrutineer.grading.assessment;

import io.micrometer.core.instrument.MeterRegistry;
import io.scrutineer.contracts.FrozenFieldwork;
import io.scrutineer.grading.assessment.Proposal.GradedFacts;
import io.scrutineer.grading.policy.UngradableEvidence;
import io.scrutineer.messaging.Outbox;
import io.scrutineer.messaging.Received;
import io.scrutineer.messaging.UnprocessableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Grades the evidence of a batch of inspections, keeps what came of it, and says so; what is older than known it drops. */
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

    /** Runs in the transaction of the batch. */
    @Transactional(TxType.MANDATORY)
    <E extends FrozenFieldwork> void propose(List<Received<E>> batch) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Proposal> stored = proposals.storeNewer(newestOfEach(batch).stream()
                .map(received -> propose(received, now))
                .toList());
        outbox.appendAll(stored.stream()
                .map(Proposal::announcement)
                .flatMap(Optional::stream)
                .toList());
        teams.store(stored.stream().map(Proposal::event).toList(), now);
        reopening.reopen(stored);
        positions.keep(stored);
        stored.forEach(this::count);
    }

    private Proposal propose(Received<? extends FrozenFieldwork> received, Instant now) {
        byte[] snapshot = FrozenSnapshot.bytes(received);
        try {
            GradedFacts graded = grading.grade(received.event());
            Waiting waiting = grading.waiting(graded.result(), indicator -> true);
            return Proposal.of(received.event(), snapshot, graded, waiting, now);
        } catch (UngradableEvidence e) {
            throw new UnprocessableEvent(e.reason());
        }
    }

    private static <E extends FrozenFieldwork> Collection<Received<E>> newestOfEach(List<Received<E>> batch) {
        Map<UUID, Received<E>> newest = batch.stream()
                .collect(Collectors.toMap(
                        received -> received.event().inspectionId(), Function.identity(), ProposeGrades::newer));
        return newest.values();
    }

    private static <E extends FrozenFieldwork> Received<E> newer(Received<E> one, Received<E> other) {
        return other.event().snapshotVersion() > one.event().snapshotVersion() ? other : one;
    }

    private void count(Proposal proposal) {
        metrics.counter("assessments.proposed", "status", proposal.status().code())
                .increment();
        metrics.counter("grades.insufficient.evidence")
                .increment(proposal.result().withoutGrade());
    }
}
