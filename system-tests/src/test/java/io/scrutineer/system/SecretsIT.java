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

/** Secrets that were planted in the settings and requests of every service are nowhere in what it says. */
class SecretsIT {
    private static final Path LOGS =
            Path.of("target", "secrets", UUID.randomUUID().toString());
    private static final String PASSWORD = "planted-password-7f3a";
    private static final String KAFKA = "planted-kafka-secret-7f3a";
    private static final String TRUST_STORE = "planted-trust-store-7f3a";
    private static final String TOKEN = "cGxhbnRlZA.dG9rZW4.N2YzYQ";
    private static final String SENTENCE = "planted-sentence-7f3a";

    /** What a secret could be in, of every service, and addresses where other software shows its settings. */
    private static final List<String> TELLING = List.of(
            "/q/health",
            "/q/metrics",
            "/q/openapi",
            "/q/swagger-ui/",
            "/q/info",
            "/q/config",
            "/q/arc/beans",
            "/q/dev-ui",
            "/env",
            "/v1/nothing");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> said = new ArrayList<>();

    @TempDir
    Path data;

    /** In each service, who is let in, a list to read, and where to send what is wrong. */
    private enum Target {
        INSPECTION(Persona.PLANNER, "/v1/inspections", ""),
        GRADING(Persona.PANEL_MEMBER, "/v1/assessments", "/panel-actions/" + UUID.randomUUID()),
        PUBLICATION(Persona.PUBLISHER, "/v1/drafts", "/publication");

        private final Persona persona;
        private final String list;
        private final String address;

        Target(Persona persona, String list, String suffix) {
            this.persona = persona;
            this.list = list;
            this.address = list + "/" + UUID.randomUUID() + suffix;
        }
    }

    @Test
    void noSecretIsInALogAnAnswerHealthMetricsOrTheDescription() throws IOException, InterruptedException {
        Surroundings surroundings = new Surroundings(
                LOGS,
                Map.of(
                        "DATABASE_PASSWORD",
                        PASSWORD,
                        "KAFKA_SASL_JAAS_CONFIG",
                        "org.example.LoginModule required password=\"" + KAFKA + "\";",
                        "KAFKA_SSL_TRUSTSTORE_PASSWORD",
                        TRUST_STORE));
        List<String> secrets = new ArrayList<>(List.of(PASSWORD, KAFKA, TRUST_STORE, TOKEN));
        try (LocalSystem system = LocalSystem.start(data, Service.freePorts(), surroundings, (part, took) -> {})) {
            secrets.add(system.platform().auditSigningKey());
            for (ServiceProcess service : system.services()) {
                assertThat(environment(service)).contains(PASSWORD, KAFKA, TRUST_STORE);
            }
            askAll(system, secrets, "openapi");
            system.platform().kafka().stop();
            system.platform().postgres().stop();
            askAll(system, secrets, "try-again");
        }
        assertThat(secrets).hasSize(11);
        for (String secret : secrets) {
            assertIsNotIn(logs(), secret);
        }
        assertIsNotIn(logs(), SENTENCE);
    }

    /** Each service says the word, and no secret. */
    private void askAll(LocalSystem system, List<String> secrets, String word)
            throws IOException, InterruptedException {
        for (Target target : Target.values()) {
            ServiceProcess service = system.service(Service.valueOf(target.name()));
            String good = system.issuer().token(target.persona);
            secrets.add(good);
            said.clear();
            ask(service.uri(), target, good);
            String answers = String.join("\n", said);
            assertThat(answers).contains(word);
            for (String secret : secrets) {
                assertIsNotIn(answers, secret);
            }
            assertThat(logs()).contains(service.service().title());
        }
    }

    /** Without showing all that was said. */
    private static void assertIsNotIn(String said, String secret) {
        assertThat(said.contains(secret))
                .as("whether it says " + secret.substring(0, 20))
                .isFalse();
    }

    private void ask(URI service, Target target, String good) throws IOException, InterruptedException {
        for (String token : List.of(good, TOKEN)) {
            for (String path : TELLING) {
                send(request(service.resolve(path), token).GET());
            }
            send(request(service.resolve(target.list), token).GET());
            for (String body : List.of("{\"reason\": \"" + SENTENCE + "\"}", "{\"" + SENTENCE, SENTENCE)) {
                send(request(service.resolve(target.address), token).PUT(BodyPublishers.ofString(body)));
            }
        }
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        said.add(answer.headers().map() + answer.body());
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    /** What the process was started with, as Linux tells. */
    private static String environment(ServiceProcess service) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(service.pid()), "environ"));
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
