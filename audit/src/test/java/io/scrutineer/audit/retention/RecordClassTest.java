package io.scrutineer.audit.retention;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordClassTest {

    @ParameterizedTest
    @ValueSource(strings = {"P10D", "P364D", "P11M", "P0D", "P-10Y"})
    void period_below_a_year_is_a_mistake(String period) {
        assertThatThrownBy(() -> kept(period))
                .hasMessageContaining("retention.sample")
                .hasMessageContaining("P1Y");
    }

    @Test
    void year_is_long_enough() {
        assertThatCode(() -> kept("P12M")).doesNotThrowAnyException();
    }

    private static RecordClass kept(String period) {
        return new RecordClass("sample", Period.parse(period), "sample", "id", "t.at", "true", List.of());
    }
}
