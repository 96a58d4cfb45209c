package io.scrutineer.publication;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RightsContract;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class RightsTest extends RightsContract {

    RightsTest() {
        super("publication-service");
    }

    @Override
    protected UUID inspectionOfOthers() {
        SampleInspection inspection = SampleInspection.create();
        Service.receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        Service.awaitDraft(inspection.id(), "confirmed");
        return inspection.id();
    }

    @Override
    protected String outsider() {
        return "hmics";
    }

    @Override
    protected String body(Endpoint endpoint) {
        if (endpoint.path().endsWith("/corrections/{version}")) {
            return "{\"notice\": \"A record was misread.\"}";
        }
        return endpoint.path().endsWith("/accuracy-round")
                ? "{\"closesAt\": \"" + Instant.now().plus(Duration.ofDays(14)) + "\"}"
                : "{}";
    }
}
