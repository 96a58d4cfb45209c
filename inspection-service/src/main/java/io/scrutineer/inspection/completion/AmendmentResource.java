package io.scrutineer.inspection.completion;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.completion.AmendFieldwork.Requested;
import io.scrutineer.inspection.screening.Screening;
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

@Path("/v1/inspections/{inspectionId}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Completion")
class AmendmentResource {

    private final Inspections inspections;
    private final FieldworkAmendments amendments;
    private final AmendmentJson json;
    private final AmendFieldwork amendFieldwork;
    private final CurrentActor actor;

    AmendmentResource(
            Inspections inspections,
            FieldworkAmendments amendments,
            AmendmentJson json,
            AmendFieldwork amendFieldwork,
            CurrentActor actor) {
        this.inspections = inspections;
        this.amendments = amendments;
        this.json = json;
        this.amendFieldwork = amendFieldwork;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Operation(summary = "The amendments of completed fieldwork, in the order of their ids")
    @APIResponse(responseCode = "200", description = "A page of amendments.")
    @APIResponse(responseCode = "404", description = "There is no such inspection.")
    public Response list(
            UUID inspectionId, @BeanParam AmendmentSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<FieldworkAmendment> rows =
                amendments.page(inspections.get(inspectionId).id(), search.state(), page.afterId(), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        this::view,
                        last -> Cursor.of(last.key().id().toString()))
                .response(uri);
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/{amendmentId}")
    @Operation(summary = "One amendment", description = "Its ETag changes when it is decided.")
    @APIResponse(
            responseCode = "200",
            description = "The amendment",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "404", description = "There is no such amendment.")
    public Response get(UUID inspectionId, UUID amendmentId) {
        return answer(amendments.get(inspectionId, amendmentId), Status.OK, List.of());
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR})
    @Path("/{amendmentId}")
    @Operation(
            summary = "Ask for an amendment of completed fieldwork",
            description =
                    "The id is the client's, a UUID. It changes nothing before another person approves it. What is"
                            + " wrong with it is said now. A repeated request changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for another person to decide.",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "200", description = "It was asked for before, just so.")
    @APIResponse(responseCode = "404", description = "There is no such inspection.")
    @APIResponse(
            responseCode = "409",
            description = "`fieldwork-not-completed`; `snapshot-outdated`: the evidence was amended since; `id-in-use`;"
                    + " `evidence-too-large`: for an event.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted; all of them are named.")
    public Response request(UUID inspectionId, UUID amendmentId, @Valid @NotNull AmendmentRequest request) {
        Requested requested = amendFieldwork.request(inspectionId, amendmentId, request, actor.get());
        return answer(requested.amendment(), requested.isNew() ? Status.CREATED : Status.OK, requested.warnings());
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR})
    @Path("/{amendmentId}/decision")
    @Operation(
            summary = "Approve or refuse an amendment",
            description =
                    "Approved, it changes the evidence, which is frozen as the next version of the snapshot and sent"
                            + " to be graded again (`fieldwork-amended`). Who leads decides; who asked for it, also as an"
                            + " inspector, can take it back, and can not approve it. A repeated request changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "It is decided.",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(
            responseCode = "403",
            description = "`not-allowed`: who leads decides about an amendment, and who asked for it can take it back.")
    @APIResponse(responseCode = "404", description = "There is no such amendment.")
    @APIResponse(
            responseCode = "409",
            description =
                    "`same-person`; `amendment-decided`, in another way; `snapshot-outdated`: another amendment was"
                            + " approved since this one was asked for.")
    @APIResponse(responseCode = "412", description = "If-Match names another version.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted; all of them are named.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response decide(
            UUID inspectionId,
            UUID amendmentId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the amendment.", example = "\"0\"")
                    @Nullable String ifMatch,
            @Valid @NotNull DecisionRequest request) {
        FieldworkAmendment decided = amendFieldwork.decide(inspectionId, amendmentId, request, ifMatch, actor.get());
        return answer(decided, Status.OK, Screening.warningsOf("reason", request.reason()));
    }

    private Response answer(FieldworkAmendment amendment, Status status, List<Warning> warnings) {
        return Response.status(status)
                .tag(amendment.tag())
                .entity(AmendmentView.of(amendment, json.read(amendment), warnings))
                .build();
    }

    private AmendmentView view(FieldworkAmendment amendment) {
        return AmendmentView.of(amendment, json.read(amendment), List.of());
    }
}
