package io.scrutineer.inspection.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    private final Area perthAndKinross =
            new Area("S12000024", "Perth and Kinross", LocalDate.parse("1996-04-01"), LocalDate.parse("2018-01-31"));

    private final Area inverclyde = new Area("S12000018", "Inverclyde", LocalDate.parse("1996-04-01"), null);

    @ParameterizedTest
    @CsvSource({
        "1996-03-31, 1996-03-31, false",
        "1996-04-01, 1996-04-01, true",
        "2018-01-31, 2018-01-31, true",
        "2018-02-01, 2018-02-01, false",
        "2018-01-01, 2018-02-28, true",
        "1995-01-01, 2020-01-01, true"
    })
    void code_is_valid_from_its_first_day_to_its_last(LocalDate first, LocalDate last, boolean valid) {
        assertThat(perthAndKinross.isValidWithin(first, last)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"1996-03-31, false", "1996-04-01, true", "2999-12-31, true"})
    void code_that_nothing_replaced_is_still_valid(LocalDate day, boolean valid) {
        assertThat(inverclyde.isValidWithin(day, day)).isEqualTo(valid);
    }
}
