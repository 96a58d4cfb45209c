package io.scrutineer.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RowPoliciesContract;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RowPoliciesTest extends RowPoliciesContract {

    RowPoliciesTest() {
        super("area", "body", "framework", "holiday_calendar", "partnership");
    }

    @BeforeEach
    void rows() {
        Client.registerPartnership();
        Client.completedInspection();
    }
}
