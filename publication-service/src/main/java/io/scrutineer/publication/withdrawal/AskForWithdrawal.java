package io.scrutineer.publication.withdrawal;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Asks that a report be public no more; nothing changes for the public before another person approves it. */
@ApplicationScoped
class AskForWithdrawal {

    private final Drafts drafts;
    private final PublishedReports reports;
    private final Withdrawals withdrawals;
    private final Clock clock;

    AskForWithdrawal(Drafts drafts, PublishedReports reports, Withdrawals withdrawals, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    /** A withdrawal, and whether this request is the first to ask for it. */
    record Asked(Withdrawal withdrawal, boolean isNew) {}

    @Transactional
    Asked ask(Withdrawal.Key id, WithdrawalRequest request, Actor actor) {
        drafts.lock(id.inspectionId());
        Withdrawal there = withdrawals.findById(id);
        if (there != null) {
            if (!there.isAskedBy(request)) {
                throw new Conflict("id-in-use", "Another withdrawal has this id.");
            }
            return new Asked(there, false);
        }
        PublishedReport report = reports.ofInspection(id.inspectionId())
                .orElseThrow(() -> new Conflict("not-published", "There is no public report to withdraw."));
        if (report.version() != request.version()) {
            throw new Conflict("version-outdated", "The newest version is %d.".formatted(report.version()));
        }
        if (withdrawals.hasUndecided(id.inspectionId())) {
            throw new Conflict("withdrawal-undecided", "Another withdrawal waits for a decision.");
        }
        Withdrawal withdrawal =
                new Withdrawal(id, request, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        withdrawals.persist(withdrawal);
        return new Asked(withdrawal, true);
    }
}
