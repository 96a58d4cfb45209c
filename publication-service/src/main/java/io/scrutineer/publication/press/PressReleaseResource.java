package io.scrutineer.publication.press;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.publication.draft.Draft;
import io.scrutineer.publication.draft.Drafts;
import io.scrutineer.publication.draft.Schedule;
import io.scrutineer.publication.report.ReportContent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** The draft of the press release, under the embargo as the draft of the report is. */
@Path("/v1/drafts/{inspectionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Press release", description = "A draft, for those who work on the report.")
class PressReleaseResource {

    private final Drafts drafts;
    private final Quotes quotes;
    private final PutQuote putQuote;
    private final CurrentActor actor;

    PressReleaseResource(Drafts drafts, Quotes quotes, PutQuote putQuote, CurrentActor actor) {
        this.drafts = drafts;
        this.quotes = quotes;
        this.putQuote = putQuote;
        this.actor = actor;
    }

    @GET
    @Path("press-release")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER})
    @Operation(
            summary = "A draft of the press release",
            description =
                    "Headline, the sentences that follow from the data, quotes as they were put down, and notes to"
                            + " editors. It follows the draft of the report.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PressRelease.class)))
    @APIResponse(responseCode = "404", description = "No such draft")
    public PressRelease get(@PathParam("inspectionId") UUID inspectionId) {
        Draft draft = drafts.get(inspectionId);
        return PressRelease.of(
                draft.content(), draft.schedule().map(Schedule::publishAt).orElse(null), quotes.of(inspectionId));
    }

    @PUT
    @Path("quotes/{quoteId}")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PUBLISHER})
    @Operation(
            summary = "Put down what somebody wants to be quoted with",
            description =
                    "The client makes the id, a UUIDv7; a new quote needs no If-Match. The same again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Another version",
            content = @Content(schema = @Schema(implementation = PressRelease.Quote.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it was",
            content = @Content(schema = @Schema(implementation = PressRelease.Quote.class)))
    @APIResponse(responseCode = "404", description = "No such draft")
    @APIResponse(responseCode = "409", description = "`too-many-quotes`.")
    @APIResponse(responseCode = "412", description = "The quote has changed since it was read")
    @APIResponse(responseCode = "422", description = "The organisation took no part")
    public Response put(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("quoteId") UUID quoteId,
            @Parameter(description = "The ETag of the quote that was read", example = "\"1\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @NotNull QuoteRequest request) {
        PutQuote.Put put = putQuote.put(new PutQuote.Place(inspectionId, quoteId, ifMatch), request, actor.get());
        ReportContent report = drafts.get(inspectionId).content();
        return Response.status(put.isNew() ? Status.CREATED : Status.OK)
                .entity(PressRelease.Quote.of(put.quote(), report))
                .tag(put.quote().tag())
                .build();
    }
}
