package io.scrutineer.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many rows the requests that succeeded say they added, by database and table, those that events lead to included. */
final class Ledger {

    static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PLAN = "PUT /v1/inspections/{inspectionId}";
    private static final String PHASE = "PUT /v1/inspections/{inspectionId}/phase";
    private static final String ACTIVITIES = "POST /v1/inspections/{inspectionId}/activities";
    private static final String FINDINGS = "POST /v1/inspections/{inspectionId}/findings";
    private static final String ACTIVITY = "PUT /v1/inspections/{inspectionId}/activities/{activityId}";
    private static final String FINDING = "PUT /v1/inspections/{inspectionId}/findings/{findingId}";
    private static final String WITHDRAWAL = "/withdrawal";
    private static final String SYNC = "POST /v1/inspections/{inspectionId}/sync";
    private static final String COMPLETION = "PUT /v1/inspections/{inspectionId}/completion";
    private static final String AMENDMENT = "PUT /v1/inspections/{inspectionId}/amendments/{amendmentId}";
    private static final String DECISION = AMENDMENT + "/decision";
    private static final String PUBLICATION = "PUT /v1/drafts/{inspectionId}/publication";
    private static final String CORRECTION = "PUT /v1/drafts/{inspectionId}/corrections/{version}";
    private static final String PLAN_ACTION = "PUT /v1/drafts/{inspectionId}/improvement-plan/actions/{actionId}";
    private static final String REPORT_WITHDRAWAL = "PUT /v1/drafts/{inspectionId}/withdrawals/{withdrawalId}";
    private static final String CONFIRMATION = "PUT /v1/assessments/{inspectionId}/confirmations/{person}";
    private static final String PANEL_ACTION = "PUT /v1/assessments/{inspectionId}/panel-actions/{actionId}";
    private static final String MEMBER = "PUT /v1/inspections/{inspectionId}/team/{memberId}";
    private static final String READING = "PUT /v1/inspections/{inspectionId}/case-readings/{readingId}";
    private static final String ANSWERS = "PUT /v1/inspections/{inspectionId}/surveys/{surveyId}/answers";
    private static final String CONCERN = "PUT /v1/inspections/{inspectionId}/concerns/{concernId}";
    private static final String HOLD = "PUT /v1/legal-holds/{inspectionId}";
    private static final String LIFTING = "DELETE /v1/legal-holds/{inspectionId}";

    /** Requests each of which adds one row to a table of its service when it is answered with 201. */
    private static final Map<String, String> ONE_ROW = Map.ofEntries(
            Map.entry(PLAN, "inspection"),
            Map.entry(AMENDMENT, "fieldwork_amendment"),
            Map.entry(CONFIRMATION, "confirmation"),
            Map.entry(PANEL_ACTION, "panel_action"),
            Map.entry(HOLD, "legal_hold"),
            Map.entry(MEMBER, "team_member"),
            Map.entry(CONCERN, "concern"),
            Map.entry(CONCERN + "/escalations/{escalationId}", "concern_escalation"),
            Map.entry("PUT /v1/inspections/{inspectionId}/surveys/{surveyId}", "survey"),
            Map.entry("PUT /v1/inspections/{inspectionId}/case-sample", "case_sample"),
            Map.entry("PUT /v1/inspections/{inspectionId}/position-statement", "position_statement"),
            Map.entry("PUT /v1/conflicts-of-interest/{conflictId}", "conflict_of_interest"),
            Map.entry("PUT /v1/frameworks/{id}/{version}", "framework"),
            Map.entry("PUT /v1/calendars/{id}/{version}", "holiday_calendar"),
            Map.entry("PUT /v1/policies/{id}/{version}", "policy"),
            Map.entry("PUT /v1/what-if/{whatIfId}", "trial"),
            Map.entry("PUT /v1/partnerships/{id}", "partnership"),
            Map.entry("PUT /v1/drafts/{inspectionId}/sections/{code}", "section_version"),
            Map.entry("PUT /v1/drafts/{inspectionId}/accuracy-comments/{commentId}", "accuracy_comment"),
            Map.entry("PUT /v1/drafts/{inspectionId}/accuracy-round/completion", "accuracy_completion"),
            Map.entry("PUT /v1/drafts/{inspectionId}/sign-off", "sign_off"),
            Map.entry(PUBLICATION, "published_report"),
            Map.entry("PUT /v1/drafts/{inspectionId}/quotes/{quoteId}", "quote_version"),
            Map.entry("PUT /v1/drafts/{inspectionId}/reply", "reply_version"),
            Map.entry("PUT /v1/drafts/{inspectionId}/reply/release", "published_addition"),
            Map.entry("PUT /v1/drafts/{inspectionId}/improvement-plan/release", "published_addition"),
            Map.entry(PLAN_ACTION, "improvement_action_version"),
            Map.entry(REPORT_WITHDRAWAL, "withdrawal"),
            Map.entry(CORRECTION, "published_report"));

