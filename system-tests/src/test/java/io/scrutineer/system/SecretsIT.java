package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.ServiceProcess;
import io.scrutineer.local.Surroundings;
import io.scrutineer.local.identity.Persona;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets that were planted in the settings and requests of a service are nowhere in what it says. */
class SecretsIT {
    private static final Path LOGS =
            Path.of("target", "secrets", UUID.randomUUID().toString());
    private static final String PASSWORD = "planted-password-7f3a";
    private static final String KAFKA = "planted-kafka-secret-7f3a";
    private static final String TOKEN = "cGxhbnRlZA.dG9rZW4.N2YzYQ";
    private static final String SENTENCE = "planted-sentence-7f3a";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> said = new ArrayList<>();

    @TempDir
    Path data;

    @Test
    void noSecretIsInALogAnAnswerHealthMetricsOrTheDescription() throws IOException, InterruptedException {
        Surroundings surroundings = new Surroundings(
                LOGS,
                Map.of(
                        "DATABASE_PASSWORD",
                        PASSWORD,
                        "KAFKA_SASL_JAAS_CONFIG",
                        "org.example.LoginModule required password=\"" + KAFKA + "\";"));
        String signingKey;
        String good;
        try (LocalSystem system = LocalSystem.start(data, Service.freePorts(), surroundings, (part, took) -> {})) {
            signingKey = system.platform().auditSigningKey();
            ServiceProcess service = system.service(Service.INSPECTION);
            good = system.issuer().token(Persona.PLANNER);
            ask(service.uri(), good);
            system.platform().postgres().stop();
            ask(service.uri(), good);
        }
        String answers = String.join("\n", said);
        assertThat(answers).contains("try-again").contains("openapi");
        assertThat(logs()).contains("inspection-service");
        for (String secret : List.of(PASSWORD, KAFKA, TOKEN, signingKey, good)) {
            assertIsNotIn(answers, secret);
            assertIsNotIn(logs(), secret);
        }
        assertIsNotIn(logs(), SENTENCE);
    }

    /** Without showing all that was said. */
    private static void assertIsNotIn(String said, String secret) {
        assertThat(said.contains(secret))
                .as("whether it says " + secret.substring(0, 20))
                .isFalse();
    }

    private void ask(URI service, String good) throws IOException, InterruptedException {
        for (String path :
                List.of("/q/health", "/q/metrics", "/q/openapi", "/v1/inspections", "/v1/nothing", "/q/info")) {
            get(service.resolve(path), good);
            get(service.resolve(path), TOKEN);
        }
        String address = "/v1/inspections/" + UUID.randomUUID();
        for (String body : List.of("{\"reference\": \"" + SENTENCE + "\"}", "{\"" + SENTENCE, SENTENCE)) {
            send(request(service.resolve(address), good).PUT(BodyPublishers.ofString(body)));
            send(request(service.resolve(address), TOKEN).PUT(BodyPublishers.ofString(body)));
        }
    }

    private int get(URI address, String token) throws IOException, InterruptedException {
        return send(request(address, token).GET());
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        said.add(answer.headers().map() + answer.body());
        return answer.statusCode();
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        try (var files = Files.list(LOGS)) {
            for (Path file : files.toList()) {
                logs.append(Files.readString(file));
            }
        }
        return logs.toString();
    }
}
