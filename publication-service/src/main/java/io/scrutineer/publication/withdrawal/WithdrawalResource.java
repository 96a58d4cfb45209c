package io.scrutineer.publication.withdrawal;

import io.scrutineer.actor.CurrentActor;
import io.scrutineer.actor.Role;
import io.scrutineer.actor.Scope;
import io.scrutineer.failure.NotFound;
import io.scrutineer.publication.draft.Drafts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Withdrawals of what is public. */
@Path("/v1/drafts/{inspectionId}/withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Withdrawals", description = "A report ceases to be public; a tombstone says why.")
class WithdrawalResource {

    private final Drafts drafts;
    private final Withdrawals withdrawals;
    private final AskForWithdrawal askForWithdrawal;
    private final DecideWithdrawal decideWithdrawal;
    private final CurrentActor actor;

    WithdrawalResource(
            Drafts drafts,
            Withdrawals withdrawals,
            AskForWithdrawal askForWithdrawal,
            DecideWithdrawal decideWithdrawal,
            CurrentActor actor) {
        this.drafts = drafts;
        this.withdrawals = withdrawals;
        this.askForWithdrawal = askForWithdrawal;
        this.decideWithdrawal = decideWithdrawal;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Scope.DRAFTS_READ})
    @Operation(
            summary = "The withdrawals of a report, the earliest first",
            description = "A report has none or a few: the list is whole.")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawals",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WithdrawalView.class)))
    @APIResponse(responseCode = "404", description = "No such draft")
    public List<WithdrawalView> list(@PathParam("inspectionId") UUID inspectionId) {
        drafts.get(inspectionId);
        return withdrawals.of(inspectionId).stream().map(WithdrawalView::of).toList();
    }

    @GET
    @Path("{withdrawalId}")
    @RolesAllowed({Role.LEAD_INSPECTOR, Role.PANEL_MEMBER, Role.PUBLISHER, Scope.DRAFTS_READ})
    @Operation(summary = "One withdrawal", description = "With what was decided about it.")
    @APIResponse(
            responseCode = "200",
            description = "The withdrawal",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(responseCode = "404", description = "No such withdrawal")
    public WithdrawalView get(
            @PathParam("inspectionId") UUID inspectionId, @PathParam("withdrawalId") UUID withdrawalId) {
        return withdrawals
                .findByIdOptional(new Withdrawal.Key(inspectionId, withdrawalId))
                .map(WithdrawalView::of)
                .orElseThrow(NotFound::new);
    }

    @PUT
    @Path("{withdrawalId}")
    @RolesAllowed(Role.PUBLISHER)
    @Operation(
            summary = "Ask that a report be withdrawn",
            description = "The client makes the id, a UUIDv7. Nothing changes for the public before another person "
                    + "approves it. The same request again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for another person to decide",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Asked for before",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(responseCode = "404", description = "No such draft")
    @APIResponse(
            responseCode = "409",
            description = "`not-published`; `version-outdated`: another version is the newest; `withdrawal-undecided`:"
                    + " another one waits for a decision; `id-in-use`.")
    public Response ask(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("withdrawalId") UUID withdrawalId,
            @Valid @NotNull WithdrawalRequest request) {
        AskForWithdrawal.Asked asked =
                askForWithdrawal.ask(new Withdrawal.Key(inspectionId, withdrawalId), request, actor.get());
        return response(asked.withdrawal(), asked.isNew());
    }

    @PUT
    @Path("{withdrawalId}/decision")
    @RolesAllowed(Role.PUBLISHER)
    @Operation(
            summary = "Withdraw a report, or refuse to",
            description = "For publishers of the lead body. Approved, a tombstone takes the place of the report and of "
                    + "its versions, and publication.report-withdrawn.v1 announces it. Who asked can take it back, and can "
                    + "not approve it. The same decision again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Decided before",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    @APIResponse(
            responseCode = "403",
            description = "`not-allowed`: the body that leads the inspection decides about withdrawals.")
    @APIResponse(responseCode = "404", description = "No such withdrawal")
    @APIResponse(
            responseCode = "409",
            description = "`same-person`; `withdrawal-decided`, in another way; `version-outdated`: another version has"
                    + " gone public since.")
    public Response decide(
            @PathParam("inspectionId") UUID inspectionId,
            @PathParam("withdrawalId") UUID withdrawalId,
            @Valid @NotNull WithdrawalDecisionRequest request) {
        DecideWithdrawal.Decided decided =
                decideWithdrawal.decide(new Withdrawal.Key(inspectionId, withdrawalId), request, actor.get());
        return response(decided.withdrawal(), decided.isNew());
    }

    private static Response response(Withdrawal withdrawal, boolean isNew) {
        return Response.status(isNew ? Status.CREATED : Status.OK)
                .entity(WithdrawalView.of(withdrawal))
                .build();
    }
}
