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

/** Makes a draft public whose moment has come: its version, its event and the entry of that in the trail, or nothing. */
@ApplicationScoped
class PublishDue {

    private static final Logger LOG = Logger.getLogger(PublishDue.class);
    private static final int BATCH = 200;

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
        return drafts.dueAt(clock.instant(), BATCH);
    }

    /** Nothing where another replica was faster, or where the moment has been moved; an approval that lapsed takes it back. */
    @Transactional
    void publish(UUID inspectionId, String run) {
        Draft draft = drafts.lock(inspectionId);
        if (!draft.isScheduled()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<Schedule> schedule = draft.schedule();
        if (schedule.isEmpty()) {
            LOG.warnf("Not published: the approval of %s has lapsed, run %s", inspectionId, run);
            takeBack(draft, run);
        } else if (!schedule.get().publishAt().isAfter(now)) {
            versions.make(draft, terms(schedule.get()), Release.of(schedule.get(), now));
            actions.done("publish", List.of(inspectionId.toString()), run);
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
