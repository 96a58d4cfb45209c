package io.scrutineer.grading.assessment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.grading.catalogue.PolicyResource;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.OtherAgenciesContract;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class OtherAgenciesTest extends OtherAgenciesContract {

    private static final String OUTSIDER = "hmics";
    private static final String AGREE = "{\"kind\": \"agree\", \"indicator\": \"2.1\"}";
    private static final String PROPOSE = """
            {"kind": "propose", "indicator": "2.1", "grade": 4, "reason": "It says more.", "findings": ["{findingId}"]}""";
    private static final String APPROVE = """
            {"kind": "approve", "indicator": "2.1", "proposal": "{actionId}"}""";

    @Inject
    Kafka kafka;

    OtherAgenciesTest() {
        super("grading-service");
    }

    @Override
    protected String outsider() {
        return OUTSIDER;
    }

    @Override
    protected List<Map<String, UUID>> idsOfOthers() {
        UUID finding = UUID.randomUUID();
        UUID inspection = graded(Fieldwork.withFindings(findings -> Fieldwork.identified(findings, finding)));
        UUID action = UUID.randomUUID();
        Api.act(
                        inspection,
                        action,
                        "p-panel-ci",
                        "care-inspectorate",
                        AGREE,
                        Api.read(inspection).header("ETag"))
                .then()
                .statusCode(201);
        UUID trial = UUID.randomUUID();
        WhatIfApiTest.begin("care-inspectorate", trial, PolicyResource.EXAMPLE)
                .then()
                .statusCode(201);
        return List.of(Map.of("inspectionId", inspection, "findingId", finding, "actionId", action, "whatIfId", trial));
    }

    @Override
    protected UUID inspectionOfOutsider() {
        return graded(Fieldwork.ledBy(OUTSIDER));
    }

    @Override
    protected List<String> bodies(Endpoint endpoint) {
        if (endpoint.path().contains("panel-actions")) {
            return List.of(AGREE, PROPOSE, APPROVE);
        }
        return endpoint.path().contains("what-if") ? List.of(PolicyResource.EXAMPLE) : super.bodies(endpoint);
    }

    private UUID graded(UnaryOperator<EvidenceSnapshot> change) {
        FieldworkCompleted event = Fieldwork.with(change);
        kafka.complete(event);
        kafka.awaitProposed(event.inspectionId());
        return event.inspectionId();
    }
}
