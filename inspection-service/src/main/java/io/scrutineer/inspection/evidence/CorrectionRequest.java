package io.scrutineer.inspection.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How frozen evidence is to be put right, as a client describes it. */
@Schema(name = "CorrectionRequest")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CorrectionRequest(
        @Schema(description = "Activities as they are to read from now on, each whole; new ones among them.")
        @Size(max = 1000) List<@Valid @NotNull ActivityRequest> activities,

        @Schema(description = "Findings as they are to read from now on, each whole; new ones among them.")
        @Size(max = 1000) List<@Valid @NotNull FindingRequest> findings,

        @Schema(description = "Activities that are not to count any more.", examples = "[]") @Size(max = 1000) List<@NotNull UUID> withdrawnActivities,

        @Schema(description = "Findings that are not to count any more.", examples = "[]") @Size(max = 1000) List<@NotNull UUID> withdrawnFindings) {

    static final CorrectionRequest NONE = new CorrectionRequest(List.of(), List.of(), List.of(), List.of());

    public CorrectionRequest {
        activities = Objects.requireNonNullElse(activities, List.of());
        findings = Objects.requireNonNullElse(findings, List.of());
        withdrawnActivities = Objects.requireNonNullElse(withdrawnActivities, List.of());
        withdrawnFindings = Objects.requireNonNullElse(withdrawnFindings, List.of());
    }
}
