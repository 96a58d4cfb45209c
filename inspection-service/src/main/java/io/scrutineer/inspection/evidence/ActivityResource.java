package io.scrutineer.inspection.evidence;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inspections/{inspectionId}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fieldwork")
class ActivityResource {

    private final Inspections inspections;
    private final Activities activities;
    private final RecordActivities recordActivities;
    private final CurrentActor actor;

    ActivityResource(
            Inspections inspections, Activities activities, RecordActivities recordActivities, CurrentActor actor) {
        this.inspections = inspections;
        this.activities = activities;
        this.recordActivities = recordActivities;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.PANEL_MEMBER,
        Scope.EVIDENCE_READ,
        Role.YOUNG_INSPECTOR
    })
    @Operation(summary = "The activities of an inspection, in the order of their ids")
    public Response list(UUID inspectionId, @BeanParam PageRequest page, @Context UriInfo uri) {
        inspections.get(inspectionId);
        List<Activity> rows = activities.page(new Conditions(inspectionId), EvidenceCursor.after(page), page.limit());
        return Page.of(rows, page.limit(), ActivityView::of, EvidenceCursor::of).response(uri);
    }

    @POST
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Scope.EVIDENCE_WRITE
    })
    @Operation(
            summary = "Record activities",
            description = "Up to 1,000 at once, all or none. Ids are the client's: what is recorded already is"
                    + " recognised. The first activity begins the fieldwork.")
    @APIResponse(responseCode = "201", description = "At least one activity was new.")
    @APIResponse(responseCode = "200", description = "All of them were recorded before.")
    @APIResponse(responseCode = "409", description = "Fieldwork is completed, or an id is in use for something else.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted; all of them are named.")
    public Response record(UUID inspectionId, @Valid @NotNull ActivitiesRequest request) {
        return recordActivities
                .record(inspectionId, request.activities(), actor.get())
                .response();
    }
}
