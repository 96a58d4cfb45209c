package io.scrutineer.inspection.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.scrutineer.inspection.evidence.FindingRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader says of one indicator, from one record. */
@Schema(name = "RatingRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RatingRequest(
        @NotNull @Schema(description = "Code of one of the framework's indicators, graded or not.", examples = "5.2")
        String indicator,

        @NotNull @Schema(description = "A point of the framework's scale.", examples = "4")
        Integer evaluation,

        @NotNull @Schema(
                enumeration = {"strength", "area-for-improvement"},
                examples = "strength")
        String type,

        @NotBlank @Size(max = 4000) @Schema(
                description = "What the record shows. Nothing by which a child could be known.",
                examples = "Risks were assessed at once and together, and the plan followed from them.")
        String narrative,

        @Size(max = 20) @Schema(description = "Codes of the framework's flags.", examples = "[]") @Nullable List<@NotNull String> flags,

        @Size(max = 20) @Schema(description = "Ids of the indicator's illustrations that the evaluation refers to.", examples = "[]")
        @Nullable List<@NotNull String> illustrations) {

    static RatingRequest of(Rating rating) {
        return new RatingRequest(
                rating.indicator(),
                rating.evaluation(),
                rating.type().code(),
                rating.narrative(),
                rating.flags(),
                rating.illustrations());
    }

    /** The same said as a finding, which has to keep to the same rules. */
    FindingRequest finding(UUID activity) {
        return new FindingRequest(
                activity, activity, indicator, evaluation, type, narrative, flags, illustrations, null);
    }
}
