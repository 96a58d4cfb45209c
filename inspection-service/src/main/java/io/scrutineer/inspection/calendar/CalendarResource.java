package io.scrutineer.inspection.calendar;

import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.VersionedId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data")
class CalendarResource {

    private static final String CODE = "[a-z0-9]+([.-][a-z0-9]+)*";

    private final Calendars calendars;
    private final RegisterCalendar registerCalendar;

    CalendarResource(Calendars calendars, RegisterCalendar registerCalendar) {
        this.calendars = calendars;
        this.registerCalendar = registerCalendar;
    }

    @GET
    @PermitAll
    @Operation(summary = "The calendars of holidays, all versions, in the order of their ids and versions")
    public Response list(
            @QueryParam("id")
                    @Parameter(description = "Only the versions of this calendar.", example = "scotland-bank-holidays")
                    @Nullable String id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        List<String> after = page.after(2);
        return Page.of(
                        calendars.page(id, after == null ? List.of("", "") : after, page.limit()),
                        page.limit(),
                        Function.identity(),
                        last -> Cursor.of(last.id(), last.version()))
                .response(uri);
    }

    @GET
    @PermitAll
    @Path("/{id}/{version}")
    @Operation(summary = "One version of a calendar", description = "Its years and holidays. A version never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(schema = @Schema(implementation = HolidayCalendar.class)))
    @APIResponse(responseCode = "404", description = "There is no such version.")
    public HolidayCalendar get(String id, String version) {
        HolidayCalendar calendar = calendars.version(new VersionedId(id, version));
        if (calendar == null) {
            throw new NotFound();
        }
        return calendar;
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Scope.INSPECTIONS_WRITE})
    @Path("/{id}/{version}")
    @Operation(
            summary = "Add a version of a calendar",
            description = "It never changes and is for all bodies. A repeated request changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "It is added.",
            content = @Content(schema = @Schema(implementation = HolidayCalendar.class)))
    @APIResponse(responseCode = "200", description = "It was there before, just so.")
    @APIResponse(responseCode = "409", description = "`id-in-use`: this version is there, with other content.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted, such as a day outside its years.")
    public Response register(
            @PathParam("id") @Pattern(regexp = CODE) String id,
            @PathParam("version") @Pattern(regexp = CODE) String version,
            @Valid @NotNull CalendarRequest request) {
        HolidayCalendar calendar = request.calendar(new VersionedId(id, version));
        boolean added = registerCalendar.register(calendar);
        return Response.status(added ? Status.CREATED : Status.OK)
                .entity(calendar)
                .build();
    }
}
