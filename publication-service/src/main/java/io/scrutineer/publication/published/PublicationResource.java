package io.scrutineer.publication.published;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.jspecify.annotations.Nullable;

/** The last step of a draft: to the public. */
@Path("/v1/drafts/{inspectionId}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
class PublicationResource {

    private final PublishReport publishReport;
    private final PublishedReports reports;
    private final PublicAddresses addresses;
    private final CurrentActor actor;

    PublicationResource(
            PublishReport publishReport, PublishedReports reports, PublicAddresses addresses, CurrentActor actor) {
        this.publishReport = publishReport;
        this.reports = reports;
        this.addresses = addresses;
        this.actor = actor;
    }

    @PUT
    @RolesAllowed({Role.PUBLISHER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish an approved draft",
            description = "Makes the approved content public, once and for all, and announces it on the topic "
                    + "publication.report-published.v1. Repeating the request changes nothing.")
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
            description = "`not-approved`; `already-published`: with another date or short link; `short-link-in-use`;"
                    + " `reference-in-use` or `address-in-use`: by another report; `reviewed-report-not-published`:"
                    + " a progress review comes after what it follows up.")
    @APIResponse(responseCode = "422", description = "The date or the short link can not be")
    public Response publish(@PathParam("inspectionId") UUID inspectionId, @Valid @Nullable PublicationRequest request) {
        PublicationOutcome outcome = publishReport.publish(
                inspectionId, request == null ? PublicationRequest.NOTHING_SAID : request, actor.get());
        return outcome.response(reports, addresses);
    }
}
