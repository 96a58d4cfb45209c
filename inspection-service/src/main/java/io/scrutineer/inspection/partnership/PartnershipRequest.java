package io.scrutineer.inspection.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partnership as a client describes it. */
record PartnershipRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Perth and Kinross Community Planning Partnership")
        String name,

        @NotEmpty @Size(max = 40) @Schema(description = "ONS codes, past ones included.", examples = "[\"S12000024\", \"S12000048\"]")
        List<@NotNull String> areaCodes) {}
