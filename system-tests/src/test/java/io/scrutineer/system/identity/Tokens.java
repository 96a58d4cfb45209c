package io.scrutineer.system.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The token endpoint of a realm, and what is in the tokens it gives. */
record Tokens(URI realm) {

    URI endpoint() {
        return URI.create(realm + "/protocol/openid-connect/token");
    }

    /** The whole answer to a client that asks in its own name. */
    JsonNode askAsClient(String client, String secret, String scope) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
        if (!scope.isEmpty()) {
            fields.put("scope", scope);
        }
        return ask(fields);
    }

    JsonNode ask(Map<String, String> fields) {
        return Http.json(Http.send(Http.form(endpoint(), fields)));
    }

    static String accessToken(JsonNode answer) {
        String token = answer.path("access_token").asText();
        if (token.isEmpty()) {
            throw new AssertionError("No token: " + answer);
        }
        return token;
    }

    static JsonNode header(JsonNode answer) {
        return part(answer, 0);
    }

    static JsonNode claims(JsonNode answer) {
        return part(answer, 1);
    }

    private static JsonNode part(JsonNode answer, int index) {
        String[] parts = accessToken(answer).split("\\.", -1);
        try {
            return Http.JSON.readTree(Base64.getUrlDecoder().decode(parts[index]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
