package io.scrutineer.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartRulesTest {

    private static final String ISSUER = "https://identity.example/realms/scrutineer";

    @Test
    void well_configured_production_starts() {
        assertThat(StartRules.broken(production(ISSUER, null, "tr0ub4dor"))).isEmpty();
    }

    @Test
    void production_needs_an_issuer() {
        assertThat(StartRules.broken(production(null, null, "tr0ub4dor")))
                .singleElement()
                .asString()
                .contains("OIDC_ISSUER");
        assertThat(StartRules.broken(production(" ", null, "tr0ub4dor"))).hasSize(1);
    }

    @Test
    void production_trusts_no_issuer_that_it_reaches_in_the_clear() {
        assertThat(StartRules.broken(production("http://identity.example", null, "tr0ub4dor")))
                .singleElement()
                .asString()
                .contains("https://");
    }

    @Test
    void production_takes_no_key_by_hand() {
        assertThat(StartRules.broken(production(ISSUER, "MIIBIjANBg", "tr0ub4dor")))
                .singleElement()
                .asString()
                .contains("OIDC_PUBLIC_KEY")
                .doesNotContain("MIIBIjANBg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postgres", "Scrutineer", "changeme", "inspection"})
    void production_takes_no_default_secret(String password) {
        assertThat(StartRules.broken(production(ISSUER, null, password)))
                .singleElement()
                .asString()
                .contains("DATABASE_PASSWORD");
    }

    @Test
    void one_machine_may_use_a_key_and_a_default_secret_but_has_to_say_whose_tokens_it_trusts() {
        assertThat(StartRules.broken(new Settings(Mode.LOCAL, "urn:scrutineer:local", "MIIBIjANBg", "inspection")))
                .isEmpty();
        assertThat(StartRules.broken(new Settings(Mode.LOCAL, null, "MIIBIjANBg", "inspection")))
                .hasSize(1);
    }

    private static SecuritySettings production(
            @Nullable String issuer, @Nullable String publicKey, @Nullable String password) {
        return new Settings(Mode.PRODUCTION, issuer, publicKey, password);
    }

    private record Settings(
            Mode mode,
            @Nullable String issuerOrNull,
            @Nullable String keyOrNull,
            @Nullable String passwordOrNull) implements SecuritySettings {

        @Override
        public Optional<String> issuer() {
            return Optional.ofNullable(issuerOrNull);
        }

        @Override
        public Optional<String> publicKey() {
            return Optional.ofNullable(keyOrNull);
        }

        @Override
        public Optional<String> databaseUser() {
            return Optional.of("inspection");
        }

        @Override
        public Optional<String> databasePassword() {
            return Optional.ofNullable(passwordOrNull);
        }
    }
}
