package io.scrutineer.inspection.statement;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.FromRequest;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.statement.RecordPositionStatement.Stated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/inspections/{inspectionId}/position-statement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Position statement")
class PositionStatementResource {

    private final Inspections inspections;
    private final PositionStatements statements;
    private final RecordPositionStatement recordStatement;
    private final CurrentActor actor;

    PositionStatementResource(
            Inspections inspections,
            PositionStatements statements,
            RecordPositionStatement recordStatement,
            CurrentActor actor) {
        this.inspections = inspections;
        this.statements = statements;
        this.recordStatement = recordStatement;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({
        Role.PLANNER,
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.PANEL_MEMBER,
        Scope.EVIDENCE_READ
    })
    @Operation(summary = "The position statement of the partnership")
    @APIResponse(
            responseCode = "200",
            description = "Its ETag is its version.",
            content = @Content(schema = @Schema(implementation = PositionStatementView.class)))
    @APIResponse(responseCode = "404", description = "There is no such inspection, or no statement yet.")
    public Response get(UUID inspectionId) {
        PositionStatement statement =
                statements.latest(inspections.get(inspectionId).id());
        if (statement == null) {
            throw new NotFound();
        }
        return answer(statement, Status.OK);
    }

    @GET
    @RolesAllowed({
        Role.PLANNER,
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.PANEL_MEMBER,
        Scope.EVIDENCE_READ
    })
    @Path("/versions")
    @Operation(summary = "All versions of the position statement, the newest first")
    public Response versions(
            UUID inspectionId, @BeanParam FromRequest from, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<PositionStatement> rows = statements.page(
                inspections.get(inspectionId).id(), page.afterNumber(Integer.MAX_VALUE), from.moment(), page.limit());
        return Page.of(rows, page.limit(), PositionStatement::view, last -> Cursor.of("" + last.version()))
                .response(uri);
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Role.LEAD_INSPECTOR, Scope.INSPECTIONS_WRITE})
    @Operation(
            summary = "Record the position statement of the partnership",
            description =
                    "Three questions, at most 5,000 words in all; words are what white space separates. A repeated"
                            + " request changes nothing; another statement replaces the last one, which stays on record, and needs"
                            + " its ETag.")
    @APIResponse(
            responseCode = "201",
            description = "It is recorded.",
            content = @Content(schema = @Schema(implementation = PositionStatementView.class)))
    @APIResponse(responseCode = "200", description = "It was recorded before, just so.")
    @APIResponse(responseCode = "409", description = "`wrong-phase`: the inspection is completed or cancelled.")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the last.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted, such as too many words.")
    @APIResponse(responseCode = "428", description = "There is a statement, and If-Match is missing.")
    public Response state(
            UUID inspectionId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the statement to replace.", example = "\"1\"")
                    @Nullable String ifMatch,
            @Valid @NotNull PositionStatementRequest request) {
        Stated stated = recordStatement.state(inspectionId, request.answers(), ifMatch, actor.get());
        return answer(stated.statement(), stated.isNew() ? Status.CREATED : Status.OK);
    }

    private static Response answer(PositionStatement statement, Status status) {
        return Response.status(status)
                .tag(Integer.toString(statement.version()))
                .entity(statement.view())
                .build();
    }
}
