package io.scrutineer.grading.explanation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.grading.policy.Counterfactual;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.grading.policy.OverallGrade;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why the policy proposes the grades of an inspection, the overall one included where there is one. */
@Schema(
        name = "AssessmentExplanation",
        description =
                "Why the policy proposes the grades of an inspection, the overall one included where there is one.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentExplanationView(
        @Nullable PinnedPolicy policy,
        List<IndicatorGrade> grades,

        @Schema(description = "Absent where the policy gives no overall grade.") @Nullable OverallGrade overall,

        @Schema(description = "The fewest indicators whose grades would have to be others for the overall grade to be.")
        List<Counterfactual> overallCounterfactuals,

        @Schema(description = "The same in plain English, one sentence or a few in each.")
        List<String> sentences,

        @JsonIgnore String tag)
        implements Explained {

    static AssessmentExplanationView of(
            @Nullable PinnedPolicy policy,
            List<IndicatorGrade> grades,
            @Nullable OverallGrade overall,
            List<Counterfactual> counterfactuals,
            String tag) {
        Sentences sentences = new Sentences();
        if (overall != null) {
            sentences
                    .why(overall.explanation())
                    .distances(overall.up(), overall.down())
                    .otherwise(counterfactuals)
                    .gap();
        }
        grades.forEach(grade -> sentences
                .why(grade.explanation())
                .distances(grade.up(), grade.down())
                .gap());
        return new AssessmentExplanationView(policy, grades, overall, counterfactuals, sentences.all(), tag);
    }
}
