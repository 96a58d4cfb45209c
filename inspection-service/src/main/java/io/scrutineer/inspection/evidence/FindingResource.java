package io.scrutineer.inspection.evidence;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.FromRequest;
import io.scrutineer.http.JsonLines;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.evidence.AmendEvidence.Target;
import io.scrutineer.limits.LargeBodies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
    private final RecordFindingLines recordLines;
    private final LargeBodies bodies;
    private final ReadEvidence readEvidence;
    private final AmendEvidence amendEvidence;
    private final CurrentActor actor;

    FindingResource(
            Inspections inspections,
            Findings findings,
            RecordFindings recordFindings,
            RecordFindingLines recordLines,
            LargeBodies bodies,
            ReadEvidence readEvidence,
            AmendEvidence amendEvidence,
            CurrentActor actor) {
        this.inspections = inspections;
        this.findings = findings;
        this.recordFindings = recordFindings;
        this.recordLines = recordLines;
        this.bodies = bodies;
        this.readEvidence = readEvidence;
        this.amendEvidence = amendEvidence;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Operation(summary = "The findings of an inspection, in the order of their ids")
    public Response list(
            UUID inspectionId, @BeanParam FindingSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        inspections.get(inspectionId);
        List<Stored<Finding>> rows = findings.page(search.conditions(inspectionId), page.afterId(), page.limit());
        return Page.of(
                        rows,
                        page.limit(),
                        RecordedFinding::of,
                        last -> Cursor.of(last.id().toString()))
                .response(uri);
    }

    /** {@link EarlyFindings} takes the usual request before it comes here. */
    @POST
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Scope.EVIDENCE_WRITE
    })
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record findings",
            description = "Up to 1,000 at once, all or none. Ids are the client's: what is recorded already is"
                    + " recognised. Each finding comes from an activity that is recorded already. Any number of them is"
                    + " taken as `application/x-ndjson`, a finding on each line, all or none too: errors then name the"
                    + " line, from 1 on, as in `#/line/17/indicator`.")
    @APIResponse(responseCode = "201", description = "At least one finding was new.")
    @APIResponse(responseCode = "200", description = "All of them were recorded before.")
    @APIResponse(responseCode = "409", description = EvidenceRules.CONFLICTS + "; `id-in-use`: for something else.")
    public Response record(
            UUID inspectionId,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = FindingsRequest.class)),
                                @Content(
                                        mediaType = JsonLines.MEDIA_TYPE,
                                        schema = @Schema(implementation = FindingRequest.class))
                            })
                    @Valid @NotNull FindingsRequest request) {
        return recordFindings
                .record(inspectionId, request.findings(), actor.get())
                .response();
    }

    /** The method above, for what does its work before a request comes to it. */
    static Method recording() {
        try {
            return FindingResource.class.getDeclaredMethod("record", UUID.class, FindingsRequest.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body is not a parameter: it stands in a file, however long it is. */
    @POST
    @RolesAllowed({
        Role.LEAD_INSPECTOR,
        Role.INSPECTOR,
        Role.ASSOCIATE_ASSESSOR,
        Role.YOUNG_INSPECTOR,
        Scope.EVIDENCE_WRITE
    })
    @Consumes(JsonLines.MEDIA_TYPE)
    @Operation(hidden = true)
    public Response recordLines(UUID inspectionId) throws IOException {
        try (InputStream lines = bodies.open()) {
            return recordLines.record(inspectionId, lines, actor.get()).response();
        }
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/{findingId}")
    @Operation(summary = "One finding", description = "Its ETag names the versions that a change is based on.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordedFinding.class)))
    public Response get(UUID inspectionId, UUID findingId) {
        return view(readEvidence.one(findings, inspectionId, findingId));
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Scope.EVIDENCE_WRITE})
    @Path("/{findingId}")
    @Operation(
            summary = "Amend a finding",
            description = "Says the whole finding anew. Earlier versions stay in its history. Where versions are in"
                    + " conflict, the ETag names all of them, and this resolves it.")
    @APIResponse(
            responseCode = "200",
            description = "It is amended.",
            content = @Content(schema = @Schema(implementation = RecordedFinding.class)))
    @APIResponse(responseCode = "404", description = "There is no such finding.")
    @APIResponse(responseCode = "409", description = EvidenceRules.CONFLICTS + ".")
    public Response amend(
            UUID inspectionId,
            UUID findingId,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of the finding.") @Nullable String ifMatch,
            @Valid @NotNull FindingRequest request) {
        return view(amendEvidence.amend(new Target(inspectionId, findingId, ifMatch), request, actor.get()));
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Scope.EVIDENCE_WRITE})
    @Path("/{findingId}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a finding",
            description =
                    "It stays to be read, and does not count any more. Amending it takes it back. What looks like personal"
                            + " data in the reason is answered as a warning.")
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn.",
            content = @Content(schema = @Schema(implementation = RecordedFinding.class)))
    @APIResponse(responseCode = "404", description = "There is no such finding.")
    @APIResponse(responseCode = "409", description = EvidenceRules.CONFLICTS + ".")
    public Response withdraw(
            UUID inspectionId,
            UUID findingId,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of the finding.") @Nullable String ifMatch,
            @Valid @NotNull WithdrawalRequest request) {
        Stored<Finding> withdrawn = amendEvidence.withdrawFinding(
                new Target(inspectionId, findingId, ifMatch), request.reason(), actor.get());
        return answer(withdrawn, RecordedFinding.withdrawn(withdrawn, request.reason()));
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/{findingId}/history")
    @Operation(
            summary = "All versions of a finding, with who made them and when",
            description = HistoryPage.DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page of its versions.",
            content = @Content(schema = @Schema(implementation = HistoryPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such finding.")
    @APIResponse(responseCode = "422", description = "A cursor, limit or time that can not be.")
    public Response history(
            UUID inspectionId,
            UUID findingId,
            @BeanParam FromRequest from,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return readEvidence
                .history(findings, inspectionId, findingId, from.moment(), page)
                .response(uri);
    }

    private static Response view(Stored<Finding> stored) {
        return answer(stored, RecordedFinding.screened(stored));
    }

    private static Response answer(Stored<Finding> stored, RecordedFinding view) {
        return Response.ok(view).tag(stored.tag()).build();
    }
}
