package io.scrutineer.grading.panel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of the queue to readers of the API. */
@Schema(name = "WaitingPage")
record WaitingPage(
        List<WaitingView> items,

        @Schema(description = "The cursor of the following page, absent on the last.") @Nullable String next) {}
