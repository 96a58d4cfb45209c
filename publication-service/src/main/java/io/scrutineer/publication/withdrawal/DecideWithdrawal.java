package io.scrutineer.publication.withdrawal;

import io.scrutineer.actor.Actor;
import io.scrutineer.contracts.ReportWithdrawn;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.NotAllowed;
import io.scrutineer.failure.NotFound;
import io.scrutineer.messaging.Outbox;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.published.PublicChange;
import io.scrutineer.publication.published.PublicChanges;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.published.Tombstone;
import io.scrutineer.publication.published.Tombstones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Withdraws a report that another person asked to withdraw, or refuses to: the tombstone and its event, or neither. */
@ApplicationScoped
class DecideWithdrawal {

    private final Drafts drafts;
    private final PublishedReports reports;
    private final Tombstones tombstones;
    private final Withdrawals withdrawals;
    private final Outbox outbox;
    private final Event<PublicChanges> changes;
    private final Clock clock;

    DecideWithdrawal(
            Drafts drafts,
            PublishedReports reports,
            Tombstones tombstones,
            Withdrawals withdrawals,
            Outbox outbox,
            Event<PublicChanges> changes,
            Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.tombstones = tombstones;
        this.withdrawals = withdrawals;
        this.outbox = outbox;
        this.changes = changes;
        this.clock = clock;
    }

    /** A withdrawal, and whether this request decided it. */
    record Decided(Withdrawal withdrawal, boolean isNew) {}

    @Transactional
    Decided decide(Withdrawal.Key id, WithdrawalDecisionRequest request, Actor actor) {
        Draft draft = drafts.lock(id.inspectionId());
        Withdrawal withdrawal = withdrawals.findByIdOptional(id).orElseThrow(NotFound::new);
        requireLead(draft, actor);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean isNew = withdrawal.decide(request, actor, now);
        if (isNew && request.approved()) {
            withdraw(draft, withdrawal, now);
        }
        return new Decided(withdrawal, isNew);
    }

    private static void requireLead(Draft draft, Actor actor) {
        if (!draft.leadBody().equals(actor.body())) {
            throw new NotAllowed("The body that leads the inspection decides about withdrawals.");
        }
    }

    private void withdraw(Draft draft, Withdrawal withdrawal, Instant now) {
        PublishedReport report = reports.ofInspection(draft.inspectionId())
                .filter(newest -> newest.version() == withdrawal.version())
                .orElseThrow(() -> new Conflict("version-outdated", "Another version has gone public since."));
        Tombstone tombstone = new Tombstone(report, withdrawal.reason(), now);
        tombstones.persistAndFlush(tombstone);
        draft.withdraw(now);
        outbox.append(new ReportWithdrawn(
                report.inspectionId(),
                report.version(),
                report.reference(),
                tombstone.title(),
                tombstone.reason(),
                now,
                report.path(),
                report.shortCode()));
        drafts.flush();
        changes.fire(PublicChanges.of(PublicChange.withdrawn(report, now, tombstone.reason())));
    }
}
