package io.scrutineer.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.Endpoint;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.TokenContract;
import io.scrutineer.testparts.Tokens;
import java.time.Duration;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TokenTest extends TokenContract {

    TokenTest() {
        super(new Endpoint("GET", "/v1/inspections"), Persona.INSPECTOR);
    }

    /** Clocks may differ by ten seconds. */
    @Test
    void token_that_was_good_a_moment_ago_is_refused_after_its_end() {
        JwtClaims claims = Tokens.issuer().claims(Persona.INSPECTOR);
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + 1));
        String bearer = "Bearer " + Tokens.issuer().sign(claims);
        assertThat(status(bearer)).isEqualTo(200);
        assertThat(status(bearer)).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> status(bearer) == 401);
    }

    private static int status(String bearer) {
        return given().header("Authorization", bearer).get("/v1/inspections").statusCode();
    }
}
