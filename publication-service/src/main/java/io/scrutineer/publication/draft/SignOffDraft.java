package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs a draft off for a body, as one of its people read it. */
@ApplicationScoped
class SignOffDraft {

    private final Drafts drafts;
    private final SignOffs signOffs;
    private final DraftViews views;
    private final Clock clock;

    SignOffDraft(Drafts drafts, SignOffs signOffs, DraftViews views, Clock clock) {
        this.drafts = drafts;
        this.signOffs = signOffs;
        this.views = views;
        this.clock = clock;
    }

    /** The draft with the signature, and whether it is the body's first. */
    record Signed(DraftView draft, boolean isNew) {}

    @Transactional
    Signed sign(UUID inspectionId, @Nullable String ifMatch, Actor actor) {
        Draft draft = drafts.lock(inspectionId);
        DraftReport report = draft.report();
        Preconditions.requireMatch(ifMatch, report.tag());
        draft.requireFinalGrades(report);
        SignOff.Key id = new SignOff.Key(inspectionId, actor.body());
        SignOff there = signOffs.findById(id);
        SignOff signOff = there == null ? new SignOff(id) : there;
        signOff.sign(report, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        signOffs.persistAndFlush(signOff);
        return new Signed(views.of(draft, report), there == null);
    }
}
