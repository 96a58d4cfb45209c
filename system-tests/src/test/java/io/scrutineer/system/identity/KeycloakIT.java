package io.scrutineer.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tokens of the realm say, given by a real Keycloak. */
@Tag("keycloak")
class KeycloakIT {
    private static final URI CALLBACK = URI.create("http://localhost:3000/callback");
    private static final String PASSWORD = "correct horse battery";

    private static Keycloak keycloak;
    private static Tokens tokens;

    @BeforeAll
    static void start() throws IOException {
        keycloak = Keycloak.start();
        tokens = new Tokens(keycloak.realm());
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"care-inspectorate", "education-scotland", "healthcare-improvement-scotland", "hmics"})
    void anAgencyActsForItsBodyWithTheScopesItAskedFor(String agency) {
        JsonNode claims = Tokens.claims(ask(agency, "inspections:read evidence:write"));

        assertThat(claims.path("iss").asText()).isEqualTo(keycloak.realm().toString());
        assertThat(claims.path("aud").asText()).isEqualTo("scrutineer");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("scrutineer_body").asText()).isEqualTo(agency);
        assertThat(claims.has("scrutineer_partnership")).isFalse();
        assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("agency-client");
        assertThat(claims.path("scope").asText().split(" "))
                .containsExactlyInAnyOrder("inspections:read", "evidence:write");
    }

    @Test
    void tokensLastTenMinutesAndAreSignedByRs256() {
        JsonNode answer = ask("hmics", "");

        JsonNode claims = Tokens.claims(answer);
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(600);
        assertThat(Tokens.header(answer).path("alg").asText()).isEqualTo("RS256");
    }

    @Test
    void anAgencyThatAsksForNoScopeHasNone() {
        assertThat(Tokens.claims(ask("hmics", "")).path("scope").asText()).isEmpty();
    }

    @Test
    void aScopeThatTheRealmDoesNotKnowIsRefused() {
        assertThat(ask("hmics", "everything:write").path("error").asText()).isEqualTo("invalid_scope");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hmics", "${HMICS_SECRET}"})
    void aSecretCannotBeGuessedFromTheFile(String guess) {
        assertThat(tokens.askAsClient("hmics", guess, "").path("error").asText())
                .isIn("unauthorized_client", "invalid_client");
    }

    @Test
    void anAgencySignsNobodyInByPassword() {
        Map<String, String> byPassword = Map.of(
                "grant_type", "password",
                "client_id", "hmics",
                "client_secret", keycloak.admin().secretOf("hmics"),
                "username", "somebody",
                "password", PASSWORD);

        assertThat(tokens.ask(byPassword).path("error").asText()).isEqualTo("unauthorized_client");
    }

    @Test
    void anInspectorActsForTheBodyThatTheAdministratorsWrote() {
        keycloak.admin().createPerson(person("an-inspector", "scrutineer_body", "education-scotland"), "inspector");

        JsonNode claims = Tokens.claims(webTools().by("an-inspector", PASSWORD));

        assertThat(claims.path("iss").asText()).isEqualTo(keycloak.realm().toString());
        assertThat(claims.path("aud").asText()).isEqualTo("scrutineer");
        assertThat(claims.path("scrutineer_body").asText()).isEqualTo("education-scotland");
        assertThat(claims.has("scrutineer_partnership")).isFalse();
        assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("inspector");
        assertThat(claims.path("scope").asText()).isEqualTo("openid");
        assertThat(claims.path("sub").asText()).isNotBlank().doesNotContain("inspector");
    }

    @Test
    void aPartnershipOfficerActsForThePartnership() {
        keycloak.admin()
                .createPerson(person("an-officer", "scrutineer_partnership", "inverclyde"), "partnership-officer");

        JsonNode claims = Tokens.claims(webTools().by("an-officer", PASSWORD));

        assertThat(claims.path("scrutineer_partnership").asText()).isEqualTo("inverclyde");
        assertThat(claims.has("scrutineer_body")).isFalse();
        assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("partnership-officer");
    }

    @Test
    void noCodeIsGivenWithoutPkce() {
        assertThat(webTools().askForCode(Map.of()).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location)
                        .startsWith(CALLBACK.toString())
                        .contains("error=invalid_request", "code_challenge_method"));
    }

    @Test
    void nobodyChangesForWhomTheyAct() {
        for (JsonNode attribute : keycloak.admin().get("users/profile").path("attributes")) {
            if (attribute.path("name").asText().startsWith("scrutineer_")) {
                assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin");
            }
        }
        assertThat(keycloak.admin()
                        .get("users/profile")
                        .path("unmanagedAttributePolicy")
                        .isMissingNode())
                .as("attributes beside the profile are dropped")
                .isTrue();
    }

    private static JsonNode ask(String agency, String scope) {
        return tokens.askAsClient(agency, keycloak.admin().secretOf(agency), scope);
    }

    private static SignIn webTools() {
        return new SignIn(tokens, "web-tools", CALLBACK);
    }

    private static JsonNode person(String name, String attribute, String value) {
        ObjectNode person = Http.JSON.createObjectNode();
        person.put("username", name).put("enabled", true).put("email", name + "@example.org");
        person.put("firstName", "Sample").put("lastName", "Person");
        person.putObject("attributes").putArray(attribute).add(value);
        person.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        return person;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
