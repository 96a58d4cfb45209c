package io.scrutineer.publication.followup;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.failure.NotFound;
import io.scrutineer.publication.published.PublishedAdditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The improvement plan as it is written: the partnership and the lead body write, a publisher releases. */
@Path("/v1/drafts/{inspectionId}/improvement-plan")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After publication")
class PlanResource {

    private final FollowedReports reports;
    private final Actions actions;
    private final PublishedAdditions additions;
    private final PutAction putAction;
    private final ReleasePlan releasePlan;
    private final CurrentActor actor;

    PlanResource(
            FollowedReports reports,
            Actions actions,
            PublishedAdditions additions,
            PutAction putAction,
            ReleasePlan releasePlan,
            CurrentActor actor) {
        this.reports = reports;
        this.actions = actions;
        this.additions = additions;
        this.putAction = putAction;
        this.releasePlan = releasePlan;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.PARTNERSHIP_OFFICER, Role.LEAD_INSPECTOR, Role.PUBLISHER})
    @Operation(
            summary = "The improvement plan as it stands, in the order of the actions' ids",
            description = "Of 200 actions at most. The ETag names this state, for who releases it.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "404", description = "No such public report")
    public Response get(@PathParam("inspectionId") UUID inspectionId) {
        reports.of(inspectionId, actor.get());
        ImprovementPlan plan = actions.plan(inspectionId);
        PlanView view = new PlanView(
                plan.actions().stream().map(ActionView::of).toList(),
                additions
                        .newest(inspectionId, PublishedAdditions.IMPROVEMENT_PLAN)
                        .map(ReleaseView::of)
                        .orElse(null));
        return Response.ok(view).tag(plan.tag()).build();
    }

    @PUT
    @Path("actions/{actionId}")
    @RolesAllowed({Role.PARTNERSHIP_OFFICER, Role.LEAD_INSPECTOR, Role.PUBLISHER})
    @Operation(
            summary = "Put an action into the improvement plan, or say how far it has come",
            description =
                    "For the partnership and the lead body. The client makes the id, a UUIDv7; a new action needs no"
                            + " If-Match. The public sees it once a publisher has released the plan. The same again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Another version",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it was",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(
            responseCode = "403",
            description = "`not-allowed`: the partnership and the body that leads the inspection write the plan.")
    @APIResponse(responseCode = "404", description = "No such public report")
    @APIResponse(responseCode = "409", description = "`plan-full`.")
    @APIResponse(responseCode = "412", description = "The action has changed since it was read")
    @APIResponse(responseCode = "422", description = "The report has no such area, or a field can not be")
    public Response put(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("actionId") UUID actionId,
            @Parameter(description = "The ETag of the action that was read", example = "\"1\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @NotNull ActionRequest request) {
        PutAction.Put put = putAction.put(new PutAction.Place(inspectionId, actionId, ifMatch), request, actor.get());
        return Response.status(put.isNew() ? Status.CREATED : Status.OK)
                .entity(ActionView.of(put.action()))
                .tag(put.action().tag())
                .build();
    }

    @GET
    @Path("actions/{actionId}/versions")
    @RolesAllowed({Role.PARTNERSHIP_OFFICER, Role.LEAD_INSPECTOR, Role.PUBLISHER})
    @Operation(
            summary = "All versions of an action, the newest first",
            description = "With who wrote them, for whom, and when.")
    @APIResponse(
            responseCode = "200",
            description = "The versions",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ActionView.class)))
    @APIResponse(responseCode = "404", description = "No such public report or action")
    public List<ActionView> versions(
            @PathParam("inspectionId") UUID inspectionId, @PathParam("actionId") UUID actionId) {
        reports.of(inspectionId, actor.get());
        List<ActionVersion> versions = actions.versions(inspectionId, actionId);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions.stream().map(ActionView::of).toList();
    }

    @PUT
    @Path("release")
    @RolesAllowed(Role.PUBLISHER)
    @Operation(
            summary = "Release the improvement plan that was read",
            description = "It is public from now on, as another version. The same again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Public now",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Public already",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "404", description = "No such public report, or no action in its plan")
    @APIResponse(responseCode = "412", description = "The plan has changed since it was read")
    public Response release(
            @PathParam("inspectionId") UUID inspectionId,
            @Parameter(description = "The ETag of the plan that was read", example = "\"571ca3b4571ca3b4\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return ReleaseView.response(releasePlan.release(inspectionId, ifMatch, actor.get()));
    }
}
