package io.scrutineer.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2017-08", "2017-08-15", "2016-02-29", "1996-04-01"})
    void date_keeps_its_precision(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017",
                "2017-8",
                "2017-13",
                "2017-00",
                "2017-02-30",
                "2017-02-29",
                "2017-08-00",
                "2017-08-1",
                "17-08",
                "2017/08",
                "2017-08-15T00:00",
                " 2017-08",
                "0000-01",
                "+2017-08",
                "２０１７-08",
                "August 2017"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void month_stretches_over_all_its_days() {
        PartialDate february = PartialDate.parse("2016-02");
        assertThat(february.firstDay()).isEqualTo(LocalDate.of(2016, 2, 1));
        assertThat(february.lastDay()).isEqualTo(LocalDate.of(2016, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08, 2017-09, true",
        "2017-08-31, 2017-09, true",
        "2017-08, 2017-09-01, true",
        "2017-08-14, 2017-08-15, true",
        "2017-08, 2017-08-31, false",
        "2017-08-01, 2017-08, false",
        "2017-08-15, 2017-08-15, false",
        "2017-09, 2017-08, false"
    })
    void date_is_before_another_only_when_that_is_sure(String date, String other, boolean before) {
        assertThat(PartialDate.parse(date).isBefore(PartialDate.parse(other))).isEqualTo(before);
    }

    @Test
    void month_is_after_a_day_only_when_all_of_it_is() {
        LocalDate day = LocalDate.of(2018, 3, 6);
        assertThat(PartialDate.parse("2018-03").isAfter(day)).isFalse();
        assertThat(PartialDate.parse("2018-04").isAfter(day)).isTrue();
        assertThat(PartialDate.parse("2018-03-06").isAfter(day)).isFalse();
        assertThat(PartialDate.parse("2018-03-07").isAfter(day)).isTrue();
    }
}
