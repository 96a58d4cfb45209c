package io.scrutineer.grading.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicDatesTest {

    private static final PublicDates FEBRUARY = PublicDates.parse("2016-02");

    @Test
    void date_to_the_day_is_that_day() {
        assertThat(PublicDates.parse("2018-03-06")).isEqualTo(PublicDates.on(LocalDate.of(2018, 3, 6)));
    }

    @Test
    void date_to_the_month_is_any_day_of_it() {
        assertThat(FEBRUARY).isEqualTo(new PublicDates(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 29)));
        assertThat(FEBRUARY.isPossiblyBy(LocalDate.of(2016, 1, 31))).isFalse();
        assertThat(FEBRUARY.isPossiblyBy(LocalDate.of(2016, 2, 1))).isTrue();
        assertThat(FEBRUARY.isSurelyBy(LocalDate.of(2016, 2, 28))).isFalse();
        assertThat(FEBRUARY.isSurelyBy(LocalDate.of(2016, 2, 29))).isTrue();
    }

    @Test
    void earliest_of_a_month_and_a_day_in_it_lies_between_the_first_and_that_day() {
        LocalDate day = LocalDate.of(2016, 2, 9);
        assertThat(FEBRUARY.earliest(PublicDates.on(day))).isEqualTo(new PublicDates(LocalDate.of(2016, 2, 1), day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018-13", "2018-02-30", "March"})
    void what_is_no_day_or_month_is_refused(String iso) {
        assertThatThrownBy(() -> PublicDates.parse(iso)).isInstanceOf(IllegalArgumentException.class);
    }
}
