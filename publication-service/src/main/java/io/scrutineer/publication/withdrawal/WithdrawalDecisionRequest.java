package io.scrutineer.publication.withdrawal;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a publisher of the lead body decides about a withdrawal. */
@Schema(name = "WithdrawalDecisionRequest")
record WithdrawalDecisionRequest(
        @NotNull @Schema(description = "Whether the report is to be withdrawn.", examples = "true")
        Boolean approved,

        @Schema(description = "Needed for a refusal; it is not public.", examples = "A correction will do.")
        @Nullable @Size(max = 1000) String reason) {

    @AssertTrue(message = "is needed for a refusal") @Schema(hidden = true)
    boolean isReasoned() {
        return approved == null || approved || (reason != null && !reason.isBlank());
    }
}
