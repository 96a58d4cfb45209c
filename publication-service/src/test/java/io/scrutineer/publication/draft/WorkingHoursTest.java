package io.scrutineer.publication.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scrutineer.failure.InvalidInput;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2017-06-05T09:00:00Z, 10, 2017-06-19T16:00:00Z", // summer time
        "2018-01-31T09:00:00Z, 10, 2018-02-14T17:00:00Z",
        "2017-12-22T09:00:00Z, 1, 2017-12-27T17:00:00Z", // a weekend, Christmas and Boxing Day
        "2017-12-28T23:30:00Z, 2, 2018-01-03T17:00:00Z" // 1 and 2 January
    })
    void days_are_counted_that_people_work_on(Instant start, int days, Instant end) {
        assertThat(WorkingHours.after(start, days)).isEqualTo(end);
    }

    @Test
    void calendar_is_not_stretched_beyond_its_years() {
        assertThatThrownBy(() -> WorkingHours.after(Instant.parse("2030-12-20T09:00:00Z"), 20))
                .isInstanceOf(InvalidInput.class);
    }
}
