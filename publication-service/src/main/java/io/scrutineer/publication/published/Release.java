package io.scrutineer.publication.published;

import io.scrutineer.actor.Actor;
import io.scrutineer.publication.draft.Schedule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who made a version public, for which body and when. */
@Embeddable
record Release(
        @Column(name = "published_at") Instant at,
        @Column(name = "published_by") String person,
        @Column(name = "published_body") String body,
        @Column(name = "published_roles") String roles) {

    /** As it was decided before, and is done now. */
    static Release of(Schedule schedule, Instant now) {
        return new Release(now, schedule.person(), schedule.body(), schedule.roles());
    }

    static Release by(Actor actor, Instant now) {
        return new Release(now, actor.person(), actor.body(), String.join(",", actor.roles()));
    }
}
