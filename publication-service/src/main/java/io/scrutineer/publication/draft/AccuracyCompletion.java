package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the partnership has said all that it contests. */
@Entity
@Immutable
@Table(name = "accuracy_completion")
class AccuracyCompletion {

    @Id
    @Column(name = "inspection_id")
    private UUID inspectionId;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "completed_by")
    private String completedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected AccuracyCompletion() {}

    AccuracyCompletion(UUID inspectionId, Actor actor, Instant now) {
        this.inspectionId = inspectionId;
        this.completedAt = now;
        this.completedBy = actor.person();
    }

    Instant at() {
        return completedAt;
    }
}
