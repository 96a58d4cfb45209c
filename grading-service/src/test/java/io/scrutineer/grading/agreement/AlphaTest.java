package io.scrutineer.grading.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.scrutineer.grading.agreement.Alpha.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlphaTest {

    /** Krippendorff 2011, section C: four observers (a row each), twelve units, and 0 where there is no value. */
    private static final int[][] OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void published_example_comes_out_as_published(Metric metric, double published) {
        assertThat(Alpha.of(units(), metric).orElseThrow()).isCloseTo(published, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL", "ORDINAL", "INTERVAL", "RATIO"})
    void those_who_agree_on_all_have_one(Metric metric) {
        assertThat(Alpha.of(once(List.of(3, 3), List.of(5, 5, 5)), metric).orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void those_who_always_differ_agree_less_than_by_chance() {
        assertThat(Alpha.of(once(List.of(1, 6), List.of(6, 1)), Metric.ORDINAL).orElseThrow())
                .isNegative();
    }

    @Test
    void nothing_is_told_of_units_that_one_alone_judged_or_where_all_values_are_the_same() {
        assertThat(Alpha.of(once(List.of(4), List.of(5)), Metric.ORDINAL)).isEmpty();
        assertThat(Alpha.of(once(List.of(4, 4), List.of(4, 4)), Metric.ORDINAL)).isEmpty();
        assertThat(Alpha.of(List.of(), Metric.ORDINAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void units_of_the_same_values_count_as_often_as_there_are(Metric metric) {
        List<Unit> listed = Collections.nCopies(1000, units()).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(Alpha.of(often(1000), metric).orElseThrow())
                .isCloseTo(Alpha.of(listed, metric).orElseThrow(), within(1e-9));
        List<Unit> halves =
                Stream.concat(often(500_000).stream(), often(500_000).stream()).toList();
        assertThat(Alpha.of(often(1_000_000), metric).orElseThrow())
                .isCloseTo(Alpha.of(halves, metric).orElseThrow(), within(1e-9));
    }

    @SafeVarargs
    private static List<Unit> once(List<Integer>... units) {
        return Arrays.stream(units).map(values -> new Unit(values, 1)).toList();
    }

    private static List<Unit> often(int times) {
        return units().stream().map(unit -> new Unit(unit.values(), times)).toList();
    }

    private static List<Unit> units() {
        return IntStream.range(0, OBSERVERS[0].length)
                .mapToObj(unit -> {
                    List<Integer> values = new ArrayList<>();
                    for (int[] observer : OBSERVERS) {
                        if (observer[unit] != 0) {
                            values.add(observer[unit]);
                        }
                    }
                    return new Unit(values, 1);
                })
                .toList();
    }
}
