package io.scrutineer.publication.followup;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import io.scrutineer.publication.report.ReportContent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action as somebody wants it to stand in the plan. */
@Schema(name = "ImprovementActionRequest")
record ActionRequest(
        @NotBlank @Size(max = 100) @Schema(description = "The code of the area for improvement.", examples = "a1")
        String area,

        @NotBlank @Size(max = 2000) @Schema(examples = "Offer counselling in every school.")
        String text,

        @NotBlank @Size(max = 200) @Schema(description = "A role or a body, never a person's name.", examples = "Head of children's services")
        String owner,

        @NotBlank @Size(max = 10) @Schema(description = "To the day or the month.", examples = "2018-12")
        String due,

        @NotNull @Schema(examples = "under-way") ActionState state,

        @Schema(
                description = "How far it has come; needed where it was dropped.",
                examples = "Two of nine schools have one.")
        @Nullable @Size(max = 2000) String progress) {

    /** What it says, where the report has such an area. */
    ActionContent about(ReportContent report) {
        List<FieldError> errors = new ArrayList<>();
        if (report.areasForImprovement().stream()
                .noneMatch(known -> known.code().equals(area))) {
            errors.add(new FieldError("area", "is not an area for improvement of the report"));
        }
        if (!isDate(due)) {
            errors.add(new FieldError("due", "is a date to the day or the month, such as 2018-12"));
        }
        if (state == ActionState.DROPPED
                && Objects.requireNonNullElse(progress, "").isBlank()) {
            errors.add(new FieldError("progress", "says why the action was dropped"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new ActionContent(area, text, owner, due, state, progress);
    }

    private static boolean isDate(String text) {
        try {
            PartialDate.parse(text);
            return true;
        } catch (IllegalArgumentException notADate) {
            return false;
        }
    }
}
