package io.scrutineer.inspection.evidence;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/inspections/{inspectionId}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fieldwork")
class FindingResource {

    private final Inspections inspections;
    private final Findings findings;
    private final RecordFindings recordFindings;
    private final CurrentActor actor;

    FindingResource(Inspections inspections, Findings findings, RecordFindings recordFindings, CurrentActor actor) {
        this.inspections = inspections;
        this.findings = findings;
        this.recordFindings = recordFindings;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Operation(summary = "The findings of an inspection, in the order of their ids")
    public Response list(
            UUID inspectionId,
            @QueryParam("indicator")
                    @Parameter(description = "Only those on this indicator.", example = "6.3")
                    @Nullable String indicator,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        inspections.get(inspectionId);
        List<Finding> rows = findings.page(inspectionId, indicator, EvidenceCursor.after(page), page.limit());
        return Page.of(rows, page.limit(), FindingView::of, EvidenceCursor::of).response(uri);
    }

    @POST
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Scope.EVIDENCE_WRITE
    })
    @Operation(
            summary = "Record findings",
            description = "Up to 1,000 at once, all or none. Ids are the client's: what is recorded already is"
                    + " recognised. Each finding comes from an activity that is recorded already.")
    @APIResponse(responseCode = "201", description = "At least one finding was new.")
    @APIResponse(responseCode = "200", description = "All of them were recorded before.")
    @APIResponse(responseCode = "409", description = "Fieldwork is completed, or an id is in use for something else.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted; all of them are named.")
    public Response record(UUID inspectionId, @Valid @NotNull FindingsRequest request) {
        return recordFindings
                .record(inspectionId, request.findings(), actor.get())
                .response();
    }
}
