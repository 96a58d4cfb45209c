package io.scrutineer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.InvalidInput;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @Test
    void moment_may_be_told_with_any_offset() {
        assertThat(Moments.asked("from", "2026-11-01T01:30:00+01:00")).isEqualTo(Instant.parse("2026-11-01T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-01", "2026-11-01T00:00:00", "0000-12-31T23:59:59Z", "9999-01-01T00:00:00Z"})
    void what_is_no_moment_that_a_row_has_is_refused_by_the_name_of_its_parameter(String text) {
        assertThatThrownBy(() -> Moments.asked("from", text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().get(0).path()).isEqualTo("from"));
    }
}
