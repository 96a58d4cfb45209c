package io.scrutineer.grading.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.local.identity.LocalIssuer;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Tokens;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person's confirmations count once, whatever the tokens say. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class FourEyesTest {

    private static final String PERSON = "p-both-hats";
    private static final Persona LEAD = Persona.of(PERSON, "care-inspectorate", "lead-inspector");
    private static final Persona PANEL = Persona.of(PERSON, "care-inspectorate", "panel-member");
    private static final Persona ANOTHER = Persona.of("p-another", "education-scotland", "panel-member");

    @Inject
    Kafka kafka;

    private UUID inspection = new UUID(0, 0);
    private String etag = "";

    @BeforeEach
    void grades_are_proposed_and_one_person_confirms_them() {
        FieldworkCompleted event = Fieldwork.completed();
        inspection = event.inspectionId();
        kafka.complete(event);
        etag = Api.awaitAssessment(inspection).header("ETag");
        Api.signOff(inspection);
        assertThat(confirm(Tokens.bearer(LEAD), PERSON).statusCode()).isEqualTo(201);
    }

    @Test
    void person_with_another_role_is_the_same_person() {
        assertThat(confirm(Tokens.bearer(PANEL), PERSON).statusCode()).isEqualTo(200);
        assertOneConfirmation();
    }

    @Test
    void person_with_a_second_token_is_the_same_person() {
        LocalIssuer issuer = Tokens.issuer();
        JwtClaims first = issuer.claims(LEAD);
        JwtClaims second = issuer.claims(LEAD);
        assertThat(first.getClaimValue("jti")).isNotEqualTo(second.getClaimValue("jti"));
        assertThat(confirm("Bearer " + issuer.sign(second), PERSON).statusCode())
                .isEqualTo(200);
        assertOneConfirmation();
    }

    @Test
    void person_for_another_body_is_the_same_person() {
        assertThat(confirm(Tokens.bearer(PANEL.at("education-scotland")), PERSON)
                        .statusCode())
                .isEqualTo(200);
        assertOneConfirmation();
    }

    @Test
    void nobody_confirms_in_the_name_of_another() {
        assertThat(confirm(Tokens.bearer(PANEL), ANOTHER.person()).statusCode()).isEqualTo(403);
        assertOneConfirmation();
    }

    @Test
    void token_whose_time_is_over_confirms_nothing() {
        JwtClaims claims = Tokens.issuer().claims(ANOTHER);
        claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 600));
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 60));
        assertThat(confirm("Bearer " + Tokens.issuer().sign(claims), ANOTHER.person())
                        .statusCode())
                .isEqualTo(401);
        assertOneConfirmation();
    }

    @Test
    void grades_that_were_read_before_they_were_proposed_anew_are_not_confirmed() {
        etag = "\"" + "0".repeat(64) + "\"";
        assertThat(confirm(Tokens.bearer(ANOTHER), ANOTHER.person()).statusCode())
                .isEqualTo(412);
        assertOneConfirmation();
    }

    @Test
    void another_person_is_the_second_pair_of_eyes() {
        assertThat(confirm(Tokens.bearer(ANOTHER), ANOTHER.person()).statusCode())
                .isEqualTo(201);
        assertThat(Api.read(inspection).jsonPath().getString("status")).isEqualTo("confirmed");
    }

    private Response confirm(String bearer, String person) {
        return given().header("Authorization", bearer)
                .header("If-Match", etag)
                .put("/v1/assessments/{id}/confirmations/{person}", inspection, person);
    }

    private void assertOneConfirmation() {
        Response assessment = Api.read(inspection);
        assertThat(assessment.jsonPath().getString("status")).isEqualTo("awaiting-second-confirmation");
        assertThat(assessment.jsonPath().getList("confirmations.person")).containsExactly(PERSON);
    }
}
