package io.scrutineer.publication.followup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An improvement plan for those who write and release it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImprovementPlan")
record PlanView(
        @Schema(description = "As they were put down last, whatever is public of them.")
        List<ActionView> actions,

        @Schema(description = "What is public now; absent where nothing is.") @Nullable ReleaseView released) {}
