package io.scrutineer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theMedianIsTheMiddleValueWhateverTheOrder() {
        assertThat(Series.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void theMedianOfAnEvenNumberOfValuesLiesBetweenTheMiddleTwo() {
        assertThat(Series.of(4, 1, 3, 2).median()).isEqualTo(2.5);
    }

    @Test
    void aPercentileIsAValueThatSoManyPerCentDoNotExceed() {
        Series hundred =
                Series.of(IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray());
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(hundred.percentile(0)).isEqualTo(1);
        assertThat(Series.of(7).percentile(99)).isEqualTo(7);
    }

    @Test
    void theTextTellsTheSpreadOfSeveralValues() {
        assertThat(Series.of(3, 1, 2).text("%.0f"::formatted)).isEqualTo("2 (1 to 3)");
        assertThat(Series.of(3).text("%.0f"::formatted)).isEqualTo("3");
    }

    @Test
    void nothingMeasuredHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(Series::of);
    }

    @Test
    void several_make_one_in_ascending_order() {
        Series one = Series.together(List.of(Series.of(3, 1), Series.of(2)));
        assertThat(one.sorted()).containsExactly(1, 2, 3);
    }
}