    /** Requests whose rows are counted in another way. */
    private static final Set<String> OTHERS = Set.of(
            PHASE,
            ACTIVITIES,
            FINDINGS,
            ACTIVITY,
            ACTIVITY + WITHDRAWAL,
            FINDING,
            FINDING + WITHDRAWAL,
            SYNC,
            COMPLETION,
            DECISION,
            REPORT_WITHDRAWAL + "/decision",
            READING,
            READING + WITHDRAWAL,
            ANSWERS,
            LIFTING);

    /** Requests that change rows and never add or remove one. */
    private static final Set<String> NO_ROW = Set.of(
            "DELETE /v1/inspections/{inspectionId}/team/{memberId}",
            "DELETE /v1/drafts/{inspectionId}/publication",
            "DELETE /v1/staff/{person}/personal-data",
            "PUT /v1/conflicts-of-interest/{conflictId}/end",
            "DELETE /v1/what-if/{whatIfId}",
            "PUT /v1/drafts/{inspectionId}/accuracy-comments/{commentId}/answer",
            "PUT /v1/drafts/{inspectionId}/accuracy-round",
            "PUT /v1/drafts/{inspectionId}/approval");

    private final Map<String, Integer> rows = new TreeMap<>();
    private final Map<String, Course> courses = new HashMap<>();
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Set<String> succeeded = new TreeSet<>();

    synchronized void enter(FuzzRequest request, int status, String answer) {
        if (status / 100 != 2 || request.http().method().equals("GET")) {
            return;
        }
        String change = request.http().method() + " " + request.operation().path();
        String database = request.operation().service().service().database();
        succeeded.add(change);
        String table = ONE_ROW.get(change);
        if (table != null && status == CREATED) {
            add(database, table, 1);
        }
        Course course = courses.computeIfAbsent(request.inspectionId(), id -> new Course());
        switch (change) {
            case LIFTING -> add(database, "legal_hold", status == NO_CONTENT ? -1 : 0);
            case PHASE -> course.reached(read(request.body()).path("phase").asText());
            case ACTIVITY, FINDING, ACTIVITY + WITHDRAWAL, FINDING + WITHDRAWAL ->
                course.changed(request.piece(), request.person());
            case DECISION -> enterDecided(request, course);
            case READING + WITHDRAWAL -> {
                add(database, "case_reading_version", 1);
                add(database, "case_rating", -ratings.getOrDefault(request.piece(), 0));
            }
            case SYNC -> enterExchanged(request, read(answer).path("results"), course);
            default -> {
                if (status == CREATED) {
                    enterCreated(change, request, answer, course);
                }
            }
        }
    }

