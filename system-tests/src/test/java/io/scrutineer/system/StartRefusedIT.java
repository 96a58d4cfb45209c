package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.local.LocalSystem;
import io.scrutineer.local.Service;
import io.scrutineer.local.Surroundings;
import io.scrutineer.local.platform.StartFailed;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service in production does not start with what is only meant for one machine. */
class StartRefusedIT {

    @Test
    void productionDoesNotStartWithALocalKeyAKnownPasswordOrASuperuser(@TempDir Path data) {
        Surroundings production = new Surroundings(
                Path.of("target", "start-refused"),
                Map.of("SCRUTINEER_MODE", "production", "DATABASE_USER", "postgres", "DATABASE_PASSWORD", "postgres"));

        assertThatThrownBy(() -> LocalSystem.start(data, Service.freePorts(), production, (part, took) -> {}))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("OIDC_ISSUER has to begin with https://")
                .hasMessageContaining("OIDC_PUBLIC_KEY is for local use")
                .hasMessageContaining("DATABASE_PASSWORD is missing, or one that everybody knows")
                .hasMessageContaining("above row-level security");
    }

    @Test
    void noServiceStartsWithoutAnIssuer(@TempDir Path data) {
        Surroundings nobody = new Surroundings(
                Path.of("target", "start-refused"),
                Map.of("OIDC_ISSUER", "", "OIDC_PUBLIC_KEY", "", "OIDC_SERVER_URL", "http://127.0.0.1:9"));

        assertThatThrownBy(() -> LocalSystem.start(data, Service.freePorts(), nobody, (part, took) -> {}))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("OIDC_ISSUER is not set");
    }
}
