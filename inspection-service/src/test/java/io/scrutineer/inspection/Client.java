package io.scrutineer.inspection;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Tokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An agency's client program, with a token of the lead body. */
public final class Client {

    /** Who plans the inspection and leads it. */
    static final Persona LEAD = Persona.of("p-lead-ci", "care-inspectorate", "planner", "lead-inspector", "inspector");

    private Client() {}

    static RequestSpecification request() {
        return as(LEAD);
    }

    static RequestSpecification as(Persona persona) {
        return given().header("Authorization", Tokens.bearer(persona)).contentType("application/json");
    }

    static ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    /** The page that the {@code Link} of this one leads to. */
    static ValidatableResponse next(ValidatableResponse page) {
        String link = page.extract().header("Link");
        return request()
                .urlEncodingEnabled(false)
                .get(link.substring(link.indexOf('<') + 1, link.indexOf('>')))
                .then();
    }

    static ValidatableResponse put(String path, JsonObject body) {
        return request().body(body.encode()).put(path).then();
    }

    static ValidatableResponse post(String path, JsonObject body) {
        return request().body(body.encode()).post(path).then();
    }

    /** Sends a file in UTF-8, whichever version there is of what it is for. */
    static ValidatableResponse csv(String path, String file) {
        return request()
                .header("If-Match", "*")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put(path)
                .then();
    }

    public static ValidatableResponse registerPartnership() {
        return put("/v1/partnerships/" + Sample.PARTNERSHIP, Sample.partnership());
    }

    /** An inspection with an activity, from which findings can come. */
    static void begin(UUID inspection, JsonObject activity) {
        registerPartnership();
        plan(inspection, Sample.plan()).statusCode(201);
        record(inspection, activity).statusCode(201);
    }

    public static ValidatableResponse plan(UUID inspection, JsonObject plan) {
        return put("/v1/inspections/" + inspection, plan);
    }

    public static ValidatableResponse record(UUID inspection, JsonObject activity) {
        return post(
                "/v1/inspections/" + inspection + "/activities",
                new JsonObject().put("activities", new JsonArray().add(activity)));
    }

    static ValidatableResponse record(UUID inspection, JsonArray findings) {
        return post("/v1/inspections/" + inspection + "/findings", new JsonObject().put("findings", findings));
    }

    /** Completes the fieldwork of whichever version there is of the inspection. */
    static ValidatableResponse complete(UUID inspection, JsonObject completion) {
        return request()
                .header("If-Match", "*")
                .body(completion.encode())
                .put("/v1/inspections/" + inspection + "/completion")
                .then();
    }

    /** A completed joint inspection with one finding. */
    public static UUID completedInspection() {
        UUID inspection = UUID.randomUUID();
        JsonObject activity = Sample.activity();
        plan(inspection, Sample.plan()).statusCode(201);
        record(inspection, activity).statusCode(201);
        record(inspection, Sample.findings(activity, 1)).statusCode(201);
        complete(inspection, Sample.completion()).statusCode(201);
        return inspection;
    }
}
