package io.scrutineer.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldworkPeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2017-08/2017-11", "2016-04-25/2016-06-10", "2017-08-15/2017-08", "2017-08/2017-08-01"})
    void period_reads_back_as_it_is_written(String interval) {
        assertThat(FieldworkPeriod.parse(interval)).hasToString(interval);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-11/2017-08", "2016-06-10/2016-06-09", "2017-09-01/2017-08"})
    void period_that_ends_before_it_starts_is_refused_for_its_end(String interval) {
        assertThatThrownBy(() -> FieldworkPeriod.parse(interval))
                .isInstanceOf(InvalidInput.class)
                .extracting("errors", list(FieldError.class))
                .extracting(FieldError::path)
                .containsExactly("to");
    }
}
