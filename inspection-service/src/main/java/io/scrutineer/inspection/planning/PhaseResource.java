package io.scrutineer.inspection.planning;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.FromRequest;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.screening.Screening;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/inspections/{inspectionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
class PhaseResource {

    private final Inspections inspections;
    private final MovePhase movePhase;
    private final CurrentActor actor;

    PhaseResource(Inspections inspections, MovePhase movePhase, CurrentActor actor) {
        this.inspections = inspections;
        this.movePhase = movePhase;
        this.actor = actor;
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Role.LEAD_INSPECTOR, Scope.INSPECTIONS_WRITE})
    @Path("/phase")
    @Operation(
            summary = "Move an inspection on to another phase",
            description =
                    "From planned to preparation, from either to fieldwork, from any of the three to cancelled. The"
                            + " first activity begins the fieldwork by itself, and completing it is another request. A repeated"
                            + " request changes nothing. What looks like personal data in the reason is answered as a warning.")
    @APIResponse(
            responseCode = "200",
            description = "It is in this phase.",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    @APIResponse(responseCode = "409", description = "`wrong-phase`: the one does not follow the other.")
    public Response move(
            UUID inspectionId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the inspection.", example = "\"1\"")
                    @Nullable String ifMatch,
            @Valid @NotNull PhaseRequest request) {
        Inspection moved = movePhase.move(inspectionId, request, ifMatch, actor.get());
        return Response.ok(InspectionView.of(moved, Screening.warningsOf("reason", request.reason())))
                .tag(Integer.toString(moved.version()))
                .build();
    }

    @GET
    @RolesAllowed({
        Role.PLANNER,
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Role.PANEL_MEMBER,
        Role.PUBLISHER,
        Scope.INSPECTIONS_READ
    })
    @Path("/phases")
    @Operation(
            summary = "The changes of phase since an inspection was planned",
            description = "In their order: who saw to each, when and why. As a phase never comes back, there are few.")
    public Response history(
            UUID inspectionId, @BeanParam FromRequest from, @BeanParam PageRequest page, @Context UriInfo uri) {
        Instant moment = from.moment();
        return Page.ofWhole(
                        inspections.phaseChanges(inspectionId).stream()
                                .filter(change -> change.recording().isFrom(moment))
                                .toList(),
                        page,
                        PhaseChangeView::of,
                        change -> Integer.toString(change.to().ordinal()))
                .response(uri);
    }
}
