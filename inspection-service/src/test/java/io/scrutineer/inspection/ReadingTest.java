package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReadingTest {

    private final UUID inspection = UUID.randomUUID();
    private final JsonObject activity = Sample.activity();
    private final JsonObject plan = Sample.plan();

    @BeforeEach
    void inspectionWithAnActivity() {
        Client.registerPartnership();
        Client.plan(inspection, plan).statusCode(201);
        Client.record(inspection, activity);
    }

    @Test
    void inspection_reads_as_it_was_planned() {
        JsonObject read = new JsonObject(
                Client.get("/v1/inspections/" + inspection).extract().asString());
        plan.fieldNames().stream()
                .filter(field -> !List.of("activities", "findings").contains(field))
                .forEach(field -> assertThat(read.getValue(field)).as(field).isEqualTo(plan.getValue(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"another\"", "W/\"another\"", "\"\u00e9\""})
    void version_that_is_not_the_present_one_is_stale(String tag) {
        assertProblem(
                Client.request()
                        .header("If-Match", tag)
                        .get("/v1/inspections/" + inspection)
                        .then(),
                412,
                "stale-version");
    }

    @Test
    void etag_changes_with_the_phase_and_saves_an_unchanged_answer() {
        String path = "/v1/inspections/" + inspection;
        String tag = Client.get(path).extract().header("ETag");
        Client.request().header("If-None-Match", tag).get(path).then().statusCode(304);
        Client.record(inspection, Sample.findings(activity, 1));
        Client.complete(inspection, Sample.completion());
        Client.request()
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void findings_are_paged_without_a_gap_or_a_double() {
        JsonArray findings = Sample.findings(activity, 60);
        Client.record(inspection, findings);
        List<String> read = new ArrayList<>();
        String next = "/v1/inspections/" + inspection + "/findings?limit=25";
        int pages = 0;
        while (next != null) {
            ExtractableResponse<Response> page =
                    Client.get(next).statusCode(200).extract();
            read.addAll(page.path("items.id"));
            String cursor = page.path("next");
            next = cursor == null ? null : "/v1/inspections/" + inspection + "/findings?limit=25&cursor=" + cursor;
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(read)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(findings.stream()
                        .map(finding -> ((JsonObject) finding).getString("id"))
                        .toList());
    }

    @Test
    void page_links_to_the_next_one() {
        Client.record(inspection, Sample.findings(activity, 3));
        String path = "/v1/inspections/" + inspection + "/findings?limit=2";
        Client.get(path).header("Link", containsString("rel=\"next\"")).header("Link", containsString("limit=2"));
        Client.get("/v1/inspections/" + inspection + "/findings").header("Link", nullValue());
    }

    @Test
    void findings_on_one_indicator_are_found() {
        JsonArray findings = Sample.findings(activity, 3);
        findings.getJsonObject(1).put("indicator", "1.1");
        Client.record(inspection, findings);
        Client.get("/v1/inspections/" + inspection + "/findings?indicator=1.1")
                .body("items.id", contains(findings.getJsonObject(1).getString("id")));
    }

    @Test
    void findings_are_found_by_the_kind_and_the_body_of_their_activity_page_by_page() {
        JsonObject other = Sample.activity().put("kind", "staff-interview").put("body", "hmics");
        Client.record(inspection, other).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 2)).statusCode(201);
        Client.record(inspection, Sample.findings(other, 1)).statusCode(201);
        String list = "/v1/inspections/" + inspection + "/findings";
        Client.get(list + "?sourceKind=staff-interview").body("items.activityId", contains(other.getString("id")));
        Client.get(list + "?body=hmics").body("items.activityId", contains(other.getString("id")));
        Client.get(list + "?sourceKind=staff-interview&body=hmics&indicator=6.3")
                .body("items", hasSize(1));
        Client.get(list + "?sourceKind=focus-group&body=hmics").body("items", hasSize(0));
        Client.get(list + "?sourceKind=crystal-ball").body("items", hasSize(0));
        ValidatableResponse first = Client.get(list + "?sourceKind=focus-group&body=care-inspectorate&limit=1")
                .body("items.activityId", contains(activity.getString("id")));
        Client.next(first)
                .body("items.activityId", contains(activity.getString("id")))
                .body("next", nullValue());
    }

    @Test
    void activities_are_open_or_they_are_not_and_no_other_word_says_so() {
        String list = "/v1/inspections/" + inspection + "/activities?open=";
        Client.get(list + "true").body("items", hasSize(0));
        Client.get(list + "false").body("items.id", contains(activity.getString("id")));
        assertProblem(Client.get(list + "yes"), 422, "invalid-input", "#/open");
    }

    @Test
    void finding_and_activity_read_as_they_were_recorded() {
        JsonArray findings = Sample.findings(activity, 1);
        Client.record(inspection, findings);
        JsonObject finding = firstItem("findings");
        JsonObject recorded = firstItem("activities");
        for (JsonObject read : List.of(finding, recorded)) {
            assertThat(((JsonObject) read.remove("state")).getInteger("version"))
                    .isEqualTo(1);
        }
        assertThat(finding)
                .isEqualTo(findings.getJsonObject(0)
                        .put("illustrations", new JsonArray())
                        .put("attachments", new JsonArray()));
        assertThat(recorded).isEqualTo(activity.put("open", false));
    }

    @Test
    void inspections_are_found_by_kind_area_and_phase_in_the_order_of_their_references() {
        UUID review = UUID.randomUUID();
        Client.plan(review, Sample.progressReviewOf(Client.completedInspection()))
                .statusCode(201);
        List<String> references = Client.get(
                        "/v1/inspections?limit=200&kind=joint-inspection&areaCode=S12000024&phase=fieldwork")
                .body("items.id", hasItem(inspection.toString()))
                .body("items.kind", everyItem(equalTo("joint-inspection")))
                .body("items.phase", everyItem(equalTo("fieldwork")))
                .extract()
                .path("items.reference");
        assertThat(references).isSorted();
        Client.get("/v1/inspections?limit=200&kind=progress-review").body("items.id", hasItem(review.toString()));
        Client.get("/v1/inspections?areaCode=S12000008").body("items", hasSize(0));
    }

    @Test
    void inspections_are_found_by_partnership_by_a_body_that_leads_or_takes_part_and_by_reference() {
        String partnership = "p-" + UUID.randomUUID();
        Client.put("/v1/partnerships/" + partnership, Sample.partnership()).statusCode(201);
        JsonObject withHmics = Sample.plan().put("partnership", partnership);
        JsonObject without = Sample.plan()
                .put("partnership", partnership)
                .put("partnerBodies", new JsonArray().add("education-scotland"));
        UUID joint = UUID.randomUUID();
        UUID smaller = UUID.randomUUID();
        Client.plan(joint, withHmics).statusCode(201);
        Client.plan(smaller, without).statusCode(201);
        String list = "/v1/inspections?partnership=" + partnership;
        Client.get(list).body("items.id", containsInAnyOrder(joint.toString(), smaller.toString()));
        Client.get(list + "&body=hmics").body("items.id", contains(joint.toString()));
        Client.get(list + "&body=healthcare-improvement-scotland").body("items", hasSize(0));
        Client.get("/v1/inspections?reference=" + without.getString("reference"))
                .body("items.id", contains(smaller.toString()));
        Client.get("/v1/inspections?reference=perth-and-kinross").body("items", hasSize(0));
        ValidatableResponse first =
                Client.get(list + "&body=care-inspectorate&limit=1").body("items", hasSize(1));
        ValidatableResponse last = Client.next(first).body("items", hasSize(1)).body("next", nullValue());
        assertThat(List.of(
                        first.extract().<String>path("items[0].id"),
                        last.extract().<String>path("items[0].id")))
                .containsExactlyInAnyOrder(joint.toString(), smaller.toString());
    }

    private JsonObject firstItem(String list) {
        String body = Client.get("/v1/inspections/" + inspection + "/" + list)
                .extract()
                .asString();
        return new JsonObject(body).getJsonArray("items").getJsonObject(0);
    }
}
