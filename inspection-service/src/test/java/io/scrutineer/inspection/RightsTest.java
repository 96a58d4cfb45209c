package io.scrutineer.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.RightsContract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RightsTest extends RightsContract {

    RightsTest() {
        super("inspection-service");
    }
}
