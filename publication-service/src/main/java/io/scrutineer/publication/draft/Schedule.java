package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When an approved draft goes public, on what terms, and who decided so. */
@Embeddable
public record Schedule(
        @Column(name = "publish_at") Instant publishAt,
        @Column(name = "publish_date") String datePublished,
        @Column(name = "publish_short_code") String shortCode,
        @Column(name = "scheduled_at") Instant decidedAt,
        @Column(name = "scheduled_by") String person,
        @Column(name = "scheduled_body") String body,
        @Column(name = "scheduled_roles") String roles) {

    /** The moment and the terms, decided by somebody now. */
    public static Schedule by(Actor actor, Instant now, Instant publishAt, Terms terms) {
        return new Schedule(
                publishAt,
                terms.datePublished(),
                terms.shortCode(),
                now,
                actor.person(),
                actor.body(),
                String.join(",", actor.roles()));
    }

    /** The date that the report will bear, and its short link. */
    public record Terms(String datePublished, String shortCode) {}

    /** Names the moment and the terms. */
    public String tag() {
        return publishAt.toEpochMilli() + "." + datePublished + "." + shortCode;
    }

    boolean isFor(Instant moment, Terms terms) {
        return publishAt.equals(moment)
                && datePublished.equals(terms.datePublished())
                && shortCode.equals(terms.shortCode());
    }
}
