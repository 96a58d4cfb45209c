package io.scrutineer.publication.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.Service;
import io.scrutineer.publication.published.PublicChange;
import io.scrutineer.publication.published.PublicChanges;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Changes by the dozen: a published report is told again, as if it had just become public. */
@ApplicationScoped
class MadeUpChanges {

    private final PublishedReports reports;
    private final Event<PublicChanges> changes;

    MadeUpChanges(PublishedReports reports, Event<PublicChanges> changes) {
        this.reports = reports;
        this.changes = changes;
    }

    /** So many changes of an inspection, its publication included. */
    void of(SampleInspection inspection, int count) {
        Service.published(inspection, "{}");
        for (int i = 1; i < count; i++) {
            again(inspection);
        }
    }

    /** One more, in a transaction of its own. */
    void again(SampleInspection inspection) {
        QuarkusTransaction.requiringNew().run(() -> tell(inspection));
    }

    /** In the running transaction. */
    void tell(SampleInspection inspection) {
        PublishedReport report = reports.ofInspection(inspection.id()).orElseThrow();
        changes.fire(PublicChanges.of(PublicChange.created(report)));
    }
}
