package io.scrutineer.publication.followup;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.failure.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The right of reply: the partnership writes, a publisher releases. */
@Path("/v1/drafts/{inspectionId}/reply")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After publication", description = "The partnership's reply, and the improvement plan.")
class ReplyResource {

    private final FollowedReports reports;
    private final Replies replies;
    private final WriteReply writeReply;
    private final ReleaseReply releaseReply;
    private final CurrentActor actor;

    ReplyResource(
            FollowedReports reports,
            Replies replies,
            WriteReply writeReply,
            ReleaseReply releaseReply,
            CurrentActor actor) {
        this.reports = reports;
        this.replies = replies;
        this.writeReply = writeReply;
        this.releaseReply = releaseReply;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.PARTNERSHIP_OFFICER, Role.LEAD_INSPECTOR, Role.PUBLISHER})
    @Operation(summary = "The partnership's reply as it was written last", description = "Released or not yet.")
    @APIResponse(
            responseCode = "200",
            description = "The reply",
            content = @Content(schema = @Schema(implementation = ReplyView.class)))
    @APIResponse(responseCode = "404", description = "No such public report, or no reply to it")
    public Response get(@PathParam("inspectionId") UUID inspectionId) {
        reports.of(inspectionId, actor.get());
        return response(Status.OK, replies.newest(inspectionId).orElseThrow(NotFound::new));
    }

    @GET
    @Path("versions")
    @RolesAllowed({Role.PARTNERSHIP_OFFICER, Role.LEAD_INSPECTOR, Role.PUBLISHER})
    @Operation(
            summary = "All that the partnership wrote as its reply, the newest first",
            description = "Nothing where it has not replied.")
    @APIResponse(
            responseCode = "200",
            description = "What it wrote",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ReplyView.class)))
    @APIResponse(responseCode = "404", description = "No such public report")
    public List<ReplyView> versions(@PathParam("inspectionId") UUID inspectionId) {
        reports.of(inspectionId, actor.get());
        return replies.of(inspectionId).stream().map(ReplyView::of).toList();
    }

    @PUT
    @RolesAllowed(Role.PARTNERSHIP_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON) // a text would be taken for the one member of the request
    @Operation(
            summary = "Reply to a public report",
            description =
                    "The public sees it once a publisher has released it. The first needs no If-Match; the same text"
                            + " again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Another version",
            content = @Content(schema = @Schema(implementation = ReplyView.class)))
    @APIResponse(
            responseCode = "200",
            description = "As it was",
            content = @Content(schema = @Schema(implementation = ReplyView.class)))
    @APIResponse(responseCode = "404", description = "No such public report")
    @APIResponse(responseCode = "412", description = "The reply has changed since it was read")
    @APIResponse(responseCode = "422", description = "The text can not be")
    public Response write(
            @PathParam("inspectionId") UUID inspectionId,
            @Parameter(description = "The ETag of the reply that was read", example = "\"1\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @NotNull ReplyRequest request) {
        WriteReply.Written written = writeReply.write(inspectionId, ifMatch, request, actor.get());
        return response(written.isNew() ? Status.CREATED : Status.OK, written.reply());
    }

    @PUT
    @Path("release")
    @RolesAllowed(Role.PUBLISHER)
    @Operation(
            summary = "Release the reply that was read",
            description = "It stands beside the report from now on. The same again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Public now",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Public already",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    @APIResponse(responseCode = "404", description = "No such public report, or no reply to it")
    @APIResponse(responseCode = "412", description = "The reply has changed since it was read")
    public Response release(
            @PathParam("inspectionId") UUID inspectionId,
            @Parameter(description = "The ETag of the reply that was read", example = "\"1\"")
                    @Nullable @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return ReleaseView.response(releaseReply.release(inspectionId, ifMatch, actor.get()));
    }

    private static Response response(Status status, ReplyVersion reply) {
        return Response.status(status)
                .entity(ReplyView.of(reply))
                .tag(reply.tag())
                .build();
    }
}
