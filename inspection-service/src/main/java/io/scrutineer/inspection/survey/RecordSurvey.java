package io.scrutineer.inspection.survey;

import io.scrutineer.actor.Actor;
import io.scrutineer.failure.Conflict;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.screening.Warning;
import io.scrutineer.inspection.survey.Survey.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what a survey is and what the columns of its file mean, until its file is imported. */
@ApplicationScoped
class RecordSurvey {

    private final Inspections inspections;
    private final EvidenceRules evidence;
    private final Surveys surveys;
    private final SurveyRules rules;
    private final Clock clock;

    RecordSurvey(Inspections inspections, EvidenceRules evidence, Surveys surveys, SurveyRules rules, Clock clock) {
        this.inspections = inspections;
        this.evidence = evidence;
        this.surveys = surveys;
        this.rules = rules;
        this.clock = clock;
    }

    /** The survey and whether it is new; a repeated request changes nothing. */
    @Transactional
    RecordedSurvey record(UUID inspectionId, UUID id, SurveyRequest request, @Nullable String ifMatch, Actor actor) {
        Inspection inspection = inspections.holdAlone(inspectionId);
        List<Warning> warnings = rules.check(inspection.plan(), id, request, 0).warnings();
        Survey last = surveys.latest(inspectionId, id);
        Survey next = new Survey(
                new Key(inspectionId, id, last == null ? 1 : last.version() + 1),
                rules.definition(request),
                Recording.by(actor, clock));
        if (last != null && last.saysTheSameAs(next)) {
            return new RecordedSurvey(last, warnings, false);
        }
        evidence.requireOpen(inspection);
        if (surveys.imported(inspectionId, id) != null) {
            throw new Conflict("answers-imported", "The answers of this survey are imported; it stays as it is.");
        }
        rules.requireOwnId(inspectionId, id);
        if (last != null) {
            Preconditions.requireMatch(ifMatch, Integer.toString(last.version()));
        }
        surveys.persist(next);
        return new RecordedSurvey(next, warnings, true);
    }

    /** A version of a survey, what the request seems to say of people, and whether it made the version. */
    record RecordedSurvey(Survey survey, List<Warning> warnings, boolean isNew) {}
}
