package io.scrutineer.publication.published;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.publication.draft.Schedule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The last step of a draft: to the public. */
@Path("/v1/drafts/{inspectionId}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
class PublicationResource {

    private final PublishReport publishReport;
    private final SchedulePublication schedulePublication;
    private final CancelPublication cancelPublication;
    private final ReportViews views;
    private final CurrentActor actor;
    private final Clock clock;

    PublicationResource(
            PublishReport publishReport,
            SchedulePublication schedulePublication,
            CancelPublication cancelPublication,
            ReportViews views,
            CurrentActor actor,
            Clock clock) {
        this.publishReport = publishReport;
        this.schedulePublication = schedulePublication;
        this.cancelPublication = cancelPublication;
        this.views = views;
        this.actor = actor;
        this.clock = clock;
    }

    /** A publication to come. */
    @Schema(name = "Embargo")
    record EmbargoView(
            Instant publishAt,
            @Schema(examples = "2018-03-06") String datePublished,
            @Schema(examples = "2G72PMQ") String shortLink) {

        static EmbargoView of(Schedule schedule) {
            return new EmbargoView(schedule.publishAt(), schedule.datePublished(), schedule.shortCode());
        }
    }

    @PUT
    @RolesAllowed({Role.PUBLISHER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish an approved draft",
            description = "Makes the approved content public, once and for all, and announces it on the topic "
                    + "publication.report-published.v1. With `publishAt`, at that moment: until then every public address "
                    + "answers as if there were no such report, and another request moves the moment. Repeating the request "
                    + "changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Public now",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Public already",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Public at its moment",
            content = @Content(schema = @Schema(implementation = EmbargoView.class)))
    @APIResponse(responseCode = "404", description = "No such draft")
    @APIResponse(
            responseCode = "409",
            description =
                    "`not-approved`; `report-withdrawn`: it was public, and comes back as a correction; `already-published`: with another date or short link; `short-link-in-use`;"
                            + " `reference-in-use` or `address-in-use`: by another report; `reviewed-report-not-published`:"
                            + " a progress review comes after what it follows up.")
    @APIResponse(responseCode = "422", description = "The date or the short link can not be")
    public Response publish(@PathParam("inspectionId") UUID inspectionId, @Valid @Nullable PublicationRequest request) {
        PublicationRequest asked = request == null ? PublicationRequest.NOTHING_SAID : request;
        return asked.later(clock.instant())
                .map(moment -> scheduled(inspectionId, moment, asked))
                .orElseGet(() ->
                        publishReport.publish(inspectionId, asked, actor.get()).response(views));
    }

    @DELETE
    @RolesAllowed({Role.PUBLISHER})
    @Operation(
            summary = "Take back when a draft is to go public",
            description = "As long as it has not gone public. The draft stays approved.")
    @APIResponse(responseCode = "204", description = "It has no moment any more")
    @APIResponse(responseCode = "404", description = "No such draft, or it has no moment")
    @APIResponse(responseCode = "409", description = "`already-published`.")
    @APIResponse(responseCode = "412", description = "The moment or the terms are others")
    public void cancel(
            @PathParam("inspectionId") UUID inspectionId,
            @Parameter(
                            description = "The ETag of the 202, which the draft tells too",
                            example = "\"1520294700000.2018-03-06.2G72PMQ\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        cancelPublication.cancel(inspectionId, ifMatch);
    }

    private Response scheduled(UUID inspectionId, Instant moment, PublicationRequest asked) {
        Schedule schedule = schedulePublication.schedule(inspectionId, moment, asked, actor.get());
        return Response.accepted(EmbargoView.of(schedule)).tag(schedule.tag()).build();
    }
}
