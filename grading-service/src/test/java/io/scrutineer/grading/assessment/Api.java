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

    private static final Duration SOON = Duration.ofSeconds(60);

    static final String SIGN_OFF = "{\"kind\": \"sign-off\"}";

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

    /** A member of the panel does something about the grades as they are. */
    static Response act(UUID inspection, String person, String body, String json) {
        return act(
                inspection,
                UUID.randomUUID(),
                person,
                body,
                json,
                read(inspection).header("ETag"));
    }

    static Response act(UUID inspection, UUID action, String person, String body, String json, String etag) {
        return as(person, body)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(json)
                .put("/v1/assessments/{id}/panel-actions/{action}", inspection, action);
    }

    /** Both bodies sign the grades off, each by a person of its own. */
    static void signOff(UUID inspection) {
        act(inspection, "p-signs-ci", "care-inspectorate", SIGN_OFF);
        act(inspection, "p-signs-es", "education-scotland", SIGN_OFF);
    }

    /** Two people confirm the grades as they are, of whom none was on the team. */
    static void confirmTwice(UUID inspection) {
        String etag = read(inspection).header("ETag");
        confirm(inspection, "p-lead-ci", "care-inspectorate", etag);
        confirm(inspection, "p-panel-es", "education-scotland", etag);
    }

    static Response moderation(UUID inspection) {
        return asLead().get("/v1/assessments/{id}/moderation", inspection);
    }
}
