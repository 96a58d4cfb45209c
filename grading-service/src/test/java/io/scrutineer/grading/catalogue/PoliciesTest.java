package io.scrutineer.grading.catalogue;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Tokens;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** Policies are there from the start, for anyone to read, and never change. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class PoliciesTest {

    @Inject
    LoadPolicies loadPolicies;

    @Inject
    PolicyCatalogue catalogue;

    @Inject
    EntityManager entities;

    @Test
    void anyone_can_list_the_policies() {
        Response list = get("/v1/policies");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.jsonPath().getList("items.id")).contains("triangulated-median");
        assertThat(list.jsonPath().getList("items.version")).contains("1");
    }

    @Test
    void policy_is_given_as_it_was_loaded() {
        Response policy = get("/v1/policies/triangulated-median/1");
        assertThat(policy.statusCode()).isEqualTo(200);
        assertThat(policy.contentType()).startsWith("application/json");
        assertThat(policy.asString()).isEqualTo(ShippedPolicies.definition("triangulated-median-1"));
        assertThat(policy.header("Cache-Control")).contains("immutable");
    }

    @Test
    void unknown_policy_is_not_found() {
        Response policy = get("/v1/policies/triangulated-median/none");
        assertThat(policy.statusCode()).isEqualTo(404);
        assertThat(policy.contentType()).startsWith("application/problem+json");
    }

    @Test
    void loading_a_policy_again_changes_nothing() {
        QuarkusTransaction.requiringNew()
                .run(() -> loadPolicies.load(ShippedPolicies.definition("points-percentage-1")));
        assertThat(get("/v1/policies").jsonPath().getList("items.id")).containsOnlyOnce("points-percentage");
    }

    @Test
    void changed_policy_under_an_old_version_stops_the_start() {
        String changed = ShippedPolicies.definition("triangulated-median-1").replace("\"cap\": 2", "\"cap\": 1");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> loadPolicies.load(changed)))
                .hasMessageContaining("triangulated-median 1 has been changed since it was first loaded");
    }

    @Test
    void policy_that_another_replica_has_loaded_is_found() {
        PolicyKey key = new PolicyKey("triangulated-median", "of-another-replica");
        assertThat(QuarkusTransaction.requiringNew().call(() -> catalogue.find(key)))
                .isEmpty();
        QuarkusTransaction.requiringNew()
                .run(() -> loadPolicies.load(ShippedPolicies.definition("triangulated-median-1")
                        .replace("\"version\": \"1\"", "\"version\": \"of-another-replica\"")));
        assertThat(QuarkusTransaction.requiringNew().call(() -> catalogue.find(key)))
                .isPresent();
    }

    @Test
    void planner_adds_a_policy_once_and_for_good() {
        String policy = policy("added", "Added");
        Response added = put("added", "1", policy);
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.jsonPath().getString("title")).isEqualTo("Added");
        assertThat(put("added", "1", policy.replace(",", " ,\n")).statusCode()).isEqualTo(200);
        Response other = put("added", "1", policy("added", "Something else"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("type")).isEqualTo("urn:scrutineer:problem:id-in-use");
        Response read = get("/v1/policies/added/1");
        assertThat(read.jsonPath().getString("title")).isEqualTo("Added");
        assertThat(read.header("ETag")).isEqualTo(added.header("ETag"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> catalogue.find(new PolicyKey("added", "1"))))
                .isPresent();
    }

    @Test
    void errors_of_a_policy_are_named_by_their_places() {
        Response refused = put("wrong", "1", policy("wrong", "Wrong").replace("\"weight\":1", "\"weight\":0"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly("#/sourceKinds/0/weight");
        Response elsewhere = put("another", "2", policy("wrong", "Wrong"));
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.jsonPath().getList("errors.pointer")).containsExactly("#/id", "#/version");
        assertThat(put("wrong", "1", "[]").statusCode()).isEqualTo(422);
        assertThat(put("wrong", "1", "").statusCode()).isBetween(400, 422);
        assertThat(put("wrong", "1", "{\"id\": \"a\", \"id\": \"b\"}").statusCode())
                .isBetween(400, 422);
        assertThat(get("/v1/policies/wrong/1").statusCode()).isEqualTo(404);
    }

    @Test
    void list_leads_from_page_to_page() {
        Response first = get("/v1/policies?limit=1");
        assertThat(first.jsonPath().getList("items")).hasSize(1);
        String next = first.jsonPath().getString("next");
        Response second = get("/v1/policies?limit=1&cursor=" + next);
        assertThat(second.jsonPath().getString("items[0].sha256"))
                .isNotEqualTo(first.jsonPath().getString("items[0].sha256"));
        assertThat(get("/v1/policies?limit=0").statusCode()).isEqualTo(422);
    }

    @Test
    void schema_is_published() {
        Response schema = get("/v1/policies/schema");
        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(schema.contentType()).startsWith("application/schema+json");
        assertThat(new JsonPath(schema.asString()).getString("'$schema'")).contains("2020-12");
    }

    @Test
    void stored_policy_can_not_be_changed_by_anybody() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                                "update policy set definition = '{}' where id = 'points-percentage'")
                        .executeUpdate()))
                .rootCause()
                .hasMessageContaining("A version of a grading policy never changes");
    }

    private static Response put(String id, String version, String policy) {
        return given().header("Authorization", Tokens.bearer(Persona.of("p-planner", "care-inspectorate", "planner")))
                .contentType("application/json")
                .body(policy)
                .put("/v1/policies/{id}/{version}", id, version);
    }

    private static String policy(String id, String title) {
        return """
                {"id":"%s","version":"1","title":"%s","source":"A test.",
                "sourceKinds":[{"code":"staff-survey","title":"Survey","weight":1}],
                "sufficiency":{"minimumSourceKinds":1},
                "aggregation":{"withinKind":"lower-median","acrossKinds":{"rule":"lower-weighted-median"}},
                "limiters":[],"confidence":{"levels":[],"otherwise":"low"}}""".formatted(id, title);
    }
}
