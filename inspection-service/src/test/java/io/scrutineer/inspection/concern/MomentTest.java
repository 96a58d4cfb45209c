package io.scrutineer.inspection.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.InvalidInput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void moment_is_kept_to_the_millisecond() {
        assertThat(Moment.of(Instant.parse("2026-11-25T11:59:00.123456789Z"), NOW))
                .isEqualTo("2026-11-25T11:59:00.123Z");
    }

    @Test
    void watch_that_is_a_little_fast_is_believed() {
        assertThat(Moment.of(Instant.parse("2026-11-25T12:10:00Z"), NOW)).isEqualTo("2026-11-25T12:10:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25T12:10:00.001Z", "+1000000000-12-31T23:59:59Z", "1926-11-24T00:00:00Z"})
    void moment_to_come_or_out_of_memory_is_refused(String told) {
        Instant moment = Instant.parse(told);
        assertThatThrownBy(() -> Moment.of(moment, NOW)).isInstanceOf(InvalidInput.class);
    }
}
