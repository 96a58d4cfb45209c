package io.scrutineer.inspection.completion;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.inspection.Inspection;
import io.scrutineer.inspection.Inspections;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
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
@Tag(name = "Completion")
class CompletionResource {

    private final Inspections inspections;
    private final Snapshots snapshots;
    private final CompleteFieldwork completeFieldwork;
    private final CurrentActor actor;

    CompletionResource(
            Inspections inspections, Snapshots snapshots, CompleteFieldwork completeFieldwork, CurrentActor actor) {
        this.inspections = inspections;
        this.snapshots = snapshots;
        this.completeFieldwork = completeFieldwork;
        this.actor = actor;
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR})
    @Path("/completion")
    @Operation(
            summary = "Complete the fieldwork",
            description =
                    "Freezes the evidence for good and sends it to be graded. It needs the ETag of the inspection, which is"
                            + " looked at when the conclusions can be accepted, and before anything is said to stand in the way."
                            + " A repeated request changes nothing and needs none.")
    @APIResponse(
            responseCode = "201",
            description = "It is completed.",
            content = @Content(schema = @Schema(implementation = CompletionView.class)))
    @APIResponse(responseCode = "200", description = "It was completed before, with these conclusions.")
    @APIResponse(
            responseCode = "409",
            description = "`not-ready`: something stands in the way; `fieldwork-completed`: with other conclusions;"
                    + " `wrong-phase`; `evidence-too-large`: for an event.")
    @APIResponse(responseCode = "422", description = "There is no finding, or fields can not be accepted.")
    public Response complete(
            UUID inspectionId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the inspection.", example = "\"2\"")
                    @Nullable String ifMatch,
            @Valid @NotNull CompletionRequest request) {
        CompletedFieldwork completed = completeFieldwork.complete(inspectionId, request, ifMatch, actor.get());
        return answer(
                completed.inspection(), CompletionView.of(completed), completed.isNew() ? Status.CREATED : Status.OK);
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
    @Path("/completion")
    @Operation(summary = "The completion of the fieldwork", description = "Its ETag is that of the inspection.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompletionView.class)))
    @APIResponse(responseCode = "404", description = "The fieldwork is not completed.")
    public Response completion(UUID inspectionId) {
        Inspection inspection = inspections.get(inspectionId);
        return answer(inspection, CompletionView.of(inspection), Status.OK);
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/snapshot")
    @Operation(
            summary = "The frozen evidence",
            description =
                    "As it counts now. Canonical JSON (RFC 8785), byte for byte what the SHA-256 in its ETag was taken"
                            + " over.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceSnapshot.class)))
    @APIResponse(responseCode = "404", description = "The fieldwork is not completed.")
    public Response snapshot(UUID inspectionId) {
        return answer(snapshots.get(inspectionId));
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/snapshots/{version}")
    @Operation(
            summary = "One version of the frozen evidence",
            description = "1 is that of the completion; each approved amendment made the next. None is ever changed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceSnapshot.class)))
    @APIResponse(responseCode = "404", description = "There is no such version.")
    public Response snapshot(UUID inspectionId, int version) {
        return answer(snapshots.get(inspectionId, version));
    }

    private static Response answer(Inspection inspection, CompletionView completion, Status status) {
        return Response.status(status)
                .tag(Integer.toString(inspection.version()))
                .entity(completion)
                .build();
    }

    private static Response answer(FrozenEvidence frozen) {
        return Response.ok(frozen.content()).tag(frozen.sha256()).build();
    }
}
