package io.scrutineer.grading.claim;

import io.scrutineer.contracts.ReportPublished;
import io.scrutineer.contracts.ReportWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Keeps what is public of a report; a corrected version takes the place of the one before. */
@ApplicationScoped
class RecordPublication {

    private final PublishedReports reports;

    RecordPublication(PublishedReports reports) {
        this.reports = reports;
    }

    /** Runs in the transaction of the batch. */
    @Transactional(TxType.MANDATORY)
    void record(List<ReportPublished> events) {
        reports.store(events.stream().map(PublicReport::of).toList());
    }

    /** As above; the two topics have no order, so that a version may be withdrawn before it is known. */
    @Transactional(TxType.MANDATORY)
    void withdraw(List<ReportWithdrawn> events) {
        reports.remove(events);
    }
}
