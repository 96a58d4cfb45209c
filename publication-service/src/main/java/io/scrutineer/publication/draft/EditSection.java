package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.NotFound;
import io.scrutineer.failure.StaleVersion;
import io.scrutineer.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Puts what somebody wrote in the place of a section, if they had read what is there. */
@ApplicationScoped
class EditSection {

    private final Drafts drafts;
    private final SectionVersions versions;
    private final Clock clock;

    EditSection(Drafts drafts, SectionVersions versions, Clock clock) {
        this.drafts = drafts;
        this.versions = versions;
        this.clock = clock;
    }

    /** A section, and whether this request made a version of it. */
    record Edited(DraftSection section, boolean isNew) {}

    /** The same text again changes nothing. */
    @Transactional
    Edited edit(UUID inspectionId, SectionChange change, Actor actor) {
        Draft draft = drafts.lock(inspectionId);
        DraftReport report = draft.report();
        DraftSection section = report.section(change.code()).orElseThrow(NotFound::new);
        SectionText text = SectionText.of(change.text(), report.parts().facts());
        SectionEdit there = section.edit();
        if (there != null && !section.isStale() && there.says(text)) {
            return new Edited(section, false);
        }
        requireRead(section, change);
        SectionEdit edit = section.edited(text);
        draft.edit(edit);
        versions.persist(
                new SectionVersion(inspectionId, edit, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return new Edited(new DraftSection(section.generated(), edit), true);
    }

    private static void requireRead(DraftSection section, SectionChange change) {
        try {
            Preconditions.requireMatch(change.ifMatch(), section.tag());
        } catch (StaleVersion e) {
            throw new SectionChanged(SectionView.of(section), change.text());
        }
    }
}
