package io.scrutineer.publication.withdrawal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version is to be public no more, with all before it, and what the public is told about why. */
@Schema(name = "WithdrawalRequest")
record WithdrawalRequest(
        @Min(1) @Max(10_000) @Schema(description = "The newest version, as it was read.", examples = "1")
        int version,

        @NotBlank @Size(max = 2000) @Schema(
                description = "For the public: it stands on the tombstone for good.",
                examples = "A paragraph let readers recognise a family.")
        String reason) {}
