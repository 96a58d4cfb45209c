package io.scrutineer.system.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser who signs in to a web tool: authorization code with PKCE, page by page. */
record SignIn(Tokens tokens, String client, URI redirect) {
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** The answer of the token endpoint in the end. */
    JsonNode by(String username, String password) {
        String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
        HttpResponse<String> page =
                askForCode(Map.of("code_challenge_method", "S256", "code_challenge", challenge(verifier)));
        HttpResponse<String> redirected =
                Http.send(Http.form(formOf(page), Map.of("username", username, "password", password))
                        .header("Cookie", cookiesOf(page)));
        return tokens.ask(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                client,
                "redirect_uri",
                redirect.toString(),
                "code_verifier",
                verifier,
                "code",
                codeIn(redirected)));
    }

    HttpResponse<String> askForCode(Map<String, String> more) {
        Map<String, String> query = new LinkedHashMap<>(
                Map.of("response_type", "code", "client_id", client, "redirect_uri", redirect.toString()));
        query.put("scope", "openid");
        query.putAll(more);
        return Http.send(Http.to(URI.create(tokens.realm() + "/protocol/openid-connect/auth?" + Http.encoded(query))));
    }

    private static URI formOf(HttpResponse<String> page) {
        return URI.create(found(ACTION, page.body()).replace("&amp;", "&"));
    }

    /** By hand, as Java's own cookie store would keep back the secure ones from plain http. */
    private static String cookiesOf(HttpResponse<String> page) {
        List<String> cookies = page.headers().allValues("Set-Cookie");
        return cookies.stream().map(cookie -> cookie.replaceFirst(";.*", "")).collect(Collectors.joining("; "));
    }

    private static String codeIn(HttpResponse<String> redirected) {
        return found(CODE, redirected.headers().firstValue("Location").orElse(redirected.body()));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in: " + text);
        }
        return matcher.group(1);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
