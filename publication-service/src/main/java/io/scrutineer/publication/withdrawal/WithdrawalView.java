package io.scrutineer.publication.withdrawal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A withdrawal for those who decide about it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Withdrawal")
record WithdrawalView(
        UUID id,
        @Schema(examples = "1") int version,

        @Schema(examples = "A paragraph let readers recognise a family.")
        String reason,

        Instant askedAt,
        @Schema(examples = "p-publisher") String person,
        @Schema(examples = "care-inspectorate") String body,

        @Schema(description = "Absent while nobody has decided.") @Nullable DecisionView decision) {

    /** What came of it. */
    @Schema(name = "WithdrawalDecision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(boolean approved, @Nullable String reason, Instant decidedAt, String person, String body) {

        static @Nullable DecisionView of(Withdrawal.@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(
                            decision.approved(), decision.reason(), decision.at(), decision.person(), decision.body());
        }
    }

    static WithdrawalView of(Withdrawal withdrawal) {
        return new WithdrawalView(
                withdrawal.withdrawalId(),
                withdrawal.version(),
                withdrawal.reason(),
                withdrawal.askedAt(),
                withdrawal.askedBy(),
                withdrawal.askedBody(),
                DecisionView.of(withdrawal.decision()));
    }
}
