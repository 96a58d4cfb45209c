package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** From when until when the inspected partnership sees its draft to contest facts, and who opened that. */
@Embeddable
record AccuracyRound(
        @Column(name = "accuracy_opened_at") Instant openedAt,
        @Column(name = "accuracy_closes_at") Instant closesAt,
        @Column(name = "accuracy_opened_by") String person,
        @Column(name = "accuracy_opened_body") String body,
        @Column(name = "accuracy_opened_roles") String roles) {

    static AccuracyRound openedBy(Actor actor, Instant now, Instant closesAt) {
        return new AccuracyRound(now, closesAt, actor.person(), actor.body(), String.join(",", actor.roles()));
    }
}
