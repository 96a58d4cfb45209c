package io.scrutineer.publication.draft;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What somebody wrote into a section, and when; it never changes. */
@Entity
@Immutable
@Table(name = "section_version")
class SectionVersion {

    @EmbeddedId
    private Key id;

    @Column
    private String markdown;

    @Column
    private String citations;

    @Column(name = "based_on_sha256")
    private String basedOnSha256;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "edited_by")
    private String editedBy;

    @Column(name = "edited_body")
    private String editedBody;

    @Column(name = "edited_roles")
    private String editedRoles;

    /** Names a version of a section of a draft. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspectionId,
            @Column(name = "code") String code,
            @Column(name = "version") int version) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected SectionVersion() {}

    SectionVersion(UUID inspectionId, SectionEdit edit, Actor actor, Instant now) {
        id = new Key(inspectionId, edit.code(), edit.version());
        markdown = edit.markdown();
        citations = StoredJson.write(edit.citations());
        basedOnSha256 = edit.basedOnSha256();
        editedAt = now;
        editedBy = actor.person();
        editedBody = actor.body();
        editedRoles = String.join(",", actor.roles());
    }

    int version() {
        return id.version();
    }

    String markdown() {
        return markdown;
    }

    Citation[] citations() {
        return StoredJson.read(citations, Citation[].class);
    }

    Instant editedAt() {
        return editedAt;
    }

    String editedBy() {
        return editedBy;
    }

    String editedBody() {
        return editedBody;
    }
}
