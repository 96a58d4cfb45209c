package io.scrutineer.inspection.calendar;

import io.quarkus.runtime.StartupEvent;
import io.scrutineer.contracts.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stores the calendars that this release brings; a version that is there already stays as it is. */
@ApplicationScoped
class LoadCalendars {

    private final Calendars calendars;
    private final List<String> files;

    LoadCalendars(Calendars calendars, @ConfigProperty(name = "inspection.calendars") List<String> files) {
        this.calendars = calendars;
        this.files = files;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        for (String file : files) {
            calendars.addIfAbsent(Shipped.read("calendars/" + file + ".json", HolidayCalendar.class));
        }
    }
}
