package io.scrutineer.inspection.completion;

import io.scrutineer.failure.Conflict;
import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants changed of frozen evidence, until somebody else decides about it. */
@Entity
class FieldworkAmendment {

    /** An amendment of an inspection; the id is the client's. */
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
    private int snapshotVersion;

    @Column
    private String content;

    @Embedded
    @Column
    private Recording requested;

    @Embedded
    private @Nullable Decision decision;

    protected FieldworkAmendment() {}

    /** The content is the request as JSON. */
    FieldworkAmendment(Key key, int snapshotVersion, String content, Recording requested) {
        this.key = key;
        this.snapshotVersion = snapshotVersion;
        this.content = content;
        this.requested = requested;
    }

    Key key() {
        return key;
    }

    /** The entity tag, without its quotes. */
    String tag() {
        return Integer.toString(version);
    }

    int snapshotVersion() {
        return snapshotVersion;
    }

    String content() {
        return content;
    }

    Recording requested() {
        return requested;
    }

    /** What was decided, or null until then. */
    @Nullable Decision decision() {
        return decision;
    }

    /** Takes the decision; who asked for it can take it back, and can not approve it. */
    void decide(Decision taken) {
        if (decision != null) {
            throw new Conflict("amendment-decided", "The amendment is decided already.");
        }
        if (taken.approved() && taken.by().person().equals(requested.person())) {
            throw new Conflict("same-person", "Who asks for an amendment can not approve it.");
        }
        decision = taken;
    }
}
