package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.http.Cursor;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A piece of evidence can be amended any number of times, so its history comes in pages. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HistoryTest {

    private static final int CHANGES = 6;

    private final UUID inspection = UUID.randomUUID();
    private final String at = "/v1/inspections/" + inspection;
    private final JsonObject activity = Sample.activity().put("kind", "case-record-review");
    private final JsonObject finding = Sample.finding(activity);
    private final String first = finding.getString("id");
    private final String path = at + "/findings/" + first;
    private final String reading = at + "/case-readings/" + UUID.randomUUID();

    @BeforeEach
    void finding_and_the_reading_of_a_case_record() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
        Client.put(at + "/case-sample", Sample.caseSample()).statusCode(201);
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, new JsonArray().add(finding)).statusCode(201);
        Client.put(reading, read("Version 1.")).statusCode(201);
    }

    @Test
    void versions_of_a_finding_are_paged_without_a_gap_or_a_double() {
        assertPaged(path + "/history", "id", List.copyOf(amended(path, finding, "narrative")));
    }

    @Test
    void versions_of_an_activity_are_paged_without_a_gap_or_a_double() {
        String amended = at + "/activities/" + activity.getString("id");
        assertPaged(amended + "/history", "id", List.copyOf(amended(amended, activity, "title")));
    }

    @Test
    void versions_of_a_case_reading_are_paged_in_their_order_without_a_gap_or_a_double() {
        IntStream.rangeClosed(1, CHANGES)
                .forEach(version -> change(reading, "\"" + version + "\"", read("Version %d.".formatted(version + 1))));
        assertPaged(
                reading + "/history",
                "version",
                IntStream.rangeClosed(1, CHANGES + 1).boxed().toList());
    }

    @Test
    void versions_in_conflict_are_paged_and_the_finding_tells_which_no_other_is_based_on_and_which_of_them_counts() {
        sync(amend(1, first), amend(2, version(1)), amend(3, first), amend(6, version(3)), amend(5, first));
        sync(withdraw(4, version(2)));
        assertPaged(
                path + "/history",
                "id",
                new TreeSet<>(Set.of(first, version(1), version(2), version(3), version(4), version(5), version(6)))
                        .stream().toList());
        JsonPath piece = Client.get(path)
                .body("state.inConflict", equalTo(true))
                .extract()
                .jsonPath();
        List<String> heads = piece.getList("state.heads");
        assertThat(heads).containsExactly(version(4), version(5), version(6));
        Map<String, Object> counts = whole(path + "/history").stream()
                .filter(version -> heads.contains((String) version.get("id")))
                .min(comparing((Map<String, Object> version) -> version.get("content") == null)
                        .thenComparing(version -> (String) version.get("id")))
                .orElseThrow();
        assertThat(counts).containsEntry("id", version(5));
        assertThat((Map<?, ?>) counts.get("content")).extracting("narrative").isEqualTo(piece.getString("narrative"));
    }

    @Test
    void what_never_changed_has_its_one_version_and_nothing_after_it() {
        for (String piece : List.of(path, at + "/activities/" + activity.getString("id"))) {
            String id = piece.substring(piece.lastIndexOf('/') + 1);
            Client.get(piece + "/history?limit=1")
                    .body("items.id", contains(id))
                    .body("items[0].bases", empty())
                    .body("items[0].content.id", equalTo(id))
                    .body("next", nullValue())
                    .header("Link", nullValue());
            Client.get(piece + "/history?cursor=" + Cursor.of(id)).body("items", empty());
        }
        Client.get(reading + "/history?limit=1")
                .body("items.version", contains(1))
                .header("Link", nullValue());
        Client.get(reading + "/history?cursor=" + Cursor.of("1")).body("items", empty());
    }

    @Test
    void page_that_can_not_be_is_refused() {
        List<String> histories = List.of(
                path + "/history", at + "/activities/" + activity.getString("id") + "/history", reading + "/history");
        for (String history : histories) {
            for (String cursor :
                    List.of("x", "AAAA", Cursor.of("99999999999"), Cursor.of("one"), Cursor.of("1", "2"))) {
                assertProblem(Client.get(history + "?cursor=" + cursor), 422, "invalid-input", "#/cursor");
            }
            assertProblem(Client.get(history + "?limit=0"), 422, "invalid-input", "#/limit");
            assertProblem(Client.get(history + "?limit=201"), 422, "invalid-input", "#/limit");
            assertProblem(Client.get(history + "?from=yesterday"), 422, "invalid-input", "#/from");
        }
    }

    @Test
    void only_what_was_made_from_a_time_on_is_listed() {
        amended(path, finding, "narrative");
        String amendedActivity = at + "/activities/" + activity.getString("id");
        amended(amendedActivity, activity, "title");
        change(reading, "\"1\"", read("Version 2."));
        putAgain(at + "/case-sample", Sample.caseSample().put("seed", "another"), 201);
        Client.put(at + "/position-statement", Sample.positionStatement()).statusCode(201);
        JsonObject answered = Sample.positionStatement();
        answered.getJsonObject("answers").put("how-good-are-we", "Families wait.");
        putAgain(at + "/position-statement", answered, 201);
        putAgain(at + "/phase", new JsonObject().put("phase", "cancelled").put("reason", "No longer needed."), 200);
        for (String list : List.of(
                path + "/history",
                amendedActivity + "/history",
                reading + "/history",
                at + "/case-sample/versions",
                at + "/position-statement/versions",
                at + "/phases")) {
            assertListedFrom(list);
        }
    }

    /** From the time of each, those that were made then or later; what comes after all is an empty list. */
    private static void assertListedFrom(String list) {
        List<Map<String, Object>> whole = whole(list);
        assertThat(whole).as(list).hasSizeGreaterThan(1);
        for (Map<String, Object> each : whole) {
            Instant from = Instant.parse((String) each.get("at"));
            assertThat(wholeFrom(list, from))
                    .as("%s from %s", list, from)
                    .isEqualTo(whole.stream()
                            .filter(made ->
                                    !Instant.parse((String) made.get("at")).isBefore(from))
                            .toList());
        }
        assertThat(wholeFrom(list, Instant.parse("2999-01-01T00:00:00Z"))).isEmpty();
    }

    private static void putAgain(String address, JsonObject other, int status) {
        Client.request()
                .header("If-Match", "*")
                .body(other.encode())
                .put(address)
                .then()
                .statusCode(status);
    }

    /** The ids of all versions in their order, after a piece was said anew some times. */
    private Set<String> amended(String piece, JsonObject said, String field) {
        Set<String> versions = new TreeSet<>(Set.of(said.getString("id")));
        for (int change = 1; change <= CHANGES; change++) {
            String tag = Client.get(piece).extract().header("ETag");
            versions.add(change(piece, tag, said.copy().put(field, "Change " + change))
                    .extract()
                    .path("state.heads[0]"));
        }
        return versions;
    }

    private static ValidatableResponse change(String address, String tag, JsonObject to) {
        return Client.request()
                .header("If-Match", tag)
                .body(to.encode())
                .put(address)
                .then()
                .statusCode(200);
    }

    /** Pages of any size have together what one page has in which there is room for all: these versions. */
    private static void assertPaged(String history, String field, List<?> versions) {
        List<Map<String, Object>> whole = whole(history);
        assertThat(whole).extracting(version -> (Object) version.get(field)).isEqualTo(versions);
        assertThat(whole).hasSize(CHANGES + 1);
        for (int limit = 1; limit <= CHANGES + 1; limit++) {
            assertThat(pages(history, limit)).as("limit %d", limit).isEqualTo(whole);
        }
    }

    private static List<Map<String, Object>> whole(String history) {
        return onOnePage(history + "?limit=200");
    }

    private static List<Map<String, Object>> wholeFrom(String list, Instant from) {
        return onOnePage(list + "?limit=200&from=" + from);
    }

    private static List<Map<String, Object>> onOnePage(String address) {
        return Client.get(address)
                .statusCode(200)
                .header("Link", nullValue())
                .extract()
                .path("items");
    }

    private static List<Map<String, Object>> pages(String history, int limit) {
        ValidatableResponse page = Client.get(history + "?limit=" + limit);
        List<Map<String, Object>> read = new ArrayList<>(items(page));
        while (page.extract().header("Link") != null) {
            assertThat(items(page)).hasSize(limit);
            page.header("Link", containsString("limit=" + limit));
            page = Client.next(page);
            assertThat(items(page)).hasSizeBetween(1, limit);
            read.addAll(items(page));
        }
        return read;
    }

    private static List<Map<String, Object>> items(ValidatableResponse page) {
        return page.statusCode(200).extract().path("items");
    }

    private JsonObject read(String narrative) {
        return Sample.caseReading(activity, Sample.rating("5.2", 4).put("narrative", narrative));
    }

    private void sync(JsonObject... operations) {
        JsonObject request = new JsonObject().put("operations", new JsonArray(List.of(operations)));
        Client.post(at + "/sync", request).statusCode(200);
    }

    private JsonObject amend(int number, String base) {
        return operation("amend", number, base).put("finding", finding.copy().put("narrative", "Change " + number));
    }

    private JsonObject withdraw(int number, String base) {
        return operation("withdraw", number, base).put("findingId", first).put("reason", "Recorded twice.");
    }

    private static JsonObject operation(String action, int number, String base) {
        return new JsonObject()
                .put("action", action)
                .put("versionId", version(number))
                .put("bases", new JsonArray().add(base));
    }

    private static String version(int number) {
        return new UUID(0x7000, Long.MIN_VALUE + number).toString();
    }
}
