package io.scrutineer.publication.published;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrections of what is public. */
@Path("/v1/drafts/{inspectionId}/corrections/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
class CorrectionResource {

    private final PublishCorrection publishCorrection;
    private final ReportViews views;
    private final CurrentActor actor;

    CorrectionResource(PublishCorrection publishCorrection, ReportViews views, CurrentActor actor) {
        this.publishCorrection = publishCorrection;
        this.views = views;
        this.actor = actor;
    }

    @PUT
    @RolesAllowed({Role.PUBLISHER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish a correction of a public report",
            description =
                    "When what a report rests on has changed since it went public, its draft says correction-due. "
                            + "Approved again, it goes public as the next version, at the same address and with a notice of "
                            + "what it corrects; the versions before it stay as they are. A report that was withdrawn comes back in "
                            + "this way, with another content. Repeating the request changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Public now",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Public already",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "404", description = "No such draft")
    @APIResponse(
            responseCode = "409",
            description =
                    "`not-published`; `nothing-to-correct`; `not-approved`; `version-skipped`; "
                            + "`version-published`, with another notice; `report-withdrawn`: this version was public and is not any more.")
    @APIResponse(responseCode = "422", description = "The notice can not be")
    public Response correct(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("version") @Min(2) @Max(10_000) int version,
            @Valid @NotNull CorrectionRequest request) {
        PublicationOutcome outcome = publishCorrection.publish(inspectionId, version, request, actor.get());
        return outcome.response(views);
    }
}
