package io.scrutineer.grading.assessment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RowPoliciesContract;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class RowPoliciesTest extends RowPoliciesContract {

    @Inject
    Kafka kafka;

    RowPoliciesTest() {
        super(
                "policy",
                "report_series",
                "published_report",
                "withdrawn_report",
                "published_grade",
                "published_grade_count",
                "published_month");
    }

    @BeforeEach
    void rows() {
        FieldworkCompleted event = Fieldwork.completed().withTeam(List.of("p-gathers"));
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        Api.signOff(event.inspectionId());
        Api.confirmTwice(event.inspectionId());
    }
}
