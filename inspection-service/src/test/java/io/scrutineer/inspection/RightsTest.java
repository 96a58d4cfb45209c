package io.scrutineer.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RightsContract;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RightsTest extends RightsContract {

    private final JsonObject activity = Sample.activity();

    RightsTest() {
        super("inspection-service");
    }

    @Override
    protected UUID inspectionOfOthers() {
        Client.registerPartnership();
        return Client.completedInspection();
    }

    @Override
    protected String outsider() {
        return "healthcare-improvement-scotland";
    }

    @Override
    protected String body(Endpoint endpoint) {
        if (endpoint.path().endsWith("/activities")) {
            return new JsonObject()
                    .put("activities", new JsonArray().add(activity))
                    .encode();
        }
        if (endpoint.path().endsWith("/findings")) {
            return new JsonObject()
                    .put("findings", Sample.findings(activity, 1))
                    .encode();
        }
        if (endpoint.path().endsWith("/sync")) {
            return new JsonObject().put("operations", new JsonArray()).encode();
        }
        if (endpoint.path().endsWith("/withdrawal")) {
            return new JsonObject().put("reason", "Recorded twice.").encode();
        }
        if (endpoint.path().endsWith("/phase")) {
            return new JsonObject()
                    .put("phase", "cancelled")
                    .put("reason", "Why not")
                    .encode();
        }
        if (endpoint.path().endsWith("/position-statement")) {
            return Sample.positionStatement().encode();
        }
        if (endpoint.path().endsWith("/case-sample")) {
            return Sample.caseSample().encode();
        }
        if (endpoint.path().endsWith("/amendments/{amendmentId}")) {
            return new JsonObject()
                    .put("snapshotVersion", 1)
                    .put("reason", "Recorded twice.")
                    .encode();
        }
        if (endpoint.path().endsWith("/decision")) {
            return "{\"approved\": true}";
        }
        if (endpoint.path().endsWith("/concerns/{concernId}")) {
            return Sample.concern().encode();
        }
        if (endpoint.path().endsWith("/escalations/{escalationId}")) {
            return Sample.escalation().encode();
        }
        if (endpoint.path().endsWith("/completion")) {
            return Sample.completion().encode();
        }
        return "{}";
    }
}
