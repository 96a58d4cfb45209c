package io.scrutineer.grading.assessment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the confirmation of an assessment has come. */
@Schema(name = "Confirmations", description = "How far the confirmation of an assessment has come.")
record ConfirmationsView(
        UUID inspectionId,

        @Schema(implementation = String.class, example = "awaiting-second-confirmation")
        AssessmentStatus status,

        List<ConfirmationView> confirmations) {

    static ConfirmationsView of(Assessment assessment) {
        return new ConfirmationsView(
                assessment.inspectionId(),
                assessment.status(),
                assessment.confirmations().stream().map(ConfirmationView::of).toList());
    }
}
