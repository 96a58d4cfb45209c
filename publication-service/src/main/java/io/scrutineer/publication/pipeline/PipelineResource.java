package io.scrutineer.publication.pipeline;

import io.scrutineer.publication.stream.Channel;
import io.scrutineer.publication.stream.EventStream;
import io.scrutineer.publication.stream.Listener;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many inspections are how far, for dashboards. */
@Path("/v1/pipeline")
@Tag(name = "Pipeline", description = "How many inspections are how far, over all services. Numbers alone.")
class PipelineResource {

    private final Pipeline pipeline;

    PipelineResource(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How many inspections are in each stage", description = "As of a second ago.")
    @APIResponse(
            responseCode = "200",
            description = "The stages",
            content = @Content(schema = @Schema(implementation = PipelineView.class)))
    public PipelineView now() {
        return pipeline.newest();
    }

    @GET
    @PermitAll
    @Path("events")
    @Produces(EventStream.MEDIA_TYPE)
    @Operation(
            summary = "The same numbers, whenever they change",
            description =
                    "Server-sent events: `pipeline` with a Pipeline as data, once at the beginning and again after "
                            + "each change. As each says all numbers, nothing has to be made good after a broken connection.")
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
                                                    "event: pipeline\ndata: {\"stages\":[{\"code\":\"planned\",\"inspections\":3,\"label\":\"Planned\"}]}\n\n")))
    public Uni<Void> listen(@Context RoutingContext exchange) {
        Channel<PipelineView> channel = pipeline.channel();
        return Uni.createFrom().emitter(answer -> {
            Listener<PipelineView> listener = Listener.begin(exchange.request(), "", everything -> true);
            exchange.addEndHandler(end -> channel.leave(listener));
            channel.joinWithLast(listener);
        });
    }
}
