package io.scrutineer.inspection.team;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/inspections/{inspectionId}/team")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Team")
class TeamResource {

    private final Inspections inspections;
    private final Team team;
    private final ConflictsOfInterest conflicts;
    private final AssignMember assignMember;
    private final EndAssignment endAssignment;
    private final CurrentActor actor;

    TeamResource(
            Inspections inspections,
            Team team,
            ConflictsOfInterest conflicts,
            AssignMember assignMember,
            EndAssignment endAssignment,
            CurrentActor actor) {
        this.inspections = inspections;
        this.team = team;
        this.conflicts = conflicts;
        this.assignMember = assignMember;
        this.endAssignment = endAssignment;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({
        Role.PLANNER,
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Role.PANEL_MEMBER,
        Scope.INSPECTIONS_READ
    })
    @Operation(
            summary = "The team of an inspection, in the order of the assignments' ids",
            description =
                    "Ended assignments are listed too, unless `present` says which. Where a conflict of interest was"
                            + " declared, also after the assignment, its ground stands in `conflicts`: the assignment has to be"
                            + " ended.")
    public Response list(
            UUID inspectionId, @BeanParam TeamSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        Inspection inspection = inspections.get(inspectionId);
        List<TeamMember> rows = team.page(inspectionId, search.filter(), page.afterId(), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        member -> view(inspection, member),
                        last -> Cursor.of(last.key().id().toString()))
                .response(uri);
    }

    @GET
    @RolesAllowed({
        Role.PLANNER,
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Role.PANEL_MEMBER,
        Scope.INSPECTIONS_READ
    })
    @Path("/{memberId}")
    @Operation(summary = "One assignment", description = "Its ETag changes when it ends.")
    @APIResponse(
            responseCode = "200",
            description = "The assignment.",
            content = @Content(schema = @Schema(implementation = TeamMemberView.class)))
    @APIResponse(responseCode = "404", description = "There is no such assignment.")
    public Response get(UUID inspectionId, UUID memberId) {
        return answer(inspectionId, team.get(inspectionId, memberId), Status.OK);
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Scope.INSPECTIONS_WRITE})
    @Path("/{memberId}")
    @Operation(
            summary = "Assign a person to the team",
            description = "The id is the client's, a UUID. A repeated request changes nothing; another role or body is"
                    + " another assignment, after the end of this one.")
    @APIResponse(
            responseCode = "201",
            description = "The person is in the team.",
            content = @Content(schema = @Schema(implementation = TeamMemberView.class)))
    @APIResponse(responseCode = "200", description = "It was so before.")
    @APIResponse(
            responseCode = "409",
            description = "`conflict-of-interest`, with its ground; `already-assigned`; `wrong-phase`; `id-in-use`.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted, such as a body of no part in it.")
    public Response assign(UUID inspectionId, UUID memberId, @Valid @NotNull TeamMemberRequest request) {
        Assigned assigned = assignMember.assign(inspectionId, memberId, request, actor.get());
        return answer(inspectionId, assigned.member(), assigned.isNew() ? Status.CREATED : Status.OK);
    }

    @DELETE
    @RolesAllowed({Role.PLANNER, Scope.INSPECTIONS_WRITE})
    @Path("/{memberId}")
    @Operation(summary = "End an assignment", description = "That there was one stays on record.")
    @APIResponse(responseCode = "204", description = "It has ended, now or before.")
    @APIResponse(responseCode = "404", description = "There is no such assignment.")
    public void end(
            UUID inspectionId,
            UUID memberId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "Its ETag.", example = "\"0\"") @Nullable String ifMatch) {
        endAssignment.end(inspectionId, memberId, ifMatch, actor.get());
    }

    private Response answer(UUID inspectionId, TeamMember member, Status status) {
        return Response.status(status)
                .tag(Integer.toString(member.version()))
                .entity(view(inspections.get(inspectionId), member))
                .build();
    }

    private TeamMemberView view(Inspection inspection, TeamMember member) {
        return TeamMemberView.of(member, conflicts.grounds(member.person(), inspection.plan()));
    }
}
