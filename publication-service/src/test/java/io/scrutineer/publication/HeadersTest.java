package io.scrutineer.publication;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.HeadersContract;
import io.scrutineer.testparts.RealParts;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class HeadersTest extends HeadersContract {

    HeadersTest() {
        super("/v1/reports", "/v1/drafts");
    }
}
