package io.scrutineer.publication.followup;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who wrote a version, for whom and when. */
@Embeddable
record Edited(
        @Column(name = "edited_at") Instant at,
        @Column(name = "edited_by") String person,
        @Column(name = "edited_organisation") String organisation,
        @Column(name = "edited_roles") String roles) {

    static Edited by(Actor actor, Instant now) {
        return new Edited(now, actor.person(), actor.organisation().toString(), String.join(",", actor.roles()));
    }
}
