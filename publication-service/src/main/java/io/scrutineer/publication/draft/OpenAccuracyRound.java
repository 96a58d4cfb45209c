package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/** Lets the inspected partnership see its draft until a moment; another moment ends the round sooner or later. */
@ApplicationScoped
class OpenAccuracyRound {

    private static final Duration LONGEST = Duration.ofDays(90);

    private final Drafts drafts;
    private final AccuracyComments comments;
    private final DraftViews views;
    private final Clock clock;

    OpenAccuracyRound(Drafts drafts, AccuracyComments comments, DraftViews views, Clock clock) {
        this.drafts = drafts;
        this.comments = comments;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    DraftView open(UUID inspectionId, AccuracyRoundRequest request, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        requireEnd(request, now);
        Draft draft = drafts.lock(inspectionId);
        AccuracyRound there = draft.accuracyRound();
        Instant closesAt = closesAt(request, there == null ? now : there.openedAt());
        if (there != null && !there.closesAt().equals(closesAt)) {
            requireMovable(inspectionId, request, closesAt, now);
            draft.extendAccuracyRound(new Extensions.Extension(
                    now,
                    there.closesAt(),
                    closesAt,
                    String.valueOf(request.reason()).strip()));
        }
        DraftReport report = draft.report();
        draft.openAccuracyRound(report, closesAt, actor, now);
        return views.of(draft, report);
    }

    private static void requireEnd(AccuracyRoundRequest request, Instant now) {
        Instant closesAt = request.closesAt();
        if ((closesAt == null) == (request.workingDays() == null)) {
            throw new InvalidInput("closesAt", "either this or workingDays says when the round closes");
        }
        if (closesAt != null && (!closesAt.isAfter(now) || closesAt.isAfter(now.plus(LONGEST)))) {
            throw new InvalidInput("closesAt", "must be after now and within " + LONGEST.toDays() + " days");
        }
    }

    private static Instant closesAt(AccuracyRoundRequest request, Instant opened) {
        return request.workingDays() == null
                ? Objects.requireNonNull(request.closesAt())
                : WorkingHours.after(opened, request.workingDays());
    }

    private void requireMovable(UUID inspectionId, AccuracyRoundRequest request, Instant closesAt, Instant now) {
        if (comments.completion(inspectionId).isPresent()) {
            throw new Conflict("round-closed", "The partnership has said that it is done.");
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw new InvalidInput("reason", "is needed to move the end of a round");
        }
        if (!closesAt.isAfter(now)) {
            throw new InvalidInput("workingDays", "are over already");
        }
    }
}
