package io.scrutineer.grading.replay;

import io.scrutineer.actor.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets auditors see that grades come out again as they were proposed. */
@Path("/v1/assessments/{inspectionId}/replay")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class ReplayResource {

    private final VerifyResults verifyResults;

    ReplayResource(VerifyResults verifyResults) {
        this.verifyResults = verifyResults;
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            operationId = "replayGrades",
            summary = "Grade the stored snapshots of an inspection again, and compare",
            description =
                    "For each snapshot that grades were proposed for, the oldest first. It shows hashes and no grades."
                            + " Auditors of the bodies that take part can ask for it.")
    @APIResponse(
            responseCode = "200",
            description = "Whether the results are the same.",
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection has come to be graded.")
    public Response replay(@PathParam("inspectionId") UUID inspectionId) {
        return Response.ok(verifyResults.verify(inspectionId))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
