package io.scrutineer.system.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** What an administrator of the realm does by hand: hands out secrets, and creates people and clients. */
record KeycloakAdmin(URI realm, String token) {
    static final String NAME = "admin";

    static KeycloakAdmin signIn(URI keycloak, String password) {
        JsonNode answer = Http.json(Http.send(Http.form(
                keycloak.resolve("/realms/master/protocol/openid-connect/token"),
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", NAME, "password", password))));
        return new KeycloakAdmin(
                keycloak.resolve("/admin/realms/scrutineer/"),
                answer.path("access_token").asText());
    }

    /** The secret that Keycloak made up for a client. */
    String secretOf(String client) {
        return get("clients?clientId=" + client).path(0).path("secret").asText();
    }

    JsonNode get(String path) {
        return Http.json(accepted(request(path)));
    }

    void createClient(JsonNode client) {
        post("clients", client);
    }

    /** Creates somebody with one role. */
    void createPerson(JsonNode person, String role) {
        post("users", person);
        String id = get("users?exact=true&username=" + person.path("username").asText())
                .path(0)
                .path("id")
                .asText();
        ArrayNode roles = Http.JSON.createArrayNode().add(get("roles/" + role));
        post("users/" + id + "/role-mappings/realm", roles);
    }

    private void post(String path, JsonNode body) {
        accepted(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return Http.to(realm.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> accepted(HttpRequest.Builder request) {
        HttpResponse<String> response = Http.send(request);
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.request() + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }
}
