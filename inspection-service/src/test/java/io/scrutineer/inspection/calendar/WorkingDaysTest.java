package io.scrutineer.inspection.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.scrutineer.calendar.CalendarTooShort;
import io.scrutineer.calendar.PartialDate;
import io.scrutineer.calendar.WorkingDays;
import io.scrutineer.failure.Conflict;
import io.scrutineer.inspection.FieldworkPeriod;
import io.scrutineer.inspection.calendar.Timeline.Milestone;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final HolidayCalendar SCOTLAND =
            read("/calendars/scotland-bank-holidays-2026.json", HolidayCalendar.class);

    private final WorkingDays days = SCOTLAND.workingDays();

    /** As published on www.gov.uk/bank-holidays for Scotland. */
    @ParameterizedTest
    @CsvSource({
        "2017-01-02, 2017-01-03, 2017-04-14, 2017-05-01, 2017-05-29, 2017-08-07, 2017-11-30, 2017-12-25, 2017-12-26",
        "2022-01-03, 2022-01-04, 2022-04-15, 2022-05-02, 2022-06-02, 2022-06-03, 2022-08-01, 2022-09-19, 2022-11-30",
        "2026-01-01, 2026-01-02, 2026-04-03, 2026-05-04, 2026-05-25, 2026-08-03, 2026-11-30, 2026-12-25, 2026-12-28"
    })
    void published_bank_holidays_are_no_working_days(
            LocalDate a,
            LocalDate b,
            LocalDate c,
            LocalDate d,
            LocalDate e,
            LocalDate f,
            LocalDate g,
            LocalDate h,
            LocalDate i) {
        assertThat(List.of(a, b, c, d, e, f, g, h, i)).noneMatch(days::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-08-04, 0, 1, 2017-08-08, the summer holiday and a weekend are skipped",
        "2017-08-08, 0, -1, 2017-08-04, and so they are backwards",
        "2017-12-22, 0, 1, 2017-12-27, Christmas",
        "2017-12-29, 0, 1, 2018-01-03, both days of the new year",
        "2017-09-04, 2, 0, 2017-09-18, weeks without a holiday are those of the calendar",
        "2017-08-01, 1, 0, 2017-08-09, a week with a holiday is a day longer",
        "2017-11-27, 1, 2, 2017-12-07, weeks and days add up"
    })
    void working_weeks_and_days_skip_weekends_and_holidays(
            LocalDate start, int weeks, int more, LocalDate end, String why) {
        assertThat(days.plus(start, weeks, more)).as(why).isEqualTo(end);
    }

    @Test
    void year_that_the_calendar_does_not_have_is_not_guessed() {
        assertThatThrownBy(() -> days.plus(LocalDate.parse("2030-12-20"), 2, 0))
                .isInstanceOf(CalendarTooShort.class)
                .hasMessageContaining("2031");
    }

    @Test
    void timeline_counts_from_both_ends_of_the_fieldwork_and_says_how() {
        List<FieldworkPeriod> windows = List.of(window("2017-10-02", "2017-11"), window("2017-08", "2017-09-08"));
        assertThat(timeline(windows))
                .contains(
                        new Milestone(
                                "fieldwork-start",
                                "Fieldwork starts",
                                LocalDate.parse("2017-08-01"),
                                "The first working day of the first fieldwork window"),
                        new Milestone(
                                "fieldwork-end",
                                "Fieldwork ends",
                                LocalDate.parse("2017-11-29"),
                                "The last working day of the last fieldwork window"),
                        new Milestone(
                                "position-statement",
                                "Position statement and documents are due",
                                LocalDate.parse("2017-06-20"),
                                "6 working weeks before the fieldwork starts"),
                        new Milestone(
                                "factual-accuracy",
                                "Responses on factual accuracy are due",
                                LocalDate.parse("2018-02-14"),
                                "8 working weeks and 10 working days after the fieldwork ends"));
    }

    @Test
    void plan_without_a_window_has_no_timeline() {
        assertThatThrownBy(() -> timeline(List.of())).isInstanceOf(Conflict.class);
    }

    @Test
    void window_of_holidays_alone_has_no_timeline() {
        assertThatThrownBy(() -> timeline(List.of(window("2017-12-25", "2017-12-26"))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("working day");
    }

    private List<Milestone> timeline(List<FieldworkPeriod> windows) {
        return Timeline.of(windows, read("/timelines/joint-inspection-1.json", TimelineRules.class), days)
                .milestones();
    }

    private static FieldworkPeriod window(String from, String to) {
        return new FieldworkPeriod(PartialDate.parse(from), PartialDate.parse(to));
    }

    private static <T> T read(String file, Class<T> type) {
        try {
            return JSON.readValue(WorkingDaysTest.class.getResource(file), type);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
