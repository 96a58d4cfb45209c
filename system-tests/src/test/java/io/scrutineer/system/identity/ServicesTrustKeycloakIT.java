package io.scrutineer.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.Surroundings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The services with tokens of a real Keycloak: who gets in, and who does not. */
@Tag("keycloak")
class ServicesTrustKeycloakIT {
    private static final String STRANGER = "stranger";

    @TempDir
    static Path data;

    private static Keycloak keycloak;
    private static LocalSystem system;

    @BeforeAll
    static void start() throws IOException {
        keycloak = Keycloak.start();
        String realm = keycloak.realm().toString();
        Map<String, String> settings = Map.of("OIDC_ISSUER", realm, "OIDC_SERVER_URL", realm, "OIDC_PUBLIC_KEY", "");
        Surroundings surroundings = new Surroundings(Path.of("target", "trusts-keycloak"), settings);
        system = LocalSystem.start(data, Service.freePorts(), surroundings, (part, took) -> {});
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void anAgencyReadsInspectionsWithTheScopeForIt() {
        assertThat(statusFor(agencyToken("inspections:read"))).isEqualTo(200);
    }

    @Test
    void withoutTheScopeItDoesNot() {
        assertThat(statusFor(agencyToken("evidence:read"))).isEqualTo(403);
    }

    @Test
    void withoutATokenNobodyDoes() {
        assertThat(statusOf(Http.to(inspections()))).isEqualTo(401);
    }

    @Test
    void aTokenForAnotherAudienceIsNone() {
        String secret = UUID.randomUUID().toString();
        keycloak.admin().createClient(stranger(secret));
        JsonNode answer = new Tokens(keycloak.realm()).askAsClient(STRANGER, secret, "");

        assertThat(Tokens.claims(answer).path("aud").asText()).isEqualTo("another-system");
        assertThat(statusFor(Tokens.accessToken(answer))).isEqualTo(401);
    }

    @Test
    void aTokenThatWasChangedIsNone() {
        String token = agencyToken("evidence:read");
        String[] parts = token.split("\\.", -1);
        String other = agencyToken("inspections:read").split("\\.", -1)[1];

        assertThat(statusFor(parts[0] + "." + other + "." + parts[2])).isEqualTo(401);
    }

    private static String agencyToken(String scope) {
        String secret = keycloak.admin().secretOf("care-inspectorate");
        return Tokens.accessToken(new Tokens(keycloak.realm()).askAsClient("care-inspectorate", secret, scope));
    }

    private static int statusFor(String token) {
        return statusOf(Http.to(inspections()).header("Authorization", "Bearer " + token));
    }

    private static int statusOf(HttpRequest.Builder request) {
        return Http.send(request).statusCode();
    }

    private static URI inspections() {
        return system.service(Service.INSPECTION).uri().resolve("/v1/inspections");
    }

    /** Another system's client in the same realm. */
    private static JsonNode stranger(String secret) {
        ObjectNode client = Http.JSON.createObjectNode();
        client.put("clientId", STRANGER).put("secret", secret);
        client.put("serviceAccountsEnabled", true).put("fullScopeAllowed", false);
        ObjectNode mapper = client.putArray("protocolMappers").addObject();
        mapper.put("name", "audience").put("protocol", "openid-connect").put("protocolMapper", "oidc-audience-mapper");
        mapper.putObject("config")
                .put("included.custom.audience", "another-system")
                .put("access.token.claim", "true");
        return client;
    }
}
