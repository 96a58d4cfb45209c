package io.scrutineer.inspection.reading;

import io.scrutineer.failure.NotAllowed;
import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** That a person read a case record; what they say of it are its ratings. */
@Entity
class CaseReading {

    /** A reading of an inspection; the id is the client's. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspection,
            @Column(name = "id") UUID id) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private int version;

    @Column
    private UUID activityId;

    @Column
    private String caseRecord;

    @Column
    private int rated;

    @Column
    private boolean withdrawn;

    @Embedded
    @Column
    private Recording recording;

    protected CaseReading() {}

    CaseReading(Key key, UUID activityId, String caseRecord, Recording recording) {
        this.key = key;
        this.activityId = activityId;
        this.caseRecord = caseRecord;
        this.recording = recording;
    }

    Key key() {
        return key;
    }

    int version() {
        return version;
    }

    UUID activityId() {
        return activityId;
    }

    String caseRecord() {
        return caseRecord;
    }

    /** How many indicators it rates. */
    int rated() {
        return rated;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Who read it, and when it was first handed in. */
    Recording recording() {
        return recording;
    }

    boolean isBy(String person) {
        return recording.person().equals(person);
    }

    void requireIsBy(String person) {
        if (!isBy(person)) {
            throw new NotAllowed("A reading is changed by its reader alone.");
        }
    }

    boolean isOf(CaseReadingRequest request) {
        return activityId.equals(request.activityId()) && caseRecord.equals(request.record());
    }

    /** Another version of it rates so many indicators. */
    void rate(int indicators) {
        version++;
        rated = indicators;
        withdrawn = false;
    }

    /** It does not count any more. */
    void withdraw() {
        rate(0);
        withdrawn = true;
    }
}
