package io.scrutineer.inspection.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.InvalidInput;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleSizeTest {

    /** 385, 97, 664 and 271 are in every table of sample sizes. */
    @ParameterizedTest
    @CsvSource({"95, 5, 385", "95, 10, 97", "99, 5, 664", "90, 5, 271"})
    void population_almost_without_end_needs_the_published_sizes(String confidence, BigDecimal margin, int published) {
        assertThat(new SampleSize(Integer.MAX_VALUE, Confidence.of(confidence), margin).records())
                .isEqualTo(published);
    }

    /** Those at 95 and 5 percent as published by Krejcie and Morgan, 1970, where rounding up agrees with theirs. */
    @ParameterizedTest
    @CsvSource({
        "100, 95, 5, 80",
        "1000, 95, 5, 278",
        "10000, 95, 5, 370",
        "250, 95, 8, 95",
        "1000, 99, 5, 400",
        "1000, 90, 5, 214"
    })
    void finite_population_needs_fewer(int population, String confidence, BigDecimal margin, int size) {
        assertThat(new SampleSize(population, Confidence.of(confidence), margin).records())
                .isEqualTo(size);
    }

    @Test
    void sample_is_never_empty_and_never_more_than_all() {
        for (int population = 1; population < 400; population++) {
            assertThat(new SampleSize(population, Confidence.NINETY_NINE, new BigDecimal("0.01")).records())
                    .isEqualTo(population);
            assertThat(new SampleSize(population, Confidence.EIGHTY, new BigDecimal("50")).records())
                    .isBetween(1, 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "50.01", "5.001", "1E+999999999", "1E-999999999"})
    void margin_that_is_none_is_refused(BigDecimal margin) {
        assertThatThrownBy(() -> new SampleSize(10, Confidence.NINETY, margin)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void population_and_confidence_that_are_none_are_refused() {
        assertThatThrownBy(() -> new SampleSize(0, Confidence.NINETY, BigDecimal.TEN))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Confidence.of("100")).isInstanceOf(InvalidInput.class);
    }
}
