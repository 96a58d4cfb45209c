package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Case records are drawn so that anybody can repeat it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CaseSampleTest {

    private final UUID inspection = UUID.randomUUID();
    private final String at = "/v1/inspections/" + inspection + "/case-sample";

    @BeforeEach
    void planned() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
    }

    @Test
    void size_seed_and_rule_are_recorded_with_what_was_drawn_and_nothing_else_of_the_list() {
        Client.get(at).statusCode(404);
        Client.put(at, Sample.caseSample()).statusCode(201);
        Client.get(at)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("size", equalTo(4))
                .body("population", equalTo(10))
                .body("seed", equalTo("lottery-384756"))
                .body("rule", equalTo("sha256-order-1"))
                .body("drawn", contains("R-0008", "R-0005", "R-0009", "R-0002"));
        assertThat(Sql.text("select s::text from case_sample s where inspection_id = ?", inspection))
                .contains("R-0008")
                .doesNotContain("R-0001");
    }

    @Test
    void repeated_draw_changes_nothing_and_another_one_needs_the_tag_and_keeps_the_first_on_record() {
        Client.put(at, Sample.caseSample()).statusCode(201);
        Client.put(at, Sample.caseSample()).statusCode(200);
        JsonObject other = Sample.caseSample().put("seed", "another");
        assertProblem(Client.put(at, other), 428, "precondition-missing");
        assertProblem(draw(other, "\"7\""), 412, "stale-version");
        draw(other, "\"1\"").statusCode(201).header("ETag", equalTo("\"2\""));
        Client.get(at + "/versions").body("items.seed", contains("another", "lottery-384756"));
        String next = Client.get(at + "/versions?limit=1")
                .body("items.version", contains(2))
                .extract()
                .path("next");
        Client.get(at + "/versions?cursor=" + next)
                .body("items.version", contains(1))
                .body("items[0].drawn", contains("R-0008", "R-0005", "R-0009", "R-0002"));
    }

    @Test
    void draw_that_can_not_be_is_refused_with_its_fields_and_without_its_references() {
        assertProblem(
                Client.put(
                        at,
                        Sample.caseSample()
                                .put("population", 11)
                                .put("confidence", "100")
                                .put("margin", 0)),
                422,
                "invalid-input",
                "#/population",
                "#/confidence",
                "#/margin");
        JsonObject chi = Sample.caseSample();
        chi.getJsonArray("references").remove(3);
        chi.getJsonArray("references").add("0101701234");
        ValidatableResponse refused = Client.put(at, chi);
        assertProblem(refused, 422, "invalid-input", "#/references/9");
        assertThat(refused.extract().asString()).doesNotContain("0101701234");
        assertProblem(
                Client.put(at, Sample.caseSample().put("references", new JsonArray())),
                422,
                "invalid-input",
                "#/references");
        Client.get(at).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0101010109", "010101-0109", "CHI-0101010109", "R0101010109", "CHI-010101-0109", "7-0101010109-A"
            })
    void reference_with_a_chi_number_within_is_refused_by_its_place_alone(String reference) {
        JsonObject sample = Sample.caseSample();
        sample.getJsonArray("references").set(9, reference);
        ValidatableResponse refused = Client.put(at, sample);
        assertProblem(refused, 422, "invalid-input", "#/references/9");
        assertThat(refused.extract().asString()).doesNotContain(reference);
    }

    @Test
    void record_with_the_longest_reference_that_can_be_drawn_can_be_read() {
        String longest = "a" + "-a".repeat(38) + "-1";
        JsonObject sample = Sample.caseSample().put("population", 1).put("references", new JsonArray().add(longest));
        Client.put(at, sample).statusCode(201).body("drawn", contains(longest));
        JsonObject review = Sample.activity().put("kind", "case-record-review");
        Client.record(inspection, review).statusCode(201);
        Client.put(
                        "/v1/inspections/" + inspection + "/case-readings/" + UUID.randomUUID(),
                        Sample.caseReading(review, Sample.rating("5.2", 4)).put("record", longest))
                .statusCode(201);
    }

    @Test
    void completed_inspection_draws_no_more() {
        UUID completed = Client.completedInspection();
        assertProblem(
                Client.put("/v1/inspections/" + completed + "/case-sample", Sample.caseSample()), 409, "wrong-phase");
    }

    private ValidatableResponse draw(JsonObject sample, String ifMatch) {
        return Client.request()
                .header("If-Match", ifMatch)
                .body(sample.encode())
                .put(at)
                .then();
    }
}
