package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was prepared for a place, and who was assigned to inspect it, do not become another's when an inspection is planned anew. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanningAnewTest {

    private static final Persona OF_ANOTHER_BODY = Client.LEAD.at("healthcare-improvement-scotland");
    private static final int RACES = 8;

    private final UUID inspection = UUID.randomUUID();
    private final String at = "/v1/inspections/" + inspection;
    private final String member = at + "/team/" + UUID.randomUUID();
    private final String person = "p-" + UUID.randomUUID();
    private final String elsewhere = "p-" + UUID.randomUUID();
    private final JsonObject plan = Sample.plan();
    private final JsonObject movedPlan = plan.copy().put("partnership", elsewhere);

    @BeforeEach
    void planned() {
        Client.registerPartnership();
        JsonObject other = new JsonObject()
                .put("name", "Two Areas Community Planning Partnership")
                .put("areaCodes", new JsonArray().add("S12000024").add("S12000018"));
        Client.put("/v1/partnerships/" + elsewhere, other).statusCode(201);
        Client.plan(inspection, plan).statusCode(201);
    }

    @Test
    void partnership_changes_while_nothing_was_prepared_for_it() {
        change(movedPlan).statusCode(200).body("partnership", equalTo(elsewhere));
    }

    @Test
    void partnership_stays_when_case_records_were_drawn_for_it_and_all_else_may_change() {
        Client.put(at + "/case-sample", Sample.caseSample()).statusCode(201);
        ValidatableResponse refused = change(movedPlan);
        assertProblem(refused, 409, "plan-fixed", "#/partnership");
        refused.body("errors.detail", contains("stays, as case records were drawn for it"))
                .body("detail", containsString("Cancel the inspection and plan another."));
        Client.get(at).body("partnership", equalTo(Sample.PARTNERSHIP));
        JsonObject later = plan.copy()
                .put("areaCode", "S12000048")
                .put("fieldworkWindows", new JsonArray().add(Sample.window("2018-03", "2018-04")));
        change(later).statusCode(200).body("areaCode", equalTo("S12000048"));
    }

    @Test
    void partnership_stays_when_its_position_statement_is_recorded() {
        Client.put(at + "/position-statement", Sample.positionStatement()).statusCode(201);
        ValidatableResponse refused = change(movedPlan);
        assertProblem(refused, 409, "plan-fixed", "#/partnership");
        refused.body("errors.detail", contains("stays, as its position statement is recorded"));
        Client.put(at + "/case-sample", Sample.caseSample()).statusCode(201);
        assertProblem(change(movedPlan), 409, "plan-fixed", "#/partnership", "#/partnership");
        Client.get(at).body("partnership", equalTo(Sample.PARTNERSHIP));
    }

    @Test
    void partnership_that_somebody_in_the_team_has_a_conflict_with_is_refused_whoever_noted_it() {
        Client.put(member, Sample.member(person)).statusCode(201);
        declare(OF_ANOTHER_BODY, Sample.conflict(person).put("partnership", elsewhere));
        ValidatableResponse refused = change(movedPlan);
        assertProblem(refused, 409, "conflict-of-interest", "#/partnership");
        refused.body("detail", containsString("former-employment"))
                .body("errors[0].detail", containsString(member.substring(member.lastIndexOf('/') + 1)))
                .body("detail", not(containsString(person)));
        Client.get(at).body("partnership", equalTo(Sample.PARTNERSHIP));
        endAssignment();
        change(movedPlan).statusCode(200).body("partnership", equalTo(elsewhere));
    }

    @Test
    void area_that_somebody_in_the_team_has_a_conflict_with_is_refused() {
        change(movedPlan).statusCode(200);
        Client.put(member, Sample.member(person)).statusCode(201);
        declare(Client.LEAD, ofArea("S12000018"));
        JsonObject otherArea = movedPlan.copy().put("areaCode", "S12000018");
        assertProblem(change(otherArea), 409, "conflict-of-interest", "#/areaCode");
        Client.get(at).body("areaCode", equalTo("S12000024"));
    }

    @Test
    void conflict_with_the_place_that_stays_holds_up_no_other_change_of_the_plan() {
        Client.put(member, Sample.member(person)).statusCode(201);
        declare(Client.LEAD, ofArea("S12000024"));
        JsonObject later = plan.copy()
                .put("areaCode", "S12000048")
                .put("fieldworkWindows", new JsonArray().add(Sample.window("2018-03", "2018-04")));
        change(later).statusCode(200);
        Client.get(member).body("conflicts", hasItems("former-employment"));
    }

    @Test
    void body_of_somebody_in_the_team_is_not_left_out() {
        Client.put(member, Sample.member(person)).statusCode(201);
        JsonObject without = plan.copy().put("partnerBodies", new JsonArray().add("education-scotland"));
        ValidatableResponse refused = change(without);
        assertProblem(refused, 409, "plan-fixed", "#/partnerBodies");
        refused.body("errors.detail", contains("leaves out hmics, for which somebody is in the team"));
        JsonObject leading =
                plan.copy().put("leadBody", "hmics").put("partnerBodies", new JsonArray().add("care-inspectorate"));
        change(leading).statusCode(200);
        change(plan).statusCode(200);
        endAssignment();
        change(without).statusCode(200).body("partnerBodies", contains("education-scotland"));
    }

    @Test
    void lead_body_of_somebody_in_the_team_is_not_left_out() {
        Client.put(member, Sample.member(person).put("body", "care-inspectorate"))
                .statusCode(201);
        JsonObject without =
                plan.copy().put("leadBody", "hmics").put("partnerBodies", new JsonArray().add("education-scotland"));
        assertProblem(change(Client.LEAD.at("hmics"), without), 409, "plan-fixed", "#/leadBody");
        Client.get(at).body("leadBody", equalTo("care-inspectorate"));
    }

    @Test
    void of_an_assignment_and_a_plan_that_conflict_and_race_one_is_refused() {
        declare(Client.LEAD, Sample.conflict(person).put("partnership", elsewhere));
        for (int i = 0; i < RACES; i++) {
            UUID raced = UUID.randomUUID();
            String path = "/v1/inspections/" + raced;
            JsonObject first = Sample.plan();
            JsonObject next = first.copy().put("partnership", elsewhere);
            Client.plan(raced, first).statusCode(201);
            Stream<Supplier<ValidatableResponse>> both = Stream.of(
                    () -> Client.put(path + "/team/" + UUID.randomUUID(), Sample.member(person)),
                    () -> send(Client.LEAD, path, next, "\"1\""));
            List<Integer> statuses =
                    Race.answers(both, request -> request.get().extract().statusCode());
            assertThat(statuses).containsOnlyOnce(409).containsAnyOf(200, 201);
        }
    }

    private JsonObject ofArea(String code) {
        JsonObject conflict = Sample.conflict(person).put("areaCode", code);
        conflict.remove("partnership");
        return conflict;
    }

    private static void declare(Persona by, JsonObject conflict) {
        Client.as(by)
                .body(conflict.encode())
                .put("/v1/conflicts-of-interest/" + UUID.randomUUID())
                .then()
                .statusCode(201);
    }

    private void endAssignment() {
        Client.request().header("If-Match", "*").delete(member).then().statusCode(204);
    }

    private ValidatableResponse change(JsonObject other) {
        return change(Client.LEAD, other);
    }

    private ValidatableResponse change(Persona by, JsonObject other) {
        return send(by, at, other, Client.get(at).extract().header("ETag"));
    }

    private static ValidatableResponse send(Persona by, String path, JsonObject body, String ifMatch) {
        return Client.as(by)
                .header("If-Match", ifMatch)
                .body(body.encode())
                .put(path)
                .then();
    }
}
