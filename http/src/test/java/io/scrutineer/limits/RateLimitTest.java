package io.scrutineer.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.MultiMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final RateLimit limit = new RateLimit(new RatePolicy("client", 3, HOUR), 100);

    @Test
    void one_client_has_its_quota_and_no_more() {
        assertThat(limit.count("a").isGranted()).isTrue();
        assertThat(limit.count("a").isGranted()).isTrue();
        assertThat(limit.count("a").isGranted()).isTrue();
        assertThat(limit.count("a").isGranted()).isFalse();
        assertThat(limit.count("b").isGranted()).isTrue();
    }

    @Test
    void fields_tell_the_policy_and_what_is_left() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        limit.count("a").tell(headers);
        assertThat(headers.get("RateLimit-Policy")).isEqualTo("\"client\";q=3;w=3600");
        assertThat(headers.get("RateLimit")).isEqualTo("\"client\";r=2;t=1200");
        assertThat(headers.get("Retry-After")).isNull();
    }

    @Test
    void fields_are_the_same_on_the_wire() {
        assertThat(limit.count("a").lines())
                .isEqualTo("RateLimit-Policy: \"client\";q=3;w=3600\r\nRateLimit: \"client\";r=2;t=1200\r\n");
    }

    @Test
    void refusal_tells_when_to_come_again() {
        for (int i = 0; i < 3; i++) {
            limit.count("a");
        }
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        limit.count("a").tell(headers);
        assertThat(headers.get("RateLimit")).startsWith("\"client\";r=0;t=");
        assertThat(Integer.parseInt(headers.get("Retry-After"))).isBetween(1190, 1200);
    }

    @Test
    void quota_comes_back_evenly() {
        assertThat(new RatePolicy("client", 6000, Duration.ofMinutes(1)).nextAfter())
                .isEqualTo(1);
        assertThat(new RatePolicy("client", 2, Duration.ofMinutes(1)).nextAfter())
                .isEqualTo(30);
    }

    @Test
    void no_more_clients_are_remembered_than_asked_for() {
        for (int i = 0; i < 10_000; i++) {
            limit.count(i);
        }
        assertThat(limit.remembered()).isEqualTo(100);
    }

    @Test
    void limit_that_lets_nobody_in_is_refused() {
        assertThatThrownBy(() -> new RatePolicy("client", 0, HOUR)).hasMessageContaining("client");
        assertThatThrownBy(() -> new RatePolicy("client", 1, Duration.ofMillis(1)))
                .hasMessageContaining("client");
    }
}
