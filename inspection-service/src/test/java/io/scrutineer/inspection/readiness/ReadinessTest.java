package io.scrutineer.inspection.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scrutineer.failure.Conflict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Coverage WELL = new Coverage("1.1", true, 14, 5, 3);

    @Test
    void closed_fieldwork_with_several_sources_is_ready_and_warns_of_nothing() {
        Readiness readiness = Readiness.of(new Fieldwork(List.of(WELL), 5, 14, 0, 0, 0, 0, 0, 0, 4_000_000));
        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.warnings()).isEmpty();
        readiness.require();
    }

    @Test
    void each_thing_that_stands_in_the_way_is_named() {
        Readiness readiness = Readiness.of(new Fieldwork(List.of(WELL), 5, 0, 2, 1, 3, 4, 5, 0, 4_000_001));
        assertThat(codes(readiness.blocking()))
                .containsExactly(
                        "no-findings",
                        "open-activities",
                        "open-conflicts",
                        "activity-withdrawn",
                        "single-readings",
                        "open-third-readings",
                        "evidence-too-large");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(readiness::require)
                .satisfies(conflict -> assertThat(conflict.errors()).hasSize(7));
    }

    @Test
    void graded_indicators_that_are_thinly_covered_are_a_warning_and_do_not_block() {
        Readiness readiness = Readiness.of(new Fieldwork(
                List.of(
                        WELL,
                        new Coverage("2.1", true, 0, 0, 0),
                        new Coverage("2.2", true, 9, 1, 1),
                        new Coverage("5.1", true, 6, 4, 1),
                        new Coverage("3.1", false, 0, 0, 0),
                        new Coverage("3.2", false, 2, 1, 1)),
                5,
                31,
                0,
                0,
                0,
                0,
                0,
                0,
                0));
        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.warnings())
                .containsExactly(
                        new Reason("indicator-without-findings", "There is no finding on 2.1, which is graded."),
                        new Reason(
                                "few-kinds-of-source",
                                "The findings on 2.2 come from few kinds of source: 1, where at least 5 are wanted."),
                        new Reason(
                                "few-kinds-of-source",
                                "The findings on 5.1 come from few kinds of source: 4, where at least 5 are wanted."));
    }

    @Test
    void findings_that_lack_their_two_readers_are_a_warning_and_do_not_block() {
        Readiness readiness = Readiness.of(new Fieldwork(List.of(WELL), 5, 14, 0, 0, 0, 0, 0, 7, 0));
        assertThat(readiness.ready()).isTrue();
        assertThat(readiness.warnings())
                .containsExactly(new Reason(
                        "findings-without-readings",
                        "7 findings come from kinds of source that take two readers, and from no readings."));
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
