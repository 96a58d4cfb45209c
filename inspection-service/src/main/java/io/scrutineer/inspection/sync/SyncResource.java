package io.scrutineer.inspection.sync;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.http.Page;
import io.scrutineer.http.PageRequest;
import io.scrutineer.inspection.sync.ExchangeEvidence.Exchanged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inspections/{inspectionId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
class SyncResource {

    private static final int CHANGES_WITH_AN_ANSWER = 100;

    private final ExchangeEvidence exchangeEvidence;
    private final ReadChanges readChanges;
    private final CurrentActor actor;

    SyncResource(ExchangeEvidence exchangeEvidence, ReadChanges readChanges, CurrentActor actor) {
        this.exchangeEvidence = exchangeEvidence;
        this.readChanges = readChanges;
        this.actor = actor;
    }

    @POST
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR})
    @Path("/sync")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Exchange evidence with a device",
            description =
                    "Takes up to 1,000 operations in any order, as often as they are sent. Each stands for itself:"
                            + " it is applied, already known, in conflict (all versions stay until somebody resolves it, by"
                            + " amending the piece with the ETag that names them all), or rejected. Whether it is in conflict is"
                            + " said by what the piece is after all operations. The device keeps an operation"
                            + " until it has its result, and sends it again when the line broke; one that is rejected it keeps"
                            + " until its person has seen to it. The answer also has what others have changed since the cursor,"
                            + " and what the request has amended or withdrawn, as it is now; what it has added is left out."
                            + " A body has at most 1,000,000 bytes: when operations are longer than about 950 bytes each, send"
                            + " fewer of them at a time (413 otherwise).")
    @APIResponse(
            responseCode = "200",
            description = "What became of each operation, and what has changed.",
            content = @Content(schema = @Schema(implementation = SyncAnswer.class)))
    @APIResponse(responseCode = "409", description = "`inspection-cancelled`: it takes no evidence.")
    @APIResponse(
            responseCode = "422",
            description =
                    "The request as a whole can not be taken, as it has a cursor that is none or too many operations.")
    public SyncAnswer exchange(UUID inspectionId, @Valid @NotNull SyncRequest request) {
        Since since = Since.parse(request.cursor());
        Exchanged exchanged = exchangeEvidence.apply(inspectionId, request.operations(), actor.get());
        String own = exchanged.transaction();
        return new SyncAnswer(
                exchanged.results(),
                readChanges.ofVisible(inspectionId, own == null ? since : since.with(own), CHANGES_WITH_AN_ANSWER));
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.INSPECTOR, Role.ASSOCIATE_ASSESSOR, Role.PANEL_MEMBER, Scope.EVIDENCE_READ
    })
    @Path("/changes")
    @Operation(
            summary = "What has changed since a cursor",
            description =
                    "Each activity and each finding as it is now, in the order of the changes. No change is missed;"
                            + " one may be told twice. Where more has changed already, a `Link` with `rel=\"next\"` leads to"
                            + " it; what changes later is found with the `cursor` of the last answer.")
    @APIResponse(
            responseCode = "200",
            description = "What has changed, up to the limit of activities and of findings.",
            content = @Content(schema = @Schema(implementation = Changes.class)))
    public Response changes(UUID inspectionId, @BeanParam PageRequest page, @Context UriInfo uri) {
        Changes changes = readChanges.since(inspectionId, Since.parse(page.cursor()), page.limit());
        Response.ResponseBuilder response = Response.ok(changes);
        if (changes.more()) {
            response.links(Page.nextLink(uri, "cursor", changes.cursor()));
        }
        return response.build();
    }
}
