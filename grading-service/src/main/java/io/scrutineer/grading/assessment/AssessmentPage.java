package io.scrutineer.grading.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of assessments to readers of the API. */
@Schema(name = "AssessmentPage")
record AssessmentPage(
        List<AssessmentSummary> items,

        @Schema(description = "The cursor of the following page, absent on the last.") @Nullable String next) {}
