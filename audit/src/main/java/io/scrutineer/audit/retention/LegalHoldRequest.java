package io.scrutineer.audit.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an inspection is held: the reference of a file, which tells nothing by itself. */
@Schema(name = "LegalHoldRequest")
record LegalHoldRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9./-]{0,63}") @Schema(
                description = "The file that asks for it: letters, digits, and . / - among them.",
                examples = "COPFS/2026/0417")
        String reference) {}
