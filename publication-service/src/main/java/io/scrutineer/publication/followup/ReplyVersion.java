package io.scrutineer.publication.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a partnership wrote as its reply; it never changes. */
@Entity
@Immutable
@Table(name = "reply_version")
class ReplyVersion {

    @EmbeddedId
    private Key id;

    @Column
    private String partnership;

    @Column
    private String markdown;

    @Embedded
    private Edited edited;

    /** Names a version of the reply to a report. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspectionId,
            @Column(name = "version") int version) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected ReplyVersion() {}

    ReplyVersion(Key id, String partnership, String markdown, Edited edited) {
        this.id = id;
        this.partnership = partnership;
        this.markdown = markdown;
        this.edited = edited;
    }

    int version() {
        return id.version();
    }

    /** Names what it says: another version is another tag. */
    String tag() {
        return Integer.toString(version());
    }

    String partnership() {
        return partnership;
    }

    String markdown() {
        return markdown;
    }

    Edited edited() {
        return edited;
    }
}
