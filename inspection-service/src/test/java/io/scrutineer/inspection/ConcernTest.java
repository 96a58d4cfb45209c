package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.http.Cursor;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Matters of concern are raised by whoever inspects, and read and escalated by officers alone. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConcernTest {

    private static final Persona INSPECTOR = Persona.of("p-hmics", "hmics", "inspector");
    private static final Persona OFFICER = Persona.of("p-officer-es", "education-scotland", "concern-officer");
    private static final Persona OUTSIDER =
            Persona.of("p-officer-his", "healthcare-improvement-scotland", "concern-officer");

    private final UUID inspection = UUID.randomUUID();
    private final UUID concern = UUID.randomUUID();
    private final String list = "/v1/inspections/" + inspection + "/concerns";
    private final String at = list + "/" + concern;
    private final JsonObject plan = Sample.plan();
    private final String elsewhere = "p-" + UUID.randomUUID();

    @BeforeEach
    void inspection_that_is_planned() {
        Client.registerPartnership();
        Client.plan(inspection, plan).statusCode(201);
    }

    @Test
    void inspector_of_a_partner_body_raises_it_once_and_is_told_no_more_than_that() {
        put(INSPECTOR, at, Sample.concern())
                .statusCode(201)
                .body("id", equalTo(concern.toString()))
                .body("state", equalTo("raised"))
                .body("size()", equalTo(2));
        put(INSPECTOR, at, Sample.concern()).statusCode(200).body("size()", equalTo(2));
        assertProblem(put(INSPECTOR, at, Sample.concern().put("immediateRisk", false)), 409, "id-in-use");
        assertProblem(put(Client.LEAD, at, Sample.concern()), 409, "id-in-use");
        get(OFFICER, at)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("seen", equalTo(Sample.concern().getString("seen")))
                .body("by", equalTo("p-hmics"))
                .body("body", equalTo("hmics"))
                .body("escalations", hasSize(0));
    }

    @Test
    void nobody_but_officers_of_the_bodies_that_take_part_learns_of_it() {
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        for (Persona persona : Persona.ALL) {
            if (persona != Persona.CONCERN_OFFICER) {
                get(persona, at).statusCode(403);
                get(persona, list).statusCode(403);
            }
        }
        assertProblem(get(OUTSIDER, at), 404, "not-found");
        assertProblem(get(OUTSIDER, list), 404, "not-found");
        assertProblem(escalate(OUTSIDER, UUID.randomUUID(), "\"0\"", Sample.escalation()), 404, "not-found");
        assertProblem(put(OUTSIDER, at, Sample.concern()), 404, "not-found");
        get(OFFICER, list).body("items.id", contains(concern.toString()));
    }

    @Test
    void steps_are_added_by_who_has_read_the_last_one_and_are_never_changed() {
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        JsonObject nobody = Sample.escalation().put("outcome", "not-reached");
        assertProblem(escalate(OFFICER, first, null, nobody), 428, "precondition-missing");
        assertProblem(escalate(OFFICER, first, "\"7\"", nobody), 412, "stale-version");
        escalate(OFFICER, first, "\"0\"", nobody)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("raised"));
        assertProblem(escalate(OFFICER, second, "\"0\"", Sample.escalation()), 412, "stale-version");
        escalate(OFFICER, second, "\"1\"", Sample.escalation()).statusCode(201).body("state", equalTo("escalated"));
        escalate(OFFICER, second, "\"1\"", Sample.escalation())
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("escalations", hasSize(2));
        assertProblem(escalate(OFFICER, second, "\"2\"", nobody), 409, "id-in-use");
        get(OFFICER, at)
                .body("escalations.id", contains(first.toString(), second.toString()))
                .body("escalations.outcome", contains("not-reached", "passed-on"))
                .body("escalations[1].at", equalTo("2025-09-19T15:05:00Z"))
                .body("escalations[1].by", equalTo("p-officer-es"))
                .body("escalations[1].recordedAt", notNullValue());
    }

    @Test
    void closed_matter_can_be_escalated_again() {
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        escalate(OFFICER, UUID.randomUUID(), "\"0\"", Sample.escalation().put("outcome", "closed"))
                .body("state", equalTo("closed"));
        put(INSPECTOR, at, Sample.concern()).statusCode(200).body("state", equalTo("closed"));
        escalate(OFFICER, UUID.randomUUID(), "\"1\"", Sample.escalation()).body("state", equalTo("escalated"));
    }

    @Test
    void matter_is_raised_when_the_inspection_is_over_too() {
        UUID over = Client.completedInspection();
        put(INSPECTOR, "/v1/inspections/" + over + "/concerns/" + concern, Sample.concern())
                .statusCode(201);
    }

    @Test
    void matter_stays_where_it_was_raised_when_the_inspection_is_planned_anew_elsewhere() {
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        planElsewhere();
        get(OFFICER, at)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("partnership", equalTo(Sample.PARTNERSHIP))
                .body("areaCode", equalTo("S12000024"));
        get(OFFICER, list)
                .body("items.partnership", contains(Sample.PARTNERSHIP))
                .body("items.areaCode", contains("S12000024"));
        escalate(OFFICER, UUID.randomUUID(), "\"0\"", Sample.escalation())
                .statusCode(201)
                .body("partnership", equalTo(Sample.PARTNERSHIP))
                .body("areaCode", equalTo("S12000024"));
    }

    @Test
    void matter_that_is_raised_again_after_that_is_the_same_and_stays_where_it_was() {
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        planElsewhere();
        put(INSPECTOR, at, Sample.concern()).statusCode(200).body("size()", equalTo(2));
        get(OFFICER, at).body("partnership", equalTo(Sample.PARTNERSHIP)).body("areaCode", equalTo("S12000024"));
    }

    @Test
    void matter_that_is_raised_after_that_is_of_the_other_place() {
        planElsewhere();
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        get(OFFICER, at).body("partnership", equalTo(elsewhere)).body("areaCode", equalTo("S12000018"));
        get(OFFICER, list).body("items.partnership", contains(elsewhere)).body("items.areaCode", contains("S12000018"));
    }

    @Test
    void list_has_pages_and_a_filter_and_not_what_was_seen() {
        UUID other = UUID.randomUUID();
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        put(INSPECTOR, list + "/" + other, Sample.concern()).statusCode(201);
        escalate(OFFICER, UUID.randomUUID(), "\"0\"", Sample.escalation()).statusCode(201);
        get(OFFICER, list)
                .body("items.id", containsInAnyOrder(concern.toString(), other.toString()))
                .body(not(containsString(Sample.concern().getString("seen"))));
        get(OFFICER, list + "?state=escalated").body("items.id", contains(concern.toString()));
        get(OFFICER, list + "?limit=1").body("items", hasSize(1)).header("Link", containsString("rel=\"next\""));
        assertProblem(get(OFFICER, list + "?state=unknown"), 422, "invalid-input", "#/state");
    }

    @Test
    void officers_find_those_of_all_inspections_that_their_body_takes_part_in_the_first_raised_first() {
        planElsewhere();
        UUID another = UUID.randomUUID();
        UUID later = UUID.randomUUID();
        Client.plan(another, Sample.plan().put("partnership", elsewhere).put("areaCode", "S12000018"))
                .statusCode(201);
        put(INSPECTOR, list + "/" + later, Sample.concern()).statusCode(201);
        put(INSPECTOR, "/v1/inspections/" + another + "/concerns/" + concern, Sample.concern())
                .statusCode(201);
        put(INSPECTOR, at, Sample.concern().put("immediateRisk", false)).statusCode(201);
        String all = "/v1/concerns?partnership=" + elsewhere;
        get(OFFICER, all)
                .body("items.inspectionId", contains(inspection.toString(), another.toString(), inspection.toString()))
                .body("items.id", contains(later.toString(), concern.toString(), concern.toString()))
                .body("items.state", contains("raised", "raised", "raised"))
                .body(not(containsString(Sample.concern().getString("seen"))));
        String second = get(OFFICER, all + "&limit=1")
                .body("items.id", contains(later.toString()))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        get(OFFICER, all + "&limit=1&cursor=" + second).body("items.inspectionId", contains(another.toString()));
        get(OFFICER, all + "&immediateRisk=false").body("items.inspectionId", contains(inspection.toString()));
        escalate(OFFICER, UUID.randomUUID(), "\"0\"", Sample.escalation()).statusCode(201);
        get(OFFICER, all + "&state=escalated").body("items.inspectionId", contains(inspection.toString()));
        get(OFFICER, all + "&state=raised&areaCode=S12000018").body("items", hasSize(2));
        get(OFFICER, all + "&areaCode=S12000024").body("items", hasSize(0));
        get(OUTSIDER, all).statusCode(200).body("items", hasSize(0));
        get(INSPECTOR, all).statusCode(403);
    }

    @Test
    void what_is_wrong_with_a_search_of_all_is_named() {
        assertProblem(get(OFFICER, "/v1/concerns?state=unknown"), 422, "invalid-input", "#/state");
        assertProblem(get(OFFICER, "/v1/concerns?immediateRisk=maybe"), 422, "invalid-input", "#/immediateRisk");
        for (String other : List.of(
                "nonsense",
                Cursor.of("1"),
                Cursor.of("now", concern.toString(), concern.toString()),
                Cursor.of("+1000000000-12-31T23:59:59Z", concern.toString(), concern.toString()),
                Cursor.of("2025-09-19T15:05:00Z", "1", concern.toString()))) {
            assertProblem(get(OFFICER, "/v1/concerns?cursor=" + other), 422, "invalid-input", "#/cursor");
        }
    }

    @Test
    void matter_with_the_lowest_id_of_all_is_listed_too() {
        String nil = new UUID(0, 0).toString();
        put(INSPECTOR, list + "/" + nil, Sample.concern()).statusCode(201);
        get(OFFICER, list).body("items.id", contains(nil));
        get(OFFICER, list + "?state=raised").body("items.id", contains(nil));
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_recorded() {
        assertProblem(raise("seen", "Born with 0101010109."), 422, "invalid-input", "#/seen");
        assertProblem(raise("referredTo", "0101010109"), 422, "invalid-input", "#/referredTo");
        assertProblem(raise("seen", " "), 422, "invalid-input", "#/seen");
        assertProblem(raise("immediateRisk", null), 422, "invalid-input", "#/immediateRisk");
        assertProblem(raise("seenAt", "yesterday"), 400, "unreadable-body", "#/seenAt");
        assertProblem(raise("seenAt", Instant.now().plusSeconds(3_600).toString()), 422, "invalid-input", "#/seenAt");
        assertProblem(raise("seenAt", "-1000000000-01-01T00:00:00Z"), 422, "invalid-input", "#/seenAt");
        get(OFFICER, list).body("items", hasSize(0));
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        assertProblem(
                escalate(
                        OFFICER, UUID.randomUUID(), "\"0\"", Sample.escalation().put("outcome", "done")),
                422,
                "invalid-input",
                "#/outcome");
        assertProblem(
                escalate(
                        OFFICER, UUID.randomUUID(), "\"0\"", Sample.escalation().put("note", "0101010109")),
                422,
                "invalid-input",
                "#/note");
        get(OFFICER, at).body("escalations", hasSize(0));
    }

    @Test
    void name_in_the_text_is_a_warning_with_its_place() {
        put(INSPECTOR, at, Sample.concern().put("seen", "So said Mr Smith."))
                .statusCode(201)
                .body("warnings.pointer", contains("#/seen"))
                .body("warnings.looksLike", contains("name"))
                .body(not(containsString("Smith")));
    }

    @Test
    void name_in_a_step_is_a_warning_in_its_answer_alone() {
        put(INSPECTOR, at, Sample.concern()).statusCode(201);
        UUID step = UUID.randomUUID();
        JsonObject naming = Sample.escalation().put("role", "Duty officer, Mrs Brown");
        for (int status : List.of(201, 200)) {
            escalate(OFFICER, step, "\"0\"", naming)
                    .statusCode(status)
                    .body("warnings.pointer", contains("#/role"))
                    .body("warnings.looksLike", contains("name"));
        }
        get(OFFICER, at).body("$", not(hasKey("warnings")));
    }

    private void planElsewhere() {
        JsonObject other = new JsonObject()
                .put("name", "Another Community Planning Partnership")
                .put("areaCodes", new JsonArray().add("S12000018"));
        Client.put("/v1/partnerships/" + elsewhere, other).statusCode(201);
        Client.request()
                .header("If-Match", "\"1\"")
                .body(plan.copy()
                        .put("partnership", elsewhere)
                        .put("areaCode", "S12000018")
                        .encode())
                .put("/v1/inspections/" + inspection)
                .then()
                .statusCode(200)
                .body("partnership", equalTo(elsewhere));
    }

    private ValidatableResponse raise(String field, @Nullable Object value) {
        return put(INSPECTOR, at, Sample.concern().put(field, value));
    }

    private ValidatableResponse escalate(Persona who, UUID step, @Nullable String ifMatch, JsonObject escalation) {
        var request = Client.as(who).body(escalation.encode());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(at + "/escalations/" + step).then();
    }

    private static ValidatableResponse put(Persona who, String path, JsonObject body) {
        return Client.as(who).body(body.encode()).put(path).then();
    }

    private static ValidatableResponse get(Persona who, String path) {
        return Client.as(who).get(path).then();
    }
}