    private void enterCreated(String change, FuzzRequest request, String answer, Course course) {
        switch (change) {
            case PLAN -> {
                add("publication", "inspection_phase", 1);
                enterRecorded(request, read(request.body()), course);
            }
            case ACTIVITIES ->
                recorded("activity", read(answer).path("recorded").asInt(), request, course);
            case FINDINGS -> recorded("finding", read(answer).path("recorded").asInt(), request, course);
            case COMPLETION -> course.completedBy(request.person());
            case MEMBER -> course.joinedBy(read(request.body()).path("person").asText());
            case AMENDMENT -> course.amendmentAsked(request.piece(), amendment(request));
            case READING -> enterRead(request);
            case ANSWERS -> {
                add("inspection", "survey_import", 1);
                recorded("activity", 1, request, course);
                recorded("finding", read(answer).path("questions").size(), request, course);
            }
            case REPORT_WITHDRAWAL + "/decision" -> {
                if (read(request.body()).path("approved").asBoolean()) {
                    add("publication", "withdrawn_report", 1);
                    add("publication", "public_change", 1);
                    course.isWithdrawn();
                }
            }
            case PANEL_ACTION -> course.hasIndicators(indicators(read(answer)));
            case PUBLICATION, CORRECTION -> {
                add("publication", "public_change", 1);
                course.isPublished();
            }
            case CONFIRMATION -> {
                if (read(answer).path("status").asText().equals("confirmed")) {
                    course.isConfirmed();
                }
            }
            default -> {
                // Its one row is all that it adds.
            }
        }
    }

    /** A reading that nobody else has rated against: none becomes a finding. */
    private void enterRead(FuzzRequest request) {
        int rated = read(request.body()).path("ratings").size();
        ratings.put(request.piece(), rated);
        add("inspection", "case_reading", 1);
        add("inspection", "case_reading_version", 1);
        add("inspection", "case_rating", rated);
    }

    /** An action of the panel beside the requests of chance, with the answer to it. */
    synchronized void enterPanelAction(JsonNode moderation) {
        add("grading", "panel_action", 1);
        courses.computeIfAbsent(moderation.path("inspectionId").asText(), id -> new Course())
                .hasIndicators(indicators(moderation));
    }

    private static Course.Amendment amendment(FuzzRequest request) {
        JsonNode evidence = read(request.body()).path("evidence");
        return new Course.Amendment(request.person(), evidence.findValuesAsText("id"));
    }

    private static void enterDecided(FuzzRequest request, Course course) {
        if (read(request.body()).path("approved").asBoolean()) {
            course.approved(request.piece());
        }
    }

    /** What was recorded already when the inspection was planned. */
    private void enterRecorded(FuzzRequest request, JsonNode plan, Course course) {
        recorded("activity", plan.path("activities").size(), request, course);
        recorded("finding", plan.path("findings").size(), request, course);
    }

    /** What devices did is answered one by one. */
    private void enterExchanged(FuzzRequest request, JsonNode results, Course course) {
        JsonNode operations = read(request.body()).path("operations");
        for (JsonNode result : results) {
            JsonNode operation = operations.path(result.path("index").asInt());
            String outcome = result.path("outcome").asText();
            boolean creates = operation.path("action").asText().equals("create");
            if (creates && outcome.equals("applied")) {
                recorded(operation.path("activity").isObject() ? "activity" : "finding", 1, request, course);
            } else if (!creates && (outcome.equals("applied") || outcome.equals("conflict"))) {
                course.changed(
                        result.path("id").asText(), operation.path("versionId").asText(), request.person());
            }
        }
    }

    private void recorded(String table, int number, FuzzRequest request, Course course) {
        if (number > 0) {
            add("inspection", table, number);
            course.recordedBy(request.person());
        }
    }

    private static int indicators(JsonNode moderation) {
        return moderation.path("indicators").size()
                + moderation.path("stillConfirmed").size();
    }

    /** The rows that have to be there in the end, of the tables that have got any. */
    synchronized Map<String, Integer> added() {
        Map<String, Integer> added = new TreeMap<>(rows);
        courses.values()
                .forEach(course -> course.rows().forEach((table, number) -> added.merge(table, number, Integer::sum)));
        added.values().removeIf(number -> number == 0);
        return added;
    }

    /** The kinds of change that succeeded. */
    synchronized Set<String> succeeded() {
        return new TreeSet<>(succeeded);
    }

    /** The kinds of change whose rows it can tell. */
    static Set<String> known() {
        Set<String> known = new TreeSet<>(ONE_ROW.keySet());
        known.addAll(OTHERS);
        known.addAll(NO_ROW);
        return known;
    }

    private void add(String database, String table, int number) {
        rows.merge(database + "." + table, number, Integer::sum);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
