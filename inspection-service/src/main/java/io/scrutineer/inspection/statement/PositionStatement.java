package io.scrutineer.inspection.statement;

import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.screening.Screening;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One version of what a partnership says of itself. */
@Entity
@Immutable
class PositionStatement {

    /** A version of the statement of an inspection; they are numbered from 1. */
    @Embeddable
    record Key(@Column(name = "inspection_id") UUID inspection, int version) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private String form;

    @Column
    @Convert(converter = Answers.class)
    private Map<String, String> answers;

    @Column
    private int words;

    @Embedded
    @Column
    private Recording recording;

    protected PositionStatement() {}

    PositionStatement(Key key, String form, Map<String, String> answers, int words, Recording recording) {
        this.key = key;
        this.form = form;
        this.answers = Map.copyOf(answers);
        this.words = words;
        this.recording = recording;
    }

    int version() {
        return key.version();
    }

    boolean saysTheSameAs(PositionStatement other) {
        return form.equals(other.form) && answers.equals(other.answers);
    }

    PositionStatementView view() {
        return new PositionStatementView(
                key.version(),
                form,
                answers,
                words,
                recording.person(),
                recording.body(),
                recording.at(),
                answers.entrySet().stream()
                        .flatMap(answer ->
                                Screening.warningsOf("answers." + answer.getKey(), answer.getValue()).stream())
                        .toList());
    }
}
