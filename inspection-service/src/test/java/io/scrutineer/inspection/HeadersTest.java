package io.scrutineer.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.HeadersContract;
import io.scrutineer.testparts.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HeadersTest extends HeadersContract {

    HeadersTest() {
        super("/v1/bodies", "/v1/inspections");
    }
}
