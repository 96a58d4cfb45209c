package io.scrutineer.publication.press;

import io.scrutineer.actor.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A quote as somebody put it down; it never changes. */
@Entity
@Immutable
@Table(name = "quote_version")
class QuoteVersion {

    @EmbeddedId
    private Key id;

    @Column
    private String speaker;

    @Column
    private String organisation;

    @Column
    private String text;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "edited_by")
    private String editedBy;

    @Column(name = "edited_body")
    private String editedBody;

    @Column(name = "edited_roles")
    private String editedRoles;

    /** Names a version of a quote. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspectionId,
            @Column(name = "id") UUID quoteId,
            @Column(name = "version") int version) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected QuoteVersion() {}

    QuoteVersion(Key id, QuoteRequest request, Actor actor, Instant now) {
        this.id = id;
        this.speaker = request.speaker();
        this.organisation = request.organisation();
        this.text = request.text();
        this.editedAt = now;
        this.editedBy = actor.person();
        this.editedBody = actor.body();
        this.editedRoles = String.join(",", actor.roles());
    }

    UUID quoteId() {
        return id.quoteId();
    }

    int version() {
        return id.version();
    }

    /** Names what it says: another version is another tag. */
    String tag() {
        return Integer.toString(version());
    }

    String speaker() {
        return speaker;
    }

    String organisation() {
        return organisation;
    }

    String text() {
        return text;
    }

    boolean says(QuoteRequest request) {
        return speaker.equals(request.speaker())
                && organisation.equals(request.organisation())
                && text.equals(request.text());
    }
}
