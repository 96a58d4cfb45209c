package io.scrutineer.inspection.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.inspection.VersionedDocuments;
import io.scrutineer.inspection.VersionedDocuments.Summary;
import io.scrutineer.inspection.VersionedId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The calendars of holidays, each version once and for good. */
@ApplicationScoped
class Calendars {

    private final VersionedDocuments<HolidayCalendar> documents;

    Calendars(Session session, ObjectMapper json) {
        this.documents = new VersionedDocuments<>(session, json, "holiday_calendar", HolidayCalendar.class);
    }

    /** The calendar, or null where there is none. */
    @Nullable HolidayCalendar version(VersionedId key) {
        return documents.version(key);
    }

    List<Summary> page(@Nullable String id, List<String> after, int limit) {
        return documents.page(id, after, limit);
    }

    /** Stores a version, unless it is there already. */
    boolean addIfAbsent(HolidayCalendar calendar) {
        return documents.addIfAbsent(calendar.key(), calendar.title(), calendar);
    }
}
