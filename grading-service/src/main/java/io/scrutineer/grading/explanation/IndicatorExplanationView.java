package io.scrutineer.grading.explanation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.grading.policy.Counterfactual;
import io.scrutineer.grading.policy.Distance;
import io.scrutineer.grading.policy.Explanation;
import io.scrutineer.grading.policy.IndicatorGrade;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the policy proposes the grade of an indicator, and what would have led to another one. */
@Schema(
        name = "IndicatorExplanation",
        description = "Why the policy proposes the grade of an indicator, and what would have led to another one.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorExplanationView(
        @Schema(examples = "2.1") String indicator,
        String title,

        @Schema(description = "Absent where the evidence is insufficient.") @Nullable Integer grade,

        @Nullable String label,

        @Schema(examples = "medium") String confidence,

        @Schema(description = "What each rule did, with its inputs and the findings that it rests on.")
        Explanation explanation,

        @Schema(description = "What separates the grade from the next better one.") @Nullable Distance up,

        @Schema(description = "What separates the grade from the next worse one.") @Nullable Distance down,

        @Schema(
                description = "The smallest changes of the evidence that would have changed the grade, found by search"
                        + " and graded again. Upward at most one; downward at most three, the smallest first. Where"
                        + " evidence is insufficient, what would have to be there.")
        List<Counterfactual> counterfactuals,

        @Schema(description = "The same in plain English, one sentence or a few in each.")
        List<String> sentences,

        @JsonIgnore String tag)
        implements Explained {

    static IndicatorExplanationView of(IndicatorGrade grade, List<Counterfactual> counterfactuals, String tag) {
        return new IndicatorExplanationView(
                grade.indicator(),
                grade.title(),
                grade.grade(),
                grade.label(),
                grade.confidence(),
                grade.explanation(),
                grade.up(),
                grade.down(),
                counterfactuals,
                new Sentences()
                        .why(grade.explanation())
                        .distances(grade.up(), grade.down())
                        .otherwise(counterfactuals)
                        .all(),
                tag);
    }
}
