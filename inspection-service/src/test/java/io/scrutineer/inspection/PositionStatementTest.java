package io.scrutineer.inspection;

import static io.scrutineer.inspection.ProblemAnswer.assertProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PositionStatementTest {

    private final UUID inspection = UUID.randomUUID();
    private final String at = "/v1/inspections/" + inspection + "/position-statement";

    @BeforeEach
    void inspection_that_is_planned() {
        Client.registerPartnership();
        Client.plan(inspection, Sample.plan()).statusCode(201);
    }

    @Test
    void statement_is_recorded_once_and_replaced_by_who_has_read_it() {
        Client.get(at).statusCode(404);
        Client.put(at, Sample.positionStatement()).statusCode(201).body("words", equalTo(22));
        Client.put(at, Sample.positionStatement()).statusCode(200);
        JsonObject other = answering("how-good-are-we", "Families wait.");
        assertProblem(Client.put(at, other), 428, "precondition-missing");
        assertProblem(replace("\"7\"", other), 412, "stale-version");
        replace("\"1\"", other).statusCode(201).header("ETag", "\"2\"");
        Client.get(at).body("answers.how-good-are-we", equalTo("Families wait."));
        Client.get(at + "/versions").body("items.version", contains(2, 1));
        Client.get(at + "/versions?limit=1")
                .body("items", hasSize(1))
                .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""));
    }

    @Test
    void statement_that_may_name_somebody_is_taken_with_a_warning() {
        Client.put(at, answering("how-do-we-know", "We asked Mrs Campbell."))
                .statusCode(201)
                .body("warnings.pointer", contains("#/answers/how-do-we-know"));
        Client.get(at).body("warnings.looksLike", contains("name"));
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_recorded() {
        assertProblem(
                Client.put(at, answering("how-good-are-we", "word ".repeat(5_000))), 422, "invalid-input", "#/answers");
        assertProblem(
                Client.put(at, answering("how-do-we-know", "See 0101010109.")),
                422,
                "invalid-input",
                "#/answers/how-do-we-know");
        assertProblem(
                Client.put(at, answering("how-good-can-we-be", " ")),
                422,
                "invalid-input",
                "#/answers/how-good-can-we-be");
        Client.get(at).statusCode(404);
    }

    @Test
    void statement_stays_as_it_is_when_the_fieldwork_is_completed() {
        Client.put(at, Sample.positionStatement()).statusCode(201);
        JsonObject activity = Sample.activity();
        Client.record(inspection, activity).statusCode(201);
        Client.record(inspection, new JsonArray().add(Sample.finding(activity))).statusCode(201);
        Client.complete(inspection, Sample.completion()).statusCode(201);
        assertProblem(replace("\"1\"", answering("how-do-we-know", "Later.")), 409, "wrong-phase");
        Client.put(at, Sample.positionStatement()).statusCode(200);
    }

    private ValidatableResponse replace(String tag, JsonObject by) {
        return Client.request()
                .header("If-Match", tag)
                .body(by.encode())
                .put(at)
                .then();
    }

    private static JsonObject answering(String question, String answer) {
        JsonObject statement = Sample.positionStatement();
        statement.getJsonObject("answers").put(question, answer);
        return statement;
    }
}
