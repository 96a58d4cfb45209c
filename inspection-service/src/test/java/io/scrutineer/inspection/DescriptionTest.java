package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.DescriptionContract;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DescriptionTest extends DescriptionContract {

    private static final String INSPECTION = "/v1/inspections/\\{inspectionId}";

    @Test
    void whatever_brings_evidence_tells_that_a_cancelled_inspection_takes_none() {
        assertThat(conflicts(INSPECTION + "/(activities|findings|surveys|case-readings|sync)(/.*)?"))
                .hasSizeGreaterThan(8)
                .allSatisfy((operation, conflict) ->
                        assertThat(conflict).as(operation).contains("`inspection-cancelled`"));
    }

    @Test
    void what_becomes_an_activity_tells_that_there_may_be_one_with_its_id() {
        assertThat(conflicts(INSPECTION + "/surveys/\\{surveyId}(/answers)?"))
                .hasSize(2)
                .allSatisfy((operation, conflict) ->
                        assertThat(conflict).as(operation).contains("`id-in-use`"));
    }

    @Test
    void whatever_is_frozen_for_an_event_tells_that_it_may_be_too_large() {
        assertThat(conflicts(INSPECTION + "/(completion|amendments/\\{amendmentId})"))
                .hasSize(2)
                .allSatisfy((operation, conflict) ->
                        assertThat(conflict).as(operation).contains("`evidence-too-large`"));
    }

    @Test
    void histories_tell_that_they_come_in_pages() {
        Map<String, JsonObject> histories = new TreeMap<>();
        described().getJsonObject("paths").forEach(path -> {
            if (path.getKey().matches(INSPECTION + "/.*/history")) {
                histories.put(path.getKey(), ((JsonObject) path.getValue()).getJsonObject("get"));
            }
        });
        assertThat(histories).hasSize(3).allSatisfy((path, history) -> assertThat(history.encode())
                .as(path)
                .contains("\"cursor\"", "\"limit\"", "HistoryPage\"", "page", "422"));
    }

    @Test
    void request_of_a_device_describes_its_operations() {
        JsonObject schemas = described().getJsonObject("components").getJsonObject("schemas");
        JsonObject operations =
                schemas.getJsonObject("SyncRequest").getJsonObject("properties").getJsonObject("operations");
        assertThat(operations.getInteger("maxItems")).isEqualTo(1000);
        assertThat(operations.getJsonObject("items").getString("$ref")).endsWith("/SyncOperation");
        assertThat(schemas.getJsonObject("SyncOperation")
                        .getJsonObject("properties")
                        .fieldNames())
                .contains("action", "versionId", "bases", "activity", "finding");
    }

    /** What is said of 409 by each operation on these paths that changes something. */
    private static Map<String, String> conflicts(String paths) {
        Map<String, String> conflicts = new TreeMap<>();
        described().getJsonObject("paths").forEach(path -> {
            if (path.getKey().matches(paths)) {
                JsonObject operations = (JsonObject) path.getValue();
                operations.fieldNames().stream()
                        .filter(method -> !method.equals("get"))
                        .forEach(method -> conflicts.put(
                                method + " " + path.getKey(), conflict(operations.getJsonObject(method))));
            }
        });
        return conflicts;
    }

    private static JsonObject described() {
        return new JsonObject(Client.get("/q/openapi?format=json").extract().asString());
    }

    private static String conflict(JsonObject operation) {
        return operation
                .getJsonObject("responses")
                .getJsonObject("409", new JsonObject())
                .getString("description", "");
    }
}
