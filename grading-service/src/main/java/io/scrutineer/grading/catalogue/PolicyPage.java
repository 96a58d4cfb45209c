package io.scrutineer.grading.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of policies to readers of the API. */
@Schema(name = "PolicyPage")
record PolicyPage(
        List<PolicySummary> items,

        @Schema(description = "The cursor of the following page, absent on the last.") @Nullable String next) {}
