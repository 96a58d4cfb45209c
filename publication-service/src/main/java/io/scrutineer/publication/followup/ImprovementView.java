package io.scrutineer.publication.followup;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedAddition;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.wording.ProgressJudgements;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was planned for each area for improvement, and how far reviews found it to have come, one after the other. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Improvement")
record ImprovementView(
        UUID inspectionId,

        @Schema(description = "Which version of the plan is public; absent where none is.") @Nullable ReleaseView plan,

        List<AreaView> areas) {

    /** An area for improvement of the report. */
    @Schema(name = "AreaForImprovement")
    record AreaView(
            @Schema(examples = "a1") String code,

            @Schema(examples = "Shorten the wait for counselling.")
            String text,

            List<ImprovementPlan.ReleasedAction> actions,

            @Schema(description = "In the order in which the reviews went public.")
            List<JudgementView> judgements) {}

    /** How far a progress review found the area to have come. */
    @Schema(name = "ProgressJudgement")
    record JudgementView(
            UUID inspectionId,
            @Schema(examples = "east-ayrshire-review-2019") String reference,
            @Schema(examples = "2019-06") String datePublished,
            String url,

            @Schema(examples = "good", description = "A code of the judgements that are data of this release.")
            String judgement,

            @Schema(examples = "Good progress") String label,
            @Schema(examples = "The wait has halved.") String narrative) {}

    static ImprovementView of(
            ReportContent report,
            @Nullable PublishedAddition plan,
            List<PublishedReport> reviews,
            PublicAddresses addresses) {
        Map<String, List<ImprovementPlan.ReleasedAction>> actions =
                released(plan).collect(groupingBy(released -> released.action().area()));
        return new ImprovementView(
                report.inspectionId(),
                plan == null ? null : ReleaseView.of(plan),
                report.areasForImprovement().stream()
                        .map(area -> new AreaView(
                                area.code(),
                                area.text(),
                                actions.getOrDefault(area.code(), List.of()),
                                reviews.stream()
                                        .flatMap(review -> judgements(review, area.code(), addresses))
                                        .toList()))
                        .toList());
    }

    private static Stream<ImprovementPlan.ReleasedAction> released(@Nullable PublishedAddition plan) {
        return plan == null ? Stream.empty() : plan.content(ImprovementPlan.Released.class).actions().stream();
    }

    private static Stream<JudgementView> judgements(PublishedReport review, String area, PublicAddresses addresses) {
        return review.content().progress().stream()
                .filter(progress -> progress.area().equals(area))
                .map(progress -> judgement(review, progress, addresses));
    }

    private static JudgementView judgement(PublishedReport review, ProgressFact progress, PublicAddresses addresses) {
        return new JudgementView(
                review.inspectionId(),
                review.reference(),
                review.datePublished().toString(),
                addresses.of(review.path()),
                progress.judgement(),
                ProgressJudgements.CURRENT.label(progress.judgement()),
                progress.narrative());
    }
}
