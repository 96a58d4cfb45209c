package io.scrutineer.audit.export;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.actor.Role;
import io.scrutineer.audit.chain.Checkpoints;
import io.scrutineer.audit.chain.TrailKeys;
import io.scrutineer.audit.verify.Verifier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/audit")
@Tag(name = "Audit trail")
class AuditResource {

    private final AgroalDataSource dataSource;
    private final EntryLines lines;
    private final TrailKeys keys;
    private final String service;

    AuditResource(
            AgroalDataSource dataSource,
            EntryLines lines,
            TrailKeys keys,
            @ConfigProperty(name = "messaging.service") String service) {
        this.dataSource = dataSource;
        this.lines = lines;
        this.keys = keys;
        this.service = service;
    }

    @GET
    @Path("/entries")
    @Produces(EntryLines.MEDIA_TYPE)
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "The sealed entries, in the order of the chain",
            description = "One JSON object a line. To go on, ask for what is after the last position, until nothing"
                    + " comes.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = EntryLines.MEDIA_TYPE, schema = @Schema(implementation = EntryView.class)))
    public Response entries(@BeanParam EntrySearch search) {
        EntryRange range = search.range();
        StreamingOutput body = output -> lines.write(range, output);
        return Response.ok(body).build();
    }

    @GET
    @Path("/checkpoints")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AUDITOR)
    @Operation(summary = "The signed checkpoints, in the order of the chain", description = "Up to 1,000 at once.")
    public List<CheckpointView> checkpoints(@BeanParam CheckpointSearch search) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new Checkpoints(connection)
                    .between(search.position(), Long.MAX_VALUE, CheckpointSearch.MOST).stream()
                            .map(CheckpointView::of)
                            .toList();
        }
    }

    @GET
    @Path("/verification")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Whether the trail is whole",
            description = "Goes through all of it. With position and hash of a checkpoint that was kept elsewhere, it"
                    + " also finds that the end of the trail was cut off.")
    @APIResponse(responseCode = "200", description = "What was looked at, and everything that is wrong.")
    public VerificationView verification(@BeanParam KeptCheckpoint kept) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return VerificationView.of(new Verifier(connection, service, keys.trusted(), kept.orNull()).verify());
        }
    }
}
