package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are assigned to an inspection, unless they are too close to what is inspected. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TeamTest {

    private static final Persona OF_ANOTHER_BODY = Client.LEAD.at("healthcare-improvement-scotland");

    private final UUID inspection = UUID.randomUUID();
    private final String team = "/v1/inspections/" + inspection + "/team";
    private final String person = "p-" + UUID.randomUUID();
    private final String member = team + "/" + UUID.randomUUID();

    @BeforeEach
    void planned() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
    }

    @Test
    void people_are_assigned_listed_and_found_by_body_and_role() {
        Client.put(member, Sample.member(person)).statusCode(201).body("conflicts", empty());
        Client.put(member, Sample.member(person)).statusCode(200);
        String young = team + "/" + UUID.randomUUID();
        JsonObject youngInspector = new JsonObject()
                .put("person", "p-young-" + person)
                .put("body", "care-inspectorate")
                .put("role", "young-inspector");
        Client.put(young, youngInspector).statusCode(201);
        Client.get(team).body("items", hasSize(2));
        Client.get(team + "?body=hmics").body("items.person", contains(person));
        Client.get(team + "?role=young-inspector").body("items.role", contains("young-inspector"));
        Client.get(team + "?limit=1").body("items", hasSize(1)).header("Link", notNullValue());
        assertProblem(Client.get(team + "?role=chief"), 422, "invalid-input", "#/role");
        Client.get(member).statusCode(200).body("role", equalTo("inspector"));
    }

    @Test
    void assignments_are_looked_for_by_person_and_by_whether_they_last_page_by_page() {
        Client.put(member, Sample.member(person)).statusCode(201);
        Client.put(team + "/" + UUID.randomUUID(), Sample.member("p-second")).statusCode(201);
        Client.put(team + "/" + UUID.randomUUID(), Sample.member("p-third")).statusCode(201);
        Client.request().header("If-Match", "*").delete(member).then().statusCode(204);
        Client.get(team + "?person=p-second").body("items.person", contains("p-second"));
        Client.get(team + "?present=true").body("items.person", containsInAnyOrder("p-second", "p-third"));
        Client.get(team + "?present=false").body("items.person", contains(person));
        Client.get(team + "?present=true&person=" + person).body("items", empty());
        Client.get(team).body("items", hasSize(3));
        assertProblem(Client.get(team + "?present=perhaps"), 422, "invalid-input", "#/present");
        ValidatableResponse first = Client.get(team + "?present=true&limit=1").body("items", hasSize(1));
        Client.next(first).body("items.person", not(contains(person))).body("next", nullValue());
    }

    @Test
    void conflicts_are_looked_for_by_partnership_and_by_the_area_code_that_was_declared_page_by_page() {
        declare(Sample.conflict(person)).statusCode(201);
        declare(Sample.conflict(person).put("ground", "governance")).statusCode(201);
        declare(ofArea("S12000048")).statusCode(201);
        String list = "/v1/conflicts-of-interest?person=" + person;
        Client.get(list + "&areaCode=S12000048").body("items.areaCode", contains("S12000048"));
        Client.get(list + "&areaCode=S12000024").body("items", empty());
        Client.get(list + "&areaCode=S12000048&partnership=" + Sample.PARTNERSHIP)
                .body("items", empty());
        Client.get("/v1/conflicts-of-interest?partnership=glasgow").body("items.person", not(hasItem(person)));
        ValidatableResponse first = Client.get(list + "&partnership=" + Sample.PARTNERSHIP + "&limit=1")
                .body("items.partnership", contains(Sample.PARTNERSHIP));
        Client.next(first)
                .body("items.partnership", contains(Sample.PARTNERSHIP))
                .body("next", nullValue());
    }

    @Test
    void assignments_and_conflicts_with_the_lowest_id_of_all_are_listed_too() {
        String nil = new UUID(0, 0).toString();
        Client.put(team + "/" + nil, Sample.member(person)).statusCode(201);
        Client.get(team).body("items.id", contains(nil));
        String listed = "/v1/conflicts-of-interest?person=p-with-the-lowest-id";
        Client.put("/v1/conflicts-of-interest/" + nil, Sample.conflict("p-with-the-lowest-id"));
        Client.get(listed).body("items.id", contains(nil));
    }

    @Test
    void assignment_that_can_not_be_is_refused_with_its_fields() {
        JsonObject stranger =
                Sample.member("Kirsty MacLeod").put("role", "chief").put("body", "nobody");
        assertProblem(Client.put(member, stranger), 422, "invalid-input", "#/person");
        assertProblem(Client.put(member, stranger.put("person", person)), 422, "invalid-input", "#/role", "#/body");
        Client.put(member, Sample.member(person)).statusCode(201);
        assertProblem(Client.put(member, Sample.member(person).put("role", "lead")), 409, "id-in-use");
        assertProblem(
                Client.put(team + "/" + UUID.randomUUID(), Sample.member(person)), 409, "already-assigned", "#/person");
        Client.get(team + "/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void declared_conflict_of_interest_bars_from_the_team_of_that_partnership_and_says_why() {
        declare(Sample.conflict(person)).statusCode(201);
        ValidatableResponse refused = Client.put(member, Sample.member(person));
        assertProblem(refused, 409, "conflict-of-interest", "#/person");
        assertThat(refused.extract().<String>path("detail")).contains("former-employment");
        Client.get(member).statusCode(404);
    }

    @Test
    void conflict_with_the_area_bars_too_and_one_with_another_area_does_not() {
        JsonObject area = Sample.conflict(person).put("areaCode", "S12000018");
        area.remove("partnership");
        declare(area).statusCode(201);
        Client.put(member, Sample.member(person)).statusCode(201);
        String another = "p-" + UUID.randomUUID();
        declare(area.put("person", another).put("areaCode", "S12000024")).statusCode(201);
        assertProblem(
                Client.put(team + "/" + UUID.randomUUID(), Sample.member(another)),
                409,
                "conflict-of-interest",
                "#/person");
    }

    @Test
    void conflict_with_the_area_bars_under_the_codes_before_and_after_it_too() {
        declare(ofArea("S12000048")).statusCode(201);
        assertProblem(Client.put(member, Sample.member(person)), 409, "conflict-of-interest", "#/person");
        Client.put("/v1/partnerships/glasgow", glasgow());
        UUID later = UUID.randomUUID();
        Client.plan(
                        later,
                        Sample.plan()
                                .put("partnership", "glasgow")
                                .put("areaCode", "S12000049")
                                .put("fieldworkWindows", new JsonArray().add(Sample.window("2019-05", "2019-06"))))
                .statusCode(201);
        String team = "/v1/inspections/" + later + "/team/";
        Client.put(team + UUID.randomUUID(), Sample.member(person)).statusCode(201);
        String another = "p-" + UUID.randomUUID();
        declare(ofArea("S12000046").put("person", another)).statusCode(201);
        assertProblem(
                Client.put(team + UUID.randomUUID(), Sample.member(another)), 409, "conflict-of-interest", "#/person");
    }

    private JsonObject ofArea(String code) {
        JsonObject conflict = Sample.conflict(person).put("areaCode", code);
        conflict.remove("partnership");
        return conflict;
    }

    private static JsonObject glasgow() {
        return new JsonObject()
                .put("name", "Glasgow City Community Planning Partnership")
                .put("areaCodes", new JsonArray().add("S12000046").add("S12000049"));
    }

    @Test
    void conflict_that_another_body_noted_bars_as_well_and_is_seen_by_nobody_else() {
        UUID id = UUID.randomUUID();
        String path = "/v1/conflicts-of-interest/" + id;
        Client.as(OF_ANOTHER_BODY)
                .body(Sample.conflict(person).encode())
                .put(path)
                .then()
                .statusCode(201);
        Client.get("/v1/conflicts-of-interest?person=" + person).body("items", empty());
        assertProblem(Client.put(member, Sample.member(person)), 409, "conflict-of-interest", "#/person");
        assertProblem(Client.put(path, Sample.conflict(person)), 404, "not-found");
    }

    @Test
    void conflict_that_is_declared_after_the_assignment_flags_it_until_it_is_ended() {
        Client.put(member, Sample.member(person)).statusCode(201);
        Client.as(OF_ANOTHER_BODY)
                .body(Sample.conflict(person).encode())
                .put("/v1/conflicts-of-interest/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        String tag = Client.get(member)
                .body("conflicts", contains("former-employment"))
                .extract()
                .header("ETag");
        Client.get("/v1/conflicts-of-interest?person=" + person).body("items.person", contains(person));
        assertProblem(Client.request().delete(member).then(), 428, "precondition-missing");
        assertProblem(
                Client.request().header("If-Match", "\"77\"").delete(member).then(), 412, "stale-version");
        Client.get(member).body("endedAt", nullValue());
        Client.request().header("If-Match", tag).delete(member).then().statusCode(204);
        Client.request().header("If-Match", tag).delete(member).then().statusCode(204);
        Client.get(member).body("endedAt", notNullValue());
        assertProblem(
                Client.put(team + "/" + UUID.randomUUID(), Sample.member(person)),
                409,
                "conflict-of-interest",
                "#/person");
    }

    @Test
    void people_declare_their_own_conflicts_and_planners_those_of_others() {
        Persona inspector = Persona.of(person, "hmics", "inspector");
        String own = "/v1/conflicts-of-interest/" + UUID.randomUUID();
        Client.as(inspector)
                .body(Sample.conflict(person).encode())
                .put(own)
                .then()
                .statusCode(201);
        Client.as(inspector)
                .body(Sample.conflict(person).encode())
                .put(own)
                .then()
                .statusCode(200);
        JsonObject other = Sample.conflict(person).put("ground", "governance");
        assertProblem(Client.as(inspector).body(other.encode()).put(own).then(), 409, "id-in-use");
        Client.as(inspector)
                .body(Sample.conflict("p-someone").encode())
                .put("/v1/conflicts-of-interest/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void conflict_that_was_ended_bars_no_more_and_stays_on_record() {
        String conflict = "/v1/conflicts-of-interest/" + UUID.randomUUID();
        Client.put(conflict, Sample.conflict(person)).statusCode(201).header("ETag", "\"0\"");
        assertProblem(Client.put(member, Sample.member(person)), 409, "conflict-of-interest", "#/person");
        assertProblem(end(conflict, null, "noted-in-error"), 428, "precondition-missing");
        assertProblem(end(conflict, "\"7\"", "noted-in-error"), 412, "stale-version");
        assertProblem(end(conflict, "\"0\"", "forgiven"), 422, "invalid-input", "#/reason");
        Client.get(conflict).body("endedAt", nullValue());
        end(conflict, "\"0\"", "noted-in-error")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("endedAs", equalTo("noted-in-error"));
        end(conflict, "\"0\"", "noted-in-error").statusCode(200).header("ETag", "\"1\"");
        assertProblem(end(conflict, "\"0\"", "holds-no-more"), 412, "stale-version");
        Client.put(member, Sample.member(person)).statusCode(201).body("conflicts", empty());
        Client.put(conflict, Sample.conflict(person)).statusCode(200).body("endedAt", notNullValue());
        String list = "/v1/conflicts-of-interest?person=" + person;
        Client.get(list + "&present=false").body("items.endedAs", contains("noted-in-error"));
        Client.get(list + "&present=true").body("items", empty());
        declare(Sample.conflict(person)).statusCode(201);
        Client.get(member).body("conflicts", contains("former-employment"));
    }

    @Test
    void conflict_is_ended_by_the_planner_of_the_body_that_noted_it_alone() {
        String conflict = "/v1/conflicts-of-interest/" + UUID.randomUUID();
        Client.put(member, Sample.member(person)).statusCode(201);
        Client.as(OF_ANOTHER_BODY)
                .body(Sample.conflict(person).encode())
                .put(conflict)
                .then()
                .statusCode(201);
        assertProblem(end(conflict, "\"0\"", "noted-in-error"), 403, "not-allowed");
        String unseen = "/v1/conflicts-of-interest/" + UUID.randomUUID();
        assertProblem(end(unseen, "\"0\"", "noted-in-error"), 404, "not-found");
        Client.get(unseen).statusCode(404);
        Client.get(conflict).statusCode(200).body("endedAt", nullValue());
    }

    @Test
    void conflict_with_nothing_with_both_or_with_the_unknown_is_refused() {
        JsonObject conflict = Sample.conflict(person);
        assertRefused(conflict.copy().put("partnership", "nowhere"), "#/partnership");
        assertRefused(conflict.copy().put("areaCode", "S12000018"), "#/partnership");
        assertRefused(conflict.copy().putNull("partnership").put("ground", "dislike"), "#/partnership", "#/ground");
        assertRefused(conflict.copy().putNull("partnership").put("areaCode", "S99"), "#/areaCode");
    }

    @Test
    void cancelled_inspection_takes_no_one_on() {
        String at = "/v1/inspections/" + inspection;
        JsonObject cancelled = new JsonObject().put("phase", "cancelled").put("reason", "No longer needed.");
        Client.request().header("If-Match", "*").body(cancelled.encode()).put(at + "/phase");
        assertProblem(Client.put(member, Sample.member(person)), 409, "wrong-phase");
    }

    @Test
    void team_of_others_is_not_found() {
        Client.put(member, Sample.member(person)).statusCode(201);
        Client.as(OF_ANOTHER_BODY).get(member).then().statusCode(404);
        Client.as(OF_ANOTHER_BODY).get(team).then().statusCode(404);
        Client.as(OF_ANOTHER_BODY)
                .get("/v1/conflicts-of-interest?limit=200")
                .then()
                .body("items.person", not(hasItem(person)));
    }

    private static ValidatableResponse declare(JsonObject conflict) {
        return Client.put("/v1/conflicts-of-interest/" + UUID.randomUUID(), conflict);
    }

    /** A word alone would do to make one of its kind. */
    @Test
    void reason_why_a_conflict_ends_is_json() {
        String conflict = "/v1/conflicts-of-interest/" + UUID.randomUUID();
        Client.put(conflict, Sample.conflict(person)).statusCode(201);
        assertProblem(
                Client.request()
                        .contentType("text/plain")
                        .header("If-Match", "*")
                        .body("noted-in-error")
                        .put(conflict + "/end")
                        .then(),
                415,
                "unsupported-media-type");
        Client.get(conflict).body("endedAt", nullValue());
    }

    private static ValidatableResponse end(String conflict, @Nullable String ifMatch, String reason) {
        var request =
                Client.request().body(new JsonObject().put("reason", reason).encode());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(conflict + "/end").then();
    }

    private static void assertRefused(JsonObject conflict, String... pointers) {
        assertProblem(declare(conflict), 422, "invalid-input", pointers);
    }
}
