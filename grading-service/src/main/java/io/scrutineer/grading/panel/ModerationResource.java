package io.scrutineer.grading.panel;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.grading.panel.RecordPanelAction.Outcome;
import io.scrutineer.grading.panel.RecordPanelAction.Wish;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The panel's review of the grades of an inspection. */
@Path("/v1/assessments/{inspectionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation", description = "The panel of the bodies reviews indicative grades.")
public class ModerationResource {

    private final ReadModeration moderation;
    private final RecordPanelAction recordAction;
    private final CurrentActor actor;

    ModerationResource(ReadModeration moderation, RecordPanelAction recordAction, CurrentActor actor) {
        this.moderation = moderation;
        this.recordAction = recordAction;
        this.actor = actor;
    }

    @GET
    @Path("moderation")
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.PANEL_MEMBER,
        Role.PUBLISHER,
        Scope.ASSESSMENTS_READ
    })
    @Operation(
            operationId = "readModeration",
            summary = "Read how far the panel has come with the grades of an inspection",
            description = "With the record of who did what. The ETag is that of the assessment.")
    @APIResponse(
            responseCode = "200",
            description = "How far the panel has come.",
            content = @Content(schema = @Schema(implementation = ModerationView.class)))
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection has come to be graded.")
    public Response read(@PathParam("inspectionId") UUID inspectionId) {
        return answer(Response.ok(), moderation.read(inspectionId));
    }

    @PUT
    @Path("panel-actions/{actionId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PANEL_MEMBER)
    @Operation(
            operationId = "recordPanelAction",
            summary = "Agree, dissent, propose another grade, approve a proposal, or sign off",
            description = "In the name of the body that one acts for. `If-Match` names the grades that the person has"
                    + " read. A proposal within one level of the policy's grade stands at once; one further away when another"
                    + " person approves it. A body signs off once it has said where it stands on each indicator of the policy's"
                    + " lowest confidence, and on each that a body contested. A new grade or dissent begins a new revision, for"
                    + " which the bodies sign off again. The same action again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The action was on record already.",
            content = @Content(schema = @Schema(implementation = ModerationView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The action is on record.",
            content = @Content(schema = @Schema(implementation = ModerationView.class)))
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection has come to be graded.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`already-confirmed`; `already-signed-off`; `insufficient-evidence`; `review-pending`: a body"
                            + " has not said where it stands; `approval-pending`: a proposal awaits a second person;"
                            + " `nothing-to-approve`; `same-person`: it takes another one; `id-in-use`: another action has the id.")
    @APIResponse(responseCode = "412", description = "The grades or the dissent have changed since they were read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing, or is `*`, which names no grades.")
    @APIResponse(
            responseCode = "422",
            description = "An indicator that is not open, a grade that is not on the scale, a finding on another"
                    + " indicator, or a field that the kind lacks or does not take.")
    public Response act(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("actionId") @Parameter(description = "Chosen by the client; a UUIDv7 (RFC 9562).") UUID actionId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the assessment as read.") @Nullable String ifMatch,
            @Valid @NotNull PanelActionRequest request) {
        Outcome outcome =
                recordAction.record(new Wish(inspectionId, actionId, request.statement(), ifMatch), actor.get());
        return answer(Response.status(outcome.added() ? Status.CREATED : Status.OK), outcome.moderation());
    }

    private static Response answer(ResponseBuilder response, ModerationView view) {
        return response.entity(view)
                .tag(view.tag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
