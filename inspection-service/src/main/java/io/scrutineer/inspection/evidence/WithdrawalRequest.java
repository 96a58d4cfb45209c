package io.scrutineer.inspection.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a piece of evidence is not to count any more. */
record WithdrawalRequest(
        @NotBlank @Size(max = 1000) @Schema(
                description = "For those who read the history. Nothing by which anybody could be known.",
                examples = "Recorded twice, from the same focus group.")
        String reason) {}
