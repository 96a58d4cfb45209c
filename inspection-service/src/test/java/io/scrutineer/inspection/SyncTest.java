package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Devices that were without a network send what they made, and are told what others made. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SyncTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Inject
    AgroalDataSource dataSource;

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();
    private final JsonObject finding = Sample.finding(activity);
    private final String first = finding.getString("id");
    private final String path = "/v1/inspections/" + inspection;

    @BeforeEach
    void inspection_that_is_planned() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
    }

    @Test
    void batch_is_applied_in_whatever_order_it_comes_and_known_when_it_comes_again() {
        JsonObject amended = finding.copy().put("evaluation", 4);
        String second = UUID.randomUUID().toString();
        JsonObject[] batch = {
            amend(UUID.randomUUID().toString(), second, finding.copy().put("evaluation", 3)),
            amend(second, first, amended),
            create("finding", finding),
            create("activity", activity)
        };
        sync(batch).body("results.outcome", contains("applied", "applied", "applied", "applied"));
        Client.get(path + "/findings/" + first).body("evaluation", equalTo(3)).body("state.version", equalTo(3));
        sync(batch)
                .body("results.outcome", contains("already-known", "already-known", "already-known", "already-known"));
        Client.get(path + "/findings/" + first).body("evaluation", equalTo(3)).body("state.version", equalTo(3));
    }

    @Test
    void what_comes_before_that_which_it_is_based_on_can_be_sent_again() {
        sync(create("finding", finding), amend(UUID.randomUUID().toString(), first, finding))
                .body("results.outcome", contains("rejected", "rejected"))
                .body("results.sendAgain", contains(true, true))
                .body("results.problem.type.unique()", contains("urn:scrutineer:problem:base-unknown"));
        Client.get(path + "/findings/" + first).statusCode(404);
    }

    @Test
    void versions_of_two_devices_stay_both_until_a_person_resolves_it() {
        sync(create("activity", activity), create("finding", finding));
        String mine = "00000000-0000-7000-8000-000000000001";
        String yours = "00000000-0000-7000-8000-000000000002";
        sync(amend(mine, first, finding.copy().put("evaluation", 4))).body("results.outcome", contains("applied"));
        sync(amend(yours, first, finding.copy().put("evaluation", 2)))
                .body("results.outcome", contains("conflict"))
                .body("results[0].versions.content.evaluation", containsInAnyOrder(4, 2));
        Client.get(path + "/findings?state=in-conflict").body("items.id", contains(first));
        String tag = Client.get(path + "/findings/" + first).extract().header("ETag");
        assertThat(tag).contains(mine).contains(yours);
        assertProblem(Client.complete(inspection, Sample.completion()), 409, "not-ready", "#");
        Client.request()
                .header("If-Match", tag)
                .body(finding.copy().put("evaluation", 3).encode())
                .put(path + "/findings/" + first)
                .then()
                .statusCode(200)
                .body("state.inConflict", equalTo(false));
        Client.get(path + "/findings/" + first + "/history")
                .body("items.content.evaluation", containsInAnyOrder(5, 4, 2, 3));
        Client.complete(inspection, Sample.completion()).statusCode(201);
    }

    @Test
    void conflict_whose_answer_was_lost_is_answered_with_both_versions_again_until_somebody_resolves_it() {
        sync(create("activity", activity), create("finding", finding));
        JsonObject mine =
                amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 4));
        JsonObject yours =
                amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 2));
        sync(mine).body("results.outcome", contains("applied"));
        List<Object> lost = sync(yours)
                .body("results.outcome", contains("conflict"))
                .extract()
                .path("results[0].versions");
        assertThat(lost).hasSize(2);
        for (JsonObject again : List.of(yours, mine)) {
            sync(again).body("results.outcome", contains("conflict")).body("results[0].versions", equalTo(lost));
        }
        String tag = Client.get(path + "/findings/" + first).extract().header("ETag");
        Client.request()
                .header("If-Match", tag)
                .body(finding.copy().put("evaluation", 3).encode())
                .put(path + "/findings/" + first)
                .then()
                .statusCode(200);
        sync(mine, yours)
                .body("results.outcome", contains("already-known", "already-known"))
                .body("results.versions", contains(nullValue(), nullValue()));
    }

    @Test
    void conflict_that_its_own_batch_resolves_is_told_as_none() {
        sync(create("activity", activity), create("finding", finding));
        String theirs = UUID.randomUUID().toString();
        String mine = UUID.randomUUID().toString();
        sync(amend(theirs, first, finding.copy().put("evaluation", 4))).body("results.outcome", contains("applied"));
        JsonObject merged = amend(
                        UUID.randomUUID().toString(), mine, finding.copy().put("evaluation", 3))
                .put("bases", new JsonArray().add(theirs).add(mine));
        sync(amend(mine, first, finding.copy().put("evaluation", 2)), merged)
                .body("results.outcome", contains("applied", "applied"))
                .body("results.versions", contains(nullValue(), nullValue()));
        Client.get(path + "/findings/" + first).body("evaluation", equalTo(3)).body("state.inConflict", equalTo(false));
    }

    @Test
    void versions_of_one_base_in_one_batch_are_in_conflict_whichever_stands_first() {
        JsonObject twin = finding.copy().put("id", UUID.randomUUID().toString());
        sync(create("activity", activity), create("finding", finding), create("finding", twin));
        String low = "00000000-0000-7000-8000-000000000001";
        String high = "00000000-0000-7000-8000-000000000002";
        for (List<String> order : List.of(List.of(low, high), List.of(high, low))) {
            JsonObject piece = order.get(0).equals(low) ? finding : twin;
            String id = piece.getString("id");
            sync(
                            amend(order.get(0), id, piece.copy().put("evaluation", 4)),
                            amend(order.get(1), id, piece.copy().put("evaluation", 2)))
                    .body("results.outcome", contains("conflict", "conflict"))
                    .body("results[0].versions.content.evaluation", containsInAnyOrder(4, 2))
                    .body("results[1].versions.content.evaluation", containsInAnyOrder(4, 2));
        }
    }

    @Test
    void version_that_a_later_one_of_its_batch_goes_on_from_is_applied_and_the_later_one_in_conflict() {
        sync(create("activity", activity), create("finding", finding));
        sync(amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 4)));
        String mine = UUID.randomUUID().toString();
        sync(
                        amend(mine, first, finding.copy().put("evaluation", 2)),
                        amend(UUID.randomUUID().toString(), mine, finding.copy().put("evaluation", 1)))
                .body("results.outcome", contains("applied", "conflict"))
                .body("results[1].versions.content.evaluation", containsInAnyOrder(4, 1));
    }

    @Test
    void withdrawal_and_amendment_of_one_version_are_a_conflict_too() {
        sync(create("activity", activity), create("finding", finding));
        sync(withdraw(UUID.randomUUID().toString(), first)).body("results.outcome", contains("applied"));
        sync(amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 4)))
                .body("results.outcome", contains("conflict"));
        Client.get(path + "/findings/" + first).body("evaluation", equalTo(4)).body("state.withdrawn", equalTo(false));
    }

    @Test
    void withdrawn_piece_says_the_same_whether_its_versions_came_together_or_apart() {
        JsonObject twin = finding.copy().put("id", UUID.randomUUID().toString());
        sync(create("activity", activity), create("finding", finding), create("finding", twin));
        sync(amendedThenWithdrawn(finding)).body("results.outcome", contains("applied", "applied"));
        for (JsonObject operation : amendedThenWithdrawn(twin)) {
            sync(operation).body("results.outcome", contains("applied"));
        }
        for (JsonObject each : List.of(finding, twin)) {
            Client.get(path + "/findings/" + each.getString("id"))
                    .body("evaluation", equalTo(3))
                    .body("state.withdrawn", equalTo(true));
        }
    }

    private static JsonObject[] amendedThenWithdrawn(JsonObject finding) {
        String amended = UUID.randomUUID().toString();
        String id = finding.getString("id");
        JsonObject withdrawal = withdraw(UUID.randomUUID().toString(), id).put("bases", new JsonArray().add(amended));
        return new JsonObject[] {amend(amended, id, finding.copy().put("evaluation", 3)), withdrawal};
    }

    @Test
    void request_with_a_cursor_that_is_none_applies_nothing() {
        JsonArray operations = new JsonArray().add(create("activity", activity));
        JsonObject request = new JsonObject().put("operations", operations).put("cursor", "bm9uc2Vuc2U");
        assertProblem(Client.post(path + "/sync", request), 422, "invalid-input", "#/cursor");
        Client.get(path + "/activities/" + activity.getString("id")).statusCode(404);
    }

    @Test
    void what_is_wrong_with_one_operation_does_not_stop_the_others() {
        JsonObject wrong = Sample.finding(activity).put("indicator", "9.9");
        sync(
                        create("activity", activity),
                        create("finding", wrong),
                        create("finding", finding),
                        new JsonObject().put("action", "amend").put("finding", finding))
                .body("results.outcome", contains("applied", "rejected", "applied", "rejected"))
                .body("results[1].problem.errors.pointer", contains("#/finding/indicator"))
                .body("results[3].problem.errors.pointer", contains("#/versionId", "#/bases"));
    }

    @Test
    void operations_that_are_malformed_are_each_told_their_own_fields() {
        JsonObject withoutIndicator = finding.copy();
        withoutIndicator.remove("indicator");
        sync(
                        create("activity", activity),
                        create("finding", finding.copy().put("narrative", " ")),
                        create("finding", finding),
                        new JsonObject().put("finding", withoutIndicator))
                .body("results.outcome", contains("applied", "rejected", "applied", "rejected"))
                .body("results[1].problem.errors.pointer", contains("#/finding/narrative"))
                .body("results[3].problem.errors.pointer", containsInAnyOrder("#/action", "#/finding/indicator"));
    }

    @Test
    void operations_that_can_not_be_read_are_each_rejected_with_their_field() {
        String other = create("finding", Sample.finding(activity).put("narrative", "TEXT"))
                .encode();
        String[] unreadable = {
            other.replace("TEXT", "Cut in a smile \\ud83d"),
            other.replace("TEXT", "\\u0000"),
            create("finding", finding.copy().put("id", "none")).encode(),
            create("finding", finding.copy().put("evaluation", "5")).encode(),
            withdraw("none", first).encode(),
            withdraw(first, first).put("mood", "fine").encode(),
            "7",
            "null"
        };
        String operations = create("finding", finding).encode() + "," + String.join(",", unreadable) + ","
                + create("activity", activity).encode();
        ValidatableResponse answer = post("{\"operations\": [" + operations + "]}")
                .statusCode(200)
                .body("results.index", equalTo(IntStream.range(0, 10).boxed().toList()))
                .body("results[0].outcome", equalTo("applied"))
                .body("results[9].outcome", equalTo("applied"));
        List<String> places = List.of(
                "#/finding/narrative",
                "#/finding/narrative",
                "#/finding/id",
                "#/finding/evaluation",
                "#/versionId",
                "#/mood",
                "#",
                "#");
        for (int i = 0; i < unreadable.length; i++) {
            String result = "results[" + (i + 1) + "].";
            answer.body(result + "outcome", equalTo("rejected"))
                    .body(result + "problem.type", equalTo("urn:scrutineer:problem:invalid-input"))
                    .body(result + "problem.errors.pointer", contains(places.get(i)))
                    .body(result + "sendAgain", nullValue());
        }
        Client.get(path + "/findings/" + first).statusCode(200);
    }

    @Test
    void request_that_is_no_json_or_not_one_of_operations_is_refused_as_a_whole() {
        assertProblem(
                post("{\"operations\": [" + create("activity", activity).encode()),
                400,
                "unreadable-body",
                "#/operations");
        assertProblem(post("{\"operations\": {}}"), 400, "unreadable-body", "#/operations");
        assertProblem(post("{}"), 422, "invalid-input", "#/operations");
        String tooMany = String.join(",", Collections.nCopies(1001, "7"));
        assertProblem(post("{\"operations\": [" + tooMany + "]}"), 422, "invalid-input", "#/operations");
    }

    @Test
    void finding_does_not_come_in_without_its_activity_when_that_is_rejected() {
        sync(create("activity", activity.copy().put("kind", "seance")), create("finding", finding))
                .body("results.outcome", contains("rejected", "rejected"))
                .body("results[1].sendAgain", equalTo(true));
        Client.get(path + "/findings/" + first).statusCode(404);
    }

    @Test
    void two_pieces_may_have_versions_of_one_id() {
        JsonObject other = Sample.finding(activity);
        sync(create("activity", activity), create("finding", finding), create("finding", other));
        String version = UUID.randomUUID().toString();
        sync(amend(version, first, finding), amend(version, other.getString("id"), other))
                .body("results.outcome", contains("applied", "applied"));
        JsonObject third = Sample.finding(activity);
        sync(create("finding", third));
        sync(
                        amend(
                                UUID.randomUUID().toString(),
                                version,
                                finding.copy().put("evaluation", 4)),
                        amend(version, third.getString("id"), third))
                .body("results.outcome", contains("applied", "applied"));
    }

    @Test
    void operation_that_is_about_two_pieces_is_rejected() {
        JsonObject noId = activity.copy().putNull("id");
        sync(create("activity", activity), create("activity", noId).put("finding", finding))
                .body("results.outcome", contains("applied", "rejected"));
        Client.get(path + "/findings/" + first).statusCode(404);
    }

    @Test
    void batch_of_which_another_request_records_a_piece_at_the_same_time_is_taken_all_the_same() throws SQLException {
        sync(create("activity", activity), create("finding", finding));
        List<JsonObject> operations = new ArrayList<>(List.of(create("finding", finding)));
        IntStream.range(0, 150).forEach(i -> operations.add(create("finding", Sample.finding(activity))));
        CompletableFuture<ValidatableResponse> answer;
        try (Connection other = Sql.connect();
                Statement statement = other.createStatement()) {
            statement.execute("create temporary table kept as select * from finding where id = '" + first + "'");
            statement.execute("delete from finding where id = '" + first + "'");
            other.setAutoCommit(false);
            statement.execute("insert into finding select * from kept");
            answer = CompletableFuture.supplyAsync(() -> sync(operations.toArray(JsonObject[]::new)));
            String waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like ?";
            await().atMost(SOON)
                    .until(() -> Sql.text(waiting, "%insert into finding%").equals("1"));
            other.commit();
        }
        List<String> outcomes = answer.join().extract().path("results.outcome");
        assertThat(outcomes.get(0)).isEqualTo("already-known");
        assertThat(outcomes.subList(1, outcomes.size())).hasSize(150).containsOnly("applied");
        Client.get(path + "/findings?limit=200").body("items", hasSize(151));
    }

    @Test
    void other_content_under_a_known_id_is_rejected_and_changes_nothing() {
        sync(create("activity", activity), create("finding", finding));
        sync(create("finding", finding.copy().put("evaluation", 1)))
                .body("results.outcome", contains("rejected"))
                .body("results[0].problem.type", equalTo("urn:scrutineer:problem:id-in-use"));
        Client.get(path + "/findings/" + first).body("evaluation", equalTo(5));
    }

    @Test
    void frozen_evidence_is_known_and_takes_nothing_new() {
        JsonObject[] batch = {create("activity", activity), create("finding", finding)};
        sync(batch);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        sync(batch).body("results.outcome", contains("already-known", "already-known"));
        sync(amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 1)))
                .body("results[0].problem.type", equalTo("urn:scrutineer:problem:fieldwork-completed"));
        Client.get(path + "/findings/" + first).body("evaluation", equalTo(5));
    }

    @Test
    void frozen_version_is_known_also_beside_another_that_is_not_taken_any_more() {
        JsonObject frozen =
                amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 4));
        JsonObject late =
                amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 2));
        sync(create("activity", activity), create("finding", finding), frozen);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        sync(frozen, late).body("results.outcome", contains("already-known", "rejected"));
    }

    @Test
    void finding_that_comes_after_completion_is_told_the_way_to_an_amendment_which_takes_it() {
        sync(create("activity", activity), create("finding", finding));
        Client.complete(inspection, Sample.completion()).statusCode(201);
        JsonObject late = Sample.finding(activity);
        sync(create("finding", late))
                .body("results[0].problem.type", equalTo("urn:scrutineer:problem:fieldwork-completed"))
                .body("results[0].problem.detail", containsString("ask for an amendment"))
                .body("results[0].sendAgain", nullValue());
        JsonObject evidence = new JsonObject().put("findings", new JsonArray().add(late));
        Client.put(
                        path + "/amendments/" + UUID.randomUUID(),
                        new JsonObject()
                                .put("snapshotVersion", 1)
                                .put("reason", "A device had no network until now.")
                                .put("evidence", evidence))
                .statusCode(201)
                .body("state", equalTo("requested"));
    }

    @Test
    void finding_whose_activity_can_not_come_in_after_completion_is_told_the_way_to_an_amendment() {
        sync(create("activity", activity), create("finding", finding));
        Client.complete(inspection, Sample.completion()).statusCode(201);
        JsonObject late = Sample.activity();
        sync(create("activity", late))
                .body("results[0].problem.type", equalTo("urn:scrutineer:problem:fieldwork-completed"));
        sync(
                        create("finding", Sample.finding(late)),
                        amend(
                                UUID.randomUUID().toString(),
                                first,
                                finding.copy().put("activityId", late.getString("id"))))
                .body("results.outcome", contains("rejected", "rejected"))
                .body("results.problem.type.unique()", contains("urn:scrutineer:problem:fieldwork-completed"))
                .body("results.sendAgain", contains(nullValue(), nullValue()));
    }

    @Test
    void version_that_comes_twice_after_completion_is_not_taken_for_one_that_is_known() {
        sync(create("activity", activity), create("finding", finding));
        Client.complete(inspection, Sample.completion()).statusCode(201);
        JsonObject late =
                amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 2));
        sync(late, late).body("results.outcome", contains("rejected", "rejected"));
    }

    @Test
    void changes_link_to_those_that_did_not_fit() {
        sync(create("activity", activity), create("finding", finding), create("finding", Sample.finding(activity)));
        String start = path + "/changes?limit=1";
        ValidatableResponse page = await().atMost(SOON)
                .until(() -> Client.get(start), answer -> answer.extract().header("Link") != null);
        page.body("more", equalTo(true));
        Matcher next = NEXT.matcher(page.extract().header("Link"));
        assertThat(next.matches()).isTrue();
        assertThat(next.group(1))
                .contains("limit=1")
                .contains("cursor=" + page.extract().path("cursor"));
        Client.get(next.group(1))
                .header("Link", nullValue())
                .body("more", equalTo(false))
                .body("activities", hasSize(0))
                .body("findings.id", not(equalTo(page.extract().path("findings.id"))))
                .body("findings", hasSize(1));
    }

    @Test
    void device_is_told_what_others_changed_since_it_last_asked() {
        String cursor = sync(create("activity", activity)).extract().path("changes.cursor");
        Client.record(inspection, new JsonArray().add(finding)).statusCode(201);
        JsonPath told =
                awaitChanges(cursor, changes -> !changes.getList("findings").isEmpty());
        assertThat(told.getList("findings.id")).containsExactly(first);
        assertThat(told.getList("findings[0].state.heads")).containsExactly(first);
        JsonPath nothing = changes(told.getString("cursor"));
        assertThat(nothing.getList("findings")).isEmpty();
        assertThat(nothing.getList("activities")).isEmpty();
        assertProblem(Client.get(path + "/changes?cursor=bm9uc2Vuc2U"), 422, "invalid-input", "#/cursor");
    }

    @Test
    void cursor_stays_where_it_is_while_nothing_changes() {
        sync(create("activity", activity), create("finding", finding));
        String cursor = awaitChanges("", changes -> !changes.getList("findings").isEmpty())
                .getString("cursor");
        Sql.text("select pg_current_xact_id()::text");
        assertThat(changes(cursor).getString("cursor")).isEqualTo(cursor);
    }

    @Test
    void device_is_not_told_what_it_has_added_itself_but_what_it_has_amended() {
        JsonPath added = changesOf(sync(create("activity", activity), create("finding", finding)));
        assertThat(added.getList("activities")).isEmpty();
        assertThat(added.getList("findings")).isEmpty();
        JsonPath amended = changesOf(syncFrom(
                added.getString("cursor"),
                amend(UUID.randomUUID().toString(), first, finding.copy().put("evaluation", 2)),
                create("finding", Sample.finding(activity))));
        Set<String> told = new HashSet<>(amended.getList("findings.id"));
        askOn(amended.getString("cursor"), told, 1);
        assertThat(told).containsExactly(first);
        assertThat(changes("").getList("activities.id"))
                .as("a device that knows nothing")
                .containsExactly(activity.getString("id"));
    }

    @Test
    void device_is_not_told_what_it_added_while_an_earlier_transaction_ran() throws SQLException {
        sync(create("activity", activity));
        try (Connection slow = activityBeingChanged()) {
            String cursor = changesOf(sync(create("finding", finding))).getString("cursor");
            JsonObject other = Sample.finding(activity);
            Client.record(inspection, new JsonArray().add(other)).statusCode(201);
            slow.commit();
            Set<String> told = new HashSet<>();
            askOn(cursor, told, 1);
            assertThat(told).containsExactly(other.getString("id"));
        }
    }

    @Test
    void change_that_commits_after_a_later_one_is_told_all_the_same() throws SQLException {
        sync(create("activity", activity));
        Set<String> told = new HashSet<>();
        try (Connection slow = activityBeingChanged()) {
            Client.record(inspection, new JsonArray().add(finding)).statusCode(201);
            JsonPath early = changes("");
            told.addAll(early.getList("findings.id"));
            String cursor = early.getString("cursor");
            slow.commit();
            JsonPath late = awaitChanges(
                    cursor, changes -> changes.getList("activities.title").contains("Slow"));
            told.addAll(late.getList("findings.id"));
            askOn(late.getString("cursor"), told, 1);
        }
        assertThat(told).contains(first);
    }

    @Test
    void changes_that_do_not_fit_are_told_after_those_of_earlier_transactions_whatever_their_digits() {
        JsonObject other = Sample.finding(activity);
        sync(create("activity", activity), create("finding", finding), create("finding", other));
        changedIn("9", first);
        changedIn("10", other.getString("id"));
        String cursor = "";
        List<String> told = new ArrayList<>();
        for (int page = 0; page < 2; page++) {
            JsonPath changes = changes(cursor, 1);
            told.addAll(changes.getList("findings.id"));
            cursor = changes.getString("cursor");
        }
        assertThat(told).containsExactly(first, other.getString("id"));
    }

    private static void changedIn(String transaction, String finding) {
        Sql.execute("update finding set changed_in = ?::xid8 where id = ?::uuid", transaction, finding);
    }

    @Test
    void devices_that_change_at_the_same_time_are_told_of_everything() {
        sync(create("activity", activity));
        List<JsonObject> made =
                IntStream.range(0, 60).mapToObj(i -> Sample.finding(activity)).toList();
        Set<String> told = new HashSet<>();
        CompletableFuture<?>[] senders = made.stream()
                .map(each -> CompletableFuture.runAsync(() -> sync(create("finding", each))))
                .toArray(CompletableFuture[]::new);
        String cursor = "";
        boolean over = false;
        while (!over) {
            over = CompletableFuture.allOf(senders).isDone();
            JsonPath changes = changes(cursor);
            told.addAll(changes.getList("findings.id"));
            cursor = changes.getString("cursor");
        }
        CompletableFuture.allOf(senders).join();
        askOn(cursor, told, made.size());
        assertThat(told).hasSize(made.size());
    }

    @Test
    void batches_of_three_devices_that_arrive_shuffled_cut_and_twice_lose_nothing() {
        sync(create("activity", activity), create("finding", finding));
        Random random = new Random(20170919);
        List<JsonObject> made = new ArrayList<>();
        for (int device = 0; device < 3; device++) {
            String base = first;
            for (int i = 0; i < 4; i++) {
                String version = UUID.randomUUID().toString();
                String narrative = "Device %d, change %d.".formatted(device, i);
                made.add(amend(version, base, finding.copy().put("narrative", narrative)));
                base = version;
            }
        }
        List<JsonObject> unanswered = new ArrayList<>(made);
        while (!unanswered.isEmpty()) {
            Collections.shuffle(unanswered, random);
            List<JsonObject> batch = List.copyOf(unanswered.subList(0, 1 + random.nextInt(unanswered.size())));
            List<Boolean> sendAgain =
                    sync(batch.toArray(JsonObject[]::new)).extract().path("results.sendAgain");
            for (int i = 0; i < batch.size(); i++) {
                if (sendAgain.get(i) == null && random.nextInt(3) > 0) {
                    unanswered.remove(batch.get(i));
                }
            }
        }
        Client.get(path + "/findings/" + first + "/history").body("items", hasSize(1 + made.size()));
        Client.get(path + "/findings/" + first)
                .body("state.version", equalTo(1 + made.size()))
                .body("state.heads", hasSize(3))
                .body("state.inConflict", equalTo(true));
    }

    /** In the transaction of this connection the activity gets the title Slow; it is not over. */
    private Connection activityBeingChanged() throws SQLException {
        Connection slow = dataSource.getConnection();
        slow.setAutoCommit(false);
        try (Statement statement = slow.createStatement()) {
            statement.execute("select set_config('scrutineer.acts_for', 'service', true)");
            statement.execute("update activity set title = 'Slow', changed_in = pg_current_xact_id() where id = '"
                    + activity.getString("id") + "'");
        }
        return slow;
    }

    /** A change is told as soon as nothing runs that began before it, and the service itself may run something. */
    private JsonPath awaitChanges(String cursor, Predicate<JsonPath> wanted) {
        return await().atMost(SOON).until(() -> changes(cursor), wanted);
    }

    /** From one answer to the next, until so many findings are told. */
    private void askOn(String from, Set<String> told, int count) {
        String cursor = from;
        Instant end = Instant.now().plus(SOON);
        while (told.size() < count) {
            assertThat(Instant.now()).as("told so far: %s", told).isBefore(end);
            JsonPath changes = changes(cursor);
            told.addAll(changes.getList("findings.id"));
            cursor = changes.getString("cursor");
        }
    }

    private JsonPath changes(String cursor) {
        return changes(cursor, 200);
    }

    private JsonPath changes(String cursor, int limit) {
        String query = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        return Client.get(path + "/changes?limit=" + limit + query)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath changesOf(ValidatableResponse answer) {
        return answer.extract().jsonPath().setRootPath("changes");
    }

    private ValidatableResponse syncFrom(String cursor, JsonObject... operations) {
        return Client.post(
                        path + "/sync",
                        new JsonObject()
                                .put("operations", new JsonArray(List.of(operations)))
                                .put("cursor", cursor))
                .statusCode(200);
    }

    private ValidatableResponse post(String body) {
        return Client.request().body(body).post(path + "/sync").then();
    }

    private ValidatableResponse sync(JsonObject... operations) {
        JsonObject request = new JsonObject().put("operations", new JsonArray(List.of(operations)));
        return Client.post(path + "/sync", request).statusCode(200);
    }

    private static JsonObject create(String what, JsonObject piece) {
        return new JsonObject().put("action", "create").put(what, piece);
    }

    private static JsonObject amend(String version, String base, JsonObject finding) {
        return new JsonObject()
                .put("action", "amend")
                .put("versionId", version)
                .put("bases", new JsonArray().add(base))
                .put("finding", finding);
    }

    private static JsonObject withdraw(String version, String finding) {
        return new JsonObject()
                .put("action", "withdraw")
                .put("versionId", version)
                .put("bases", new JsonArray().add(finding))
                .put("findingId", finding)
                .put("reason", "Recorded twice.");
    }
}
