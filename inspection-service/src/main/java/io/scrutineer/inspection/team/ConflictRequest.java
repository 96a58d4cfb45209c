package io.scrutineer.inspection.team;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conflict of interest as it is declared, against a partnership or against an area. */
record ConflictRequest(
        @NotNull @Size(max = 100) @Pattern(regexp = TeamMemberRequest.PERSON) @Schema(description = "The `sub` of the person's token.", examples = "p-inspector-2")
        String person,

        @Schema(description = "This or `areaCode`.", examples = "perth-and-kinross") @Nullable String partnership,

        @Schema(description = "ONS code; this or `partnership`.") @Nullable String areaCode,

        @NotNull @Schema(
                enumeration = {
                    "employment",
                    "former-employment",
                    "family-or-close-tie",
                    "uses-services",
                    "governance",
                    "financial"
                })
        String ground) {}
