package io.scrutineer.grading.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.grading.assessment.Assessment;
import io.scrutineer.grading.assessment.AssessmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment that waits for the panel. */
@Schema(name = "WaitingAssessment", description = "An assessment that waits for the panel.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitingView(
        UUID inspectionId,
        @Schema(example = "perth-and-kinross-2017") String reference,

        @Schema(
                implementation = String.class,
                description = "`proposed` waits for bodies to sign off, `signed-off` and"
                        + " `awaiting-second-confirmation` for people to confirm.",
                example = "proposed")
        AssessmentStatus status,

        int snapshotVersion,

        @Schema(description = "The lowest confidence among the open grades, a level of the policy.", example = "low")
        @Nullable String lowestConfidence,

        @Schema(
                description =
                        "Codes of the indicators that every body has to review, their confidence being the policy's lowest.")
        List<String> mustReview,

        @Schema(
                description = "After an amendment, the indicators that are open again; absent where all are open.",
                example = "[\"2.1\"]")
        @Nullable List<String> openIndicators,

        @Schema(description = "The bodies that take part, each of which signs off.")
        List<String> bodies,

        Instant waitingSince,

        @Schema(description = "For how long, ISO 8601 in whole minutes.", example = "PT49H5M")
        String waited) {

    static WaitingView of(Assessment assessment, Instant now) {
        return new WaitingView(
                assessment.inspectionId(),
                assessment.reference(),
                assessment.status(),
                assessment.snapshotVersion(),
                assessment.lowestConfidence(),
                assessment.mustReview(),
                assessment.openIndicators(),
                assessment.bodies(),
                assessment.proposedAt(),
                Duration.between(assessment.proposedAt(), now)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
    }
}
