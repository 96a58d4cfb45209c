package io.scrutineer.inspection.reading;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the ratings of an indicator of a record came to, by which rule, and which finding says so. */
@Entity
@Immutable
class CaseSettlement {

    /** An indicator of a record is settled once. */
    @Embeddable
    record Key(@Column(name = "inspection_id") UUID inspection, String caseRecord, String indicator) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private String rule;

    @Column
    private short evaluation;

    @Column
    private UUID findingId;

    @Embedded
    @Column
    private Recording recording;

    protected CaseSettlement() {}

    CaseSettlement(Key key, int evaluation, UUID findingId, Recording recording) {
        this.key = key;
        this.rule = LowerMedian.RULE;
        this.evaluation = (short) evaluation;
        this.findingId = findingId;
        this.recording = recording;
    }

    Item item() {
        return new Item(key.caseRecord(), key.indicator());
    }

    SettlementView view() {
        return new SettlementView(rule, evaluation, findingId);
    }
}
