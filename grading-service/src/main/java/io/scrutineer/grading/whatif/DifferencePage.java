package io.scrutineer.grading.whatif;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of differences to readers of the API. */
@Schema(name = "GradeDifferencePage")
record DifferencePage(
        List<DifferenceView> items,

        @Schema(description = "The cursor of the following page, absent on the last.") @Nullable String next) {}
