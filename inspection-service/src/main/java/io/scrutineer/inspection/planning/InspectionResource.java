package io.scrutineer.inspection.planning;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.http.Preconditions;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.screening.Warning;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
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

@Path("/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
class InspectionResource {

    private final Inspections inspections;
    private final PlanInspection planInspection;
    private final CurrentActor actor;

    InspectionResource(Inspections inspections, PlanInspection planInspection, CurrentActor actor) {
        this.inspections = inspections;
        this.planInspection = planInspection;
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
        Role.PUBLISHER,
        Scope.INSPECTIONS_READ
    })
    @Operation(summary = "Inspections, in the order of their references")
    public Response list(@BeanParam InspectionSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<String> after = page.after(1);
        List<Inspection> rows = inspections.page(search.filter(), after == null ? null : after.get(0), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        InspectionView::of,
                        last -> Cursor.of(last.plan().reference()))
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
        Role.PUBLISHER,
        Scope.INSPECTIONS_READ
    })
    @Path("/{inspectionId}")
    @Operation(summary = "One inspection", description = "Its ETag changes when its plan or its phase does.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InspectionView.class)))
    @APIResponse(responseCode = "304", description = "The client has it as it is, by If-None-Match.")
    @APIResponse(responseCode = "412", description = "If-Match names another version.")
    public Response get(UUID inspectionId, @Context Request request) {
        Inspection inspection = inspections.get(inspectionId);
        return Preconditions.unchanged(request, tag(inspection))
                .map(ResponseBuilder::build)
                .orElseGet(() -> view(inspection, Status.OK, List.of()));
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Scope.INSPECTIONS_WRITE})
    @Path("/{inspectionId}")
    @Operation(
            summary = "Plan an inspection, or plan it anew",
            description = "The id is the client's, a UUID (version 7 keeps them in order). A repeated request changes"
                    + " nothing. Activities and findings may come with it; further ones are posted. Another plan needs the"
                    + " ETag of the inspection: all but reference and kind may change until the fieldwork begins, the"
                    + " fieldwork windows until it ends. The partnership stays once case records were drawn or a position"
                    + " statement was recorded for it; bodies of people in the team are not left out.")
    @APIResponse(
            responseCode = "201",
            description = "It is planned.",
            content = @Content(schema = @Schema(implementation = InspectionView.class)))
    @APIResponse(responseCode = "200", description = "It was planned before, just so, or is now planned anew.")
    @APIResponse(responseCode = "403", description = "`not-allowed`: a body plans inspections that it takes part in.")
    @APIResponse(responseCode = "404", description = "The id is not to be had.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`id-in-use` or `reference-in-use`, for another inspection; `plan-fixed`: it is too late, or the"
                            + " fields named stay; `conflict-of-interest`, with its ground, of somebody in the team with the new"
                            + " place.")
    @APIResponse(responseCode = "428", description = "It is planned otherwise, and If-Match is missing.")
    public Response plan(
            UUID inspectionId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "Its ETag, to plan it anew.", example = "\"1\"")
                    @Nullable String ifMatch,
            @Valid @NotNull InspectionRequest plan) {
        PlannedInspection planned = planInspection.plan(inspectionId, plan, ifMatch, actor.get());
        return view(planned.inspection(), planned.isNew() ? Status.CREATED : Status.OK, planned.warnings());
    }

    private static Response view(Inspection inspection, Status status, List<Warning> warnings) {
        return Response.status(status)
                .tag(tag(inspection))
                .entity(InspectionView.of(inspection, warnings))
                .build();
    }

    private static EntityTag tag(Inspection inspection) {
        return new EntityTag(Integer.toString(inspection.version()));
    }
}
