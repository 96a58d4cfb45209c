package io.scrutineer.inspection.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reading is not to count any more. */
@Schema(name = "CaseReadingWithdrawal")
record CaseReadingWithdrawal(
        @NotBlank @Size(max = 1000) @Schema(
                description = "For those who read the history. Nothing by which anybody could be known.",
                examples = "The wrong record was opened.")
        String reason) {}
