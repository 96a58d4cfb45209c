package io.scrutineer.inspection.team;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assignment of a person to the team of an inspection, until it ends. */
@Entity
class TeamMember {

    /** An assignment of an inspection; the id is the client's. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspection,
            @Column(name = "id") UUID id) {}

    @EmbeddedId
    @Column
    private Key key;

    @Version
    private int version;

    @Column
    private String person;

    @Column
    private String body;

    @Column
    @Enumerated(EnumType.STRING)
    private TeamRole role;

    @Embedded
    @Column
    private Recording assigned;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "body", column = @Column(name = "ended_body"))
    @AttributeOverride(name = "roles", column = @Column(name = "ended_roles"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private @Nullable Recording ended;

    protected TeamMember() {}

    TeamMember(Key key, String person, String body, TeamRole role, Recording assigned) {
        this.key = key;
        this.person = person;
        this.body = body;
        this.role = role;
        this.assigned = assigned;
    }

    Key key() {
        return key;
    }

    int version() {
        return version;
    }

    String person() {
        return person;
    }

    String body() {
        return body;
    }

    TeamRole role() {
        return role;
    }

    Recording assigned() {
        return assigned;
    }

    /** Who ended it and when, or null while it lasts. */
    @Nullable Recording ended() {
        return ended;
    }

    boolean saysTheSameAs(TeamMember other) {
        return person.equals(other.person) && body.equals(other.body) && role == other.role;
    }

    void end(Recording by) {
        ended = by;
    }
}
