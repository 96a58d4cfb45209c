package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A version of a reading: what it said, as JSON, or why it was withdrawn. */
@Entity
@Immutable
class CaseReadingVersion {

    /** The versions of a reading are numbered from 1. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspection,
            @Column(name = "reading_id") UUID reading,
            int version) {}

    @EmbeddedId
    @Column
    private Key key;

    private @Nullable String content;
    private @Nullable String reason;

    @Embedded
    @Column
    private Recording recording;

    protected CaseReadingVersion() {}

    private CaseReadingVersion(
            CaseReading reading, @Nullable String content, @Nullable String reason, Recording recording) {
        this.key = new Key(reading.key().inspection(), reading.key().id(), reading.version());
        this.content = content;
        this.reason = reason;
        this.recording = recording;
    }

    static CaseReadingVersion saying(CaseReading reading, String content, Recording by) {
        return new CaseReadingVersion(reading, content, null, by);
    }

    static CaseReadingVersion withdrawing(CaseReading reading, String reason, Recording by) {
        return new CaseReadingVersion(reading, null, reason, by);
    }

    int version() {
        return key.version();
    }

    @Nullable String content() {
        return content;
    }

    @Nullable String reason() {
        return reason;
    }

    Recording recording() {
        return recording;
    }
}
