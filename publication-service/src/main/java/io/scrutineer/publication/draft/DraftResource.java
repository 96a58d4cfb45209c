package io.scrutineer.publication.draft;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts: for those who work on them, never for the public. */
@Path("/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts", description = "Reports on their way to publication.")
class DraftResource {

    private static final String CONFLICTS = "`grades-not-confirmed`; `already-published`";

    private final Drafts drafts;
    private final ApproveDraft approveDraft;
    private final SignOffDraft signOffDraft;
    private final OpenAccuracyRound openAccuracyRound;
    private final DraftViews views;
    private final CurrentActor actor;

    DraftResource(
            Drafts drafts,
            ApproveDraft approveDraft,
            SignOffDraft signOffDraft,
            OpenAccuracyRound openAccuracyRound,
            DraftViews views,
            CurrentActor actor) {
        this.drafts = drafts;
        this.approveDraft = approveDraft;
        this.signOffDraft = signOffDraft;
        this.openAccuracyRound = openAccuracyRound;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Role.PARTNERSHIP_OFFICER, Scope.DRAFTS_READ})
    @Operation(
            summary = "Drafts by reference",
            description = "A page at a time; the Link header leads to the next one.")
    @APIResponse(
            responseCode = "200",
            description = "A page of drafts",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = DraftSummaryView.class),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        description = "The cursor of the next page, if any.")
                                            })))
    public Response list(@BeanParam PageRequest page, @Context UriInfo request) {
        int limit = page.limit();
        List<Draft> read = drafts.after(DraftPosition.of(page), limit + 1);
        return Page.of(read, limit, DraftSummaryView::of, DraftPosition::cursor).response(request);
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Role.PARTNERSHIP_OFFICER, Scope.DRAFTS_READ})
    @Path("{inspectionId}")
    @Operation(
            summary = "One draft",
            description =
                    "Assembled from the facts of the inspection and the grades there are. The ETag names this state.")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No fieldwork of such an inspection was completed")
    public Response get(@PathParam("inspectionId") UUID inspectionId) {
        return response(Status.OK, views.of(drafts.get(inspectionId)));
    }

    @PUT
    @RolesAllowed({Role.PUBLISHER})
    @Path("{inspectionId}/approval")
    @Operation(
            summary = "Approve a draft",
            description =
                    "Approves the content that If-Match names. It needs confirmed grades, or an inspection without "
                            + "graded indicators; a closed factual accuracy round, unless the report is public already; checks that pass, "
                            + "and the sign-off of every body. Approving again changes nothing; the approval lapses when the content changes.")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    CONFLICTS + "; `round-missing`; `round-open`; `checks-failed`, with each check that is blocking;"
                            + " `sign-offs-missing`.")
    @APIResponse(responseCode = "412", description = "The draft has changed since it was read")
    public Response approve(
            @PathParam("inspectionId") UUID inspectionId,
            @Parameter(description = "The ETag of the draft that was read", example = "\"571ca3b4….confirmed\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return response(Status.OK, approveDraft.approve(inspectionId, ifMatch, actor.get()));
    }

    @PUT
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER})
    @Path("{inspectionId}/sign-off")
    @Operation(
            summary = "Sign a draft off for one's body",
            description = "As it was read. A change of the draft voids it; the same again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "The body's first",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Signed",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "`grades-not-confirmed`.")
    @APIResponse(responseCode = "412", description = "The draft has changed since it was read")
    public Response signOff(
            @PathParam("inspectionId") UUID inspectionId,
            @Parameter(description = "The ETag of the draft that was read", example = "\"571ca3b4….confirmed\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        SignOffDraft.Signed signed = signOffDraft.sign(inspectionId, ifMatch, actor.get());
        return response(signed.isNew() ? Status.CREATED : Status.OK, signed.draft());
    }

    @PUT
    @RolesAllowed(Role.PUBLISHER)
    @Path("{inspectionId}/accuracy-round")
    @Operation(
            summary = "Open the factual accuracy round, or move its end",
            description =
                    "Until it closes, the officers of the inspected partnership see this draft and contest facts. Moving the end "
                            + "needs a reason. Repeating the request changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Open",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = CONFLICTS + "; `round-closed`.")
    @APIResponse(responseCode = "422", description = "The moment can not be")
    public Response openAccuracyRound(
            @PathParam("inspectionId") UUID inspectionId, @Valid @NotNull AccuracyRoundRequest request) {
        return response(Status.OK, openAccuracyRound.open(inspectionId, request, actor.get()));
    }

    private static Response response(Status status, DraftView draft) {
        return Response.status(status).entity(draft).tag(draft.tag()).build();
    }
}
