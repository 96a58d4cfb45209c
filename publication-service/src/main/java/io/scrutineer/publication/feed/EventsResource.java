package io.scrutineer.publication.feed;

import io.scrutineer.publication.stream.EventStream;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The changes as server-sent events, for whoever listens. */
@Path("/v1/events")
@Tag(name = "Changes", description = "What became public, in its order: read from a cursor on, or listened to.")
class EventsResource {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String AFTER = "after";

    private final ChangeStream stream;

    EventsResource(ChangeStream stream) {
        this.stream = stream;
    }

    @GET
    @PermitAll
    @Produces(EventStream.MEDIA_TYPE)
    @Operation(
            summary = "Changes as they happen",
            description = "Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): "
                    + "`report-created`, `report-corrected` and `report-withdrawn`, with a Change as data. A browser's EventSource goes on "
                    + "by itself after a broken connection; other clients send the last `id` that they saw. A quiet "
                    + "connection says an `id` every 15 seconds. Who reads too slowly is cut off, and goes on in the "
                    + "same way.")
    @APIResponse(
            responseCode = "200",
            description = "The events, without an end",
            content =
                    @Content(
                            mediaType = EventStream.MEDIA_TYPE,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "id: 12\nevent: report-created\ndata: {\"kind\":\"created\",\"version\":1}\n\n")))
    @APIResponse(responseCode = "422", description = "A parameter or the header can not be")
    public Uni<Void> listen(
            @Parameter(
                            description =
                                    "The id of the last event that was seen; without it, only what is new is told.",
                            example = "12")
                    @Nullable @HeaderParam(LAST_EVENT_ID)
                    String lastEventId,
            @Parameter(
                            description =
                                    "The same, for a client that can send no header with its first request, such as a "
                                            + "browser's EventSource. The header, which it sends when it comes again, counts before it.",
                            example = "12")
                    @Nullable @QueryParam(AFTER)
                    String after,
            @Parameter(description = "Changes of this council area alone, by its ONS code", example = "S12000008")
                    @Nullable @QueryParam("areaCode")
                    String areaCode,
            @Parameter(
                            description = "Changes of this kind alone: `created`, `corrected` or `withdrawn`",
                            example = "created")
                    @Nullable @QueryParam("kind")
                    String kind,
            @Context RoutingContext exchange) {
        ChangeFilter filter = new ChangeFilter(areaCode, kind);
        String field = lastEventId == null ? AFTER : LAST_EVENT_ID;
        String seen = lastEventId == null ? after : lastEventId;
        return Uni.createFrom().emitter(answer -> start(field, seen)
                .onSuccess(position -> Subscription.begin(stream, exchange, filter, position))
                .onFailure(answer::fail));
    }

    /** Where to begin. Other replicas may have given out an id that this one has not yet seen, so the database knows. */
    private Future<Long> start(String field, @Nullable String seen) {
        if (seen == null && stream.channel().hasBegun()) {
            return Future.succeededFuture(stream.channel().head());
        }
        return Vertx.currentContext()
                .executeBlocking(
                        () -> seen == null ? stream.head() : ChangePosition.read(field, seen, stream.head()), false);
    }
}
