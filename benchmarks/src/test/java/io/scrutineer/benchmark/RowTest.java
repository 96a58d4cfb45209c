package io.scrutineer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTest {

    private final CpuMeter meter = new CpuMeter(Map.of());

    @Test
    void theRatioIsThatOfTheMedians() {
        Comparison result = new Comparison(Series.of(100, 300, 200), Series.of(400, 500, 300), meter);
        assertThat(result.ratio()).isEqualTo(0.5);
    }

    @Test
    void aShareIsReachedFromTheTargetOn() {
        Comparison half = new Comparison(Series.of(2_000), Series.of(4_000), meter);
        assertThat(Row.share("x", half, 0.5).markdown())
                .isEqualTo("| x | 2,000 /s | 4,000 /s | 0.50 | 0.5 of the ceiling | yes |");
        assertThat(Row.share("x", half, 0.51).reached()).isFalse();
    }

    @Test
    void aRateIsReachedWhateverTheCeiling() {
        Comparison slow = new Comparison(Series.of(299), Series.of(10_000), meter);
        assertThat(Row.rate("x", slow, 300).markdown()).isEqualTo("| x | 299 /s | 10,000 /s | 0.03 | 300/s | no |");
        assertThat(Row.rate("x", slow, 299).reached()).isTrue();
    }
}
