package io.scrutineer.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.TokenContract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TokenTest extends TokenContract {

    TokenTest() {
        super(new Endpoint("GET", "/v1/inspections"), Persona.INSPECTOR);
    }
}
