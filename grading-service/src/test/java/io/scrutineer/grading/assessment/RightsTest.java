package io.scrutineer.grading.assessment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RightsContract;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class RightsTest extends RightsContract {

    @Inject
    Kafka kafka;

    RightsTest() {
        super("grading-service");
    }

    @Override
    protected UUID inspectionOfOthers() {
        FieldworkCompleted event = Fieldwork.completed();
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        return event.inspectionId();
    }

    @Override
    protected String body(Endpoint endpoint) {
        return endpoint.path().contains("panel-actions") ? Api.SIGN_OFF : super.body(endpoint);
    }

    @Override
    protected String outsider() {
        return "hmics";
    }
}
