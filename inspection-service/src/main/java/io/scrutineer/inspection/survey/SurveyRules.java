package io.scrutineer.inspection.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.evidence.Activities;
import io.scrutineer.inspection.evidence.Activity;
import io.scrutineer.inspection.evidence.EvidenceCheck;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.framework.Framework;
import io.scrutineer.inspection.screening.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Checks what a survey is said to be, by the plan of its inspection. */
@ApplicationScoped
class SurveyRules {

    private final EvidenceRules evidence;
    private final Activities activities;
    private final ObjectMapper json;

    SurveyRules(EvidenceRules evidence, Activities activities, ObjectMapper json) {
        this.evidence = evidence;
        this.activities = activities;
        this.json = json;
    }

    /** A survey that can be imported: what its columns mean, the activity that it becomes, and what its texts seem to say of people. */
    record CheckedSurvey(Mapping mapping, Activity activity, List<Warning> warnings) {}

    CheckedSurvey check(InspectionPlan plan, UUID id, SurveyRequest request, int respondents) {
        FieldErrors errors = new FieldErrors();
        Framework framework = evidence.framework(plan);
        if (framework.hasTwoReaders(request.kind())) {
            errors.add(
                    "kind", "is a kind of source whose records two people read; what they say comes as case readings");
        }
        EvidenceCheck check = evidence.check(plan, errors);
        Activity activity = check.activity("", request.activity(id, respondents));
        Mapping mapping = new MappingCheck(framework, check.screening(), errors).check(request);
        errors.throwIfAny();
        return new CheckedSurvey(
                mapping, Objects.requireNonNull(activity), check.screening().warnings());
    }

    CheckedSurvey check(InspectionPlan plan, Survey survey, int respondents) {
        return check(plan, survey.id(), request(survey), respondents);
    }

    /** The survey becomes an activity under its id, which none may have before. */
    void requireOwnId(UUID inspection, UUID id) {
        if (!activities.known(inspection, Set.of(id)).isEmpty()) {
            throw new Conflict("id-in-use", "An activity of the inspection has the id of the survey.");
        }
    }

    String definition(SurveyRequest request) {
        try {
            return json.writeValueAsString(request);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A survey is always representable as JSON", e);
        }
    }

    private SurveyRequest request(Survey survey) {
        try {
            return json.readValue(survey.definition(), SurveyRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A survey is not stored as this release reads it", e);
        }
    }
}
