package io.scrutineer.publication;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RowPoliciesContract;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class RowPoliciesTest extends RowPoliciesContract {

    RowPoliciesTest() {
        super(
                "published_report",
                "public_change",
                "public_change_head",
                "public_state",
                "withdrawn_report",
                "published_addition",
                "public_report",
                "public_grade",
                "public_indicator",
                "report_document");
    }

    @BeforeEach
    void rows() {
        SampleInspection inspection = SampleInspection.create();
        Service.receive(inspection.fieldwork());
        Service.awaitDraft(inspection.id(), "awaiting-grades");
    }
}
