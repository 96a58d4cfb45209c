package io.scrutineer.publication.published;

import io.scrutineer.audit.record.ServiceActions;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.draft.Schedule;
import io.scrutineer.publication.wording.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes drafts public whose moment has come: their versions, events and entries in the trail, or nothing. */
@ApplicationScoped
class PublishDue {

    /** So many are looked up at a time. */
    static final int MOST = 200;

    private static final Logger LOG = Logger.getLogger(PublishDue.class);

    private final Drafts drafts;
    private final FirstVersions versions;
    private final ShortCodes shortCodes;
    private final ServiceActions actions;
    private final Clock clock;

    PublishDue(Drafts drafts, FirstVersions versions, ShortCodes shortCodes, ServiceActions actions, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.shortCodes = shortCodes;
        this.actions = actions;
        this.clock = clock;
    }

    /** The drafts whose moment has come, the earliest first. */
    @Transactional
    List<UUID> due() {
        return drafts.dueAt(clock.instant(), MOST);
    }

    /**
     * All of them or none. Nothing where another replica was faster, or where the moment has been moved; an approval that
     * lapsed takes it back.
     */
    @Transactional
    void publish(List<UUID> inspections, String run) {
        for (Draft draft : drafts.lock(inspections)) {
            if (draft.isScheduled()) {
                publish(draft, run);
            }
        }
        versions.write();
    }

    private void publish(Draft draft, String run) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Schedule> schedule = draft.schedule();
        if (schedule.isEmpty()) {
            LOG.warnf("Not published: the approval of %s has lapsed, run %s", draft.inspectionId(), run);
            takeBack(draft, run);
        } else if (!schedule.get().publishAt().isAfter(now)) {
            versions.make(draft, terms(schedule.get()), Release.of(schedule.get(), now));
            actions.done("publish", List.of(draft.inspectionId().toString()), run);
        }
    }

    /** A code that somebody else's report took meanwhile must not keep this one from its moment. */
    private PublicationTerms terms(Schedule schedule) {
        return new PublicationTerms(
                PartialDate.parse(schedule.datePublished()), shortCodes.stillFree(schedule.shortCode()));
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
}
