package io.scrutineer.inspection.survey;

import io.scrutineer.inspection.Recording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The file of answers that a survey took in: which one it was, by its SHA-256, and what it came to. */
@Entity
@Immutable
class SurveyImport {

    /** A survey takes in one file. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") UUID inspection,
            @Column(name = "survey_id") UUID survey) {}

    @EmbeddedId
    @Column
    private Key key;

    @Column
    private int surveyVersion;

    @Column
    private String sha256;

    @Column
    private int respondents;

    @Column
    private String results;

    @Embedded
    @Column
    private Recording recording;

    protected SurveyImport() {}

    SurveyImport(Key key, Survey survey, ReadFile file, String results, Recording recording) {
        this.key = key;
        this.surveyVersion = survey.version();
        this.sha256 = file.sha256();
        this.respondents = file.report().respondents();
        this.results = results;
        this.recording = recording;
    }

    boolean isOf(ReadFile file) {
        return sha256.equals(file.sha256());
    }

    int surveyVersion() {
        return surveyVersion;
    }

    SurveyImportView view() {
        return new SurveyImportView(
                key.survey(),
                surveyVersion,
                sha256,
                respondents,
                results,
                recording.person(),
                recording.body(),
                recording.at());
    }
}
