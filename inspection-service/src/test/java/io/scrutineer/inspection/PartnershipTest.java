package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partnership lasts longer than its name and than the codes of its areas. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PartnershipTest {

    private static final Persona APPROVER = Persona.of("p-lead-es", "education-scotland", "lead-inspector");

    private final String id = "p-" + UUID.randomUUID();
    private final String path = "/v1/partnerships/" + id;
    private final JsonObject registered = partnership("Perthshire Partnership", "S12000024");
    private final JsonObject anew = partnership("Perth and Kinross Partnership", "S12000024", "S12000048");

    @BeforeEach
    void registered() {
        Client.put(path, registered).statusCode(201).header("ETag", "\"1\"");
    }

    @Test
    void partnership_is_said_anew_by_who_has_read_it_and_what_it_was_stays_on_record() {
        assertProblem(Client.put(path, anew), 428, "precondition-missing");
        assertProblem(say("\"7\"", anew), 412, "stale-version");
        say("\"1\"", anew).statusCode(201).header("ETag", "\"2\"").body("areaCodes", hasSize(2));
        Client.get(path)
                .header("ETag", "\"2\"")
                .body("name", equalTo(anew.getString("name")))
                .body("areaCodes", contains("S12000024", "S12000048"));
        Client.put(path, anew).statusCode(200).header("ETag", "\"2\"");
        assertProblem(say("\"1\"", registered.put("name", "Late")), 412, "stale-version");
        assertThat(Sql.texts(
                        "select concat_ws('|', version, name, recorded_by, recorded_body) from partnership"
                                + " where id = ? order by version",
                        id))
                .containsExactly(
                        "1|Perthshire Partnership|p-lead-ci|care-inspectorate",
                        "2|Perth and Kinross Partnership|p-lead-ci|care-inspectorate");
    }

    @Test
    void client_that_has_the_present_version_is_told_so() {
        assertThat(ifNoneMatch("\"1\"")).isEqualTo(304);
        say("\"1\"", anew).statusCode(201);
        assertThat(ifNoneMatch("\"1\"")).isEqualTo(200);
        assertThat(ifNoneMatch("\"2\"")).isEqualTo(304);
    }

    @Test
    void codes_that_it_had_stay() {
        ValidatableResponse refused = say("\"1\"", partnership("Perthshire Partnership", "S12000048"));
        assertProblem(refused, 422, "invalid-input", "#/areaCodes");
        refused.body("errors[0].detail", equalTo("leaves out S12000024: codes that it had stay, past ones included"));
        assertProblem(
                say("\"1\"", partnership("Perthshire Partnership", "S12000024", "S99")),
                422,
                "invalid-input",
                "#/areaCodes/1");
        Client.get(path).header("ETag", "\"1\"").body("areaCodes", contains("S12000024"));
    }

    @Test
    void inspection_is_planned_with_a_new_code_as_soon_as_it_is_there_and_one_with_the_former_code_stays() {
        UUID former = UUID.randomUUID();
        JsonObject plan = Sample.plan().put("partnership", id);
        Client.plan(former, plan).statusCode(201);
        UUID later = UUID.randomUUID();
        assertProblem(Client.plan(later, withTheNewCode()), 422, "invalid-input", "#/areaCode");
        say("\"1\"", anew).statusCode(201);
        Client.plan(later, withTheNewCode()).statusCode(201);
        Client.plan(former, plan).statusCode(200);
    }

    @Test
    void what_another_replica_was_told_counts_at_once() {
        UUID inspection = UUID.randomUUID();
        Client.get(path).body("name", equalTo(registered.getString("name")));
        assertProblem(Client.plan(inspection, withTheNewCode()), 422, "invalid-input", "#/areaCode");
        Sql.execute(
                "insert into partnership (id, version, name, area_codes, recorded_by, recorded_body, recorded_roles,"
                        + " recorded_at) values (?, 2, 'Elsewhere', '{S12000024,S12000048}', 'p', 'b', 'r', now())",
                id);
        Client.get(path).header("ETag", "\"2\"").body("name", equalTo("Elsewhere"));
        Client.plan(inspection, withTheNewCode()).statusCode(201);
    }

    @Test
    void of_changes_that_race_with_one_version_one_counts_and_the_others_are_stale() {
        List<Integer> statuses = Race.answers(
                IntStream.range(0, 6).mapToObj(i -> partnership("Number " + i, "S12000024")),
                next -> say("\"1\"", next).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 412);
        Client.get(path).header("ETag", "\"2\"");
    }

    @Test
    void of_registrations_that_race_one_is_the_first_and_the_others_have_to_read_it() {
        String raced = "/v1/partnerships/p-" + UUID.randomUUID();
        List<Integer> statuses = Race.answers(
                IntStream.range(0, 6).mapToObj(i -> partnership("Number " + i, "S12000024")),
                each -> Client.put(raced, each).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 428);
        Client.get(raced).header("ETag", "\"1\"").body("name", equalTo("Number " + statuses.indexOf(201)));
    }

    @Test
    void partnership_is_listed_once_as_it_is_now() {
        say("\"1\"", anew).statusCode(201);
        String found = "items.findAll { it.id == '" + id + "' }";
        for (String query : List.of("", "&areaCode=S12000048", "&areaCode=S12000024", "&asOf=2017-09-01")) {
            RestAssured.get("/v1/partnerships?limit=200" + query)
                    .then()
                    .body(found + ".name", contains(anew.getString("name")));
        }
        RestAssured.get(path + "?asOf=2018-02-01").then().body("areaCodes", contains("S12000048"));
    }

    @Test
    void planner_of_any_body_may_say_it_anew() {
        Client.as(Persona.of("p-planner-es", "education-scotland", "planner"))
                .header("If-Match", "\"1\"")
                .body(anew.encode())
                .put(path)
                .then()
                .statusCode(201);
    }

    @Test
    void snapshots_have_the_name_as_it_was_at_completion_and_amendments_leave_it() {
        String at = completed();
        say("\"2\"", partnership("Renamed Since", "S12000024", "S12000048")).statusCode(201);
        assertProblem(Client.put(at + amendment(), amending(Sample.completion())), 422, "invalid-input", "#/evidence");
        String amendment = at + amendment();
        JsonObject conclusions = Sample.completion().put("strengths", new JsonArray());
        Client.put(amendment, amending(conclusions)).statusCode(201);
        Client.as(APPROVER)
                .header("If-Match", "*")
                .body("{\"approved\": true}")
                .put(amendment + "/decision")
                .then()
                .statusCode(200);
        for (int version = 1; version <= 2; version++) {
            Client.get(at + "/snapshots/" + version).body("partnership.name", equalTo(anew.getString("name")));
        }
    }

    @Test
    void change_that_can_not_be_is_refused_with_its_fields() {
        assertProblem(say("\"1\"", anew.copy().put("name", " ")), 422, "invalid-input", "#/name");
        assertProblem(say("\"1\"", anew.copy().put("name", "a\u0000b")), 400, "unreadable-body", "#/name");
        Client.get(path).header("ETag", "\"1\"");
    }

    /** An inspection that was completed after the partnership was said anew. */
    private String completed() {
        UUID inspection = UUID.randomUUID();
        JsonObject activity = Sample.activity();
        Client.plan(inspection, Sample.plan().put("partnership", id)).statusCode(201);
        say("\"1\"", anew).statusCode(201);
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, Sample.findings(activity, 1)).statusCode(201);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        return "/v1/inspections/" + inspection;
    }

    private static String amendment() {
        return "/amendments/" + UUID.randomUUID();
    }

    private static JsonObject amending(JsonObject conclusions) {
        return new JsonObject()
                .put("snapshotVersion", 1)
                .put("reason", "It was no strength.")
                .put("conclusions", conclusions);
    }

    private JsonObject withTheNewCode() {
        return Sample.plan()
                .put("partnership", id)
                .put("areaCode", "S12000048")
                .put("fieldworkWindows", new JsonArray().add(Sample.window("2018-03", "2018-04")));
    }

    private static JsonObject partnership(String name, String... codes) {
        return new JsonObject().put("name", name).put("areaCodes", new JsonArray(List.of(codes)));
    }

    private ValidatableResponse say(String ifMatch, JsonObject partnership) {
        return Client.request()
                .header("If-Match", ifMatch)
                .body(partnership.encode())
                .put(path)
                .then();
    }

    private int ifNoneMatch(String tag) {
        return RestAssured.given().header("If-None-Match", tag).get(path).statusCode();
    }
}
