package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answers of a survey come as a file, and become evidence all at once or not at all. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SurveyTest {

    private static final int MANY = 50_000;

    private final UUID inspection = UUID.randomUUID();
    private final UUID survey = UUID.randomUUID();
    private final String inspectionAt = "/v1/inspections/" + inspection;
    private final String at = inspectionAt + "/surveys/" + survey;

    @BeforeEach
    void inspection_with_a_survey() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.put(at, Sample.survey()).statusCode(201).header("ETag", "\"1\"");
    }

    @Test
    void file_becomes_an_activity_with_its_reach_and_one_finding_of_each_question() {
        Client.get(at + "/answers").statusCode(404);
        Client.csv(at + "/answers", Sample.answers())
                .statusCode(201)
                .body("respondents", equalTo(6))
                .body("questions.header", contains("I am listened to", "I get the support I need"))
                .body("questions.evaluation", contains(5, 2))
                .body("questions[0].levels", hasSize(2));
        Client.get(inspectionAt).body("phase", equalTo("fieldwork"));
        Client.get(inspectionAt + "/activities")
                .body("items.id", contains(survey.toString()))
                .body("items.kind", contains("young-people-survey"))
                .body("items.peopleMet", contains(6));
        ValidatableResponse findings = Client.get(inspectionAt + "/findings?indicator=6.3")
                .body("items.activityId", contains(survey.toString()))
                .body("items.evaluation", contains(5))
                .body("items.type", contains("strength"))
                .body("items[0].narrative", containsString("of 6 answers"))
                .body("items[0].narrative", containsString("“They asked us first.”"));
        Client.get(inspectionAt + "/findings?indicator=6.2").body("items.type", contains("area-for-improvement"));
        List<String> ids = findings.extract().path("items.id");
        Client.get(at + "/answers").statusCode(200).body("questions[0].findingId", equalTo(ids.get(0)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> Client.get(inspectionAt + "/changes")
                .body("findings", hasSize(2))
                .body("activities", hasSize(1)));
        Client.complete(inspection, Sample.completion()).statusCode(201);
    }

    @Test
    void same_file_again_changes_nothing_and_another_one_is_refused() {
        Client.csv(at + "/answers", Sample.answers()).statusCode(201);
        Client.csv(at + "/answers", Sample.answers()).statusCode(200).body("respondents", equalTo(6));
        assertProblem(Client.csv(at + "/answers", Sample.answers() + "7,often,agree,\n"), 409, "answers-imported");
        Client.get(inspectionAt + "/findings").body("items", hasSize(2));
        assertProblem(
                Client.request()
                        .header("If-Match", "\"1\"")
                        .body(Sample.survey().put("title", "Another").encode())
                        .put(at)
                        .then(),
                409,
                "answers-imported");
        Client.complete(inspection, Sample.completion()).statusCode(201);
        Client.csv(at + "/answers", Sample.answers()).statusCode(200);
    }

    @Test
    void names_in_its_texts_are_warnings_in_the_answer_alone() {
        JsonObject naming = Sample.survey().put("title", "Survey by Dr Brown");
        naming.getJsonArray("columns")
                .add(new JsonObject().put("header", "Mr Smith listens").put("use", "ignore"));
        Client.request()
                .header("If-Match", "\"1\"")
                .body(naming.encode())
                .put(at)
                .then()
                .statusCode(201)
                .body("warnings.pointer", contains("#/title", "#/columns/4/header"))
                .body("warnings.looksLike", contains("name", "name"));
        Client.get(at).body("$", not(hasKey("warnings")));
    }

    @Test
    void number_of_a_patient_among_the_answers_that_may_be_given_is_refused() {
        JsonObject numbered = Sample.survey();
        numbered.getJsonArray("columns")
                .add(new JsonObject()
                        .put("header", "Which?")
                        .put("use", "answer")
                        .put("indicator", "6.2")
                        .put(
                                "answers",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("text", "0101010109")
                                                .put("level", 3))));
        assertProblem(
                Client.put(inspectionAt + "/surveys/" + UUID.randomUUID(), numbered),
                422,
                "invalid-input",
                "#/columns/4/answers/0/text");
    }

    @Test
    void dry_run_tells_every_bad_place_by_row_and_column_and_changes_nothing() {
        String file = Sample.answers().replace("rarely", "never ever") + "8,often,agree,CHI 0101700008\n";
        ValidatableResponse report = Client.csv(at + "/answers?dryRun=true", file)
                .statusCode(200)
                .body("acceptable", equalTo(false))
                .body("respondents", equalTo(7))
                .body("bad", equalTo(2))
                .body("badCells.row", contains(4, 8))
                .body("badCells.column", contains(2, 4))
                .body("badCells.header", contains("I am listened to", "Why?"));
        assertThat(report.extract().asString()).doesNotContain("never ever", "0101700008");
        Client.csv(at + "/answers?dryRun=true", Sample.answers())
                .statusCode(200)
                .body("acceptable", equalTo(true))
                .body("questions.evaluation", contains(5, 2))
                .body("questions[0].findingId", nullValue());
        assertNothingImported();
        assertProblem(Client.csv(at + "/answers?dryRun=perhaps", file), 422, "invalid-input", "#/dryRun");
    }

    @Test
    void bad_place_in_the_last_of_many_rows_leaves_nothing() {
        String many = IntStream.range(0, MANY)
                .mapToObj(i -> i + ",often,agree,They asked us first.\n")
                .collect(Collectors.joining("", Sample.answersHeader(), ""));
        assertThat(many).as("more than other bodies may have").hasSizeGreaterThan(1_000_000);
        assertProblem(
                Client.csv(at + "/answers", many + ",often,agre,\n"),
                422,
                "invalid-input",
                "#/rows",
                "#/rows/50002/columns/3");
        assertNothingImported();
        Client.csv(at + "/answers", many).statusCode(201).body("respondents", equalTo(MANY));
        Client.get(inspectionAt + "/findings").body("items", hasSize(2));
    }

    @Test
    void what_is_no_file_of_this_survey_is_refused() {
        assertThat(Client.csv(at + "/answers", "PNG\u0000\u0001")
                        .statusCode(422)
                        .extract()
                        .<List<String>>path("errors.pointer"))
                .contains("#/rows", "#/rows/1/columns/1", "#/rows/1");
        assertProblem(Client.csv(at + "/answers", ""), 422, "invalid-input", "#/rows", "#/rows/1");
        assertProblem(Client.csv(at + "/answers", Sample.answersHeader()), 422, "invalid-input", "#/rows");
        assertProblem(Client.put(at + "/answers", new JsonObject()), 415, "unsupported-media-type");
        assertProblem(
                Client.csv(inspectionAt + "/surveys/" + UUID.randomUUID() + "/answers", Sample.answers()),
                404,
                "not-found");
        assertNothingImported();
    }

    @Test
    void survey_is_described_anew_by_who_has_read_it_until_its_file_is_there() {
        Client.put(at, Sample.survey()).statusCode(200);
        JsonObject other = Sample.survey().put("strengthFrom", 6);
        assertProblem(Client.put(at, other), 428, "precondition-missing");
        Client.request()
                .header("If-Match", "\"1\"")
                .body(other.encode())
                .put(at)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"");
        Client.get(at).body("definition.strengthFrom", equalTo(6)).body("version", equalTo(2));
        Client.csv(at + "/answers", Sample.answers()).statusCode(201).body("surveyVersion", equalTo(2));
        Client.get(inspectionAt + "/findings?indicator=6.3").body("items.type", contains("area-for-improvement"));
    }

    @Test
    void file_without_the_tag_of_the_survey_or_with_an_older_one_is_refused_and_leaves_nothing() {
        describeAnew();
        assertProblem(importFile(null, Sample.answers()), 428, "precondition-missing");
        assertProblem(importFile("\"1\"", Sample.answers()), 412, "stale-version");
        assertNothingImported();
        Client.get(inspectionAt).body("phase", equalTo("planned"));
        importFile("\"2\"", Sample.answers()).statusCode(201).body("surveyVersion", equalTo(2));
    }

    @Test
    void tag_of_the_survey_is_looked_at_before_what_is_wrong_with_the_file() {
        describeAnew();
        String bad = Sample.answers().replace("rarely", "never ever");
        assertProblem(importFile(null, bad), 428, "precondition-missing");
        assertProblem(importFile("\"1\"", bad), 412, "stale-version");
        assertProblem(importFile("\"2\"", bad), 422, "invalid-input", "#/rows/4/columns/2", "#/rows");
    }

    @Test
    void same_file_again_needs_no_tag_and_another_one_is_refused_with_any() {
        importFile("\"1\"", Sample.answers()).statusCode(201);
        importFile(null, Sample.answers()).statusCode(200).body("respondents", equalTo(6));
        importFile("\"77\"", Sample.answers()).statusCode(200).body("respondents", equalTo(6));
        for (String tag : Arrays.asList(null, "\"1\"", "\"77\"")) {
            assertProblem(importFile(tag, Sample.answers() + "7,often,agree,\n"), 409, "answers-imported");
        }
    }

    @Test
    void dry_run_needs_no_tag_tells_which_it_went_by_and_holds_to_the_one_that_is_named() {
        describeAnew();
        for (String tag : Arrays.asList(null, "\"2\"", "*")) {
            send(tag, "/answers?dryRun=true", Sample.answers()).statusCode(200).header("ETag", "\"2\"");
        }
        assertProblem(send("\"1\"", "/answers?dryRun=true", Sample.answers()), 412, "stale-version");
        assertNothingImported();
    }

    @Test
    void answers_are_told_with_the_tag_of_the_survey_that_they_were_read_by() {
        describeAnew();
        importFile("\"2\"", Sample.answers()).statusCode(201).header("ETag", "\"2\"");
        importFile(null, Sample.answers()).statusCode(200).header("ETag", "\"2\"");
        Client.get(at + "/answers").statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void file_is_refused_when_its_survey_changes_while_it_is_read() throws SQLException {
        assertProblem(importWhileTheSurveyChanges("\"1\""), 412, "stale-version");
        assertProblem(importWhileTheSurveyChanges("*"), 409, "survey-changed");
        assertNothingImported();
    }

    @Test
    void survey_that_can_not_be_is_refused_with_its_fields() {
        JsonObject bad = Sample.survey().put("kind", "crystal-ball").put("date", "soon");
        bad.getJsonArray("columns").getJsonObject(1).put("indicator", "99");
        assertProblem(
                Client.put(inspectionAt + "/surveys/" + UUID.randomUUID(), bad),
                422,
                "invalid-input",
                "#/kind",
                "#/date",
                "#/columns/1/indicator");
        assertProblem(
                Client.put(
                        inspectionAt + "/surveys/" + UUID.randomUUID(),
                        Sample.survey().put("columns", new JsonArray())),
                422,
                "invalid-input",
                "#/columns");
    }

    @Test
    void survey_of_a_kind_whose_records_two_people_read_is_refused() {
        JsonObject twice = Sample.survey().put("kind", "case-record-review");
        assertProblem(
                Client.put(inspectionAt + "/surveys/" + UUID.randomUUID(), twice), 422, "invalid-input", "#/kind");
        assertProblem(describeAnew(twice), 422, "invalid-input", "#/kind");
        Client.get(inspectionAt + "/surveys").body("items.definition.kind", contains("young-people-survey"));
    }

    @Test
    void surveys_are_looked_for_by_kind_by_body_and_by_whether_their_file_is_there() {
        String staff = add(staffSurvey());
        String list = inspectionAt + "/surveys";
        Client.get(list + "?kind=young-people-survey").body("items.id", contains(survey.toString()));
        Client.get(list + "?body=hmics").body("items.id", contains(staff));
        Client.get(list + "?kind=young-people-survey&body=hmics").body("items", empty());
        Client.get(list + "?imported=true").body("items", empty());
        Client.csv(at + "/answers", Sample.answers()).statusCode(201);
        Client.get(list + "?imported=true").body("items.id", contains(survey.toString()));
        Client.get(list + "?imported=false").body("items.id", contains(staff));
        Client.get(list + "?kind=crystal-ball").body("items", empty());
        Client.get(list + "?body=No+body").body("items", empty());
        assertProblem(Client.get(list + "?imported=perhaps"), 422, "invalid-input", "#/imported");
    }

    @Test
    void survey_is_not_found_by_what_its_earlier_version_said() {
        describeAnew(staffSurvey()).statusCode(201);
        Client.get(inspectionAt + "/surveys?kind=young-people-survey").body("items", empty());
        Client.get(inspectionAt + "/surveys?body=care-inspectorate").body("items", empty());
        Client.get(inspectionAt + "/surveys?kind=staff-survey&body=hmics")
                .body("items.id", contains(survey.toString()))
                .body("items.version", contains(2));
    }

    @Test
    void next_page_of_surveys_has_those_that_were_looked_for_on_the_first() {
        String second = add(Sample.survey());
        add(staffSurvey());
        ValidatableResponse first = Client.get(
                        inspectionAt + "/surveys?kind=young-people-survey&imported=false&limit=1")
                .body("items", hasSize(1));
        ValidatableResponse last = Client.next(first).body("items", hasSize(1)).body("next", nullValue());
        assertThat(List.of(
                        first.extract().<String>path("items[0].id"),
                        last.extract().<String>path("items[0].id")))
                .containsExactlyInAnyOrder(survey.toString(), second);
    }

    @Test
    void surveys_are_listed_page_by_page_as_they_are_now() {
        UUID second = UUID.randomUUID();
        Client.put(inspectionAt + "/surveys/" + second, Sample.survey()).statusCode(201);
        Client.request()
                .header("If-Match", "\"1\"")
                .body(Sample.survey().put("strengthFrom", 6).encode())
                .put(at)
                .then()
                .statusCode(201);
        String next = Client.get(inspectionAt + "/surveys?limit=1")
                .body("items", hasSize(1))
                .body("next", notNullValue())
                .extract()
                .path("next");
        Client.get(inspectionAt + "/surveys?limit=1&cursor=" + next)
                .body("items", hasSize(1))
                .body("next", nullValue());
        Client.get(inspectionAt + "/surveys").body("items.version.sum()", equalTo(3));
    }

    @Test
    void survey_that_would_become_an_activity_that_is_there_is_refused() {
        JsonObject activity = Sample.activity();
        Client.record(inspection, activity).statusCode(201);
        String other = inspectionAt + "/surveys/" + activity.getString("id");
        assertProblem(Client.put(other, Sample.survey()), 409, "id-in-use");
        Client.get(other).statusCode(404);
    }

    @Test
    void file_is_refused_when_an_activity_has_taken_the_id_of_its_survey() {
        Client.record(inspection, Sample.activity().put("id", survey.toString()))
                .statusCode(201);
        assertProblem(Client.csv(at + "/answers", Sample.answers()), 409, "id-in-use");
        Client.get(at + "/answers").statusCode(404);
    }

    @Test
    void file_for_a_completed_inspection_is_refused() {
        JsonObject activity = Sample.activity();
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 1)).statusCode(201);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        assertProblem(Client.csv(at + "/answers", Sample.answers()), 409, "fieldwork-completed");
    }

    /** The second version of the survey. */
    private void describeAnew() {
        describeAnew(Sample.survey().put("strengthFrom", 6)).statusCode(201).header("ETag", "\"2\"");
    }

    private ValidatableResponse importFile(@Nullable String ifMatch, String file) {
        return send(ifMatch, "/answers", file);
    }

    private ValidatableResponse send(@Nullable String ifMatch, String path, String file) {
        RequestSpecification request =
                Client.request().contentType("text/csv").body(file.getBytes(StandardCharsets.UTF_8));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(at + path)
                .then();
    }

    /** The file waits for the inspection, which somebody holds, until there is another version of the survey. */
    private ValidatableResponse importWhileTheSurveyChanges(String ifMatch) throws SQLException {
        try (Connection somebody = Sql.connect();
                PreparedStatement hold = somebody.prepareStatement(
                        "select pg_backend_pid() from inspection where id = ? for no key update")) {
            somebody.setAutoCommit(false);
            hold.setObject(1, inspection);
            int holder = onlyNumber(hold);
            CompletableFuture<ValidatableResponse> sent =
                    CompletableFuture.supplyAsync(() -> importFile(ifMatch, Sample.answers()));
            await().until(() -> isWaitedFor(holder));
            Sql.execute(
                    "insert into survey select inspection_id, id, version + 1, definition, recorded_by, recorded_body,"
                            + " recorded_roles, recorded_at from survey where id = ? order by version desc limit 1",
                    survey);
            somebody.rollback();
            return sent.join();
        }
    }

    private static int onlyNumber(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Whether anybody waits for what this one holds, whoever else waits for others. */
    private static boolean isWaitedFor(int holder) {
        String waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and ? = any"
                + " (pg_blocking_pids(pid))";
        return !Sql.text(waiting, holder).equals("0");
    }

    private static JsonObject staffSurvey() {
        return Sample.survey().put("kind", "staff-survey").put("body", "hmics");
    }

    /** The id under which it is recorded. */
    private String add(JsonObject other) {
        String id = UUID.randomUUID().toString();
        Client.put(inspectionAt + "/surveys/" + id, other).statusCode(201);
        return id;
    }

    /** By who has read its first version. */
    private ValidatableResponse describeAnew(JsonObject other) {
        return Client.request()
                .header("If-Match", "\"1\"")
                .body(other.encode())
                .put(at)
                .then();
    }

    private void assertNothingImported() {
        Client.get(at + "/answers").statusCode(404);
        Client.get(inspectionAt + "/activities").body("items", empty());
        Client.get(inspectionAt + "/findings").body("items", empty());
        assertThat(Sql.text("select count(*) from survey_import where inspection_id = ?", inspection))
                .isEqualTo("0");
    }
}
