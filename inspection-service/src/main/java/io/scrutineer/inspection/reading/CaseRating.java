package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.FindingType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;

/** A rating that counts, by its place among those of the same indicator and record. */
@Entity
class CaseRating {

    /** A reading rates an indicator once. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspection,
            @Column(name = "reading_id") UUID reading,
            String indicator) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private String caseRecord;

    @Column
    private short place;

    @Column
    private short evaluation;

    @Column
    private String type;

    @Column
    private String narrative;

    @Column
    private List<String> flags;

    @Column
    private List<String> illustrations;

    protected CaseRating() {}

    CaseRating(CaseReading reading, int place, Rating rating) {
        this.key = new Key(reading.key().inspection(), reading.key().id(), rating.indicator());
        this.caseRecord = reading.caseRecord();
        this.place = (short) place;
        say(rating);
    }

    /** Says something else from now on. */
    final void say(Rating rating) {
        evaluation = (short) rating.evaluation();
        type = rating.type().code();
        narrative = rating.narrative();
        flags = rating.flags();
        illustrations = rating.illustrations();
    }

    UUID reading() {
        return key.reading();
    }

    String indicator() {
        return key.indicator();
    }

    Item item() {
        return new Item(caseRecord, key.indicator());
    }

    int evaluation() {
        return evaluation;
    }

    List<String> flags() {
        return flags;
    }

    Rating rating() {
        return new Rating(indicator(), evaluation, FindingType.of(type), narrative, flags, illustrations);
    }

    /** What it says as a finding of an activity, with the flags that all ratings together have. */
    Finding finding(UUID id, UUID activity, List<String> allFlags) {
        return new Finding(
                id,
                activity,
                indicator(),
                evaluation,
                FindingType.of(type),
                narrative,
                allFlags,
                illustrations,
                List.of());
    }
}
