package io.scrutineer.inspection.concern;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.concern.Concern.Key;
import io.scrutineer.inspection.concern.RecordConcern.Raised;
import io.scrutineer.inspection.concern.RecordEscalation.Escalated;
import io.scrutineer.inspection.concern.RecordEscalation.Target;
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

@Path("/v1/inspections/{inspectionId}/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matters of concern")
class ConcernResource {

    private final Inspections inspections;
    private final Concerns concerns;
    private final RecordConcern recordConcern;
    private final RecordEscalation recordEscalation;
    private final CurrentActor actor;

    ConcernResource(
            Inspections inspections,
            Concerns concerns,
            RecordConcern recordConcern,
            RecordEscalation recordEscalation,
            CurrentActor actor) {
        this.inspections = inspections;
        this.concerns = concerns;
        this.recordConcern = recordConcern;
        this.recordEscalation = recordEscalation;
        this.actor = actor;
    }

    @GET
    @RolesAllowed(Role.CONCERN_OFFICER)
    @Operation(
            summary = "The matters of concern of an inspection, in the order of their ids",
            description = "Without what was seen: that is read one by one.")
    public Response list(
            UUID inspectionId, @BeanParam ConcernSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<Concern> rows = concerns.page(inspections.get(inspectionId).id(), search, page.afterId(), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        ConcernSummaryView::of,
                        last -> Cursor.of(last.key().id().toString()))
                .response(uri);
    }

    @GET
    @RolesAllowed(Role.CONCERN_OFFICER)
    @Path("/{concernId}")
    @Operation(
            summary = "One matter of concern with its escalation",
            description = "Its ETag changes with each step. That it was read is in the audit trail.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "404", description = "There is no such matter.")
    public Response get(UUID inspectionId, UUID concernId) {
        return answer(concerns.get(new Key(inspectionId, concernId)), List.of(), Status.OK);
    }

    @PUT
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Role.CONCERN_OFFICER
    })
    @Path("/{concernId}")
    @Operation(
            summary = "Raise a matter of concern",
            description =
                    "A child may be at risk. Concern officers alone read it; the answer does not repeat it. The id"
                            + " is the client's, a UUID; a repeated request changes nothing. It is taken in every phase of the"
                            + " inspection, stays as it was raised, with the partnership and area of the inspection at that"
                            + " time, and goes into no event, snapshot or export.")
    @APIResponse(
            responseCode = "201",
            description = "It has come in.",
            content = @Content(schema = @Schema(implementation = RaisedConcernView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It had come in before, just so.",
            content = @Content(schema = @Schema(implementation = RaisedConcernView.class)))
    @APIResponse(responseCode = "409", description = "`id-in-use`: another matter has this id.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted, such as a text with a CHI number.")
    public Response raise(UUID inspectionId, UUID concernId, @Valid @NotNull ConcernRequest request) {
        Raised raised = recordConcern.raise(inspectionId, concernId, request, actor.get());
        return Response.status(raised.isNew() ? Status.CREATED : Status.OK)
                .entity(RaisedConcernView.of(concernId, raised))
                .build();
    }

    @PUT
    @RolesAllowed(Role.CONCERN_OFFICER)
    @Path("/{concernId}/escalations/{escalationId}")
    @Operation(
            summary = "Record a step of the escalation",
            description =
                    "To whom, when and with which outcome. Steps are added and never changed; the id is the"
                            + " client's, and a repeated request changes nothing. A matter that was closed can be escalated again.")
    @APIResponse(
            responseCode = "201",
            description = "The step is recorded.",
            content = @Content(schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was recorded before, just so.",
            content = @Content(schema = @Schema(implementation = ConcernView.class)))
    @APIResponse(responseCode = "404", description = "There is no such matter.")
    @APIResponse(responseCode = "409", description = "`id-in-use`: another step has this id.")
    public Response escalate(
            UUID inspectionId,
            UUID concernId,
            UUID escalationId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the matter of concern.", example = "\"0\"")
                    @Nullable String ifMatch,
            @Valid @NotNull EscalationRequest request) {
        Target target = new Target(new Key(inspectionId, concernId), escalationId, ifMatch);
        Escalated escalated = recordEscalation.escalate(target, request, actor.get());
        return answer(escalated.concern(), escalated.warnings(), escalated.isNew() ? Status.CREATED : Status.OK);
    }

    private static Response answer(Concern concern, List<Warning> warnings, Status status) {
        return Response.status(status)
                .tag(Integer.toString(concern.version()))
                .entity(ConcernView.of(concern, warnings))
                .build();
    }
}
