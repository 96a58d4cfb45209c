package io.scrutineer.system.identity;

import io.scrutineer.local.platform.ChildProcess;
import io.scrutineer.local.platform.Ports;
import io.scrutineer.local.platform.Waiting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Keycloak's own distribution as a process, keeping everything in memory, with the realm imported at its start. */
final class Keycloak implements AutoCloseable {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path REALM = Path.of("../deploy/keycloak/scrutineer-realm.json");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final URI uri;
    private final String adminPassword;
    private final ChildProcess process;

    private Keycloak(URI uri, String adminPassword, ChildProcess process) {
        this.uri = uri;
        this.adminPassword = adminPassword;
        this.process = process;
    }

    /** Starts it and returns when it takes requests. */
    static Keycloak start() throws IOException {
        Path home = home();
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.copy(REALM, imports.resolve("scrutineer-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        URI uri = URI.create("http://localhost:" + Ports.free(20_000, 26_000));
        URI management = URI.create("http://localhost:" + Ports.free(26_000, 32_000));
        String password = UUID.randomUUID().toString();
        List<String> command = List.of("bash", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm");
        Path log = TARGET.resolve("keycloak/keycloak.log");
        Keycloak keycloak =
                new Keycloak(uri, password, ChildProcess.start(command, environment(uri, management, password), log));
        keycloak.awaitReady(management);
        return keycloak;
    }

    /** The issuer in the tokens of the realm, and where it is reached. */
    URI realm() {
        return uri.resolve("/realms/scrutineer");
    }

    /** A session of the administrator, which lasts a minute. */
    KeycloakAdmin admin() {
        return KeycloakAdmin.signIn(uri, adminPassword);
    }

    /** By force: nothing of it is kept, and its shell would end before it. */
    @Override
    public void close() {
        process.kill9();
    }

    private void awaitReady(URI management) {
        boolean ready =
                Waiting.until(PATIENCE, () -> !process.isAlive() || Http.answers(management.resolve("/health/ready")));
        if (!ready || !process.isAlive()) {
            close();
            throw new AssertionError("Keycloak is not ready: " + process.lastWords());
        }
    }

    private static Map<String, String> environment(URI uri, URI management, String password) {
        return Map.of(
                "KC_DB",
                "dev-mem",
                "KC_HOSTNAME",
                uri.toString(),
                "KC_HTTP_PORT",
                Integer.toString(uri.getPort()),
                "KC_HTTP_MANAGEMENT_PORT",
                Integer.toString(management.getPort()),
                "KC_HEALTH_ENABLED",
                "true",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                KeycloakAdmin.NAME,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                password,
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx400m");
    }

    private static Path home() throws IOException {
        Path unpacked = Files.createDirectories(TARGET.resolve("keycloak"));
        try (Stream<Path> entries = Files.list(unpacked)) {
            return entries.filter(entry -> Files.exists(entry.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "Keycloak is not in " + unpacked + ": run ./mvnw -Dkeycloak verify, which fetches it."));
        }
    }
}
