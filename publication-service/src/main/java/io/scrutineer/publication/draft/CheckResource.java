package io.scrutineer.publication.draft;

import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What in a draft does not agree with the data. */
@Path("/v1/drafts/{inspectionId}/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
class CheckResource {

    private final Drafts drafts;
    private final DraftChecks checks;

    CheckResource(Drafts drafts, DraftChecks checks) {
        this.drafts = drafts;
        this.checks = checks;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Scope.DRAFTS_READ})
    @Operation(
            summary = "Check a draft against the data",
            description =
                    "Numbers, dates, names, grades and claims of each sentence. What is blocking refuses an approval.")
    @APIResponse(
            responseCode = "200",
            description = "What was checked",
            content = @Content(schema = @Schema(implementation = ChecksView.class)))
    @APIResponse(responseCode = "404", description = "No such draft")
    public ChecksView check(@PathParam("inspectionId") UUID inspectionId) {
        DraftReport report = drafts.get(inspectionId).report();
        return ChecksView.of(report, checks.of(report));
    }
}
