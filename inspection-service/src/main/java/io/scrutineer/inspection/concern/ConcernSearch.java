package io.scrutineer.inspection.concern;

import io.scrutineer.inspection.Coded;
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
        return Coded.asked("state", state, ConcernState.values());
    }
}
