package io.scrutineer.publication.followup;

import io.scrutineer.contracts.EventJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An action of an improvement plan as somebody put it down; it never changes. */
@Entity
@Immutable
@Table(name = "improvement_action_version")
class ActionVersion {

    @EmbeddedId
    private Key id;

    @Column
    private String partnership;

    @Column
    private String content;

    @Embedded
    private Edited edited;

    /** Names a version of an action. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspectionId,
            @Column(name = "id") UUID actionId,
            @Column(name = "version") int version) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected ActionVersion() {}

    ActionVersion(Key id, String partnership, ActionContent content, Edited edited) {
        this.id = id;
        this.partnership = partnership;
        this.content = new String(EventJson.write(content), StandardCharsets.UTF_8);
        this.edited = edited;
    }

    UUID actionId() {
        return id.actionId();
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

    ActionContent content() {
        try {
            return EventJson.read(content.getBytes(StandardCharsets.UTF_8), ActionContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException("An action is not stored as this release reads it", e);
        }
    }

    Edited edited() {
        return edited;
    }
}
