package io.scrutineer.publication.published;

import io.scrutineer.actor.Actor;
import io.scrutineer.contracts.EventJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of what was added to a public report by those whom it is about, as it was released; it never changes. */
@Entity
@Immutable
@Table(name = "published_addition")
public class PublishedAddition {

    @EmbeddedId
    private Key id;

    @Column
    private String content;

    @Column(name = "content_sha256")
    private String contentSha256;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_body")
    private String releasedBody;

    @Column(name = "released_roles")
    private String releasedRoles;

    /** Names a version of an addition. */
    @Embeddable
    public record Key(
            @Column(name = "inspection_id") UUID inspectionId,
            @Column(name = "kind") String kind,
            @Column(name = "version") int version) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
    protected PublishedAddition() {}

    /** The content is a record that is kept as canonical JSON. */
    PublishedAddition(Key id, Object content, Actor actor, Instant now) {
        byte[] json = EventJson.write(content);
        this.id = id;
        this.content = new String(json, StandardCharsets.UTF_8);
        this.contentSha256 = EventJson.sha256(json);
        this.releasedAt = now;
        this.releasedBy = actor.person();
        this.releasedBody = actor.body();
        this.releasedRoles = String.join(",", actor.roles());
    }

    public int version() {
        return id.version();
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    /** Whether it says just this. */
    boolean says(Object other) {
        return contentSha256.equals(EventJson.sha256(EventJson.write(other)));
    }

    public <T> T content(Class<T> type) {
        try {
            return EventJson.read(content.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException("An addition is not readable: " + id, e);
        }
    }
}
