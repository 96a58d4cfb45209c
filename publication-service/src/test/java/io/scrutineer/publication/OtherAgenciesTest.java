package io.scrutineer.publication;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.OtherAgenciesContract;
import io.scrutineer.testparts.RealParts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class OtherAgenciesTest extends OtherAgenciesContract {

    private static final String ROUND = "{\"closesAt\": \"" + Instant.now().plus(Duration.ofDays(14)) + "\"}";

    OtherAgenciesTest() {
        super("publication-service");
    }

    @Override
    protected String outsider() {
        return "hmics";
    }

    /** One whose partnership may read it now. */
    @Override
    protected List<Map<String, UUID>> idsOfOthers() {
        SampleInspection inspection = SampleInspection.create();
        Service.receive(inspection.fieldwork(), inspection.proposed(), inspection.confirmed());
        Service.awaitDraft(inspection.id(), "confirmed");
        Service.publisher()
                .contentType("application/json")
                .body(ROUND)
                .put("/v1/drafts/{id}/accuracy-round", inspection.id())
                .then()
                .statusCode(200);
        return List.of(Map.of("inspectionId", inspection.id()));
    }

    /** Nothing here is found under the address of another thing; of the outsider's there is none. */
    @Override
    protected UUID inspectionOfOutsider() {
        return UUID.randomUUID();
    }

    @Override
    protected List<String> bodies(Endpoint endpoint) {
        if (endpoint.path().endsWith("/corrections/{version}")) {
            return List.of("{\"notice\": \"A record was misread.\"}");
        }
        return endpoint.path().endsWith("/accuracy-round") ? List.of(ROUND) : super.bodies(endpoint);
    }
}
