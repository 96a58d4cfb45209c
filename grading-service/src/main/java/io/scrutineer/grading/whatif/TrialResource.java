package io.scrutineer.grading.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.grading.catalogue.PolicyResource;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.http.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trials of policies: what grades would have been. */
@Path("/v1/what-if/{whatIfId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What if", description = "What a policy would have made of the inspections that there have been.")
public class TrialResource {

    private final TryPolicy tryPolicy;
    private final CancelTrial cancelTrial;
    private final ReadTrials trials;
    private final CurrentActor actor;

    TrialResource(TryPolicy tryPolicy, CancelTrial cancelTrial, ReadTrials trials, CurrentActor actor) {
        this.tryPolicy = tryPolicy;
        this.cancelTrial = cancelTrial;
        this.trials = trials;
        this.actor = actor;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.PANEL_MEMBER)
    @Operation(
            operationId = "tryPolicy",
            summary = "Try a policy on all inspections that one's body sees",
            description = "A draft, by the schema of a policy, that is not registered by this; or, with an `id` and a"
                    + " `version` and nothing else, a policy that is. Each inspection that was graded is graded again from"
                    + " its newest snapshot and compared with what its own policy proposes; nothing that is proposed or"
                    + " confirmed changes. It runs in the background, survives restarts, and is repeated safely.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Policy.class),
                            example = PolicyResource.EXAMPLE))
    @APIResponse(
            responseCode = "201",
            description = "It is running.",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It had been begun before, with the same policy.",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    @APIResponse(responseCode = "404", description = "The id is not to be had.")
    @APIResponse(responseCode = "409", description = "`id-in-use`: there is a trial of another policy with this id.")
    @APIResponse(responseCode = "422", description = "It is not a policy; each error is named by its place.")
    public Response begin(
            @PathParam("whatIfId") @Parameter(description = "Chosen by the client; a UUIDv7 (RFC 9562).") UUID whatIfId,
            @NotNull JsonNode policy) {
        TryPolicy.Outcome outcome = tryPolicy.begin(whatIfId, policy, actor.get());
        return Response.status(outcome.added() ? Status.CREATED : Status.OK)
                .entity(outcome.trial())
                .build();
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER})
    @Operation(
            operationId = "readTrial",
            summary = "How far a trial has come, and what it found once it is done",
            description = "The report counts the grades that would move, by indicator, and from where to where.")
    @APIResponse(
            responseCode = "200",
            description = "How far it has come.",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    @APIResponse(responseCode = "404", description = "One's body has no such trial.")
    public TrialView read(@PathParam("whatIfId") UUID whatIfId) {
        return trials.read(whatIfId);
    }

    @DELETE
    @RolesAllowed(Role.PANEL_MEMBER)
    @Operation(
            operationId = "cancelTrial",
            summary = "Cancel a trial",
            description = "For good. One that has ended stays as it ended.")
    @APIResponse(
            responseCode = "200",
            description = "How it ended.",
            content = @Content(schema = @Schema(implementation = TrialView.class)))
    @APIResponse(responseCode = "404", description = "One's body has no such trial.")
    public TrialView cancel(@PathParam("whatIfId") UUID whatIfId) {
        return cancelTrial.cancel(whatIfId);
    }

    @GET
    @Path("differences")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER})
    @Operation(
            operationId = "listDifferences",
            summary = "Each grade that would move, and why",
            description =
                    "Those found so far, of inspections that one's body takes part in, in the order of inspections"
                            + " and indicators. `why` names the rule that decides the lower grade, and says what it did by the"
                            + " policy of the inspection and by the one that is tried. A `Link` with `rel=\"next\"` leads to the"
                            + " following page.")
    @APIResponse(
            responseCode = "200",
            description = "A page of differences.",
            content = @Content(schema = @Schema(implementation = DifferencePage.class)))
    @APIResponse(responseCode = "404", description = "One's body has no such trial.")
    public Response differences(
            @PathParam("whatIfId") UUID whatIfId, @BeanParam PageRequest page, @Context UriInfo request) {
        return trials.differences(whatIfId, page).response(request);
    }
}
