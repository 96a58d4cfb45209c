package io.scrutineer.inspection.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernStateTest {

    @ParameterizedTest
    @EnumSource
    void attempt_that_reached_nobody_changes_nothing(ConcernState state) {
        assertThat(state.after(Outcome.NOT_REACHED)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "RAISED, PASSED_ON, ESCALATED",
        "ESCALATED, PASSED_ON, ESCALATED",
        "CLOSED, PASSED_ON, ESCALATED",
        "RAISED, CLOSED, CLOSED",
        "ESCALATED, CLOSED, CLOSED",
        "CLOSED, CLOSED, CLOSED"
    })
    void last_step_decides(ConcernState before, Outcome outcome, ConcernState after) {
        assertThat(before.after(outcome)).isEqualTo(after);
    }
}
