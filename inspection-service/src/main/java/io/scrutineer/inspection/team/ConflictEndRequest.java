package io.scrutineer.inspection.team;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a declared conflict of interest is to bar nobody any more. */
record ConflictEndRequest(
        @NotNull @Schema(
                enumeration = {"noted-in-error", "holds-no-more"},
                examples = "noted-in-error")
        String reason) {}
