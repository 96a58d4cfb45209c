package io.scrutineer.grading.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.grading.assessment.AssessedGrades;
import io.scrutineer.grading.assessment.Assessment;
import io.scrutineer.grading.assessment.AssessmentStatus;
import io.scrutineer.grading.assessment.StandingOverall;
import io.scrutineer.grading.moderation.IndicatorReview;
import io.scrutineer.grading.moderation.Moderation;
import io.scrutineer.grading.moderation.PanelAction;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the panel has come with an assessment, and the record of what was done. */
@Schema(name = "Moderation", description = "How far the panel has come, and the record of what was done.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ModerationView(
        UUID inspectionId,

        @Schema(implementation = String.class, example = "proposed")
        AssessmentStatus status,

        int snapshotVersion,

        @Schema(
                description = "One more with each change to the grades or the dissent, and with each later snapshot; a"
                        + " signature is for one revision.")
        int revision,

        @Schema(description = "Who signed off this revision.")
        List<String> signedOff,

        @Schema(description = "Whose signatures are wanting; nobody's once the grades are confirmed.")
        List<String> unsigned,

        @Schema(description = "The indicators to be confirmed.")
        List<OpenIndicator> indicators,

        @Schema(description = "Codes of those that are still confirmed.")
        List<String> stillConfirmed,

        @Schema(
                description =
                        "The overall grade that follows from the grades that stand, by the rule of the policy; absent"
                                + " where the policy gives none.")
        @Nullable OverallStanding overall,

        @Schema(
                description =
                        "All actions about this snapshot, and those about earlier ones that hold on, as the facts of"
                                + " their indicators are the same; the oldest first.")
        List<PanelActionView> actions,

        @JsonIgnore String tag) {

    /** An indicator that is to be confirmed. */
    @Schema(name = "OpenIndicator", description = "An indicator that is to be confirmed.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpenIndicator(
            @Schema(example = "2.1") String indicator,

            @Schema(description = "What the policy proposes; absent where the evidence does not suffice.") @Nullable Integer indicative,

            @Schema(description = "The grade that stands, which the panel may have changed.") @Nullable Integer grade,

            @Schema(example = "good") @Nullable String label,

            @Schema(description = "Whether each body has to say where it stands before it signs off.")
            boolean needsEveryBody,

            @Schema(description = "The bodies that have yet to say so.")
            List<String> owedBy,

            @Schema(description = "The bodies that dissent from the grade that stands.")
            List<String> dissentingBodies,

            @Schema(description = "Ids of proposals that wait for a second person.")
            List<UUID> awaitingApproval) {

        static OpenIndicator of(IndicatorReview review, Moderation moderation, List<String> bodies) {
            return new OpenIndicator(
                    review.indicator(),
                    review.indicative(),
                    review.grade(),
                    review.label(),
                    review.needsEveryBody(),
                    bodies.stream()
                            .filter(body -> moderation.owedBy(body).contains(review.indicator()))
                            .toList(),
                    review.dissentingBodies(),
                    review.pending().stream().map(PanelAction::id).toList());
        }
    }

    /** What follows from all grades together. */
    @Schema(name = "OverallStanding", description = "What follows from all grades together.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OverallStanding(
            @Schema(
                    description = "From those that the policy proposes; absent where one of them lacks.",
                    examples = "3")
            @Nullable Integer indicative,

            @Schema(description = "From those that stand.", examples = "2") @Nullable Integer grade,

            @Schema(examples = "requires improvement") @Nullable String label) {

        static @Nullable OverallStanding of(@Nullable StandingOverall overall) {
            return overall == null ? null : new OverallStanding(overall.indicative(), overall.grade(), overall.label());
        }
    }

    static ModerationView of(Assessment assessment, AssessedGrades grades) {
        Moderation moderation = grades.moderation();
        return new ModerationView(
                assessment.inspectionId(),
                assessment.status(),
                assessment.snapshotVersion(),
                assessment.revision(),
                moderation.signedOff(),
                assessment.status() == AssessmentStatus.CONFIRMED ? List.of() : moderation.unsigned(),
                moderation.reviews().stream()
                        .map(review -> OpenIndicator.of(review, moderation, assessment.bodies()))
                        .toList(),
                grades.indicators().stream()
                        .filter(code -> moderation.review(code).isEmpty())
                        .toList(),
                OverallStanding.of(grades.overall()),
                moderation.actions().stream().map(PanelActionView::of).toList(),
                assessment.tag());
    }
}
