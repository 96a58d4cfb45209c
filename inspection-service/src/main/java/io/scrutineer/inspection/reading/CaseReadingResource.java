package io.scrutineer.inspection.reading;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.FromRequest;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.Inspections;
import io.scrutineer.inspection.evidence.EvidenceRules;
import io.scrutineer.inspection.screening.Screening;
import io.scrutineer.inspection.screening.Warning;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/v1/inspections/{inspectionId}/case-readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Case reading")
class CaseReadingResource {

    private final Inspections inspections;
    private final CaseReadings readings;
    private final ReadingViews views;
    private final RecordCaseReading recordReading;
    private final WithdrawCaseReading withdrawReading;
    private final CurrentActor actor;

    CaseReadingResource(
            Inspections inspections,
            CaseReadings readings,
            ReadingViews views,
            RecordCaseReading recordReading,
            WithdrawCaseReading withdrawReading,
            CurrentActor actor) {
        this.inspections = inspections;
        this.readings = readings;
        this.views = views;
        this.recordReading = recordReading;
        this.withdrawReading = withdrawReading;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Operation(
            summary = "The case readings of an inspection, in the order of their ids",
            description = "Readers are independent: what others rated is withheld until one has rated the same"
                    + " indicator of the record, or it is settled.")
    @APIResponse(responseCode = "200", description = "A page of case readings.")
    @APIResponse(responseCode = "404", description = "There is no such inspection.")
    public Response list(
            UUID inspectionId, @BeanParam CaseReadingSearch search, @BeanParam PageRequest page, @Context UriInfo uri) {
        inspections.get(inspectionId);
        List<CaseReading> rows = readings.page(inspectionId, search, page.afterId(), page.limit());
        List<CaseReadingView> seen = views.of(inspectionId, rows, actor.get().person());
        return Page.of(
                        seen,
                        page.limit(),
                        view -> view,
                        last -> Cursor.of(last.id().toString()))
                .response(uri);
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/{readingId}")
    @Operation(summary = "One case reading", description = "Its ETag is its version.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseReadingView.class)))
    @APIResponse(responseCode = "404", description = "There is no such reading.")
    public Response get(UUID inspectionId, UUID readingId) {
        inspections.get(inspectionId);
        return answer(readings.get(new CaseReading.Key(inspectionId, readingId)), Status.OK, List.of());
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR})
    @Path("/{readingId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in or amend the reading of a case record",
            description = "By the person who read it; the id is the client's, a UUID of version 7. Two people read each"
                    + " record on their own. Where they are two or more points of the scale apart, a third one rates just"
                    + " that. What is settled becomes a finding in the same transaction. Until somebody else has rated the"
                    + " same, a rating can be said anew (If-Match); a repeated request changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "It is handed in.",
            content = @Content(schema = @Schema(implementation = CaseReadingView.class)))
    @APIResponse(responseCode = "200", description = "It is amended, or was just so before.")
    @APIResponse(responseCode = "403", description = "`not-allowed`: it is the reading of somebody else.")
    @APIResponse(responseCode = "404", description = "There is no such inspection.")
    @APIResponse(
            responseCode = "409",
            description = "`rating-fixed`; `record-already-read` by the same person; " + EvidenceRules.CONFLICTS + ".")
    @APIResponse(responseCode = "412", description = "If-Match names another version.")
    @APIResponse(responseCode = "422", description = "Fields can not be accepted, such as a record not in the sample.")
    @APIResponse(responseCode = "428", description = "It is there already, and If-Match is missing.")
    public Response record(
            UUID inspectionId,
            UUID readingId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the reading to amend.", example = "\"1\"")
                    @Nullable String ifMatch,
            @Valid @NotNull CaseReadingRequest request) {
        HandedIn handedIn =
                recordReading.record(new CaseReading.Key(inspectionId, readingId), request, ifMatch, actor.get());
        return answer(handedIn.reading(), handedIn.isNew() ? Status.CREATED : Status.OK, handedIn.warnings());
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR})
    @Path("/{readingId}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a case reading",
            description = "By its reader, or by who leads; as long as nobody else has rated what it rates. Amending it"
                    + " takes it back.")
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn.",
            content = @Content(schema = @Schema(implementation = CaseReadingView.class)))
    @APIResponse(
            responseCode = "403",
            description = "`not-allowed`: it is the reading of somebody else, and the person does not lead.")
    @APIResponse(responseCode = "404", description = "There is no such reading.")
    @APIResponse(responseCode = "409", description = "`rating-fixed`; " + EvidenceRules.CONFLICTS + ".")
    @APIResponse(responseCode = "412", description = "If-Match names another version.")
    @APIResponse(responseCode = "422", description = "The reason can not be accepted.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response withdraw(
            UUID inspectionId,
            UUID readingId,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the reading.", example = "\"1\"")
                    @Nullable String ifMatch,
            @Valid @NotNull CaseReadingWithdrawal request) {
        CaseReading withdrawn = withdrawReading.withdraw(
                new CaseReading.Key(inspectionId, readingId), request.reason(), ifMatch, actor.get());
        return answer(withdrawn, Status.OK, Screening.warningsOf("reason", request.reason()));
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR})
    @Path("/{readingId}/history")
    @Operation(
            summary = "All versions of one's own case reading, with who made them and when",
            description =
                    "What others have seen of a reading is what it says now; its former versions are its reader's. In"
                            + " pages, the first version first; the last one is what the reading says now. A `Link` with"
                            + " `rel=\"next\"` leads to the following page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of its versions.",
            content = @Content(schema = @Schema(implementation = ReadingHistoryPage.class)))
    @APIResponse(responseCode = "403", description = "`not-allowed`: it is the reading of somebody else.")
    @APIResponse(responseCode = "404", description = "There is no such reading.")
    @APIResponse(responseCode = "422", description = "A cursor, limit or time that can not be.")
    public Response history(
            UUID inspectionId,
            UUID readingId,
            @BeanParam FromRequest from,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        inspections.get(inspectionId);
        CaseReading reading = readings.get(new CaseReading.Key(inspectionId, readingId));
        reading.requireIsBy(actor.get().person());
        List<CaseReadingVersion> rows =
                readings.versions(reading.key(), page.afterNumber(0), from.moment(), page.limit());
        return Page.of(rows, page.limit(), ReadingVersionView::of, last -> Cursor.of("" + last.version()))
                .response(uri);
    }

    private Response answer(CaseReading reading, Status status, List<Warning> warnings) {
        CaseReadingView view = views.of(
                        reading.key().inspection(),
                        List.of(reading),
                        actor.get().person())
                .get(0);
        return Response.status(status)
                .tag(Integer.toString(reading.version()))
                .entity(view.with(warnings))
                .build();
    }
}
