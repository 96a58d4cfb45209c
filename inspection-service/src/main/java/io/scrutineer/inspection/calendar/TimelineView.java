package io.scrutineer.inspection.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The timeline of an inspection as a client reads it, with the data that it was computed from. */
@Schema(name = "Timeline")
record TimelineView(
        @Schema(description = "Id and version of the rules.", examples = "joint-inspection/1")
        String rules,

        @Schema(description = "Id and version of the calendar.", examples = "scotland-bank-holidays/2026")
        String calendar,

        List<MilestoneView> milestones) {

    /** A milestone. */
    @Schema(name = "Milestone")
    record MilestoneView(
            @Schema(examples = "position-statement") String code,

            @Schema(examples = "Position statement and documents are due")
            String title,

            @Schema(description = "A working day.", examples = "2017-06-20")
            LocalDate date,

            @Schema(examples = "6 working weeks before the fieldwork starts")
            String rule) {}

    static TimelineView of(Timeline timeline, TimelineRules rules, HolidayCalendar calendar) {
        return new TimelineView(
                rules.id() + "/" + rules.version(),
                calendar.id() + "/" + calendar.version(),
                timeline.milestones().stream()
                        .map(at -> new MilestoneView(at.code(), at.title(), at.date(), at.rule()))
                        .toList());
    }
}
