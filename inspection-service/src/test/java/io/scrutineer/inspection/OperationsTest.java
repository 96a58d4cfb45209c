package io.scrutineer.inspection;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OperationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void health_is_told(String probe) {
        get("/q/health/" + probe).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metrics_are_told() {
        assertThat(get("/q/metrics").asString()).contains("outbox_sent_total").contains("jvm_memory_used_bytes");
    }

    @Test
    void api_explains_itself_to_another_agency() {
        JsonObject api = new JsonObject(
                given().accept("application/json").get("/q/openapi").asString());
        assertThat(api.getString("openapi")).startsWith("3.1");
        assertThat(api.getJsonObject("info").getString("title")).isEqualTo("Scrutineer: inspections");
        api.getJsonObject("paths").forEach(path -> ((JsonObject) path.getValue()).forEach(operation -> {
            if (operation.getValue() instanceof JsonObject described) {
                assertThat(described.getString("summary"))
                        .as(operation.getKey() + " " + path.getKey())
                        .isNotBlank();
            }
        }));
    }

    @Test
    void api_can_be_tried_out_in_a_browser() {
        get("/q/swagger-ui/").then().statusCode(200);
    }
}
