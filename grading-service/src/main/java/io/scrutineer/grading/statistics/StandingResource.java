package io.scrutineer.grading.statistics;

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

/** Where one inspection stands among the others that one's body takes part in. */
@Path("/v1/assessments/{inspectionId}/standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
public class StandingResource {

    private final ReadStatistics statistics;

    StandingResource(ReadStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.PANEL_MEMBER,
        Role.PUBLISHER,
        Scope.ASSESSMENTS_READ
    })
    @Operation(
            operationId = "readStanding",
            summary = "Where the confirmed grades of an inspection stand among the others",
            description = "Beside those of the same indicator of the same version of the framework.")
    @APIResponse(
            responseCode = "200",
            description = "How many others are worse, the same or better.",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection has come to be graded.")
    public StandingView standing(@PathParam("inspectionId") UUID inspectionId) {
        return statistics.standing(inspectionId);
    }
}
