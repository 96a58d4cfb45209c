package io.scrutineer.inspection;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An hour's window brings nothing back while the test runs; each test is another client, or another address. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RateLimitTest.LowLimits.class)
class RateLimitTest {

    private static final int CLIENT = 3;
    private static final int ADDRESS = 8;

    @Test
    void client_over_its_quota_is_told_when_to_come_again() {
        Persona busy = Persona.of("p-busy", "hmics", "inspector");
        for (int left = CLIENT - 1; left >= 0; left--) {
            Response granted = list(busy, "203.0.113.1");
            assertThat(granted.statusCode()).isEqualTo(200);
            assertThat(granted.header("RateLimit-Policy")).isEqualTo("\"client\";q=3;w=3600");
            assertThat(granted.header("RateLimit")).isEqualTo("\"client\";r=" + left + ";t=1200");
            assertThat(granted.header("Retry-After")).isNull();
        }
        assertRefused(list(busy, "203.0.113.2").then());
    }

    @Test
    void one_client_does_not_use_up_the_quota_of_others_at_its_address() {
        exhaust("p-first", "hmics", "203.0.113.3");
        assertThat(list(Persona.of("p-second", "hmics", "inspector"), "203.0.113.3")
                        .statusCode())
                .isEqualTo(200);
        assertThat(list(Persona.of("p-first", "care-inspectorate", "inspector"), "203.0.113.3")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void public_is_held_to_the_quota_by_address() {
        for (int i = 0; i < CLIENT; i++) {
            from("203.0.113.4").get("/v1/bodies").then().statusCode(200);
        }
        assertRefused(from("203.0.113.4").get("/v1/bodies").then());
        from("203.0.113.5").get("/v1/bodies").then().statusCode(200);
    }

    @Test
    void who_is_turned_away_is_held_to_the_rate_of_its_address() {
        for (int i = 0; i < ADDRESS; i++) {
            from("203.0.113.6")
                    .header("Authorization", "Bearer a.b.c")
                    .get("/v1/inspections")
                    .then()
                    .statusCode(401);
        }
        ValidatableResponse refused = from("203.0.113.6").get("/v1/nothing").then();
        assertRefused(refused);
        assertThat(refused.extract().header("RateLimit-Policy")).isEqualTo("\"address\";q=8;w=3600");
    }

    @Test
    void connection_outlives_a_refusal_whose_body_nobody_read() throws IOException {
        String large = "x".repeat(500_000);
        try (RawRequest connection = new RawRequest()) {
            for (int i = 0; i <= ADDRESS; i++) {
                connection.send("PUT /v1/nothing HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 203.0.113.7\r\n"
                        + "Content-Length: " + large.length() + "\r\n\r\n" + large);
                assertThat(connection.readUntil("}")).startsWith(i < ADDRESS ? "HTTP/1.1 404 " : "HTTP/1.1 429 ");
            }
            connection.head("GET", "/q/health/live", 0);
            assertThat(connection.read()).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void health_is_told_whatever_the_rate() {
        for (int i = 0; i <= ADDRESS; i++) {
            get("/q/health/live").then().statusCode(200);
        }
    }

    @Test
    void request_with_a_finding_counts_once_on_whichever_way_it_is_answered() {
        Persona planner = Persona.of("p-plans", "care-inspectorate", "planner", "inspector");
        UUID inspection = UUID.randomUUID();
        JsonObject activity = Sample.activity();
        send(planner, "PUT", "/v1/partnerships/" + Sample.PARTNERSHIP, Sample.partnership());
        assertThat(send(planner, "PUT", "/v1/inspections/" + inspection, Sample.plan())
                        .statusCode())
                .isEqualTo(201);
        String path = "/v1/inspections/" + inspection;
        JsonObject activities = new JsonObject().put("activities", new JsonArray().add(activity));
        assertThat(send(planner, "POST", path + "/activities", activities).statusCode())
                .isEqualTo(201);

        Persona busy = Persona.of("p-records", "care-inspectorate", "inspector");
        JsonObject finding = findings(activity);
        assertGranted(send(busy, "POST", "/v1/inspections/" + UUID.randomUUID() + "/findings", finding), 404, 2);
        assertGranted(send(busy, "POST", path + "/findings", finding), 201, 1);
        assertGranted(send(busy, "POST", path + "/findings?ordinary", findings(activity)), 201, 0);
        assertRefused(send(busy, "POST", path + "/findings", findings(activity)).then());
    }

    private static JsonObject findings(JsonObject activity) {
        return new JsonObject().put("findings", new JsonArray().add(Sample.finding(activity)));
    }

    private static void assertGranted(Response answer, int status, int left) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("RateLimit")).isEqualTo("\"client\";r=" + left + ";t=1200");
    }

    private static Response send(Persona persona, String method, String path, JsonObject body) {
        return Client.as(persona)
                .header("X-Forwarded-For", "203.0.113.8")
                .body(body.encode())
                .request(method, path);
    }

    private static void exhaust(String person, String body, String address) {
        Persona busy = Persona.of(person, body, "inspector");
        for (int i = 0; i < CLIENT; i++) {
            list(busy, address);
        }
        assertRefused(list(busy, address).then());
    }

    private static Response list(Persona persona, String address) {
        return Client.as(persona).header("X-Forwarded-For", address).get("/v1/inspections");
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static void assertRefused(ValidatableResponse answer) {
        assertProblem(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(answer.extract().header("Retry-After"))).isBetween(1, 3600);
        assertThat(answer.extract().header("RateLimit")).contains(";r=0;t=");
        assertThat(answer.extract().header("Cache-Control")).isEqualTo("no-store");
    }

    /** Few requests an hour, by addresses that the test makes up. */
    public static final class LowLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "limits.client.quota", Integer.toString(CLIENT),
                    "limits.client.window", "1h",
                    "limits.address.quota", Integer.toString(ADDRESS),
                    "limits.address.window", "1h",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }
}
