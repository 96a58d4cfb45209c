package io.scrutineer.inspection.survey;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came in under one header of answers. */
@Schema(name = "SurveyQuestion")
record QuestionView(
        @Schema(examples = "I get the support I need") String header,
        @Schema(examples = "6.2") String indicator,

        @Schema(description = "How many answers have a level.", examples = "312")
        int answers,

        @Schema(description = "From the lowest; of the levels that were given.")
        List<LevelCount> levels,

        @Schema(description = "Answers that the mapping gives no level.", examples = "9")
        int uncounted,

        @Schema(description = "Empty cells.", examples = "14")
        int empty,

        @Schema(examples = "87") int comments,

        @Schema(
                description = "The lower median, which the finding evaluates to; absent without an answer.",
                examples = "5")
        @Nullable Integer evaluation,

        @Schema(description = "Absent in a dry run, and without an answer.") @Nullable UUID findingId) {

    /** How often a level was given. */
    @Schema(name = "LevelCount")
    record LevelCount(
            @Schema(examples = "5") int level,
            @Schema(examples = "140") int times) {}

    static QuestionView of(Tally tally, @Nullable UUID finding) {
        return new QuestionView(
                tally.column().header(),
                tally.column().indicator(),
                tally.answers(),
                tally.counts().entrySet().stream()
                        .map(count -> new LevelCount(count.getKey(), count.getValue()))
                        .toList(),
                tally.uncounted(),
                tally.empty(),
                tally.comments(),
                tally.answers() == 0 ? null : tally.median(),
                finding);
    }
}
