package io.scrutineer.inspection.calendar;

import io.scrutineer.failure.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Adds a version of a calendar, once and for good. */
@ApplicationScoped
class RegisterCalendar {

    private final Calendars calendars;

    RegisterCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Whether it is new; a repeated request changes nothing. */
    @Transactional
    boolean register(HolidayCalendar calendar) {
        boolean added = calendars.addIfAbsent(calendar);
        if (!added && !calendar.equals(calendars.version(calendar.key()))) {
            throw new Conflict("id-in-use", "This version of the calendar is there already, with other content.");
        }
        return added;
    }
}
