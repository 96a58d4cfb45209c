package io.scrutineer.inspection.calendar;

import io.scrutineer.calendar.CalendarTooShort;
import io.scrutineer.calendar.WorkingDays;
import io.scrutineer.failure.Conflict;
import io.scrutineer.inspection.FieldworkPeriod;
import io.scrutineer.inspection.calendar.TimelineRules.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The milestones of an inspection, each on a working day, computed from its fieldwork windows. */
record Timeline(List<Milestone> milestones) {

    /** A day on which something is to happen, and the rule that gave it. */
    record Milestone(String code, String title, LocalDate date, String rule) {}

    /** Windows known to the month begin on its first day and end on its last. */
    static Timeline of(List<FieldworkPeriod> windows, TimelineRules rules, WorkingDays days) {
        LocalDate start = windows.stream()
                .map(window -> window.from().firstDay())
                .min(Comparator.naturalOrder())
                .orElseThrow(Timeline::noWindow);
        LocalDate end = windows.stream()
                .map(window -> window.to().lastDay())
                .max(Comparator.naturalOrder())
                .orElseThrow(Timeline::noWindow);
        try {
            LocalDate first = days.onOrAfter(start);
            if (first.isAfter(end)) {
                throw new Conflict("no-working-day", "The fieldwork windows have no working day of the calendar.");
            }
            return between(first, days.onOrBefore(end), rules, days);
        } catch (CalendarTooShort e) {
            throw new Conflict("calendar-too-short", e.reason());
        }
    }

    private static Timeline between(LocalDate first, LocalDate last, TimelineRules rules, WorkingDays days) {
        return new Timeline(rules.milestones().stream()
                .map(rule -> milestone(rule, days.plus(rule.isFromStart() ? first : last, rule.weeks(), rule.days())))
                .toList());
    }

    private static Milestone milestone(Rule rule, LocalDate date) {
        return new Milestone(rule.code(), rule.title(), date, rule.sentence());
    }

    private static Conflict noWindow() {
        return new Conflict("no-fieldwork-window", "The plan has no fieldwork window to count from.");
    }
}
