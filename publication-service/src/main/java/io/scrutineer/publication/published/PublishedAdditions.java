package io.scrutineer.publication.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What those whom reports are about have added to them in public. */
@ApplicationScoped
public class PublishedAdditions implements PanacheRepositoryBase<PublishedAddition, PublishedAddition.Key> {

    public static final String REPLY = "reply";
    public static final String IMPROVEMENT_PLAN = "improvement-plan";

    private static final String STANDING = "from PublishedAddition a where not exists (select 1 from Tombstone t"
            + " where t.id.inspectionId = a.id.inspectionId and t.withdrawnAt >= a.releasedAt)";

    private final Event<AdditionReleased> released;

    PublishedAdditions(Event<AdditionReleased> released) {
        this.released = released;
    }

    /** The newest of a kind; of those released beside what was withdrawn since, none. */
    public Optional<PublishedAddition> newest(UUID inspectionId, String kind) {
        return find(
                        STANDING + " and a.id.inspectionId = ?1 and a.id.kind = ?2 order by a.id.version desc",
                        inspectionId,
                        kind)
                .firstResultOptional();
    }

    /** The reply of the partnership, where it gave one that was released. */
    public Optional<PublicReply> reply(UUID inspectionId) {
        return newest(inspectionId, REPLY)
                .map(addition -> new PublicReply(
                        addition.version(),
                        addition.releasedAt(),
                        addition.content(ReleasedReply.class).markdown()));
    }

    /** A version, and whether this made it: what is public just so makes none. */
    public record Added(PublishedAddition addition, boolean isNew) {}

    /** Makes the next version of a kind public, in the running transaction. */
    public Added add(UUID inspectionId, String kind, Object content, Actor actor, Instant now) {
        Optional<PublishedAddition> newest = newest(inspectionId, kind);
        if (newest.isPresent() && newest.get().says(content)) {
            return new Added(newest.get(), false);
        }
        int next = newestVersion(inspectionId, kind) + 1;
        PublishedAddition addition =
                new PublishedAddition(new PublishedAddition.Key(inspectionId, kind, next), content, actor, now);
        persistAndFlush(addition);
        released.fire(new AdditionReleased(inspectionId));
        return new Added(addition, true);
    }

    /** Shown or not: no version is given out twice. */
    private int newestVersion(UUID inspectionId, String kind) {
        return find("id.inspectionId = ?1 and id.kind = ?2 order by id.version desc", inspectionId, kind)
                .firstResultOptional()
                .map(PublishedAddition::version)
                .orElse(0);
    }
}
