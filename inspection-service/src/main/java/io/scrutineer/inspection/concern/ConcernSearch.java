package io.scrutineer.inspection.concern;

import io.scrutineer.failure.FieldErrors;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which matters of concern a request looks for. */
public class ConcernSearch {

    @QueryParam("state")
    @Parameter(
            description = "Only those that stand so.",
            schema = @Schema(enumeration = {"raised", "escalated", "closed"}))
    @Nullable String state;

    @Nullable ConcernState state() {
        FieldErrors errors = new FieldErrors();
        String asked = state;
        ConcernState found = asked == null ? null : errors.under("state", () -> ConcernState.of(asked));
        errors.throwIfAny();
        return found;
    }
}
