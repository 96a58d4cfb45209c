package io.scrutineer.inspection;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who made a change, for which body, in which roles, and when. */
@Embeddable
public record Recording(
        @Column(name = "recorded_by") String person,
        @Column(name = "recorded_body") String body,
        @Column(name = "recorded_roles") String roles,
        @Column(name = "recorded_at") Instant at) {

    public static Recording by(Actor actor, Clock clock) {
        return new Recording(
                actor.person(),
                actor.body(),
                String.join(",", actor.roles()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Whether the change was made at a moment or later. */
    public boolean isFrom(Instant moment) {
        return !at.isBefore(moment);
    }
}
