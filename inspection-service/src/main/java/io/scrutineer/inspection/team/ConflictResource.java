package io.scrutineer.inspection.team;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
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

@Path("/v1/conflicts-of-interest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team")
class ConflictResource {

    private final ConflictsOfInterest conflicts;
    private final DeclareConflict declareConflict;
    private final EndConflict endConflict;
    private final CurrentActor actor;

    ConflictResource(
            ConflictsOfInterest conflicts,
            DeclareConflict declareConflict,
            EndConflict endConflict,
            CurrentActor actor) {
        this.conflicts = conflicts;
        this.declareConflict = declareConflict;
        this.endConflict = endConflict;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.PLANNER, Role.LEAD_INSPECTOR})
    @Operation(
            summary = "Declared conflicts of interest, in the order of their ids",
            description = "Those that the body noted, and those of people in teams that it sees.")
    public Response list(@BeanParam ConflictSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<ConflictOfInterest> rows = conflicts.page(search, page.afterId(), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        ConflictOfInterest::view,
                        last -> Cursor.of(last.id().toString()))
                .response(uri);
    }

    @GET
    @RolesAllowed({Role.PLANNER, Role.LEAD_INSPECTOR})
    @Path("/{conflictId}")
    @Operation(summary = "One declared conflict of interest", description = "Its ETag changes when it ends.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConflictView.class)))
    @APIResponse(responseCode = "404", description = "There is no such declaration.")
    public Response get(UUID conflictId) {
        return answer(conflicts.get(conflictId), Status.OK);
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.YOUNG_INSPECTOR})
    @Path("/{conflictId}")
    @Operation(
            summary = "Declare a conflict of interest",
            description =
                    "One's own; who plans notes those of others too. It bars the person from teams that inspect the"
                            + " partnership or the area; an assignment that is there already is flagged. A repeated request"
                            + " changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "It is noted.",
            content = @Content(schema = @Schema(implementation = ConflictView.class)))
    @APIResponse(responseCode = "200", description = "It was noted before, just so.")
    @APIResponse(
            responseCode = "403",
            description = "`not-allowed`: people declare their own conflicts of interest, planners those of others.")
    @APIResponse(responseCode = "404", description = "The id is not to be had.")
    @APIResponse(responseCode = "409", description = "`id-in-use`: there is another declaration with this id.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted, such as an unknown partnership.")
    public Response declare(UUID conflictId, @Valid @NotNull ConflictRequest request) {
        boolean added = declareConflict.declare(conflictId, request, actor.get());
        return answer(conflicts.get(conflictId), added ? Status.CREATED : Status.OK);
    }

    @PUT
    @RolesAllowed(Role.PLANNER)
    @Path("/{conflictId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a declared conflict of interest",
            description =
                    "By who plans, of the body that noted it. It bars nobody any more, and stays on record with who"
                            + " ended it, and why. A repeated request changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "It has ended, now or before.",
            content = @Content(schema = @Schema(implementation = ConflictView.class)))
    @APIResponse(responseCode = "403", description = "`not-allowed`: the body that noted it ends it.")
    @APIResponse(responseCode = "404", description = "There is no such declaration.")
    public Response end(
            UUID conflictId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "Its ETag.", example = "\"0\"") @Nullable String ifMatch,
            @Valid @NotNull ConflictEndRequest request) {
        return answer(endConflict.end(conflictId, request, ifMatch, actor.get()), Status.OK);
    }

    private static Response answer(ConflictOfInterest conflict, Status status) {
        return Response.status(status)
                .tag(Integer.toString(conflict.version()))
                .entity(conflict.view())
                .build();
    }
}
