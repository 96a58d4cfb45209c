package io.scrutineer.inspection.evidence;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.FromRequest;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.evidence.AmendEvidence.Target;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/inspections/{inspectionId}/activities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fieldwork")
class ActivityResource {

    private final Inspections inspections;
    private final Activities activities;
    private final RecordActivities recordActivities;
    private final ReadEvidence readEvidence;
    private final AmendEvidence amendEvidence;
    private final CurrentActor actor;

    ActivityResource(
            Inspections inspections,
            Activities activities,
            RecordActivities recordActivities,
            ReadEvidence readEvidence,
            AmendEvidence amendEvidence,
            CurrentActor actor) {
        this.inspections = inspections;
        this.activities = activities;
        this.recordActivities = recordActivities;
        this.readEvidence = readEvidence;
        this.amendEvidence = amendEvidence;
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
    public Response list(
            UUID inspectionId, @BeanParam ActivitySearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        inspections.get(inspectionId);
        List<Stored<Activity>> rows = activities.page(search.conditions(inspectionId), page.afterId(), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        RecordedActivity::of,
                        last -> Cursor.of(last.id().toString()))
                .response(uri);
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
    @APIResponse(responseCode = "409", description = EvidenceRules.CONFLICTS + "; `id-in-use`: for something else.")
    public Response record(UUID inspectionId, @Valid @NotNull ActivitiesRequest request) {
        return recordActivities
                .record(inspectionId, request.activities(), actor.get())
                .response();
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/{activityId}")
    @Operation(summary = "One activity", description = "Its ETag names the versions that a change is based on.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordedActivity.class)))
    public Response get(UUID inspectionId, UUID activityId) {
        return view(readEvidence.one(activities, inspectionId, activityId));
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Scope.EVIDENCE_WRITE})
    @Path("/{activityId}")
    @Operation(
            summary = "Amend an activity",
            description = "Says the whole activity anew. Earlier versions stay in its history. Where versions are in"
                    + " conflict, the ETag names all of them, and this resolves it.")
    @APIResponse(
            responseCode = "200",
            description = "It is amended.",
            content = @Content(schema = @Schema(implementation = RecordedActivity.class)))
    @APIResponse(responseCode = "404", description = "There is no such activity.")
    @APIResponse(responseCode = "409", description = EvidenceRules.CONFLICTS + ".")
    public Response amend(
            UUID inspectionId,
            UUID activityId,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of the activity.") @Nullable String ifMatch,
            @Valid @NotNull ActivityRequest request) {
        return view(amendEvidence.amend(new Target(inspectionId, activityId, ifMatch), request, actor.get()));
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Scope.EVIDENCE_WRITE})
    @Path("/{activityId}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw an activity",
            description =
                    "It stays to be read, and does not count any more. Amending it takes it back. What looks like personal"
                            + " data in the reason is answered as a warning.")
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn.",
            content = @Content(schema = @Schema(implementation = RecordedActivity.class)))
    @APIResponse(responseCode = "404", description = "There is no such activity.")
    @APIResponse(responseCode = "409", description = EvidenceRules.CONFLICTS + ".")
    public Response withdraw(
            UUID inspectionId,
            UUID activityId,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of the activity.") @Nullable String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        Stored<Activity> withdrawn = amendEvidence.withdrawActivity(
                new Target(inspectionId, activityId, ifMatch), request.reason(), actor.get());
        return answer(withdrawn, RecordedActivity.withdrawn(withdrawn, request.reason()));
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/{activityId}/history")
    @Operation(
            summary = "All versions of an activity, with who made them and when",
            description = HistoryPage.DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page of its versions.",
            content = @Content(schema = @Schema(implementation = HistoryPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such activity.")
    @APIResponse(responseCode = "422", description = "A cursor, limit or time that can not be.")
    public Response history(
            UUID inspectionId,
            UUID activityId,
            @BeanParam FromRequest from,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return readEvidence
                .history(activities, inspectionId, activityId, from.moment(), page)
                .response(uri);
    }

    private static Response view(Stored<Activity> stored) {
        return answer(stored, RecordedActivity.screened(stored));
    }

    private static Response answer(Stored<Activity> stored, RecordedActivity view) {
        return Response.ok(view).tag(stored.tag()).build();
    }
}
