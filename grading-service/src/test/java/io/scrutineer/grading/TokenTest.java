package io.scrutineer.grading;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.TokenContract;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class TokenTest extends TokenContract {

    TokenTest() {
        super(new Endpoint("GET", "/v1/assessments"), Persona.PANEL_MEMBER);
    }
}
