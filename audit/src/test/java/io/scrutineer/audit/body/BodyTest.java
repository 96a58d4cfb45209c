package io.scrutineer.audit.body;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.scrutineer.http.JsonLines;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of bodies as they come over the wire. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BodyTest {

    private static final String TOKEN = Tokens.bearer(Persona.INSPECTOR);

    /** The beginning says that it is UTF-32, and the rest is none. */
    @ParameterizedTest
    @ValueSource(strings = {"0000FFFE", "0000007B00", "0000007B7FFFFFFF"})
    void json_in_broken_characters_is_not_readable(String body) {
        assertUnreadable(send("json", "application/json", body));
        assertUnreadable(send("lines", JsonLines.MEDIA_TYPE, body));
    }

    /** A client that waits for a word before it sends much waits for ever, or for a second each time. */
    @Test
    void large_body_that_is_announced_first_is_asked_for() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port);
                BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("""
                    POST /body/lines HTTP/1.1
                    Host: localhost
                    Authorization: %s
                    Content-Type: application/x-ndjson
                    Content-Length: 9
                    Expect: 100-continue
                    Connection: close

                    """.formatted(TOKEN).replace("\n", "\r\n").getBytes(UTF_8));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(answer.readLine()).isEmpty();
            socket.getOutputStream().write("{\"x\": 1}\n".getBytes(UTF_8));
            assertThat(answer.lines().toList()).startsWith("HTTP/1.1 200 OK").endsWith("lines: 1");
        }
    }

    private static Response send(String path, String type, String body) {
        return given().header("Authorization", TOKEN)
                .header("Content-Type", type)
                .body(HexFormat.of().parseHex(body))
                .post("/body/" + path);
    }

    private static void assertUnreadable(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.asString()).contains("unreadable-body");
    }
}
