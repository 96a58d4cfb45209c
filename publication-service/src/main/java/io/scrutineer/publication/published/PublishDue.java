package io.scrutineer.publication.published;

import io.scrutineer.audit.record.ServiceActions;
import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.draft.Schedule;
import io.scrutineer.publication.report.ReviewedReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes drafts public whose moment has come: their versions, events and entries in the trail, or nothing. */
@ApplicationScoped
class PublishDue {

    /** So many at a time: the first of many that are due is public when so many are. */
    static final int BATCH = 50;

    private static final Logger LOG = Logger.getLogger(PublishDue.class);

    private final Drafts drafts;
    private final PublishedReports reports;
    private final FirstVersions versions;
    private final ShortCodes shortCodes;
    private final ServiceActions actions;
    private final Clock clock;

    PublishDue(
            Drafts drafts,
            PublishedReports reports,
            FirstVersions versions,
            ShortCodes shortCodes,
            ServiceActions actions,
            Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.versions = versions;
        this.shortCodes = shortCodes;
        this.actions = actions;
        this.clock = clock;
    }

    /** What came of a batch: which were due, and which of them have to wait for the report that they review. */
    record Batch(List<UUID> due, List<UUID> waiting) {}

    /** The drafts whose moment has come, the earliest first, but for some. */
    @Transactional
    List<UUID> due(Collection<UUID> except) {
        return drafts.dueAt(clock.instant(), BATCH, except);
    }

    /**
     * The earliest that nobody else publishes just now, all of them or none. An approval that lapsed takes the moment back.
     */
    @Transactional
    Batch publishNext(Collection<UUID> except, String run) {
        Instant now = now();
        return publish(drafts.claimDue(now, BATCH, except), now, run);
    }

    /** One that is due; nothing where another replica was faster, or where the moment has been moved. */
    @Transactional
    Batch publish(UUID inspectionId, String run) {
        Instant now = now();
        return publish(
                drafts.lock(List.of(inspectionId)).stream()
                        .filter(draft -> draft.isDueAt(now))
                        .toList(),
                now,
                run);
    }

    private Batch publish(List<Draft> due, Instant now, String run) {
        List<Draft> ready = new ArrayList<>();
        List<Draft> waiting = new ArrayList<>();
        for (Draft draft : due) {
            if (draft.schedule().isEmpty()) {
                LOG.warnf("Not published: the approval of %s has lapsed, run %s", draft.inspectionId(), run);
                takeBack(draft, run);
            } else if (isReviewedDue(draft, now)) {
                waiting.add(draft);
            } else {
                ready.add(draft);
            }
        }
        if (!ready.isEmpty()) {
            publishReady(ready, now, run);
        }
        return new Batch(ids(due), ids(waiting));
    }

    private void publishReady(List<Draft> ready, Instant now, String run) {
        Set<String> taken = reports.shortCodesAmong(ready.stream()
                .flatMap(draft -> draft.schedule().stream())
                .map(Schedule::shortCode)
                .toList());
        actions.done("publish", ids(ready).stream().map(UUID::toString).toList(), run);
        versions.write(ready.stream()
                .flatMap(draft -> draft.schedule().stream()
                        .map(schedule -> versions.make(draft, terms(schedule, taken), Release.of(schedule, now))))
                .toList());
    }

    /** A code that somebody else's report took meanwhile must not keep this one from its moment. */
    private PublicationTerms terms(Schedule schedule, Set<String> taken) {
        String chosen = schedule.shortCode();
        return new PublicationTerms(
                PartialDate.parse(schedule.datePublished()), taken.contains(chosen) ? shortCodes.choose(null) : chosen);
    }

    /** Whether it reviews a report that goes public in these moments too: asked in this order, it can not slip through. */
    private boolean isReviewedDue(Draft draft, Instant now) {
        ReviewedReport reviewed = draft.content().reviewOf();
        return reviewed != null
                && drafts.isDueAt(reviewed.inspectionId(), now)
                && reports.newestEver(reviewed.inspectionId()).isEmpty();
    }

    /** Takes a moment back at which the draft could not go public. */
    @Transactional
    void withdraw(UUID inspectionId, String run) {
        takeBack(drafts.lock(inspectionId), run);
    }

    private void takeBack(Draft draft, String run) {
        draft.unschedule();
        actions.done("withdraw-schedule", List.of(draft.inspectionId().toString()), run);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<UUID> ids(List<Draft> drafts) {
        return drafts.stream().map(Draft::inspectionId).toList();
    }
}
