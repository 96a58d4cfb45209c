package io.scrutineer.grading.claim;

import io.scrutineer.contracts.ReportPublished;
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
}
