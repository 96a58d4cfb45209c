package io.scrutineer.publication.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was planned for each area for improvement, and how far reviews found it to have come, one after the other. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Improvement")
record ImprovementView(
        UUID inspectionId,

        @Schema(description = "Which version of the plan is public; absent where none is.") @Nullable ReleaseView plan,

        List<ImprovedArea> areas) {

    static ImprovementView of(UUID inspectionId, Improvement improvement) {
        return new ImprovementView(
                inspectionId,
                improvement.plan() == null ? null : ReleaseView.of(improvement.plan()),
                improvement.areas());
    }
}
