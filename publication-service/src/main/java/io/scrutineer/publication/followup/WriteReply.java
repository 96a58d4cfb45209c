package io.scrutineer.publication.followup;

import io.scrutineer.actor.Actor;
import io.scrutineer.http.Preconditions;
import io.scrutineer.publication.report.ReportContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts down what the partnership replies to its report, if it has read what is there. */
@ApplicationScoped
class WriteReply {

    private final FollowedReports reports;
    private final Replies replies;
    private final Clock clock;

    WriteReply(FollowedReports reports, Replies replies, Clock clock) {
        this.reports = reports;
        this.replies = replies;
        this.clock = clock;
    }

    /** A reply, and whether this request made a version of it. */
    record Written(ReplyVersion reply, boolean isNew) {}

    /** The first needs no If-Match; the same text again changes nothing. */
    @Transactional
    Written write(UUID inspectionId, @Nullable String ifMatch, ReplyRequest request, Actor actor) {
        ReportContent report = reports.of(inspectionId, actor);
        ReplyText text = new ReplyText(request.markdown());
        Optional<ReplyVersion> newest = replies.newest(inspectionId);
        if (newest.isPresent()) {
            if (newest.get().markdown().equals(text.markdown())) {
                return new Written(newest.get(), false);
            }
            Preconditions.requireMatch(ifMatch, newest.get().tag());
        }
        ReplyVersion reply = new ReplyVersion(
                new ReplyVersion.Key(
                        inspectionId, newest.map(ReplyVersion::version).orElse(0) + 1),
                report.partnership().id(),
                text.markdown(),
                Edited.by(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        replies.add(reply);
        return new Written(reply, true);
    }
}
