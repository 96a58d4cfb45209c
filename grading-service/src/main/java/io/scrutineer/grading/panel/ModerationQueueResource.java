package io.scrutineer.grading.panel;

import io.scrutineer.actor.Role;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for the panel. */
@Path("/v1/moderation-queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ModerationQueueResource {

    private final ReadModeration moderation;

    ModerationQueueResource(ReadModeration moderation) {
        this.moderation = moderation;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER})
    @Operation(
            operationId = "readModerationQueue",
            summary = "What waits for the panel, least confident first",
            description = "Of inspections that one's body takes part in. Of equal confidence, what has waited longest"
                    + " comes first. A `Link` with `rel=\"next\"` leads to the following page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the queue.",
            content = @Content(schema = @Schema(implementation = WaitingPage.class)))
    @APIResponse(responseCode = "422", description = "A cursor, limit or status that can not be.")
    public Response list(
            @QueryParam("status")
                    @Parameter(
                            description = "Only `proposed`, `signed-off` or `awaiting-second-confirmation`.",
                            example = "proposed")
                    @Nullable String status,
            @QueryParam("confidence")
                    @Parameter(
                            description = "Only where the lowest confidence is this level of the policy.",
                            example = "low")
                    @Nullable String confidence,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        return moderation.waiting(status, confidence, page).response(request);
    }
}
