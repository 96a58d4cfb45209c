package io.scrutineer.publication.feed;

import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.publication.published.PublicAddresses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What changed of what is public, for programs that keep a copy of it. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "What became public, in its order: read from a cursor on, or listened to.")
class ChangesResource {

    private final Changes changes;
    private final PublicAddresses addresses;

    ChangesResource(Changes changes, PublicAddresses addresses) {
        this.changes = changes;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Changes after a cursor, the earliest first",
            description = "Keep `next` and send it as `after`: no change is missed and none comes twice, whatever was "
                    + "published at the same time. A cursor stays good for ever. One that was not given out here, or "
                    + "that is ahead of a restored backup, is refused: then start anew.")
    @APIResponse(
            responseCode = "200",
            description = "The changes, up to the limit",
            content = @Content(schema = @Schema(implementation = ChangesView.class)))
    @APIResponse(responseCode = "422", description = "A parameter can not be")
    public Response changes(
            @Parameter(description = "Where to go on: `next` of an earlier answer. Without it, from the first change.")
                    @Nullable @QueryParam("after")
                    String after,
            @Parameter(
                            description = "How many changes at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = Page.DEFAULT_LIMIT))
                    @Nullable @QueryParam("limit")
                    String limit,
            @Parameter(description = "Changes of this council area alone, by its ONS code", example = "S12000008")
                    @Nullable @QueryParam("areaCode")
                    String areaCode,
            @Parameter(
                            description = "Changes of this kind alone: `created`, `corrected` or `withdrawn`",
                            example = "created")
                    @Nullable @QueryParam("kind")
                    String kind,
            @Context UriInfo request) {
        int size = PageRequest.limit(limit);
        ChangeFilter filter = new ChangeFilter(areaCode, kind);
        long head = changes.head();
        List<Change> read = changes.after(ChangePosition.ofCursor(after, head), filter, size + 1);
        boolean more = read.size() > size;
        List<Change> shown = more ? read.subList(0, size) : read;
        String next = ChangePosition.cursor(more ? shown.get(size - 1).position() : furthest(read, head));
        Response.ResponseBuilder response = Response.ok(new ChangesView(
                shown.stream().map(change -> ChangeView.of(change, addresses)).toList(), next, more));
        if (more) {
            response.links(Page.nextLink(request, "after", next));
        }
        return response.build();
    }

    /** All was read up to the head, and maybe something that came since. */
    private static long furthest(List<Change> read, long head) {
        return read.isEmpty() ? head : Math.max(head, read.get(read.size() - 1).position());
    }
}
