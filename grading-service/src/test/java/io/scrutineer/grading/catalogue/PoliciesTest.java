package io.scrutineer.grading.catalogue;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Policies are there from the start, for anyone to read, and never change. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class PoliciesTest {

    @Inject
    LoadPolicies loadPolicies;

    @Inject
    PolicyCatalogue catalogue;

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
        Response policy = get("/v1/policies/triangulated-median/2");
        assertThat(policy.statusCode()).isEqualTo(404);
        assertThat(policy.contentType()).startsWith("application/problem+json");
    }

    @Test
    void loading_a_policy_again_changes_nothing() {
        QuarkusTransaction.requiringNew()
                .run(() -> loadPolicies.load(ShippedPolicies.definition("triangulated-median-1")));
        assertThat(get("/v1/policies").jsonPath().getList("items.id")).containsOnlyOnce("triangulated-median");
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
}
