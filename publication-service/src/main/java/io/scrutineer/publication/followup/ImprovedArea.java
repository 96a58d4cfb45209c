package io.scrutineer.publication.followup;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area for improvement of a report, with what is planned for it in public and what came of that. */
@Schema(name = "AreaForImprovement")
public record ImprovedArea(
        @Schema(examples = "a1") String code,

        @Schema(examples = "Shorten the wait for counselling.")
        String text,

        List<ReleasedAction> actions,

        @Schema(description = "In the order in which the reviews went public.")
        List<Judgement> judgements) {

    /** How far a progress review found the area to have come. */
    @Schema(name = "ProgressJudgement")
    public record Judgement(
            UUID inspectionId,
            @Schema(examples = "east-ayrshire-review-2019") String reference,
            @Schema(examples = "2019-06") String datePublished,
            String url,

            @Schema(examples = "good", description = "A code of the judgements that are data of this release.")
            String judgement,

            @Schema(examples = "Good progress") String label,
            @Schema(examples = "The wait has halved.") String narrative) {}
}
