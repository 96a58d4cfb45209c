package io.scrutineer.inspection.planning;

import io.scrutineer.inspection.evidence.ActivityRequest;
import io.scrutineer.inspection.evidence.FindingRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inspection as a client plans it; fieldwork that is there already may come with it. */
record InspectionRequest(
        @NotNull @Size(max = 100) @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "must be lower-case letters and digits, with hyphens between")
        @Schema(description = "Becomes the public address of the report.", examples = "perth-and-kinross-2017")
        String reference,

        @NotNull @Schema(enumeration = {"joint-inspection", "progress-review"})
        String kind,

        @Schema(description = "Whether the evidence is made up; a report then says so.", examples = "false") @Nullable Boolean sampleEvidence,

        @NotNull @Schema(examples = "perth-and-kinross") String partnership,

        @NotNull @Schema(description = "One of the partnership's, valid when the first window starts.", examples = "S12000024")
        String areaCode,

        @NotNull @Valid PlannedVersion framework,

        @Schema(description = "The grading policy; none for a progress review, which is not graded.") @Valid @Nullable PlannedVersion policy,

        @NotNull @Schema(examples = "care-inspectorate") String leadBody,

        @Size(max = 20) @Schema(examples = "[\"education-scotland\", \"hmics\"]")
        List<@NotNull String> partnerBodies,

        @Schema(description = "Whether young inspectors take part.", examples = "true") @Nullable Boolean youngInspectors,

        @Size(max = 20) @Schema(description = "At least one, but for a progress review.")
        List<@Valid @NotNull PlannedWindow> fieldworkWindows,

        @Schema(description = "The completed joint inspection that a progress review follows up.") @Nullable UUID reviewOf,

        @Size(max = 1000) List<@Valid @NotNull ActivityRequest> activities,
        @Size(max = 1000) List<@Valid @NotNull FindingRequest> findings) {

    InspectionRequest {
        partnerBodies = Objects.requireNonNullElse(partnerBodies, List.of());
        fieldworkWindows = Objects.requireNonNullElse(fieldworkWindows, List.of());
        activities = Objects.requireNonNullElse(activities, List.of());
        findings = Objects.requireNonNullElse(findings, List.of());
    }
}
