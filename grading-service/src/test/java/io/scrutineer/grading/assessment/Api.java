package io.scrutineer.grading.assessment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Tokens;
import java.time.Duration;
import java.util.UUID;

/** The service's API, as two inspectors of different bodies use it. */
final class Api {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Api() {}

    static RequestSpecification as(String person, String body) {
        return given().header(
                        "Authorization", Tokens.bearer(Persona.of(person, body, "lead-inspector", "panel-member")));
    }

    static RequestSpecification asLead() {
        return as("p-lead-ci", "care-inspectorate");
    }

    static Response read(UUID inspection) {
        return asLead().get("/v1/assessments/{id}", inspection);
    }

    static Response awaitAssessment(UUID inspection) {
        await().atMost(SOON).until(() -> read(inspection).statusCode() == 200);
        return read(inspection);
    }

    static Response awaitVersion(UUID inspection, int version) {
        await().atMost(SOON).until(() -> awaitAssessment(inspection).jsonPath().getInt("snapshotVersion") == version);
        return read(inspection);
    }

    static Response confirm(UUID inspection, String person, String body, String etag) {
        return as(person, body)
                .header("If-Match", etag)
                .put("/v1/assessments/{id}/confirmations/{person}", inspection, person);
    }
}
