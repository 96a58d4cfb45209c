package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** That a body stands behind a draft as one of its people read it. */
@Entity
@Table(name = "sign_off")
@DynamicUpdate
class SignOff {

    @EmbeddedId
    private Key id;

    @Column(name = "draft_tag")
    private String draftTag;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signed_by")
    private String signedBy;

    @Column(name = "signed_roles")
    private String signedRoles;

    /** One for each body of an inspection. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspectionId,
            @Column(name = "body") String body) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected SignOff() {}

    SignOff(Key id) {
        this.id = id;
    }

    /** Signing the same state again changes nothing. */
    void sign(DraftReport report, Actor actor, Instant now) {
        if (!report.tag().equals(draftTag)) {
            draftTag = report.tag();
            signedAt = now;
            signedBy = actor.person();
            signedRoles = String.join(",", actor.roles());
        }
    }

    boolean isOf(DraftReport report) {
        return draftTag.equals(report.tag());
    }

    String body() {
        return id.body();
    }

    Instant signedAt() {
        return signedAt;
    }

    String signedBy() {
        return signedBy;
    }
}
