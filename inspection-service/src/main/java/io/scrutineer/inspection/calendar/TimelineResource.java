package io.scrutineer.inspection.calendar;

import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.contracts.Shipped;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.inspection.InspectionPlan;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.VersionedId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/inspections/{inspectionId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
class TimelineResource {

    private final Inspections inspections;
    private final Calendars calendars;
    private final TimelineRules rules;
    private final String usualCalendar;

    TimelineResource(
            Inspections inspections,
            Calendars calendars,
            @ConfigProperty(name = "inspection.timeline") String rules,
            @ConfigProperty(name = "inspection.calendar") String usualCalendar) {
        this.inspections = inspections;
        this.calendars = calendars;
        this.rules = Shipped.read("timelines/" + rules + ".json", TimelineRules.class);
        this.usualCalendar = usualCalendar;
    }

    @GET
    @RolesAllowed({
        Role.PLANNER,
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Role.PANEL_MEMBER,
        Role.PUBLISHER,
        Scope.INSPECTIONS_READ
    })
    @Operation(
            summary = "The timeline of an inspection",
            description = "Computed from its fieldwork windows in working weeks of five working days, without the"
                    + " holidays of the calendar; each milestone says by which rule. A progress review is"
                    + " not graded, and the panel is no milestone of it.")
    @APIResponse(
            responseCode = "200",
            description = "The timeline.",
            content = @Content(schema = @Schema(implementation = TimelineView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`no-fieldwork-window`: the plan has none; `no-working-day`: there is none in it;"
                    + " `calendar-too-short`: it lacks a year.")
    @APIResponse(responseCode = "422", description = "There is no such calendar.")
    public TimelineView timeline(
            UUID inspectionId,
            @QueryParam("calendar")
                    @Parameter(
                            description = "Id and version of a calendar in place of the usual one.",
                            example = "scotland-bank-holidays/2026")
                    @Nullable String calendar) {
        InspectionPlan plan = inspections.get(inspectionId).plan();
        HolidayCalendar holidays = holidays(calendar == null ? usualCalendar : calendar);
        Timeline timeline = Timeline.of(plan.fieldworkWindows(), rules.of(plan.kind()), holidays.workingDays());
        return TimelineView.of(timeline, rules, holidays);
    }

    private HolidayCalendar holidays(String name) {
        String[] parts = name.split("/", -1);
        HolidayCalendar found = parts.length == 2 ? calendars.version(new VersionedId(parts[0], parts[1])) : null;
        if (found == null) {
            throw new InvalidInput("calendar", "must be id and version of a calendar, as scotland-bank-holidays/2026");
        }
        return found;
    }
}
