package io.scrutineer.inspection.survey;

import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.screening.Warning;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of a survey: what it is, and what the columns of its file mean, as JSON. */
@Entity
@Immutable
class Survey {

    /** A version of a survey of an inspection; the id is the client's, versions are numbered from 1. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspection,
            @Column(name = "id") UUID id,
            int version) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private String definition;

    @Embedded
    @Column
    private Recording recording;

    protected Survey() {}

    Survey(Key key, String definition, Recording recording) {
        this.key = key;
        this.definition = definition;
        this.recording = recording;
    }

    UUID id() {
        return key.id();
    }

    int version() {
        return key.version();
    }

    String definition() {
        return definition;
    }

    boolean saysTheSameAs(Survey other) {
        return definition.equals(other.definition);
    }

    SurveyView view(List<Warning> warnings) {
        return new SurveyView(
                key.id(), key.version(), definition, recording.person(), recording.body(), recording.at(), warnings);
    }
}
