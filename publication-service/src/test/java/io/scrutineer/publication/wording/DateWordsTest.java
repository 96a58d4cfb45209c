package io.scrutineer.publication.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.calendar.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2017-08, 2017-11, August to November 2017",
        "2017-05, 2017-06, May and June 2017",
        "2017-05, 2017-05, May 2017",
        "2017-11, 2018-02, November 2017 to February 2018",
        "2016-04-25, 2016-06-10, 25 April to 10 June 2016",
        "2016-05-03, 2016-05-14, 3 to 14 May 2016",
        "2016-05-03, 2016-05-03, 3 May 2016",
        "2016-12-28, 2017-01-04, 28 December 2016 to 4 January 2017",
        "2016-04-25, 2016-06, 25 April to June 2016",
        "2016-04, 2016-04-25, April to 25 April 2016"
    })
    void stretch_is_said_as_precisely_as_it_is_known(String from, String to, String words) {
        assertThat(DateWords.of(PartialDate.parse(from), PartialDate.parse(to))).isEqualTo(words);
    }

    @Test
    void several_stretches_are_enumerated() {
        assertThat(DateWords.of(List.of("May 2016", "July 2016", "August 2016")))
                .isEqualTo("May 2016, July 2016 and August 2016");
    }
}
