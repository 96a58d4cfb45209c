package io.scrutineer.inspection.completion;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.failure.Conflict;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.evidence.EvidenceSize;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of the evidence of an inspection, as it was at completion or after an amendment, byte for byte. */
@Entity
@Immutable
@Table(name = "evidence_snapshot")
class FrozenEvidence {

    /** A version of the evidence of an inspection; the first is that of its completion. */
    @Embeddable
    record Key(@Column(name = "inspection_id") UUID inspection, int version) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private byte[] content;

    protected FrozenEvidence() {}

    private FrozenEvidence(Key key, EvidenceSnapshot snapshot) {
        this.key = key;
        this.content = EventJson.write(snapshot);
    }

    /** The version that follows those that the inspection has. */
    static FrozenEvidence next(Inspection inspection, EvidenceSnapshot snapshot) {
        return new FrozenEvidence(new Key(inspection.id(), inspection.nextSnapshot()), snapshot);
    }

    /** Canonical JSON. */
    byte[] content() {
        return content.clone();
    }

    /** Refuses more than one event can carry, which is far more than an inspection brings in. */
    void requireSendable() {
        if (content.length > EvidenceSize.MOST) {
            throw new Conflict(
                    "evidence-too-large",
                    "The evidence has %,d bytes, and an event takes %,d.".formatted(content.length, EvidenceSize.MOST));
        }
    }

    String sha256() {
        return EventJson.sha256(content);
    }

    EvidenceSnapshot snapshot() {
        try {
            return EventJson.read(content, EvidenceSnapshot.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The frozen evidence " + key + " is not readable", e);
        }
    }
}
