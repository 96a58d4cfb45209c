package io.scrutineer.audit.retention;

import io.scrutineer.actor.Role;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.FromRequest;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

@Path("/v1/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
class LegalHoldResource {

    private final LegalHolds holds;

    LegalHoldResource(LegalHolds holds) {
        this.holds = holds;
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Operation(summary = "The legal holds that stand, in the order of their inspections")
    public Response list(@BeanParam FromRequest from, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<LegalHold> rows = holds.page(page.afterId(), from.moment(), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        hold -> hold,
                        hold -> Cursor.of(hold.inspectionId().toString()))
                .response(uri);
    }

    @GET
    @Path("/{inspectionId}")
    @RolesAllowed(Role.AUDITOR)
    @Operation(summary = "The legal hold on what belongs to an inspection, with its ETag")
    @APIResponse(
            responseCode = "200",
            description = "It is held.",
            content = @Content(schema = @Schema(implementation = LegalHold.class)))
    @APIResponse(responseCode = "404", description = "There is no such hold.")
    public Response get(UUID inspectionId) {
        return answer(Response.Status.OK, holds.get(inspectionId));
    }

    @PUT
    @Path("/{inspectionId}")
    @Consumes(MediaType.APPLICATION_JSON) // else plain text would go to the record's one constructor
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Hold what belongs to an inspection",
            description = "From the answer on, this service removes nothing of the inspection, and nothing of the audit"
                    + " trail. Each service holds its own records: ask all three. The inspection need not be known here"
                    + " yet. A repeated request changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "It is held.",
            content = @Content(schema = @Schema(implementation = LegalHold.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was held before, for the same file.",
            content = @Content(schema = @Schema(implementation = LegalHold.class)))
    @APIResponse(responseCode = "404", description = "It is no id of an inspection.")
    @APIResponse(responseCode = "409", description = "`held-already`: it is held for another file.")
    public Response place(UUID inspectionId, @Valid @NotNull LegalHoldRequest request) {
        boolean fresh = holds.place(inspectionId, request.reference());
        return answer(fresh ? Response.Status.CREATED : Response.Status.OK, holds.get(inspectionId));
    }

    @DELETE
    @Path("/{inspectionId}")
    @RolesAllowed(Role.AUDITOR)
    @Operation(summary = "Lift a legal hold", description = "What is older than its period goes with the next removal.")
    @APIResponse(responseCode = "204", description = "It is held no longer.")
    @APIResponse(responseCode = "404", description = "There is no such hold.")
    @APIResponse(responseCode = "412", description = "If-Match names another hold than the one that stands.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public void lift(
            UUID inspectionId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the hold.", example = "\"1796053466000000\"")
                    @Nullable String ifMatch) {
        holds.lift(inspectionId, ifMatch);
    }

    private static Response answer(Response.Status status, LegalHold hold) {
        return Response.status(status).tag(hold.tag()).entity(hold).build();
    }
}
