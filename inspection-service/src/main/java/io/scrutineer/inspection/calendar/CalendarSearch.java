package io.scrutineer.inspection.calendar;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which calendars a request looks for. */
public class CalendarSearch {

    @QueryParam("id")
    @Parameter(description = "Only the versions of this calendar.", example = "scotland-bank-holidays")
    @Nullable String id;
}
