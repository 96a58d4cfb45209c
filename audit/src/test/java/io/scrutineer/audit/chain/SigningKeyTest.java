package io.scrutineer.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.audit.chain.Checkpoint.Purpose;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    /** The first test of RFC 8032, section 7.1. */
    private static final String SECRET = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";

    private static final String PUBLIC = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

    private final SigningKey key = SigningKey.parse(SECRET);

    @Test
    void public_key_is_that_of_the_standard() {
        assertThat(Base64.getEncoder().encodeToString(key.publicKey().getEncoded()))
                .isEqualTo(PUBLIC);
    }

    @Test
    void checkpoint_is_vouched_for_by_its_key_for_its_service_alone() {
        Checkpoint checkpoint = key.sign(Purpose.REACHED, "inspection-service", Link.START, Instant.EPOCH);
        PublicKeys keys = PublicKeys.parse(List.of(PUBLIC));
        assertThat(keys.vouchFor(Purpose.REACHED, checkpoint, "inspection-service"))
                .isTrue();
        assertThat(keys.vouchFor(Purpose.REACHED, checkpoint, "grading-service"))
                .isFalse();
        assertThat(keys.vouchFor(Purpose.START, checkpoint, "inspection-service"))
                .isFalse();
        assertThat(PublicKeys.of(List.of()).vouchFor(Purpose.REACHED, checkpoint, "inspection-service"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "MC4CAQAwBQYDK2VwBCIEIJ1h", PUBLIC})
    void key_that_is_none_is_refused_without_being_repeated(String text) {
        assertThatThrownBy(() -> SigningKey.parse(text))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining("AUDIT_SIGNING_KEY is not an Ed25519 private key")
                .hasNoCause();
    }
}
