package io.scrutineer.grading.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.grading.policy.MovedGrade.Cause;
import io.scrutineer.grading.whatif.Difference.Graded;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grade that would move, and why. */
@Schema(
        name = "GradeDifference",
        description = "A grade that the policy would have moved; without a grade where evidence is insufficient.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifferenceView(
        UUID inspectionId,

        @Schema(description = "Of the snapshot that was graded.")
        int snapshotVersion,

        @Schema(examples = "2.1") String indicator,

        @Schema(examples = "Impact on children and young people")
        String title,

        Graded from,
        Graded to,

        @Schema(description = "The rule that decides the lower of the two grades, and what each policy says of it.")
        Cause why) {}
