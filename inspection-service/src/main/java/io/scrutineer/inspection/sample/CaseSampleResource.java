package io.scrutineer.inspection.sample;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.FromRequest;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
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

@Path("/v1/inspections/{inspectionId}/case-sample")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case sample")
class CaseSampleResource {

    private final Inspections inspections;
    private final CaseSamples samples;
    private final DrawSample drawSample;
    private final CurrentActor actor;

    CaseSampleResource(Inspections inspections, CaseSamples samples, DrawSample drawSample, CurrentActor actor) {
        this.inspections = inspections;
        this.samples = samples;
        this.drawSample = drawSample;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.PLANNER, Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Scope.EVIDENCE_READ})
    @Operation(summary = "The case records that are read", description = "The last draw, with its size, seed and rule.")
    @APIResponse(
            responseCode = "200",
            description = "Its ETag is the version of the draw.",
            content = @Content(schema = @Schema(implementation = CaseSampleView.class)))
    @APIResponse(responseCode = "404", description = "There is no such inspection, or no draw yet.")
    public Response get(UUID inspectionId) {
        CaseSample sample = samples.latest(inspections.get(inspectionId).id());
        if (sample == null) {
            throw new NotFound();
        }
        return answer(sample, Status.OK);
    }

    @GET
    @RolesAllowed({Role.PLANNER, Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Scope.EVIDENCE_READ})
    @Path("/versions")
    @Operation(
            summary = "All draws of case records, the newest first",
            description = "Whoever drew anew, when, and with which seed, stays to be seen.")
    public Response versions(
            UUID inspectionId, @BeanParam FromRequest from, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<CaseSample> rows = samples.page(
                inspections.get(inspectionId).id(), page.afterNumber(Integer.MAX_VALUE), from.moment(), page.limit());
        return Page.of(rows, page.limit(), CaseSample::view, last -> Cursor.of("" + last.version()))
                .response(uri);
    }

    @PUT
    @RolesAllowed({Role.PLANNER, Role.LEAD_INSPECTOR, Scope.INSPECTIONS_WRITE})
    @Operation(
            summary = "Draw the case records to read",
            description = "How many follows from population, confidence and margin (Cochran, with the correction for"
                    + " finite populations); which ones, from the seed. Only those that are drawn are kept. A repeated"
                    + " request changes nothing; another draw replaces the last one and needs its ETag.")
    @APIResponse(
            responseCode = "201",
            description = "They are drawn.",
            content = @Content(schema = @Schema(implementation = CaseSampleView.class)))
    @APIResponse(responseCode = "200", description = "They were drawn before, just so.")
    @APIResponse(responseCode = "409", description = "`wrong-phase`: the inspection is completed or cancelled.")
    @APIResponse(responseCode = "412", description = "If-Match names another draw than the last.")
    @APIResponse(
            responseCode = "422",
            description = "Fields can not be accepted, such as a reference like a CHI number.")
    @APIResponse(responseCode = "428", description = "There is a draw, and If-Match is missing.")
    public Response draw(
            UUID inspectionId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the draw to replace.", example = "\"1\"")
                    @Nullable String ifMatch,
            @Valid @NotNull CaseSampleRequest request) {
        Drawn drawn = drawSample.draw(inspectionId, request, ifMatch, actor.get());
        return answer(drawn.sample(), drawn.isNew() ? Status.CREATED : Status.OK);
    }

    private static Response answer(CaseSample sample, Status status) {
        return Response.status(status)
                .tag(Integer.toString(sample.version()))
                .entity(sample.view())
                .build();
    }
}
