package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who approved which content, for which body and when. */
@Embeddable
record Approval(
        @Column(name = "approved_sha256") String contentSha256,
        @Column(name = "approved_by") String person,
        @Column(name = "approved_body") String body,
        @Column(name = "approved_roles") String roles,
        @Column(name = "approved_at") Instant at) {

    static Approval of(DraftReport report, Actor actor, Instant now) {
        return new Approval(report.contentSha256(), actor.person(), actor.body(), String.join(",", actor.roles()), now);
    }

    boolean isOf(DraftReport report) {
        return report.gradesStatus().allowsApproval() && report.contentSha256().equals(contentSha256);
    }
}
