package io.scrutineer.publication.draft;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.http.Cursor;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the partnership contests in its round, and what comes of it. */
@Path("/v1/drafts/{inspectionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Factual accuracy", description = "The inspected partnership reads its draft and contests facts.")
class AccuracyResource {

    private final Drafts drafts;
    private final AccuracyComments comments;
    private final ContestFact contestFact;
    private final AnswerComment answerComment;
    private final CompleteAccuracyRound completeAccuracyRound;
    private final CurrentActor actor;

    AccuracyResource(
            Drafts drafts,
            AccuracyComments comments,
            ContestFact contestFact,
            AnswerComment answerComment,
            CompleteAccuracyRound completeAccuracyRound,
            CurrentActor actor) {
        this.drafts = drafts;
        this.comments = comments;
        this.contestFact = contestFact;
        this.answerComment = answerComment;
        this.completeAccuracyRound = completeAccuracyRound;
        this.actor = actor;
    }

    /** When the partnership said that it was done. */
    @Schema(name = "AccuracyCompletion")
    record CompletionView(Instant completedAt) {}

    @GET
    @Path("accuracy-comments")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Role.PARTNERSHIP_OFFICER})
    @Operation(
            summary = "What the partnership contests, in the order of the ids",
            description = "A page at a time; the Link header leads to the next one.")
    @APIResponse(
            responseCode = "200",
            description = "A page of comments",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = AccuracyCommentView.class),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        description = "The cursor of the next page, if any.")
                                            })))
    @APIResponse(responseCode = "404", description = "No such draft")
    public Response list(
            @PathParam("inspectionId") UUID inspectionId, @BeanParam PageRequest page, @Context UriInfo request) {
        int limit = page.limit();
        UUID position = page.afterId();
        drafts.get(inspectionId);
        List<AccuracyComment> read = comments.after(inspectionId, position, limit + 1);
        return Page.of(
                        read,
                        limit,
                        AccuracyCommentView::of,
                        comment -> Cursor.of(comment.commentId().toString()))
                .response(request);
    }

    @PUT
    @Path("accuracy-comments/{commentId}")
    @RolesAllowed(Role.PARTNERSHIP_OFFICER)
    @Operation(
            summary = "Contest a paragraph",
            description =
                    "With what shows it. The client makes the id, a UUIDv7; the same comment again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = AccuracyCommentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Taken before",
            content = @Content(schema = @Schema(implementation = AccuracyCommentView.class)))
    @APIResponse(responseCode = "404", description = "No such draft, or its round is not open")
    @APIResponse(responseCode = "409", description = "`round-closed`; `comment-recorded`.")
    @APIResponse(responseCode = "422", description = "There is no such paragraph")
    public Response contest(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("commentId") UUID commentId,
            @Valid @NotNull AccuracyCommentRequest request) {
        ContestFact.Taken taken =
                contestFact.contest(new AccuracyComment.Key(inspectionId, commentId), request, actor.get());
        return Response.status(taken.isNew() ? Status.CREATED : Status.OK)
                .entity(AccuracyCommentView.of(taken.comment()))
                .build();
    }

    @PUT
    @Path("accuracy-comments/{commentId}/answer")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PUBLISHER})
    @Operation(
            summary = "Answer a comment",
            description = "With what was changed, or why nothing was. The same answer again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = AccuracyCommentView.class)))
    @APIResponse(responseCode = "404", description = "No such comment")
    @APIResponse(responseCode = "409", description = "`comment-answered`, otherwise.")
    public AccuracyCommentView answer(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("commentId") UUID commentId,
            @Valid @NotNull AccuracyAnswerRequest request) {
        return AccuracyCommentView.of(
                answerComment.answer(new AccuracyComment.Key(inspectionId, commentId), request, actor.get()));
    }

    @PUT
    @Path("accuracy-round/completion")
    @RolesAllowed(Role.PARTNERSHIP_OFFICER)
    @Operation(
            summary = "Say that nothing more is contested",
            description =
                    "When every comment is answered too, the round is closed before its time. Again, it changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(schema = @Schema(implementation = CompletionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Said before",
            content = @Content(schema = @Schema(implementation = CompletionView.class)))
    @APIResponse(responseCode = "404", description = "No such draft, or its round is not open")
    public Response complete(@PathParam("inspectionId") UUID inspectionId) {
        CompleteAccuracyRound.Completed completed = completeAccuracyRound.complete(inspectionId, actor.get());
        return Response.status(completed.isNew() ? Status.CREATED : Status.OK)
                .entity(new CompletionView(completed.completion().at()))
                .build();
    }
}
