package io.scrutineer.inspection.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.Activities;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.evidence.Finding;
import io.scrutineer.inspection.evidence.Findings;
import io.scrutineer.inspection.phase.Phases;
import io.scrutineer.inspection.survey.SurveyRules.CheckedSurvey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what a file of answers came to, all or nothing: the activity that the survey is, and its findings. */
@ApplicationScoped
class ImportAnswers {

    private final Inspections inspections;
    private final EvidenceRules evidence;
    private final Surveys surveys;
    private final SurveyRules rules;
    private final Activities activities;
    private final Findings findings;
    private final Phases phases;
    private final ObjectMapper json;
    private final Clock clock;

    ImportAnswers(
            Inspections inspections,
            EvidenceRules evidence,
            Surveys surveys,
            SurveyRules rules,
            Activities activities,
            Findings findings,
            Phases phases,
            ObjectMapper json,
            Clock clock) {
        this.inspections = inspections;
        this.evidence = evidence;
        this.surveys = surveys;
        this.rules = rules;
        this.activities = activities;
        this.findings = findings;
        this.phases = phases;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The import and whether it is new: the same file again changes nothing, and there is no other one. The survey is held
     * to what the client names before its file is, as another mapping would find other faults.
     */
    @Transactional
    Imported take(UUID inspectionId, Survey read, ReadFile file, @Nullable String ifMatch, Actor actor) {
        Inspection inspection = inspections.holdAlone(inspectionId);
        SurveyImport there = surveys.imported(inspectionId, read.id());
        if (there != null) {
            return repeated(there, file);
        }
        evidence.requireOpen(inspection);
        requireUnchanged(surveys.get(inspectionId, read.id()), read, ifMatch);
        rules.requireOwnId(inspectionId, read.id());
        file.report().require();
        CheckedSurvey survey =
                rules.check(inspection.plan(), read, file.report().respondents());
        Recording by = Recording.by(actor, clock);
        phases.beginFieldwork(inspection, by);
        activities.add(inspectionId, List.of(survey.activity()), by);
        SurveyImport imported = new SurveyImport(
                new SurveyImport.Key(inspectionId, read.id()), read, file, find(inspectionId, survey, file, by), by);
        surveys.add(imported);
        return new Imported(imported, true);
    }

    /** What is named may hold all the same when the survey has changed since the file was read: {@code *} always does. */
    private static void requireUnchanged(Survey present, Survey read, @Nullable String ifMatch) {
        Preconditions.requireMatch(ifMatch, Integer.toString(present.version()));
        if (present.version() != read.version()) {
            throw new Conflict("survey-changed", "The survey was changed while its file came in; send it again.");
        }
    }

    private static Imported repeated(SurveyImport there, ReadFile file) {
        if (!there.isOf(file)) {
            throw new Conflict("answers-imported", "Another file of answers of this survey is imported.");
        }
        return new Imported(there, false);
    }

    /** Records a finding for each question that has answers, and tells what came of each question. */
    private String find(UUID inspection, CheckedSurvey survey, ReadFile file, Recording by) {
        List<Finding> found = new ArrayList<>();
        List<QuestionView> questions = new ArrayList<>();
        for (Tally tally : file.report().tallies()) {
            Finding finding = tally.answers() == 0
                    ? null
                    : SurveyFindings.of(
                            tally, survey.mapping(), survey.activity().id());
            if (finding != null) {
                found.add(finding);
            }
            questions.add(QuestionView.of(tally, finding == null ? null : finding.id()));
        }
        findings.add(inspection, found, by);
        try {
            return json.writeValueAsString(questions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts are always representable as JSON", e);
        }
    }

    /** An import, and whether the request made it. */
    record Imported(SurveyImport survey, boolean isNew) {}
}
